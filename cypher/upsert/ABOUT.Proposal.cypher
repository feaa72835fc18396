// title: Write relationships: (:Statement)-[:ABOUT]->(:Proposal)
// param: rows: list - lists of id, from, to, articleId, start, end, quote, stance, rule, decidedBy, holder
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Statement {id: row[1]})
MATCH (to:Proposal {id: row[2]})
CREATE (from)-[:ABOUT {
  id: row[0],
  articleId: row[3],
  start: row[4],
  end: row[5],
  quote: row[6],
  stance: row[7],
  rule: row[8],
  decidedBy: row[9],
  holder: row[10]
}]->(to)
