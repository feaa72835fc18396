// title: Give the first password of a new server
// param: password: string - replaces the one that every new server has
// returns: rows
ALTER CURRENT USER
SET PASSWORD FROM 'neo4j' TO $password
