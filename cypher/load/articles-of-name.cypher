// title: Articles that files of a name have made
// param: name: string - of the file
// returns: rows
CALL () {
  MATCH (a:Article {id: $name})
  RETURN a
  UNION
  MATCH (a:Article)
  WHERE a.id STARTS WITH $name + '~'
  RETURN a
}
RETURN a.id AS id, a.signature AS signature
