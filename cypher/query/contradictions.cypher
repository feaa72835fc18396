// title: Two of one side, at about one time, who cannot both be right
// param: proposal: proposal = null - on this one only
// param: days: integer = 3 - at most so many days apart
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
WHERE t.stance IN ['proposes', 'supports', 'accepts', 'conditional', 'opposes'] AND coalesce(t.on, t.reportedOn) IS NOT NULL
WITH p, coalesce(actor.represents, actor.id) AS side, {
  actor: actor.name,
  stance: t.stance,
  for: t.stance <> 'opposes',
  on: coalesce(t.on, t.reportedOn),
  words: t.quote,
  articleId: t.articleId
} AS entry
WITH p, side, collect(entry) AS entries
WITH p, side, [e IN entries WHERE e.for] AS pro, [e IN entries WHERE NOT e.for] AS contra
WHERE size(pro) > 0 AND size(contra) > 0
UNWIND pro AS a
UNWIND contra AS b
WITH p, side, a, b, abs(duration.inDays(a.on, b.on).days) AS apart
WHERE apart <= $days
  // To refuse it except on a condition is one stance; to refuse it outright what another of one's side is ready for is not.
  AND (a.stance <> 'conditional' OR a.actor <> b.actor)
  // A copy says nothing of its own.
  AND NOT EXISTS { MATCH (:Article {id: a.articleId})-[:SYNDICATED_FROM]->() }
  AND NOT EXISTS { MATCH (:Article {id: b.articleId})-[:SYNDICATED_FROM]->() }
WITH p, side, a, b, apart
ORDER BY apart, a.articleId, b.articleId, a.words, b.words
// One row for each two people, with the words that are closest in time.
WITH p, side, a.actor AS for, b.actor AS against, collect({a: a, b: b, apart: apart})[0] AS first
WITH p, side, first.a AS a, first.b AS b, first.apart AS apart
RETURN side,
  p.name AS proposal,
  CASE
    WHEN a.actor = b.actor THEN 'one actor for and against'
    ELSE 'two of one side, one for and one against'
  END AS rule,
  apart AS daysApart,
  a.actor AS for, a.stance AS stance, a.on AS forOn, a.words AS forWords, a.articleId AS forArticle,
  b.actor AS against, b.on AS againstOn, b.words AS againstWords, b.articleId AS againstArticle
ORDER BY daysApart, side, proposal, forArticle, againstArticle
LIMIT $limit
