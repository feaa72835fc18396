// title: The latest articles, with how many statements were read from each
// param: limit: integer
MATCH (a:Article)
WITH a
ORDER BY a.publishedOn IS NULL, a.publishedOn DESC, a.id
LIMIT $limit
RETURN a.id AS id, a.title AS title, a.source AS source, toString(a.publishedOn) AS publishedOn,
  COUNT { (a)<-[:REPORTED_IN]-() } AS statements
