// title: Articles, latest first
// param: limit: integer = 50 - at most so many rows
// returns: rows
CALL () {
  MATCH (a:Article)
  WHERE a.publishedOn IS NOT NULL
  RETURN a
  ORDER BY a.publishedOn DESC
  LIMIT $limit
  UNION ALL
  MATCH (a:Article)
  WHERE a.publishedOn IS NULL
  RETURN a
  LIMIT $limit
}
WITH a
LIMIT $limit
RETURN a.publishedOn AS publishedOn,
  a.title AS title,
  a.source AS source,
  COUNT { (a)<-[:REPORTED_IN]-() } AS statements,
  a.id AS id
ORDER BY publishedOn DESC, id
