// title: Write relationships: (:Article)-[:SYNDICATED_FROM]->(:Article)
// param: rows: list - lists of id, from, to, similarity
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Article {id: row[1]})
MATCH (to:Article {id: row[2]})
MERGE (from)-[r:SYNDICATED_FROM {id: row[0]}]->(to)
SET r.similarity = row[3]
