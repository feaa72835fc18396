// title: Articles that are copies of others
// param: ids: list - of articles that they may be copies of
// returns: rows
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:SYNDICATED_FROM]-(copy:Article)
RETURN DISTINCT copy.id AS id,
  copy.signature AS signature,
  toString(copy.publishedOn) AS publishedOn
