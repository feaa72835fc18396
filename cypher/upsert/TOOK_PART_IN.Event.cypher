// title: Write relationships: (:Actor)-[:TOOK_PART_IN]->(:Event)
// param: rows: list - lists of id, from, to, articleId, start, end, quote
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Actor {id: row[1]})
MATCH (to:Event {id: row[2]})
CREATE (from)-[:TOOK_PART_IN {
  id: row[0],
  articleId: row[3],
  start: row[4],
  end: row[5],
  quote: row[6]
}]->(to)
