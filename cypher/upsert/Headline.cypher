// title: Create nodes: Headline
// param: rows: list - lists of id, articleId, start, end, quote, kind
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
CREATE (:Headline {
  id: row[0],
  articleId: row[1],
  start: row[2],
  end: row[3],
  quote: row[4],
  kind: row[5]
})
