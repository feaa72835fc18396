// title: Write relationships: (:Event)-[:CONCERNS]->(:Proposal)
// param: rows: list - id, from, to, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Event {id: row.from})
MATCH (to:Proposal {id: row.to})
CREATE (from)-[r:CONCERNS {id: row.id}]->(to)
SET r += row.properties
