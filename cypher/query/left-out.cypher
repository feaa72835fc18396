// title: What was kept out of the body: headlines of other articles, bylines, trailers
// param: article: article = null - of this article only
// param: limit: integer = 100 - at most so many rows
// returns: rows
CALL () {
  MATCH (article:Article {id: $article})-[:LINKS_TO]->(h:Headline)
  RETURN article, h
  LIMIT $limit
  UNION
  MATCH (article:Article)-[:LINKS_TO]->(h:Headline)
  WHERE $article IS NULL
  RETURN article, h
  LIMIT $limit
}
RETURN article.id AS articleId, h.start AS start, h.kind AS kind, h.quote AS words
ORDER BY articleId, start
LIMIT $limit
