// title: Proposals by name and other names
// param: query: string
// param: limit: integer
CALL db.index.fulltext.queryNodes('proposals', $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, labels(node) AS labels, node.name AS text,
  [toString(COUNT { (node)<-[:ABOUT]-() }) + ' statements',
    'by ' + COLLECT { MATCH (node)<-[:PROPOSED]-(by:Actor) RETURN DISTINCT by.name ORDER BY by.name LIMIT 1 }[0],
    'since ' + toString(node.firstSeen)] AS about, node.kind AS kind, score
