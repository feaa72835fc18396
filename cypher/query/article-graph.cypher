// title: All that one article says
// param: article: article - which
// param: limit: integer = 2000 - at most so many relationships
// returns: graph
MATCH (article:Article {id: $article})
CALL (article) {
  MATCH (article)-[r:NAMES|LINKS_TO]->(n)
  RETURN r, n
  UNION
  MATCH (article)<-[:REPORTED_IN]-(n:Statement)
  MATCH (n)-[r]-()
  RETURN r, n
  UNION
  MATCH (n:Event {articleId: article.id})-[r:TOOK_PART_IN|CONCERNS|HELD_IN]-()
  RETURN r, n
  UNION
  MATCH (n)-[r:TAKES_POSITION {articleId: article.id}]->()
  RETURN r, n
  UNION
  MATCH (n)-[r:PROPOSED {articleId: article.id}]->()
  RETURN r, n
  UNION
  MATCH (n)-[r:REPRESENTS {articleId: article.id}]->()
  RETURN r, n
}
RETURN article, n, r
LIMIT $limit
