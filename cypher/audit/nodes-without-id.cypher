// title: Nodes and relationships with no id
// param: types: list - all relationship types of the schema
// param: limit: integer - at most so many
// returns: rows
CALL () {
  MATCH (n)
  WHERE n.id IS NULL
  RETURN elementId(n) AS id, labels(n)[0] AS what
  UNION ALL
  MATCH ()-[r]->()
  WHERE r.id IS NULL OR NOT type(r) IN $types
  RETURN elementId(r) AS id, type(r) AS what
}
RETURN id, what
LIMIT $limit
