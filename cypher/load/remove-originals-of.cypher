// title: Delete what articles are copies of
// param: ids: list - of copies
// returns: rows
UNWIND $ids AS id
MATCH (:Article {id: id})-[r:SYNDICATED_FROM]->()
DELETE r
