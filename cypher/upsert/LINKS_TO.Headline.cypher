// title: Write relationships: (:Article)-[:LINKS_TO]->(:Headline)
// param: rows: list - id, from, to, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Article {id: row.from})
MATCH (to:Headline {id: row.to})
CREATE (from)-[r:LINKS_TO {id: row.id}]->(to)
SET r += row.properties
