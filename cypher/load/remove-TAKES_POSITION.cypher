// title: Delete the relationships TAKES_POSITION that articles give
// param: ids: list - of articles
// returns: rows
UNWIND $ids AS id
MATCH ()-[r:TAKES_POSITION {articleId: id}]->()
DELETE r
