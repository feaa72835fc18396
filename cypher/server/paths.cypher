// title: The shortest ways between two nodes through statements, positions and events
// param: from: string
// param: to: string
// param: limit: integer
CALL {
  MATCH (a:Article {id: $from})
  RETURN a
  UNION ALL
  MATCH (a:Actor {id: $from})
  RETURN a
  UNION ALL
  MATCH (a:Place {id: $from})
  RETURN a
  UNION ALL
  MATCH (a:Proposal {id: $from})
  RETURN a
  UNION ALL
  MATCH (a:Statement {id: $from})
  RETURN a
  UNION ALL
  MATCH (a:Event {id: $from})
  RETURN a
  UNION ALL
  MATCH (a:Headline {id: $from})
  RETURN a
}
CALL {
  MATCH (b:Article {id: $to})
  RETURN b
  UNION ALL
  MATCH (b:Actor {id: $to})
  RETURN b
  UNION ALL
  MATCH (b:Place {id: $to})
  RETURN b
  UNION ALL
  MATCH (b:Proposal {id: $to})
  RETURN b
  UNION ALL
  MATCH (b:Statement {id: $to})
  RETURN b
  UNION ALL
  MATCH (b:Event {id: $to})
  RETURN b
  UNION ALL
  MATCH (b:Headline {id: $to})
  RETURN b
}
MATCH path = allShortestPaths((a)-[:MADE|ADDRESSED_TO|ABOUT|QUOTES|TAKES_POSITION|PROPOSED|TOOK_PART_IN|CONCERNS*..8]-(b))
RETURN path
ORDER BY [r IN relationships(path) | r.id]
LIMIT $limit
