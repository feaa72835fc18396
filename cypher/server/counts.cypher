// title: How many nodes of each label, from the count store
MATCH (n:Article)
RETURN 'Article' AS name, count(n) AS count
UNION ALL
MATCH (n:Person)
RETURN 'Person' AS name, count(n) AS count
UNION ALL
MATCH (n:Organization)
RETURN 'Organization' AS name, count(n) AS count
UNION ALL
MATCH (n:State)
RETURN 'State' AS name, count(n) AS count
UNION ALL
MATCH (n:Group)
RETURN 'Group' AS name, count(n) AS count
UNION ALL
MATCH (n:Place)
RETURN 'Place' AS name, count(n) AS count
UNION ALL
MATCH (n:Proposal)
RETURN 'Proposal' AS name, count(n) AS count
UNION ALL
MATCH (n:Statement)
RETURN 'Statement' AS name, count(n) AS count
UNION ALL
MATCH (n:Event)
RETURN 'Event' AS name, count(n) AS count
UNION ALL
MATCH (n:Headline)
RETURN 'Headline' AS name, count(n) AS count
