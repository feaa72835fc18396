// title: Articles by the words of their title and text
// param: query: string
// param: limit: integer
CALL db.index.fulltext.queryNodes('articles', $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, labels(node) AS labels, coalesce(node.title, 'Untitled article') AS text,
  [node.source, toString(node.publishedOn)] AS about, score, node.text AS body,
  COLLECT { MATCH (node)-[:LINKS_TO]->(h:Headline) RETURN {start: h.start, end: h.end} } AS leftOut
