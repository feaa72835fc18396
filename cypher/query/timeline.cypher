// title: What happened and was said, day by day
// param: since: date = null - from this day on
// param: until: date = null - up to this day
// param: proposal: proposal = null - on this proposal only
// param: limit: integer = 100 - at most so many rows
// returns: rows
WITH coalesce($since, date('0001-01-01')) AS since, coalesce($until, date('9999-12-31')) AS until
// No day is after null: with a proposal, what is on no proposal is not even looked at.
WITH since, until, CASE WHEN $proposal IS NULL THEN since END AS always
CALL (since, until, always) {
  MATCH (s:Statement)
  WHERE s.date >= always AND s.date <= until
  RETURN s.date AS on, s AS n
  ORDER BY on
  LIMIT $limit
  UNION
  MATCH (e:Event)
  WHERE e.date >= always AND e.date <= until
  RETURN e.date AS on, e AS n
  ORDER BY on
  LIMIT $limit
  UNION
  MATCH (:Proposal {id: $proposal})<-[:ABOUT]-(s:Statement)
  WHERE s.date >= since AND s.date <= until
  RETURN s.date AS on, s AS n
  ORDER BY on
  LIMIT $limit
  UNION
  MATCH (:Proposal {id: $proposal})<-[:CONCERNS]-(e:Event)
  WHERE e.date >= since AND e.date <= until
  RETURN e.date AS on, e AS n
  ORDER BY on
  LIMIT $limit
}
WITH on, n
ORDER BY on, n.articleId, n.start
LIMIT $limit
RETURN on,
  CASE
    WHEN n:Event THEN n.kind + ', ' + n.status
    ELSE n.act
  END AS what,
  COLLECT { MATCH (a:Actor)-[:MADE|TOOK_PART_IN]->(n) RETURN a.name ORDER BY a.name } AS who,
  coalesce(n.content, n.quote) AS words,
  n.articleId AS articleId,
  n.id AS id
ORDER BY on, articleId, n.start
