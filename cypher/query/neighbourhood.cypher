// title: A node with all that it is tied to
// param: id: string - id of the node
// param: limit: integer = 100 - at most so many relationships
// returns: graph
CALL () {
  MATCH (n:Actor {id: $id})
  RETURN n
  UNION
  MATCH (n:Proposal {id: $id})
  RETURN n
  UNION
  MATCH (n:Statement {id: $id})
  RETURN n
  UNION
  MATCH (n:Article {id: $id})
  RETURN n
  UNION
  MATCH (n:Event {id: $id})
  RETURN n
  UNION
  MATCH (n:Place {id: $id})
  RETURN n
  UNION
  MATCH (n:Headline {id: $id})
  RETURN n
}
OPTIONAL MATCH (n)-[r]-(other)
RETURN n, r, other
LIMIT $limit
