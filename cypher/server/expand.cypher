// title: The next neighbours over one type of relationship, the latest first
// param: id: string
// param: type: string
// param: outgoing: boolean
// param: present: strings
// param: limit: integer
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
WHERE type(r) = $type
  AND (startNode(r) = n) = $outgoing
  AND NOT m.id IN $present
  AND NOT type(r) IN $withoutType
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
WITH DISTINCT m
ORDER BY coalesce(toString(m.date), toString(m.publishedOn), '') DESC, m.id
WITH collect(m) AS found
RETURN found[..$limit] AS page, size(found) AS total
