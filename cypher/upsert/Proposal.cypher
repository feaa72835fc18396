// title: Write nodes: Proposal
// param: rows: list - id, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MERGE (n:Proposal {id: row.id})
SET n += row.properties
