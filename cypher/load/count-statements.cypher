// title: Count the statements about proposals, by which they are ranked
// param: ids: list - of proposals
// returns: rows
UNWIND $ids AS id
MATCH (p:Proposal {id: id})
SET p.statements = COUNT { (p)<-[:ABOUT]-() }
