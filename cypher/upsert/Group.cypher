// title: Write nodes: Group
// param: rows: list - id, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n:Group, n += row.properties
