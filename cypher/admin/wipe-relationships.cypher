// title: Delete a number of relationships
// param: limit: integer - at most so many
// returns: rows
MATCH ()-[r]->()
WITH r
LIMIT $limit
DELETE r
RETURN count(*) AS deleted
