// title: What the database keeps beside the graph
CREATE CONSTRAINT Migration_id IF NOT EXISTS
FOR (n:Migration) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT Decision_id IF NOT EXISTS
FOR (n:Decision) REQUIRE n.id IS UNIQUE
