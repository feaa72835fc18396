// title: Delete the events of articles
// param: ids: list - of articles
// returns: rows
UNWIND $ids AS id
MATCH (n:Event {articleId: id})
DETACH DELETE n
