// title: Relationships and nodes whose evidence stands in no article, or that have none and need it
// param: types: list - relationship types that carry evidence
// param: limit: integer - at most so many
// returns: rows
CALL () {
  MATCH ()-[r]->()
  WHERE type(r) IN $types AND (r.articleId IS NULL OR NOT EXISTS { MATCH (:Article {id: r.articleId}) })
  RETURN r.id AS id, type(r) AS what, r.articleId AS articleId
  UNION ALL
  MATCH (n:Statement|Event|Headline)
  WHERE n.articleId IS NULL OR NOT EXISTS { MATCH (:Article {id: n.articleId}) }
  RETURN n.id AS id, labels(n)[0] AS what, n.articleId AS articleId
}
RETURN id, what, articleId
LIMIT $limit
