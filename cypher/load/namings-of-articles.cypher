// title: What articles name, and the node that each name stands for
// param: ids: list - of articles
// returns: rows
UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:NAMES]->(n)
RETURN r {.*} AS naming, a.id AS articleId, toString(a.publishedOn) AS on, labels(n) AS labels, n.id AS id
