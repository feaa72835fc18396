// title: Write relationships: (:Statement)-[:MENTIONS]->(:Proposal)
// param: rows: list - id, from, to, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Statement {id: row.from})
MATCH (to:Proposal {id: row.to})
CREATE (from)-[r:MENTIONS {id: row.id}]->(to)
SET r += row.properties
