// title: Properties of actors
// param: ids: list - of actors
// returns: rows
UNWIND $ids AS id
MATCH (n:Actor {id: id})
RETURN n {.*} AS properties
