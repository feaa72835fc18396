// title: Delete the statements of articles
// param: ids: list - of articles
// returns: rows
UNWIND $ids AS id
MATCH (n:Statement {articleId: id})
DETACH DELETE n
