// title: Who speaks about the same proposals as an actor
// param: actor: actor - the one
// param: proposals: integer = 50 - of the proposals that the one speaks of, at most so many, the most spoken of first
// param: limit: integer = 50 - at most so many rows
// returns: rows
MATCH (:Actor {id: $actor})-[:MADE]->(:Statement)-[:ABOUT]->(p:Proposal)
WITH p, count(*) AS said
ORDER BY said DESC, p.id
LIMIT $proposals
MATCH (p)<-[:ABOUT]-(s:Statement)<-[:MADE]-(other:Actor)
WHERE other.id <> $actor
RETURN other.name AS actor,
  other.represents AS state,
  count(DISTINCT p) AS proposals,
  count(DISTINCT s) AS statements,
  collect(DISTINCT p.name)[..5] AS on,
  other.id AS id
ORDER BY proposals DESC, statements DESC, actor
LIMIT $limit
