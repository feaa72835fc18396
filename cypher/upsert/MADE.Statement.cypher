// title: Write relationships: (:Actor)-[:MADE]->(:Statement)
// param: rows: list - lists of id, from, to, articleId, start, end, quote, joint
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Actor {id: row[1]})
MATCH (to:Statement {id: row[2]})
CREATE (from)-[:MADE {
  id: row[0],
  articleId: row[3],
  start: row[4],
  end: row[5],
  quote: row[6],
  joint: row[7]
}]->(to)
