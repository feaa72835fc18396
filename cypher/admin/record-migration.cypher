// title: Record a migration
// param: id: string - name of its file
// param: checksum: string - SHA-256 of its text
// returns: rows
MERGE (m:Migration {id: $id})
SET m.checksum = $checksum, m.appliedAt = datetime()
