// title: What several independent articles report of one speaker, copies counted once
// param: proposal: proposal = null - on this one only
// param: days: integer = 3 - statements at most so many days apart are taken for one
// param: least: integer = 2 - independent articles at least
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
WITH p, actor, t, coalesce(t.on, t.reportedOn) AS on
ORDER BY on, t.articleId, t.start
WITH p, actor, t.stance AS stance, collect({on: on, words: t.quote, articleId: t.articleId}) AS entries
WHERE size(entries) >= $least
UNWIND entries AS first
WITH p, actor, stance, first, [e IN entries WHERE e.on >= first.on AND duration.inDays(first.on, e.on).days <= $days] AS near, entries
// Each run of near entries is told once, from its first.
WHERE none(e IN entries WHERE e.on < first.on AND duration.inDays(e.on, first.on).days <= $days)
UNWIND near AS entry
WITH p, actor, stance, first.on AS on, collect(DISTINCT entry.articleId) AS articles, head(collect(entry.words)) AS words
// Copies of one report count once, whether or not the report itself is among them.
WITH p, actor, stance, on, words, articles, COUNT {
  UNWIND articles AS id
  MATCH (:Article {id: id})-[:SYNDICATED_FROM*0..]->(report:Article)
  WHERE NOT EXISTS { (report)-[:SYNDICATED_FROM]->() }
  RETURN DISTINCT report
} AS independent
WHERE independent >= $least
RETURN DISTINCT actor.name AS actor,
  stance,
  p.name AS proposal,
  on,
  independent,
  size(articles) AS reports,
  words,
  articles
ORDER BY independent DESC, on DESC, actor, proposal
LIMIT $limit
