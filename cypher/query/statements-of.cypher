// title: What an actor said, with those who speak for it
// param: actor: actor - who speaks
// param: representatives: boolean = true - for a state: also what its representatives say
// param: limit: integer = 100 - at most so many rows
// returns: rows
MATCH (actor:Actor {id: $actor})
CALL (actor) {
  RETURN actor AS speaker
  UNION
  MATCH (actor)<-[:REPRESENTS]-(speaker:Actor)
  WHERE $representatives
  RETURN DISTINCT speaker
}
MATCH (speaker)-[:MADE]->(s:Statement)
WITH s, collect(speaker.name) AS speakers
ORDER BY coalesce(s.date, s.reportedOn) DESC, s.id
LIMIT $limit
MATCH (s)-[:REPORTED_IN]->(article:Article)
RETURN coalesce(s.date, s.reportedOn) AS on,
  speakers,
  COLLECT { MATCH (s)-[:ADDRESSED_TO]->(to:Actor) RETURN to.name ORDER BY to.name } AS to,
  s.act AS act,
  s.certainty AS certainty,
  s.content AS words,
  COLLECT { MATCH (s)-[about:ABOUT]->(p:Proposal) RETURN about.stance + ': ' + p.name ORDER BY p.name } AS about,
  article.title AS article,
  s.id AS statement
ORDER BY on DESC, statement
