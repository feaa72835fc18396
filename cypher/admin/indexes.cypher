// title: Indexes there are, those of constraints left out
// returns: rows
SHOW INDEXES
YIELD name, type, state, entityType, labelsOrTypes, properties, owningConstraint
WHERE owningConstraint IS NULL
RETURN name, type, state, entityType, labelsOrTypes, properties
ORDER BY name
