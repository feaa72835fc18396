// title: Who has taken no position on a proposal
// param: proposal: proposal - which
// param: limit: integer = 100 - at most so many rows
// returns: rows
MATCH (p:Proposal {id: $proposal})
CALL (p) {
  MATCH (p)<-[t:TAKES_POSITION]-(actor:Actor)
  WITH actor, t
  ORDER BY coalesce(t.on, t.reportedOn) DESC, t.articleId DESC, t.start DESC
  WITH actor, collect(t)[0] AS last
  WHERE last.stance = 'uncommitted'
  RETURN actor, 'declined to take a side' AS how, coalesce(last.on, last.reportedOn) AS on, last.quote AS words, last.articleId AS articleId
  UNION
  MATCH (p)<-[about:ABOUT]-(s:Statement)<-[:MADE]-(actor:Actor)
  WHERE NOT EXISTS { (actor)-[:TAKES_POSITION]->(p) }
  WITH actor, about, s
  ORDER BY coalesce(s.date, s.reportedOn) DESC, s.id
  WITH actor, collect(about)[0] AS about, collect(s)[0] AS s
  RETURN actor, 'spoke of it, for or against nothing' AS how, coalesce(s.date, s.reportedOn) AS on, about.quote AS words, about.articleId AS articleId
  UNION
  UNWIND p.parties AS party
  MATCH (actor:Actor {id: party})
  WHERE NOT EXISTS { (actor)-[:TAKES_POSITION]->(p) }
    AND NOT EXISTS { (actor)<-[:REPRESENTS]-(:Actor)-[:TAKES_POSITION]->(p) }
    AND NOT EXISTS { (actor)-[:MADE]->(:Statement)-[:ABOUT]->(p) }
  RETURN actor, 'is a party and is reported with no answer' AS how, null AS on, null AS words, null AS articleId
}
RETURN actor.name AS actor, actor.represents AS state, how, on, words, articleId
ORDER BY how, on DESC, actor
LIMIT $limit
