// title: Everything whose evidence stands in an article
// param: id: string
CALL {
  MATCH (n:Statement {articleId: $id})-[r]-(m)
  WHERE NOT m:Article
  RETURN n, r, m
  UNION
  MATCH (n:Event {articleId: $id})-[r]-(m)
  WHERE r.articleId = $id
  RETURN n, r, m
  UNION
  MATCH (n:Article {id: $id})-[r:NAMES|LINKS_TO]->(m)
  RETURN n, r, m
  UNION
  MATCH (n)-[r:TAKES_POSITION {articleId: $id}]->(m)
  RETURN n, r, m
  UNION
  MATCH (n)-[r:PROPOSED {articleId: $id}]->(m)
  RETURN n, r, m
  UNION
  MATCH (n)-[r:REPRESENTS {articleId: $id}]->(m)
  RETURN n, r, m
  UNION
  MATCH (n:Statement {articleId: $id})
  RETURN n, null AS r, null AS m
}
RETURN n, r, m
