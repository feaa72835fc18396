// title: Write relationships: (:Place)-[:IN]->(:Actor)
// param: rows: list - lists of id, from, to
// returns: rows
// Generated from src/schema/ by "npm run generate".
UNWIND $rows AS row
MATCH (from:Place {id: row[1]})
MATCH (to:Actor {id: row[2]})
MERGE (from)-[r:IN {id: row[0]}]->(to)
