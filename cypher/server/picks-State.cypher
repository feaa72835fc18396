// title: States to pick from
// param: limit: integer
MATCH (n:State)
RETURN n.id AS value, n.name AS text
ORDER BY COUNT { (n)<-[:REPRESENTS]-() } DESC, text
LIMIT $limit
