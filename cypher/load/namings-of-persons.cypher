// title: Namings of all persons of some surnames
// param: surnames: list - last words of names
// returns: rows
MATCH (n:Person)
WHERE n.surname IN $surnames
MATCH (a:Article)-[r:NAMES]->(n)
RETURN r {.*} AS naming, a.id AS articleId, toString(a.publishedOn) AS on, labels(n) AS labels, n.id AS id
