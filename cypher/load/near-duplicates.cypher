// title: Articles that share a band of a signature, and what each is a copy of so far
// param: queries: list - bands of one signature each
// returns: rows
UNWIND $queries AS query
// No limit: which copies come first under one would hang on the order in which articles came.
CALL db.index.fulltext.queryNodes('bands', query) YIELD node
WITH DISTINCT node
OPTIONAL MATCH (node)-[:SYNDICATED_FROM]->(original:Article)
RETURN node.id AS id,
  node.signature AS signature,
  toString(node.publishedOn) AS publishedOn,
  original.id AS original,
  toString(original.publishedOn) AS originalOn
