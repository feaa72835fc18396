// title: Labels in use
// returns: rows
MATCH (n)
UNWIND labels(n) AS label
RETURN DISTINCT label
