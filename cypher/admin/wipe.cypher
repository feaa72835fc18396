// title: Delete a number of nodes with their relationships
// param: limit: integer - at most so many
// returns: rows
MATCH (n)
WHERE NOT n:Migration
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
