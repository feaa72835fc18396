// title: Who speaks for a state
// param: state: actor - which
// param: limit: integer = 100 - at most so many rows
// returns: rows
MATCH (state:State&Actor {id: $state})<-[r:REPRESENTS]-(actor:Actor)
WITH state, actor, collect(r) AS tied
RETURN actor.name AS actor,
  actor.kind AS kind,
  actor.role AS role,
  COUNT { (actor)-[:MADE]->() } AS statements,
  size(tied) AS articles,
  tied[0].quote AS words,
  tied[0].articleId AS articleId,
  actor.id AS id
ORDER BY statements DESC, actor
LIMIT $limit
