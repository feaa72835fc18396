// title: Write relationships: (:Article)-[:NAMES]->(:Place)
// param: rows: list - lists of id, from, to, articleId, start, end, quote, key, ownId, kind, name, forms, mentions, role, represents, uncertain, parties, modifiers, context, score, reason
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Article {id: row[1]})
MATCH (to:Place {id: row[2]})
CREATE (from)-[:NAMES {
  id: row[0],
  articleId: row[3],
  start: row[4],
  end: row[5],
  quote: row[6],
  key: row[7],
  ownId: row[8],
  kind: row[9],
  name: row[10],
  forms: row[11],
  mentions: row[12],
  role: row[13],
  represents: row[14],
  uncertain: row[15],
  parties: row[16],
  modifiers: row[17],
  context: row[18],
  score: row[19],
  reason: row[20]
}]->(to)
