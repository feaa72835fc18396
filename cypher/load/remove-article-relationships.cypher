// title: Delete what articles name and which they are copies of
// param: ids: list - of articles
// returns: rows
UNWIND $ids AS id
MATCH (:Article {id: id})-[r:NAMES|SYNDICATED_FROM]-()
DELETE r
