// title: A proposal's name and kind
// param: id: string
MATCH (p:Proposal {id: $id})
RETURN p.id AS id, p.name AS name, p.kind AS kind
