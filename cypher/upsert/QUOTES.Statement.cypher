// title: Write relationships: (:Statement)-[:QUOTES]->(:Statement)
// param: rows: list - id, from, to, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Statement {id: row.from})
MATCH (to:Statement {id: row.to})
CREATE (from)-[r:QUOTES {id: row.id}]->(to)
SET r += row.properties
