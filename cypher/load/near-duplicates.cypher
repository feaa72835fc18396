// title: Articles that share a band of the signature
// param: rows: list - id and query
// returns: rows
UNWIND $rows AS row
// Those that share most bands come first; more than a thousand copies of one text are linked through each other.
CALL db.index.fulltext.queryNodes('bands', row.query, {limit: 1000}) YIELD node
WITH row, node
WHERE node.id <> row.id
RETURN row.id AS id, node.id AS other, node.signature AS signature, toString(node.publishedOn) AS publishedOn
