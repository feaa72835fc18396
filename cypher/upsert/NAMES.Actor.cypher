// title: Write relationships: (:Article)-[:NAMES]->(:Actor)
// param: rows: list - id, from, to, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Article {id: row.from})
MATCH (to:Actor {id: row.to})
CREATE (from)-[r:NAMES {id: row.id}]->(to)
SET r += row.properties
