// title: How two actors are tied
// param: from: actor - one end
// param: to: actor - the other end
// param: limit: integer = 10 - at most so many paths
// returns: graph
MATCH (from:Actor {id: $from}), (to:Actor {id: $to})
WHERE from <> to
MATCH path = allShortestPaths((from)-[:MADE|ADDRESSED_TO|ABOUT|QUOTES|REPRESENTS|PROPOSED|TAKES_POSITION|TOOK_PART_IN|CONCERNS*..6]-(to))
// Each piece of evidence is a relationship of its own: one path for each way through other nodes is enough.
WITH path
LIMIT 2000
WITH [n IN nodes(path) | n.id] AS way, collect(path)[0] AS path
ORDER BY way
RETURN path
LIMIT $limit
