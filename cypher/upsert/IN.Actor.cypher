// title: Write relationships: (:Place)-[:IN]->(:Actor)
// param: rows: list - id, from, to, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Place {id: row.from})
MATCH (to:Actor {id: row.to})
MERGE (from)-[r:IN {id: row.id}]->(to)
SET r += row.properties
