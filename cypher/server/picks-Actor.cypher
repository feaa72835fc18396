// title: Actors to pick from
// param: limit: integer
MATCH (n:Actor)
RETURN n.id AS value, n.name + coalesce(' (' + n.role + ')', '') AS text
ORDER BY COUNT { (n)-[:MADE]->() } DESC, text
LIMIT $limit
