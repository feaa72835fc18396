// title: Wait until every index is online
// returns: rows
CALL db.awaitIndexes(120)
