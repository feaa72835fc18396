// title: Delete which articles are copies of others
// param: ids: list - of articles that they are copies of
// returns: rows
UNWIND $ids AS id
MATCH (:Article {id: id})<-[r:SYNDICATED_FROM]-()
DELETE r
