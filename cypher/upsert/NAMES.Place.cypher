// title: Write relationships: (:Article)-[:NAMES]->(:Place)
// param: rows: list - id, from, to, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Article {id: row.from})
MATCH (to:Place {id: row.to})
CREATE (from)-[r:NAMES {id: row.id}]->(to)
SET r += row.properties
