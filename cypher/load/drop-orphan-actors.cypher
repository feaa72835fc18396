// title: Delete actors that nothing refers to any more
// param: ids: list - of actors
// returns: rows
UNWIND $ids AS id
MATCH (n:Actor {id: id})
WHERE NOT EXISTS { (n)--() }
DELETE n
