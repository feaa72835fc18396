// title: Nodes by id
// param: ids: strings
UNWIND $ids AS id
CALL {
  WITH id MATCH (n:Article {id: id})
  RETURN n
  UNION ALL
  WITH id MATCH (n:Actor {id: id})
  RETURN n
  UNION ALL
  WITH id MATCH (n:Place {id: id})
  RETURN n
  UNION ALL
  WITH id MATCH (n:Proposal {id: id})
  RETURN n
  UNION ALL
  WITH id MATCH (n:Statement {id: id})
  RETURN n
  UNION ALL
  WITH id MATCH (n:Event {id: id})
  RETURN n
  UNION ALL
  WITH id MATCH (n:Headline {id: id})
  RETURN n
}
RETURN n
