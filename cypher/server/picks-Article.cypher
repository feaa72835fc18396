// title: Articles to pick from
// param: limit: integer
MATCH (n:Article)
RETURN n.id AS value, coalesce(n.title, n.id) + coalesce(' · ' + n.source, '') AS text
ORDER BY n.publishedOn DESC, text
LIMIT $limit
