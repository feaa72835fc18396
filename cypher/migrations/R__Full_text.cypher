// title: Full text
// Generated from src/schema/ by "npm run generate".
CREATE FULLTEXT INDEX statements IF NOT EXISTS
FOR (n:Statement) ON EACH [n.quote, n.content]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } }
;
CREATE FULLTEXT INDEX actors IF NOT EXISTS
FOR (n:Actor) ON EACH [n.name, n.aliases, n.role]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } }
;
CREATE FULLTEXT INDEX proposals IF NOT EXISTS
FOR (n:Proposal) ON EACH [n.name, n.aliases]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } }
;
CREATE FULLTEXT INDEX articles IF NOT EXISTS
FOR (n:Article) ON EACH [n.title, n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } }
;
CREATE FULLTEXT INDEX bands IF NOT EXISTS
FOR (n:Article) ON EACH [n.bands]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } }
