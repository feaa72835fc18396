// title: Own ids of the names that stand for a node
// param: id: string - of an actor or a proposal
// returns: rows
CALL () {
  MATCH (n:Actor {id: $id})
  RETURN n
  UNION
  MATCH (n:Proposal {id: $id})
  RETURN n
}
MATCH (a:Article)-[r:NAMES]->(n)
RETURN DISTINCT r.ownId AS ownId, a.id AS articleId, n.name AS name, labels(n) AS labels
ORDER BY articleId, ownId
