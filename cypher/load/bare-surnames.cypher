// title: Surnames by which alone some article names a person
// param: surnames: list - to look among
// returns: rows
MATCH (n:Person)
WHERE n.surname IN $surnames AND n.bare
RETURN DISTINCT n.surname AS surname
