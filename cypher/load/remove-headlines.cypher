// title: Delete the headlines of articles
// param: ids: list - of articles
// returns: rows
UNWIND $ids AS id
MATCH (n:Headline {articleId: id})
DETACH DELETE n
