// title: Namings of places
// param: ids: list - of places
// returns: rows
UNWIND $ids AS id
MATCH (n:Place {id: id})<-[r:NAMES]-(a:Article)
RETURN r {.*} AS naming, a.id AS articleId, toString(a.publishedOn) AS on, labels(n) AS labels, n.id AS id
