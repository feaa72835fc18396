// title: Proposals, with who put them forward, supports and opposes them
// param: kind: string = null - of this kind only
// param: limit: integer = 50 - at most so many rows
// returns: rows
CALL () {
  MATCH (p:Proposal)
  WHERE p.statements >= 0 AND $kind IS NULL
  RETURN p
  ORDER BY p.statements DESC, p.name, p.id
  LIMIT $limit
  UNION
  MATCH (p:Proposal {kind: $kind})
  RETURN p
  ORDER BY p.statements DESC, p.name, p.id
  LIMIT $limit
}
CALL (p) {
  OPTIONAL MATCH (a:Actor)-[t:TAKES_POSITION]->(p)
  WITH DISTINCT a.name AS name,
    CASE
      WHEN t.stance IN ['proposes', 'supports', 'accepts'] THEN 'for'
      ELSE t.stance
    END AS side
  ORDER BY name
  RETURN collect(CASE side WHEN 'for' THEN name END)[..10] AS supporters,
    collect(CASE side WHEN 'conditional' THEN name END)[..10] AS onlyIf,
    collect(CASE side WHEN 'opposes' THEN name END)[..10] AS opponents
}
RETURN p.name AS proposal,
  p.kind AS kind,
  p.statements AS statements,
  COLLECT { MATCH (a:Actor)-[:PROPOSED]->(p) RETURN DISTINCT a.name AS name ORDER BY name LIMIT 10 } AS proposers,
  supporters,
  onlyIf,
  opponents,
  p.firstSeen AS firstSeen,
  p.id AS id
ORDER BY statements DESC, proposal, id
