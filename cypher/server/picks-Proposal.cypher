// title: Proposals to pick from
// param: limit: integer
MATCH (n:Proposal)
WHERE n.statements >= 0
RETURN n.id AS value, n.name AS text
ORDER BY n.statements DESC, text
LIMIT $limit
