// title: Write relationships: (:Event)-[:CONCERNS]->(:Proposal)
// param: rows: list - lists of id, from, to, articleId, start, end, quote
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Event {id: row[1]})
MATCH (to:Proposal {id: row[2]})
CREATE (from)-[:CONCERNS {
  id: row[0],
  articleId: row[3],
  start: row[4],
  end: row[5],
  quote: row[6]
}]->(to)
