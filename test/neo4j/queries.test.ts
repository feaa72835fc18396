import { openLoader } from '../../src/neo4j/load/loader';
import type { Given } from '../../src/neo4j/query/parameters';
import { queries } from '../../src/neo4j/query/query-file';
import { type Graph, runQuery, type Table } from '../../src/neo4j/query/run';
import { emptyDatabase } from '../neo4j-server';
import { SWAP, WORLD } from './world';

const test_ = emptyDatabase();

beforeAll(async () => {
  const loader = await openLoader(test_.database());
  await Promise.all(WORLD.map(([article, extraction]) => loader.load(article, extraction)));
  await loader.close();
});

async function ask(name: string, given: Given, columns: readonly string[]): Promise<unknown[][]> {
  const table = (await runQuery(test_.database(), name, given)) as Table;
  const places = columns.map((column) => table.columns.indexOf(column));
  expect([name, places.every((place) => place >= 0)]).toEqual([name, true]);
  return table.rows.map((row) => places.map((place) => row[place]));
}

test.each<[string, Given, string[], unknown[][]]>([
  [
    'who-said-what',
    { limit: 2 },
    ['on', 'speakers', 'to', 'words'],
    [
      ['2025-03-20', ['Ivo Olan'], [], 'he would sign the quota swap'],
      ['2025-03-05', ['Pia Lund'], [], 'it was too early to speak of the quota swap'],
    ],
  ],
  [
    'statements-of',
    { actor: 'Sudria', limit: 2 },
    ['on', 'speakers', 'about'],
    [
      ['2025-03-20', ['Ivo Olan'], [`accepts: ${SWAP}`]],
      ['2025-03-04', ['Ivo Olan'], [`opposes: ${SWAP}`]],
    ],
  ],
  [
    'statements-of',
    { actor: 'berg' },
    ['on', 'words'],
    [
      ['2025-03-02', 'her country had put a quota swap on the table'],
      ['2025-03-01', 'her country had put a quota swap on the table'],
    ],
  ],
  [
    'positions',
    { proposal: 'quota swap' },
    ['reportedOn', 'actor', 'stance', 'words'],
    [
      ['2025-03-01', 'Ada Berg', 'proposes', 'her country had put a quota swap on the table'],
      ['2025-03-02', 'Ada Berg', 'proposes', 'her country had put a quota swap on the table'],
      ['2025-03-03', 'Ivo Olan', 'opposes', 'the quota swap was out of the question'],
      ['2025-03-04', 'Rea Holt', 'supports', 'the quota swap as overdue'],
      ['2025-03-04', 'Ivo Olan', 'opposes', 'it madness'],
      ['2025-03-05', 'Pia Lund', 'uncommitted', 'it was too early to speak of the quota swap'],
      ['2025-03-20', 'Ivo Olan', 'accepts', 'he would sign the quota swap'],
    ],
  ],
  ['withheld', { proposal: SWAP }, ['actor', 'how', 'on'], [['Pia Lund', 'declined to take a side', '2025-03-05']]],
  [
    'stance-changes',
    {},
    ['actor', 'from', 'fromWords', 'to', 'toOn'],
    [['Ivo Olan', 'opposes', 'it madness', 'accepts', '2025-03-20']],
  ],
  [
    'contradictions',
    { proposal: SWAP },
    ['side', 'rule', 'daysApart', 'for', 'against'],
    [['SU', 'two of one side, one for and one against', 0, 'Rea Holt', 'Ivo Olan']],
  ],
  ['corroboration', {}, ['actor', 'stance', 'independent', 'reports'], [['Ivo Olan', 'opposes', 2, 2]]],
  ['syndicated', {}, ['copy', 'original'], [['copy', 'offer']]],
  ['reported-speech', {}, ['reporter', 'quoted', 'words'], [[['Rea Holt'], ['Ivo Olan'], 'it madness']]],
  ['reported-speech', { actor: 'Pia Lund' }, ['words'], []],
  [
    'representatives',
    { state: 'Sudria' },
    ['actor', 'role', 'statements'],
    [
      ['Ivo Olan', 'Premier', 3],
      ['Rea Holt', 'trade minister', 2],
    ],
  ],
  [
    'proposals',
    { kind: 'agreement' },
    ['proposal', 'statements', 'proposers', 'supporters', 'opponents'],
    [[SWAP, 8, ['Ada Berg'], ['Ada Berg', 'Ivo Olan', 'Rea Holt'], ['Ivo Olan']]],
  ],
  [
    'events',
    { status: 'held' },
    ['on', 'kind', 'participants', 'place', 'concerns'],
    [['2025-03-03', 'talks', ['Pia Lund', 'Rea Holt'], ['Tidal City'], [SWAP]]],
  ],
  ['timeline', {}, ['on', 'what', 'who'], [['2025-03-03', 'talks, held', ['Pia Lund', 'Rea Holt']]]],
  ['timeline', { proposal: SWAP, until: '2025-03-02' }, ['on'], []],
  [
    'search',
    { text: 'madness' },
    ['what', 'speakers'],
    [
      ['article', []],
      ['statement', ['Ivo Olan']],
      ['statement', ['Rea Holt']],
    ],
  ],
  ['left-out', {}, ['articleId', 'kind', 'words'], [['refusal', 'teaser', 'More on page 3']]],
  [
    'co-statements',
    { actor: 'Pia Lund' },
    ['actor', 'proposals', 'statements'],
    [
      ['Ivo Olan', 1, 3],
      ['Ada Berg', 1, 2],
      ['Rea Holt', 1, 2],
    ],
  ],
  ['articles', { limit: 1 }, ['id', 'statements'], [['turn', 1]]],
])('%s %j', async (name, given, columns, expected) => {
  const found = await ask(name, given, columns);
  expect(name === 'search' ? found.sort((a, b) => String(a).localeCompare(String(b))) : found).toEqual(expected);
});

async function graph(name: string, given: Given): Promise<Graph['graph']> {
  return ((await runQuery(test_.database(), name, given)) as Graph).graph;
}

test('a graph has the nodes at both ends of every relationship', async () => {
  const { nodes, relationships } = await graph('about-proposal', { proposal: SWAP });
  const ids = new Set(nodes.map(({ id }) => id));
  expect(relationships.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
  expect(nodes.filter(({ labels }) => labels[0] === 'Statement')).toHaveLength(8);
  expect(relationships.find(({ type }) => type === 'PROPOSED')).toMatchObject({ source: 'person:ada-berg' });
});

test('all that an article says', async () => {
  const { nodes, relationships } = await graph('article-graph', { article: 'silence' });
  expect([...new Set(nodes.map(({ labels }) => labels[0]))].sort()).toEqual(
    ['Article', 'Event', 'Person', 'Place', 'Proposal', 'State', 'Statement'].sort(),
  );
  const others = relationships.filter(({ properties }) => properties.articleId !== 'silence' && properties.articleId);
  expect(others).toEqual([]);
});

test('a node and what it is tied to; how two actors are tied', async () => {
  const near = await graph('neighbourhood', { id: 'person:pia-lund' });
  expect([...new Set(near.relationships.map(({ type }) => type))].sort()).toEqual([
    'MADE',
    'NAMES',
    'REPRESENTS',
    'TAKES_POSITION',
    'TOOK_PART_IN',
  ]);
  const path = await graph('path-between', { from: 'Pia Lund', to: 'Rea Holt' });
  expect(path.nodes.some(({ labels }) => labels[0] === 'Event')).toBe(true);
});

test('who is meant by a name that nobody bears', async () => {
  await expect(runQuery(test_.database(), 'statements-of', { actor: 'Nobody' })).rejects.toThrow(
    'No actor is called "Nobody"',
  );
});

test('every question answers with what its header promises', async () => {
  const given: Record<string, Given> = {
    'path-between': { from: 'Olan', to: 'Berg' },
    neighbourhood: { id: 'state:SU' },
  };
  const general: Record<string, string> = {
    actor: 'Olan',
    state: 'Sudria',
    article: 'offer',
    proposal: SWAP,
    text: 'swap',
  };
  for (const { name, parameters, returns } of queries()) {
    const needed = parameters.filter((parameter) => parameter.default === undefined);
    const values =
      given[name] ?? Object.fromEntries(needed.map((parameter) => [parameter.name, general[parameter.name]]));
    expect((await runQuery(test_.database(), name, values)).kind).toBe(returns);
  }
});
