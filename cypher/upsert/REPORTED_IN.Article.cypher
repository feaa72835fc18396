// title: Write relationships: (:Statement)-[:REPORTED_IN]->(:Article)
// param: rows: list - id, from, to, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Statement {id: row.from})
MATCH (to:Article {id: row.to})
CREATE (from)-[r:REPORTED_IN {id: row.id}]->(to)
SET r += row.properties
