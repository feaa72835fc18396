// title: Find a proposal by id, name or words of its names
// param: id: string - the id itself
// param: name: string - the name in lower case
// param: words: words - of its names
// returns: rows
CALL () {
  MATCH (n:Proposal {id: $id})
  RETURN n, 3.0 AS rank
  UNION
  CALL db.index.fulltext.queryNodes('proposals', $words, {limit: 50}) YIELD node AS n, score
  RETURN n, CASE
    WHEN toLower(n.name) = $name THEN 2.0
    WHEN any(alias IN n.aliases WHERE toLower(alias) = $name) THEN 1.0
    ELSE score / (1.0 + score)
  END AS rank
}
WITH n, max(rank) AS rank
RETURN n.id AS id, n.name AS name, rank >= 1.0 AS exact
ORDER BY rank DESC, n.statements DESC, id
LIMIT 1
