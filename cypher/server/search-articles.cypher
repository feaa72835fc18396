// title: Articles by title
// param: text: string
// param: limit: integer
MATCH (node:Article)
WHERE toLower(node.title) CONTAINS toLower($text)
RETURN node.id AS id, labels(node) AS labels, node.title AS text,
  [node.source, toString(node.publishedOn)] AS about, 1.0 AS score
ORDER BY node.publishedOn DESC
LIMIT $limit
