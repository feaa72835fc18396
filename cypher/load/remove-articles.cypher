// title: Delete articles
// param: ids: list - of articles
// returns: rows
UNWIND $ids AS id
MATCH (a:Article {id: id})
DETACH DELETE a
