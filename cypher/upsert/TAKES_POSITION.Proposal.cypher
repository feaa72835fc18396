// title: Write relationships: (:Actor)-[:TAKES_POSITION]->(:Proposal)
// param: rows: list - lists of id, from, to, articleId, start, end, quote, stance, on, reportedOn, rule, decidedBy, statementId
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Actor {id: row[1]})
MATCH (to:Proposal {id: row[2]})
CREATE (from)-[:TAKES_POSITION {
  id: row[0],
  articleId: row[3],
  start: row[4],
  end: row[5],
  quote: row[6],
  stance: row[7],
  on: row[8],
  reportedOn: row[9],
  rule: row[10],
  decidedBy: row[11],
  statementId: row[12]
}]->(to)
