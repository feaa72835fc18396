// title: Write relationships: (:Actor)-[:REPRESENTS]->(:Actor)
// param: rows: list - lists of id, from, to, articleId, start, end, quote, role
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Actor {id: row[1]})
MATCH (to:Actor {id: row[2]})
CREATE (from)-[:REPRESENTS {
  id: row[0],
  articleId: row[3],
  start: row[4],
  end: row[5],
  quote: row[6],
  role: row[7]
}]->(to)
