// title: What persons decided about identities
// returns: rows
MATCH (d:Decision)
RETURN d.kind AS kind, d.a AS a, d.b AS b
ORDER BY a, b
