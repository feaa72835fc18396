// title: Delete the relationships REPRESENTS that articles give
// param: ids: list - of articles
// returns: rows
UNWIND $ids AS id
MATCH ()-[r:REPRESENTS {articleId: id}]->()
DELETE r
