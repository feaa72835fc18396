// title: Namings of actors
// param: ids: list - of actors
// returns: rows
UNWIND $ids AS id
MATCH (n:Actor {id: id})<-[r:NAMES]-(a:Article)
RETURN r {.*} AS naming, a.id AS articleId, toString(a.publishedOn) AS on, labels(n) AS labels, n.id AS id
