// title: Articles with their extractions
// param: ids: list - of articles
// returns: rows
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a {.id, .text, .title, .source, .url, publishedOn: toString(a.publishedOn)} AS article, a.extraction AS extraction
