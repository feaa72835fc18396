// title: How many neighbours of which kind, by relationship type and direction, under filters
// param: id: string
CALL {
  MATCH (n:Article {id: $id})
  RETURN n
  UNION ALL
  MATCH (n:Actor {id: $id})
  RETURN n
  UNION ALL
  MATCH (n:Place {id: $id})
  RETURN n
  UNION ALL
  MATCH (n:Proposal {id: $id})
  RETURN n
  UNION ALL
  MATCH (n:Statement {id: $id})
  RETURN n
  UNION ALL
  MATCH (n:Event {id: $id})
  RETURN n
  UNION ALL
  MATCH (n:Headline {id: $id})
  RETURN n
}
MATCH (n)-[r]-(m)
WHERE NOT type(r) IN $withoutType
  AND NOT coalesce(r.stance, '') IN $withoutStance
  AND none(label IN labels(m) WHERE label IN $withoutKind)
  AND NOT coalesce(m.certainty, '') IN $withoutCertainty
  AND NOT coalesce(m.mode, '') IN $withoutMode
  AND NOT coalesce(m.act, '') IN $withoutAct
  AND NOT (m:Actor AND coalesce(m.represents, '') IN $withoutRepresents)
  AND (size($withoutSource) = 0 OR NOT EXISTS {
    MATCH (article:Article)
    WHERE article.id = coalesce(m.articleId, r.articleId) AND article.source IN $withoutSource
  })
WITH type(r) AS type, startNode(r) = n AS outgoing, labels(m) AS labels, count(DISTINCT m) AS total
RETURN type, outgoing, labels, total
ORDER BY type, outgoing DESC, total DESC
