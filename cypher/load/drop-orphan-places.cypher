// title: Delete places that nothing refers to any more; that they lie in a state does not count
// param: ids: list - of places
// returns: rows
UNWIND $ids AS id
MATCH (n:Place {id: id})
WHERE NOT EXISTS { (n)<--() }
DETACH DELETE n
