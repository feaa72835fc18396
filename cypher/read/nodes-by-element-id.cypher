// title: Nodes by the database's own ids
// param: ids: list - element ids
// returns: graph
MATCH (n)
WHERE elementId(n) IN $ids
RETURN n
