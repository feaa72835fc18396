// title: Write nodes: Article
// param: rows: list - id, properties
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MERGE (n:Article {id: row.id})
SET n += row.properties
