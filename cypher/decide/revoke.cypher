// title: Take back what was decided between two sets of own ids
// param: kind: string - together or apart
// param: left: list - own ids
// param: right: list - own ids
// returns: rows
MATCH (d:Decision {kind: $kind})
WHERE (d.a IN $left AND d.b IN $right) OR (d.a IN $right AND d.b IN $left)
DELETE d
