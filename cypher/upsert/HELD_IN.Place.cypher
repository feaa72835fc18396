// title: Write relationships: (:Event)-[:HELD_IN]->(:Place)
// param: rows: list - id, from, to, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Event {id: row.from})
MATCH (to:Place {id: row.to})
CREATE (from)-[r:HELD_IN {id: row.id}]->(to)
SET r += row.properties
