// title: The ledger of a proposal: who stands where, since when, in which words
// param: proposal: proposal - which
// param: limit: integer = 500 - at most so many rows
// returns: rows
MATCH (p:Proposal {id: $proposal})<-[t:TAKES_POSITION]-(actor:Actor)
WITH p, t, actor
ORDER BY coalesce(t.on, t.reportedOn), t.articleId, t.start
LIMIT $limit
MATCH (article:Article {id: t.articleId})
RETURN t.on AS on,
  t.reportedOn AS reportedOn,
  actor.name AS actor,
  actor.represents AS state,
  t.stance AS stance,
  t.quote AS words,
  t.rule AS rule,
  article.title AS article,
  t.articleId AS articleId,
  t.start AS start,
  t.end AS end,
  t.statementId AS statement
ORDER BY coalesce(on, reportedOn), articleId, start, actor
