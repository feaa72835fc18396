import { lucene } from '../../src/neo4j/query/lucene';
import { parametersOf } from '../../src/neo4j/query/parameters';
import { parseQuery, queries, queryNamed } from '../../src/neo4j/query/query-file';

const HEADER =
  '// title: What\n// param: a: integer = 5 - how many\n// param: b: date = null - from\n// returns: rows\n';

test('the header is the contract', () => {
  expect(parseQuery('x', `${HEADER}RETURN $a AS a`)).toMatchObject({
    title: 'What',
    returns: 'rows',
    parameters: [
      { name: 'a', type: 'integer', default: '5', meaning: 'how many' },
      { name: 'b', type: 'date', default: 'null', meaning: 'from' },
    ],
  });
});

test.each([
  ['// returns: rows\nRETURN 1', /title/],
  ['// title: A\nRETURN 1', /returns/],
  ['// title: A\n// returns: list\nRETURN 1', /rows or graph/],
  ['// title: A\n// returns: rows\n// param: a integer\nRETURN 1', /name: type = default - meaning/],
  ['// title: A\n// returns: rows\n// param: a: number - x\nRETURN 1', /number is none of/],
])('a broken header is named: %j', (text, message) => expect(() => parseQuery('x', text)).toThrow(message));

test('every question has a header, and uses each of its parameters', () => {
  const names = queries().map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['who-said-what', 'positions', 'withheld', 'path-between', 'left-out']));
  for (const { name, parameters, text } of queries()) {
    const used = new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1]));
    expect([name, [...used].sort()]).toEqual([name, parameters.map((parameter) => parameter.name).sort()]);
  }
});

test('a question that is not there: the message lists those that are', () => {
  expect(() => queryNamed('who')).toThrow(/no question "who".*who-said-what/);
});

const QUERY = parseQuery('x', `${HEADER}RETURN $a, $b`);

test.each([
  [{}, { a: '5', b: null }],
  [
    { a: '7', b: '2025-03-01' },
    { a: '7', b: '2025-03-01' },
  ],
  [
    { a: 7, b: null },
    { a: '7', b: null },
  ],
])('%j is read', (given, expected) => {
  const values = parametersOf(QUERY, given);
  expect([String(values.a), values.b === null ? null : String(values.b)]).toEqual([expected.a, expected.b]);
});

test.each([
  [{ a: 'x' }, /--a is "x"; it takes a whole number/],
  [{ a: 1.5 }, /whole number/],
  [{ b: '2025-02-30' }, /a day, YYYY-MM-DD/],
  [{ b: 'yesterday' }, /a day, YYYY-MM-DD/],
  [{ c: 1 }, /no parameter "c"/],
])('%j is refused', (given, message) => expect(() => parametersOf(QUERY, given)).toThrow(message));

test.each([
  ['Tidal City', 'Tidal AND City'],
  ['a AND b) OR (c:d*', 'a AND and AND b AND or AND c AND d'],
  ['"', '""'],
])('%j reaches the index as %j', (text, expected) => expect(lucene(text)).toBe(expected));
