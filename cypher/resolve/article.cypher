// title: Find an article by id
// param: id: string - the id itself
// param: name: string - not used
// param: words: words - not used
// returns: rows
MATCH (n:Article {id: $id})
RETURN n.id AS id, n.title AS name, true AS exact
