// title: Delete a number of nodes that have no relationships
// param: limit: integer - at most so many
// returns: rows
MATCH (n)
WHERE NOT n:Migration
WITH n
LIMIT $limit
DELETE n
RETURN count(*) AS deleted
