// title: Namings of proposals
// param: ids: list - of proposals
// returns: rows
UNWIND $ids AS id
MATCH (n:Proposal {id: id})<-[r:NAMES]-(a:Article)
RETURN r {.*} AS naming, a.id AS articleId, toString(a.publishedOn) AS on, labels(n) AS labels, n.id AS id
