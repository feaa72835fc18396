// title: Record what a person decided about identities
// param: rows: list - id, kind, a, b
// returns: rows
UNWIND $rows AS row
MERGE (d:Decision {id: row.id})
SET d.kind = row.kind, d.a = row.a, d.b = row.b
