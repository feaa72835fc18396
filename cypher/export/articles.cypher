// title: A page of articles with their extractions, by id
// param: after: string - id of the last one of the page before
// param: limit: integer - at most so many
// returns: rows
MATCH (a:Article)
WHERE a.id > $after
WITH a
ORDER BY a.id
LIMIT $limit
RETURN a {.id, .title, .text, .source, .url, publishedOn: toString(a.publishedOn)} AS article, a.extraction AS extraction, a.digest AS digest
