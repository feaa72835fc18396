// title: Actors by name, other names, role
// param: query: string
// param: limit: integer
CALL db.index.fulltext.queryNodes('actors', $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, labels(node) AS labels, node.name AS text,
  [node.role, reduce(joined = '', alias IN coalesce(node.aliases, [])[..4] | joined + CASE joined WHEN '' THEN '' ELSE ', ' END + alias)] AS about,
  score
