// title: Write relationships: (:Actor)-[:TOOK_PART_IN]->(:Event)
// param: rows: list - id, from, to, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Event {id: row.to})
CREATE (from)-[r:TOOK_PART_IN {id: row.id}]->(to)
SET r += row.properties
