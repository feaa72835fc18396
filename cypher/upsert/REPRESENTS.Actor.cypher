// title: Write relationships: (:Actor)-[:REPRESENTS]->(:Actor)
// param: rows: list - id, from, to, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Actor {id: row.to})
CREATE (from)-[r:REPRESENTS {id: row.id}]->(to)
SET r += row.properties
