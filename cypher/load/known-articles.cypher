// title: Digests of articles that are there, and what to know them by
// param: ids: list - of articles
// returns: rows
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.digest AS digest, a.title AS title, a.signature AS signature, toString(a.publishedOn) AS publishedOn
