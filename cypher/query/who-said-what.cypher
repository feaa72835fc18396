// title: Who said what, latest first
// param: since: date = null - from this day on
// param: until: date = null - up to this day
// param: limit: integer = 50 - at most so many rows
// returns: rows
CALL () {
  MATCH (s:Statement)
  WHERE s.reportedOn >= coalesce($since, date('0001-01-01')) AND s.reportedOn <= coalesce($until, date('9999-12-31'))
  RETURN s
  ORDER BY s.reportedOn DESC
  LIMIT $limit
  UNION ALL
  MATCH (s:Statement)
  WHERE s.reportedOn IS NULL AND $since IS NULL AND $until IS NULL
  RETURN s
  LIMIT $limit
}
WITH s
LIMIT $limit
MATCH (speaker:Actor)-[:MADE]->(s)-[:REPORTED_IN]->(article:Article)
RETURN coalesce(s.date, s.reportedOn) AS on,
  collect(DISTINCT speaker.name) AS speakers,
  COLLECT { MATCH (s)-[:ADDRESSED_TO]->(to:Actor) RETURN to.name ORDER BY to.name } AS to,
  s.act AS act,
  s.content AS words,
  article.title AS article,
  s.id AS statement
ORDER BY on DESC, statement
