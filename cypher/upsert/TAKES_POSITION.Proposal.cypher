// title: Write relationships: (:Actor)-[:TAKES_POSITION]->(:Proposal)
// param: rows: list - id, from, to, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Proposal {id: row.to})
CREATE (from)-[r:TAKES_POSITION {id: row.id}]->(to)
SET r += row.properties
