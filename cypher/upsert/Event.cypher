// title: Write nodes: Event
// param: rows: list - id, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MERGE (n:Event {id: row.id})
SET n += row.properties
