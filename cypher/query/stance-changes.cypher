// title: Who changed position, with the words before and after
// param: proposal: proposal = null - on this one only
// param: limit: integer = 100 - at most so many rows
// returns: rows
CALL () {
  MATCH (p:Proposal {id: $proposal})
  RETURN p
  UNION
  MATCH (p:Proposal)
  WHERE $proposal IS NULL
  RETURN p
}
MATCH (p)<-[t:TAKES_POSITION]-(actor:Actor)
WHERE coalesce(t.on, t.reportedOn) IS NOT NULL
WITH p, actor, t
ORDER BY coalesce(t.on, t.reportedOn), t.articleId, t.start
WITH p, actor, collect(t) AS ledger
WHERE size(ledger) > 1
UNWIND range(1, size(ledger) - 1) AS i
WITH p, actor, ledger[i - 1] AS before, ledger[i] AS after
WHERE before.stance <> after.stance AND coalesce(before.on, before.reportedOn) < coalesce(after.on, after.reportedOn)
RETURN actor.name AS actor,
  p.name AS proposal,
  before.stance AS from,
  coalesce(before.on, before.reportedOn) AS fromOn,
  before.quote AS fromWords,
  before.articleId AS fromArticle,
  after.stance AS to,
  coalesce(after.on, after.reportedOn) AS toOn,
  after.quote AS toWords,
  after.articleId AS toArticle
ORDER BY toOn DESC, actor, proposal
LIMIT $limit
