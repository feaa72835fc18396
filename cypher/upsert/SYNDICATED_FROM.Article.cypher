// title: Write relationships: (:Article)-[:SYNDICATED_FROM]->(:Article)
// param: rows: list - id, from, to, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Article {id: row.from})
MATCH (to:Article {id: row.to})
MERGE (from)-[r:SYNDICATED_FROM {id: row.id}]->(to)
SET r += row.properties
