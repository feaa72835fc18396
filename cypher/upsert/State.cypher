// title: Write nodes: State
// param: rows: list - id, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n:State, n += row.properties
