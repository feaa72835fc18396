// title: Write relationships: (:Statement)-[:ADDRESSED_TO]->(:Actor)
// param: rows: list - id, from, to, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Statement {id: row.from})
MATCH (to:Actor {id: row.to})
CREATE (from)-[r:ADDRESSED_TO {id: row.id}]->(to)
SET r += row.properties
