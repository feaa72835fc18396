// title: Delete proposals that nothing refers to any more
// param: ids: list - of proposals
// returns: rows
UNWIND $ids AS id
MATCH (n:Proposal {id: id})
WHERE NOT EXISTS { (n)--() }
DELETE n
