// title: Proposals with another number of statements about them than they say
// param: limit: integer - at most so many
// returns: rows
MATCH (p:Proposal)
WITH p, COUNT { (p)<-[:ABOUT]-() } AS statements
WHERE p.statements IS NULL OR p.statements <> statements
RETURN p.id AS id, p.statements AS said, statements
LIMIT $limit
