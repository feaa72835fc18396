// title: Namings of all proposals of a kind that were in the news in an interval
// param: rows: list - kind, from, to
// returns: rows
UNWIND $rows AS row
MATCH (n:Proposal {kind: row.kind})
WHERE n.lastSeen >= row.from AND n.firstSeen <= row.to
WITH DISTINCT n
MATCH (a:Article)-[r:NAMES]->(n)
RETURN r {.*} AS naming, a.id AS articleId, toString(a.publishedOn) AS on, labels(n) AS labels, n.id AS id
