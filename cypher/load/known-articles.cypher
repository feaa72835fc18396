// title: Digests of articles that are there
// param: ids: list - of articles
// returns: rows
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.digest AS digest
