// title: Forget which migrations ran
// returns: rows
MATCH (m:Migration)
DELETE m
