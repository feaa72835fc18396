// title: Nodes that articles share with others
// param: ids: list - of articles
// returns: rows
UNWIND $ids AS id
CALL (id) {
  MATCH (:Article {id: id})-[:NAMES]->(n)
  RETURN n
  UNION
  MATCH (:Article {id: id})-[:NAMES]->(:Place)-[:IN]->(n)
  RETURN n
  UNION
  MATCH (e:Event {articleId: id})-[:HELD_IN]->(n)
  RETURN n
  UNION
  MATCH (e:Event {articleId: id})-[:HELD_IN]->(:Place)-[:IN]->(n)
  RETURN n
  UNION
  MATCH ()-[:REPRESENTS {articleId: id}]->(n)
  RETURN n
}
RETURN DISTINCT n.id AS id, labels(n) AS labels
