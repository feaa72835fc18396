// title: Create nodes: Event
// param: rows: list - lists of id, name, articleId, start, end, quote, kind, status, date, dateEnd, datePrecision, dateReason
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
CREATE (:Event {
  id: row[0],
  name: row[1],
  articleId: row[2],
  start: row[3],
  end: row[4],
  quote: row[5],
  kind: row[6],
  status: row[7],
  date: row[8],
  dateEnd: row[9],
  datePrecision: row[10],
  dateReason: row[11]
})
