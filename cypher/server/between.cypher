// title: Relationships from these nodes to these or to those that are present
// param: ids: strings
// param: present: strings
// param: limit: integer
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
MATCH (n)-[r]-(m)
WHERE m.id IN $present OR m.id IN $ids
WITH DISTINCT r
RETURN r, startNode(r).id AS source, endNode(r).id AS target
ORDER BY r.id
LIMIT $limit
