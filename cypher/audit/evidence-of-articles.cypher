// title: All evidence that articles carry
// param: ids: list - of articles
// returns: rows
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Statement {articleId: id})
  RETURN n.id AS item, 'Statement' AS what, n.start AS start, n.end AS end, n.quote AS quote
  UNION ALL
  MATCH (n:Event {articleId: id})
  RETURN n.id AS item, 'Event' AS what, n.start AS start, n.end AS end, n.quote AS quote
  UNION ALL
  MATCH (n:Headline {articleId: id})
  RETURN n.id AS item, 'Headline' AS what, n.start AS start, n.end AS end, n.quote AS quote
  UNION ALL
  MATCH (:Statement {articleId: id})-[r:MADE|REPORTED_IN|ADDRESSED_TO|ABOUT|QUOTES|MENTIONS]-()
  WITH DISTINCT r
  RETURN r.id AS item, type(r) AS what, r.start AS start, r.end AS end, r.quote AS quote
  UNION ALL
  MATCH (:Event {articleId: id})-[r:TOOK_PART_IN|CONCERNS|HELD_IN]-()
  RETURN r.id AS item, type(r) AS what, r.start AS start, r.end AS end, r.quote AS quote
  UNION ALL
  MATCH (:Article {id: id})-[r:NAMES|LINKS_TO]->()
  RETURN r.id AS item, type(r) AS what, r.start AS start, r.end AS end, r.quote AS quote
  UNION ALL
  MATCH ()-[r:TAKES_POSITION {articleId: id}]->()
  RETURN r.id AS item, type(r) AS what, r.start AS start, r.end AS end, r.quote AS quote
  UNION ALL
  MATCH ()-[r:PROPOSED {articleId: id}]->()
  RETURN r.id AS item, type(r) AS what, r.start AS start, r.end AS end, r.quote AS quote
  UNION ALL
  MATCH ()-[r:REPRESENTS {articleId: id}]->()
  RETURN r.id AS item, type(r) AS what, r.start AS start, r.end AS end, r.quote AS quote
}
RETURN id, item, what, start, end, quote
