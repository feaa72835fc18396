// title: Create nodes: Statement
// param: rows: list - lists of id, articleId, start, end, quote, source, sourceStart, sourceEnd, cue, cueStart, cueEnd, content, contentSpans, mode, act, certainty, reportedOn, rule, speakerReason, date, dateEnd, datePrecision, dateReason
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
CREATE (:Statement {
  id: row[0],
  articleId: row[1],
  start: row[2],
  end: row[3],
  quote: row[4],
  source: row[5],
  sourceStart: row[6],
  sourceEnd: row[7],
  cue: row[8],
  cueStart: row[9],
  cueEnd: row[10],
  content: row[11],
  contentSpans: row[12],
  mode: row[13],
  act: row[14],
  certainty: row[15],
  reportedOn: row[16],
  rule: row[17],
  speakerReason: row[18],
  date: row[19],
  dateEnd: row[20],
  datePrecision: row[21],
  dateReason: row[22]
})
