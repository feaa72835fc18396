// title: Give names the reason why they stand where they are
// param: rows: list - id of the relationship, score, reason
// returns: rows
UNWIND $rows AS row
MATCH ()-[r:NAMES {id: row.id}]->()
SET r.score = row.score, r.reason = row.reason
