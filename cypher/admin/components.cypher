// title: Version and edition of the server
// returns: rows
CALL dbms.components()
YIELD name, versions, edition
RETURN name, versions[0] AS version, edition
