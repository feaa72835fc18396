// title: Articles that share a band of the signature
// param: rows: list - id and query
// returns: rows
UNWIND $rows AS row
CALL db.index.fulltext.queryNodes('bands', row.query) YIELD node
WITH row, node
WHERE node.id <> row.id
RETURN row.id AS id, node.id AS other, node.signature AS signature, toString(node.publishedOn) AS publishedOn
