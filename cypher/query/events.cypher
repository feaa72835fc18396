// title: Talks, calls, visits and what else took place or is to
// param: status: string = null - held, scheduled or cancelled
// param: limit: integer = 100 - at most so many rows
// returns: rows
CALL () {
  MATCH (e:Event)
  WHERE e.date IS NOT NULL AND ($status IS NULL OR e.status = $status)
  RETURN e
  ORDER BY e.date DESC
  LIMIT $limit
  UNION ALL
  MATCH (e:Event)
  WHERE e.date IS NULL AND ($status IS NULL OR e.status = $status)
  RETURN e
  LIMIT $limit
}
WITH e
LIMIT $limit
RETURN e.date AS on,
  e.dateEnd AS until,
  e.kind AS kind,
  e.status AS status,
  COLLECT { MATCH (a:Actor)-[:TOOK_PART_IN]->(e) RETURN a.name ORDER BY a.name } AS participants,
  COLLECT { MATCH (e)-[:HELD_IN]->(p:Place) RETURN p.name } AS place,
  COLLECT { MATCH (e)-[:HELD_IN]->(p:Place) RETURN p.state } AS state,
  COLLECT { MATCH (e)-[:CONCERNS]->(p:Proposal) RETURN p.name ORDER BY p.name } AS concerns,
  e.quote AS words,
  e.articleId AS articleId
ORDER BY on DESC, articleId, words
