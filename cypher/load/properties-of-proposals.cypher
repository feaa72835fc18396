// title: Properties of proposals
// param: ids: list - of proposals
// returns: rows
UNWIND $ids AS id
MATCH (n:Proposal {id: id})
RETURN n {.*} AS properties
