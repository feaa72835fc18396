// title: Articles that are nearly the same text as an earlier one
// param: limit: integer = 100 - at most so many rows
// returns: rows
MATCH (copy:Article)-[r:SYNDICATED_FROM]->(original:Article)
RETURN copy.id AS copy,
  copy.title AS title,
  copy.source AS source,
  copy.publishedOn AS publishedOn,
  original.id AS original,
  original.source AS originalSource,
  original.publishedOn AS originalOn,
  r.similarity AS similarity
ORDER BY originalOn, original, copy
LIMIT $limit
