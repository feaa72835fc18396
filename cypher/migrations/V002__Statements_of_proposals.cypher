// title: Count the statements about proposals of graphs that were written without
MATCH (p:Proposal)
SET p.statements = COUNT { (p)<-[:ABOUT]-() }
