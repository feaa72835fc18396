// title: Every position on a proposal with its evidence
// param: proposal: string
// param: limit: integer
MATCH (:Proposal {id: $proposal})<-[t:TAKES_POSITION]-(actor:Actor)
OPTIONAL MATCH (state:State&Actor {id: 'state:' + actor.represents})
OPTIONAL MATCH (a:Article {id: t.articleId})
RETURN t.id AS id, actor.id AS actor, actor.name AS name, labels(actor) AS labels, actor.represents AS represents,
  state.name AS state, t.stance AS stance, toString(t.on) AS on, t.statementId AS statementId,
  t.articleId AS articleId, t.start AS start, t.end AS end, t.quote AS quote,
  toString(a.publishedOn) AS publishedOn, a.source AS source, a.title AS title
ORDER BY coalesce(t.on, a.publishedOn), t.start, t.id
LIMIT $limit
