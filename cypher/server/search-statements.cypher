// title: Statements by their words
// param: query: string
// param: limit: integer
CALL db.index.fulltext.queryNodes('statements', $query, {limit: $limit}) YIELD node, score
OPTIONAL MATCH (speaker:Actor)-[:MADE]->(node)
WITH node, score, collect(speaker.name) AS speakers
OPTIONAL MATCH (a:Article {id: node.articleId})
RETURN node.id AS id, labels(node) AS labels, coalesce(node.content, node.quote) AS text,
  [speakers[0], toString(coalesce(node.date, a.publishedOn)), a.source] AS about, score
