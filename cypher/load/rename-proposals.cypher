// title: Give proposals other ids
// param: rows: list - from and to
// returns: rows
UNWIND $rows AS row
MATCH (n:Proposal {id: row.from})
SET n.id = row.to
