// title: Who speaks about the same proposals as an actor
// param: actor: actor - the one
// param: proposals: integer = 50 - of the proposals that the one speaks of, at most so many, the most spoken of first
// param: limit: integer = 50 - at most so many rows
// returns: rows
MATCH (one:Actor {id: $actor})-[:MADE]->(:Statement)-[:ABOUT]->(p:Proposal)
WITH one, p, count(*) AS said
ORDER BY said DESC, p.id
LIMIT $proposals
MATCH (p)<-[:ABOUT]-(s:Statement)<-[:MADE]-(other:Actor)
WHERE other <> one
// Properties are read of the rows that are shown, not of every statement.
WITH other, count(DISTINCT p) AS proposals, count(DISTINCT s) AS statements, collect(DISTINCT p)[..5] AS shared
ORDER BY proposals DESC, statements DESC, other.name, other.id
LIMIT $limit
RETURN other.name AS actor,
  other.represents AS state,
  proposals,
  statements,
  [p IN shared | p.name] AS on,
  other.id AS id
ORDER BY proposals DESC, statements DESC, actor, id
