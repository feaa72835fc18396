// title: Properties of places
// param: ids: list - of places
// returns: rows
UNWIND $ids AS id
MATCH (n:Place {id: id})
RETURN n {.*} AS properties
