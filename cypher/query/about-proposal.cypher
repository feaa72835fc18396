// title: A proposal with all that is said about it
// param: proposal: proposal - which
// param: limit: integer = 100 - at most so many statements
// returns: graph
MATCH (p:Proposal {id: $proposal})
CALL (p) {
  MATCH (p)<-[about:ABOUT]-(s:Statement)
  RETURN about, s
  ORDER BY coalesce(s.date, s.reportedOn) DESC, s.id
  LIMIT $limit
}
MATCH (speaker:Actor)-[made:MADE]->(s)
RETURN p, about, s, made, speaker,
  COLLECT { MATCH (:Actor)-[put:PROPOSED]->(p) RETURN put LIMIT 20 } AS proposers
