// title: Who reports what another said
// param: actor: actor = null - who reports or is reported
// param: limit: integer = 100 - at most so many rows
// returns: rows
CALL () {
  MATCH (:Actor {id: $actor})-[:MADE]->(s:Statement)
  MATCH (outer:Statement)-[q:QUOTES]->(inner:Statement)
  WHERE (outer = s OR inner = s)
    AND NOT EXISTS { (outer)<-[:MADE]-(:Actor)-[:MADE]->(inner) }
  RETURN DISTINCT outer, q, inner
  LIMIT $limit
  UNION
  MATCH (outer:Statement)-[q:QUOTES]->(inner:Statement)
  WHERE $actor IS NULL
    AND NOT EXISTS { (outer)<-[:MADE]-(:Actor)-[:MADE]->(inner) }
  RETURN outer, q, inner
  LIMIT $limit
}
RETURN coalesce(outer.date, outer.reportedOn) AS on,
  COLLECT { MATCH (a:Actor)-[:MADE]->(outer) RETURN a.name ORDER BY a.name } AS reporter,
  COLLECT { MATCH (a:Actor)-[:MADE]->(inner) RETURN a.name ORDER BY a.name } AS quoted,
  inner.act AS act,
  inner.content AS words,
  q.articleId AS articleId,
  inner.id AS statement
ORDER BY on DESC, statement
