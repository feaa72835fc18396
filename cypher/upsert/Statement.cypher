// title: Write nodes: Statement
// param: rows: list - id, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MERGE (n:Statement {id: row.id})
SET n += row.properties
