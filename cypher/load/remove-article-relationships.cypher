// title: Delete what articles name
// param: ids: list - of articles
// returns: rows
UNWIND $ids AS id
MATCH (:Article {id: id})-[r:NAMES]->()
DELETE r
