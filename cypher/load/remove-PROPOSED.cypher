// title: Delete the relationships PROPOSED that articles give
// param: ids: list - of articles
// returns: rows
UNWIND $ids AS id
MATCH ()-[r:PROPOSED {articleId: id}]->()
DELETE r
