// title: Proposals by name and other names
// param: query: string
// param: limit: integer
CALL db.index.fulltext.queryNodes('proposals', $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, labels(node) AS labels, node.name AS text,
  [node.kind, toString(COUNT { (node)<-[:ABOUT]-() }) + ' statements'] AS about, score
