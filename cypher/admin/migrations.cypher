// title: Migrations that ran
// returns: rows
MATCH (m:Migration)
RETURN m.id AS id, m.checksum AS checksum
