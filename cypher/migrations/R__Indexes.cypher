// title: Ranges and lookups
// Generated from src/schema/ by "npm run generate".
CREATE RANGE INDEX Article_publishedOn IF NOT EXISTS
FOR (n:Article) ON (n.publishedOn)
;
CREATE RANGE INDEX Statement_date IF NOT EXISTS
FOR (n:Statement) ON (n.date)
;
CREATE RANGE INDEX Statement_reportedOn IF NOT EXISTS
FOR (n:Statement) ON (n.reportedOn)
;
CREATE RANGE INDEX Statement_articleId IF NOT EXISTS
FOR (n:Statement) ON (n.articleId)
;
CREATE RANGE INDEX Event_date IF NOT EXISTS
FOR (n:Event) ON (n.date)
;
CREATE RANGE INDEX Event_articleId IF NOT EXISTS
FOR (n:Event) ON (n.articleId)
;
CREATE RANGE INDEX Headline_articleId IF NOT EXISTS
FOR (n:Headline) ON (n.articleId)
;
CREATE RANGE INDEX Proposal_kind IF NOT EXISTS
FOR (n:Proposal) ON (n.kind)
;
CREATE RANGE INDEX Proposal_firstSeen IF NOT EXISTS
FOR (n:Proposal) ON (n.firstSeen)
;
CREATE RANGE INDEX Proposal_statements IF NOT EXISTS
FOR (n:Proposal) ON (n.statements)
;
CREATE RANGE INDEX Person_surname IF NOT EXISTS
FOR (n:Person) ON (n.surname)
;
CREATE RANGE INDEX TAKES_POSITION_on IF NOT EXISTS
FOR ()-[n:TAKES_POSITION]-() ON (n.on)
;
CREATE RANGE INDEX TAKES_POSITION_articleId IF NOT EXISTS
FOR ()-[n:TAKES_POSITION]-() ON (n.articleId)
;
CREATE RANGE INDEX PROPOSED_articleId IF NOT EXISTS
FOR ()-[n:PROPOSED]-() ON (n.articleId)
;
CREATE RANGE INDEX REPRESENTS_articleId IF NOT EXISTS
FOR ()-[n:REPRESENTS]-() ON (n.articleId)
;
CREATE RANGE INDEX NAMES_ownId IF NOT EXISTS
FOR ()-[n:NAMES]-() ON (n.ownId)
