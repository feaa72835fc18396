// title: An article with its text
// param: id: string
MATCH (a:Article {id: $id})
RETURN a.id AS id, a.title AS title, a.text AS text, a.source AS source, a.url AS url,
  toString(a.publishedOn) AS publishedOn
