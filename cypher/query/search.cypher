// title: Statements, actors, proposals and articles by their words
// param: text: words - all of them must be there
// param: limit: integer = 30 - at most so many rows of each
// returns: rows
CALL () {
  CALL db.index.fulltext.queryNodes('statements', $text, {limit: $limit}) YIELD node, score
  RETURN 'statement' AS what, node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('actors', $text, {limit: $limit}) YIELD node, score
  RETURN 'actor' AS what, node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('proposals', $text, {limit: $limit}) YIELD node, score
  RETURN 'proposal' AS what, node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('articles', $text, {limit: $limit}) YIELD node, score
  RETURN 'article' AS what, node, score
}
RETURN what,
  coalesce(node.name, node.content, node.title, 'Untitled article') AS text,
  coalesce(node.kind, node.act, node.source) AS kind,
  COLLECT { MATCH (a:Actor)-[:MADE]->(node) RETURN a.name ORDER BY a.name } AS speakers,
  score,
  node.id AS id
ORDER BY what, score DESC, id
