// title: Nodes that names with some own ids stand for now
// param: ids: list - own ids
// returns: rows
UNWIND $ids AS ownId
MATCH ()-[r:NAMES {ownId: ownId}]->(n)
RETURN DISTINCT n.id AS id, labels(n) AS labels
