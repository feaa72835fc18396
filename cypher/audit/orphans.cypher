// title: Nodes that nothing holds: no article names them, nobody made them, no article carries them
// param: limit: integer - at most so many of each
// returns: rows
CALL () {
  MATCH (n:Actor)
  WHERE NOT EXISTS { (n)--() }
  RETURN n, 'nothing refers to it' AS why
  LIMIT $limit
  UNION ALL
  MATCH (n:Actor)
  WHERE NOT n:State AND NOT EXISTS { (n)<-[:NAMES]-() }
  RETURN n, 'no article names it' AS why
  LIMIT $limit
  UNION ALL
  MATCH (n:Proposal)
  WHERE NOT EXISTS { (n)<-[:NAMES]-() }
  RETURN n, 'no article names it' AS why
  LIMIT $limit
  UNION ALL
  MATCH (n:Place)
  WHERE NOT EXISTS { (n)<--() }
  RETURN n, 'nothing refers to it' AS why
  LIMIT $limit
  UNION ALL
  MATCH (n:Statement)
  WHERE NOT EXISTS { (n)<-[:MADE]-() } OR NOT EXISTS { (n)-[:REPORTED_IN]->() }
  RETURN n, 'nobody made it, or no article reports it' AS why
  LIMIT $limit
  UNION ALL
  MATCH (n:Headline)
  WHERE NOT EXISTS { (n)<-[:LINKS_TO]-() }
  RETURN n, 'no article carries it' AS why
  LIMIT $limit
}
RETURN n.id AS id, why
