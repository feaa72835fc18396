// title: Proposals to pick from
// param: limit: integer
MATCH (n:Proposal)
RETURN n.id AS value, n.name AS text
ORDER BY COUNT { (n)<-[:ABOUT]-() } DESC, text
LIMIT $limit
