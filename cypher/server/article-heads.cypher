// title: What names an article beside its evidence
// param: ids: strings
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.title AS title, a.source AS source, toString(a.publishedOn) AS publishedOn
