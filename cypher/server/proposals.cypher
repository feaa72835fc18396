// title: The proposals that most statements are about, with how many positions of each stance
// param: limit: integer
MATCH (p:Proposal)
WHERE p.statements >= 0
WITH p
ORDER BY p.statements DESC, p.name
LIMIT $limit
OPTIONAL MATCH (p)<-[t:TAKES_POSITION]-()
WITH p, t.stance AS stance, count(t) AS count
RETURN p.id AS id, p.name AS name, p.kind AS kind, p.statements AS statements, collect([stance, count]) AS stances
ORDER BY statements DESC, name
