/** The server over a real database, asked without a browser. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { cypherFile, cypherNames } from '../../src/neo4j/cypher-files';
import { labels } from '../../src/schema';
import { createApp } from '../../src/server/app';
import { emptyDatabase } from '../neo4j-server';
import { madeUpCorpus } from '../viewer/made-up-corpus';
import { loadAll } from '../viewer/site';

const neo4j = emptyDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'demarche-pages-'));
let app: FastifyInstance;

beforeAll(async () => {
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>page</title>');
  await loadAll(neo4j.database(), madeUpCorpus({ articles: 30 }));
  app = createApp({ database: neo4j.database(), viewerFolder: folder });
  await app.listen({ host: '127.0.0.1', port: 0 });
}, 60_000);
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true });
});

interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** Over a real socket, with the path and the host exactly as given. */
const ask = ({ method = 'GET', path: url, headers, body }: Asked) =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; json: ReturnType<typeof safely> }>((done, failed) => {
    const { port } = app.server.address() as AddressInfo;
    const asked = request({ host: '127.0.0.1', port, method, path: url, headers, setHost: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({
          status: response.statusCode!,
          headers: response.headers,
          json: safely(Buffer.concat(parts).toString()),
        }),
      );
    });
    asked.on('error', failed).end(body);
  });
const get = (url: string, headers: Record<string, string> = {}) =>
  ask({ path: url, headers: { host: '127.0.0.1:7480', ...headers } });
const post = (url: string, payload: object) =>
  ask({
    method: 'POST',
    path: url,
    headers: { host: 'localhost', 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });
function safely(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
const firstProposal = async (): Promise<string> => (await get('/api/start')).json.proposals[0].id;

test.each(['evil.example', 'evil.example:7480', '127.0.0.1.evil.example', ''])('host %j is refused', async (host) => {
  expect((await get('/api/start', { host })).status).toBe(421);
});

test('a page of another origin is refused', async () => {
  expect((await get('/api/start', { origin: 'http://evil.example' })).status).toBe(421);
  expect((await get('/api/start', { origin: 'http://127.0.0.1:7480' })).status).toBe(200);
});

test('every answer carries the policy, without inline scripts or styles', async () => {
  for (const url of ['/', '/api/start', '/nowhere']) {
    const policy = String((await get(url)).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe/);
  }
});

test.each([
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/package.json',
  '/assets/../../package.json',
  '//etc/passwd',
])('no way out of the folder: %s', async (url) => {
  expect((await get(url)).status).toBe(404);
});

test('counts know every label that a node can have as its own', () => {
  const own = Object.keys(labels)
    .filter((label) => label !== 'Actor')
    .sort();
  const text = readFileSync(path.join(__dirname, '../../cypher/server/counts.cypher'), 'utf8');
  expect([...text.matchAll(/AS name|\(n:(\w+)\)/g)].flatMap(([, label]) => label ?? []).sort()).toEqual(own);
});

test('every statement of the server has a title', () => {
  for (const name of cypherNames('server')) expect(cypherFile(`server/${name}`)).toMatch(/^\/\/ title: \S/);
});

test('start counts what was loaded', async () => {
  const { json } = await get('/api/start');
  expect(json.labels).toMatchObject({ Article: 30, Statement: 150 });
  expect(json.articles[0].publishedOn >= json.articles[1].publishedOn).toBe(true);
  const [first] = json.proposals;
  expect(Object.values<number>(first.stances).reduce((a, b) => a + b, 0)).toBeGreaterThan(0);
});

test('expanding pages through all neighbours, each once, and ties them to what is present', async () => {
  const id = await firstProposal();
  const counts = (await post('/api/neighbours', { id })).json;
  const { total } = counts.find(({ type }: { type: string }) => type === 'ABOUT');
  const present = [id];
  for (let page = 0; page < 20; page += 1) {
    const { json } = await post('/api/expand', { id, type: 'ABOUT', direction: 'in', limit: 7, present });
    if (json.nodes.length === 0) break;
    expect(json.nodes.length).toBeLessThanOrEqual(7);
    expect(json.relationships.filter(({ target }: { target: string }) => target === id).length).toBeGreaterThanOrEqual(
      json.nodes.length,
    );
    present.push(...json.nodes.map((node: { id: string }) => node.id));
    expect(json.left).toBe(total - (present.length - 1));
  }
  expect(new Set(present).size).toBe(present.length);
  expect(present.length - 1).toBe(total);
});

test('filters hold for counts and pages alike', async () => {
  const id = await firstProposal();
  const filters = { stance: ['opposes'], source: ['Northern Wire'] };
  const all = (await post('/api/expand', { id, type: 'ABOUT', direction: 'in', limit: 200, present: [id] })).json;
  const some = (await post('/api/expand', { id, type: 'ABOUT', direction: 'in', limit: 200, filters, present: [id] }))
    .json;
  expect(some.nodes.length).toBeLessThan(all.nodes.length);
  const about = some.relationships.filter(
    ({ type, target }: { type: string; target: string }) => type === 'ABOUT' && target === id,
  );
  expect(about.map(({ properties }: { properties: { stance: string } }) => properties.stance)).not.toContain('opposes');
  expect(Object.values<{ source: string }>(some.articles).map(({ source }) => source)).not.toContain('Northern Wire');
  const counts = (await post('/api/neighbours', { id, filters })).json;
  expect(counts.find(({ type }: { type: string }) => type === 'ABOUT').total).toBe(some.nodes.length);
});

test('an article comes with everything that its words prove, and every quote is in the text', async () => {
  const { json } = await get('/api/article?id=made-up-3');
  const items = [...json.nodes, ...json.relationships].filter(({ properties }) => properties.articleId === 'made-up-3');
  expect(items.length).toBeGreaterThan(10);
  for (const { properties } of items) {
    expect(json.article.text.slice(properties.start, properties.end)).toBe(properties.quote);
  }
  expect(json.nodes.filter(({ labels: [label] }: { labels: string[] }) => label === 'Statement')).toHaveLength(5);
  expect(
    json.nodes.some(({ properties }: { properties: object }) => 'text' in properties || 'extraction' in properties),
  ).toBe(false);
});

test.each([
  ['olsten', 'Person'],
  ['round of talks in Pirna', 'Proposal'],
  ['getting ahead', 'Statement'],
  ['what was said about', 'Article'],
])('search for %j finds a %s', async (text, label) => {
  const { json } = await get(`/api/search?text=${encodeURIComponent(text)}`);
  expect(json.map((hit: { label: string }) => hit.label)).toContain(label);
});

test('articles are found by words of their text, which are shown around the place', async () => {
  const { json } = await get(`/api/search?text=${encodeURIComponent('getting ahead')}`);
  const articles = json.filter((hit: { label: string }) => hit.label === 'Article');
  expect(articles.length).toBeGreaterThan(0);
  for (const { text, excerpt } of articles) {
    expect(text).not.toMatch(/getting ahead/i);
    expect(excerpt).toMatch(/getting ahead/i);
    expect(excerpt.length).toBeLessThan(200);
  }
  expect(json.some((hit: object) => 'body' in hit)).toBe(false);
});

test.each(['', '  ', '*', '" OR', 'the', ')(', '\\', 'a~9 AND NOT ['])('search for %j is no error', async (text) => {
  expect((await get(`/api/search?text=${encodeURIComponent(text)}`)).status).toBe(200);
});

test('the ledger holds every position with its words', async () => {
  const { json } = await get(`/api/ledger?proposal=${encodeURIComponent(await firstProposal())}`);
  expect(json.truncated).toBe(false);
  expect(json.entries.length).toBeGreaterThan(5);
  for (const entry of json.entries)
    expect(entry).toMatchObject({ actor: expect.any(String), quote: expect.any(String) });
});

test('paths are chains whose steps are relationships between neighbours', async () => {
  const people = (
    await post('/api/cypher', { text: 'MATCH (p:Person)-[:MADE]->() RETURN DISTINCT p ORDER BY p.id LIMIT 2' })
  ).json.nodes;
  const [from, to] = people.map((node: { id: string }) => encodeURIComponent(node.id));
  const { json } = await get(`/api/paths?from=${from}&to=${to}`);
  expect(json.chains.length).toBeGreaterThan(0);
  const byId = new Map(json.relationships.map((item: { id: string }) => [item.id, item]));
  for (const { nodes, relationships } of json.chains) {
    relationships.forEach((id: string, i: number) => {
      const { source, target } = byId.get(id) as { source: string; target: string };
      expect([source, target].sort()).toEqual([nodes[i], nodes[i + 1]].sort());
    });
  }
});

test.each([
  ['/api/article?id=none', 404, 'no-article'],
  ['/api/article', 400, 'bad-input'],
  ['/api/ledger?proposal=none', 404, 'no-proposal'],
  ['/api/paths?from=a&to=a', 400, 'same-node'],
  ['/api/picks?of=Secret', 400, 'bad-input'],
  ['/api/nothing', 404, 'not-found'],
])('%s answers %d %s as JSON with a message', async (url, status, error) => {
  const answer = await get(url);
  expect([answer.status, answer.json.error]).toEqual([status, error]);
  expect(answer.json.message).toMatch(/\w/);
});

test.each([
  ['CREATE (n) RETURN n', /Refused/],
  ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", /Refused/],
  ['SHOW TRANSACTIONS', /Refused/],
  ['MATCH (n) RETRUN n', /Line 1, column \d+/],
])('Cypher %j is refused with a reason', async (text, reason) => {
  const { status, json } = await post('/api/cypher', { text });
  // The page's reader slipped, no request failed: nothing is to stand on the browser's console.
  expect(status).toBe(200);
  expect(json).toMatchObject({ kind: 'refused', message: expect.stringMatching(reason) });
});

test('a named question gives rows or a graph; a wrong name or parameter says what there is', async () => {
  expect((await post('/api/queries/articles', {})).json).toMatchObject({ kind: 'rows' });
  const graph = (await post('/api/queries/about-proposal', { proposal: await firstProposal() })).json;
  expect(graph.kind).toBe('graph');
  expect(graph.nodes.length).toBeGreaterThan(5);
  expect((await post('/api/queries/no-such', {})).json.message).toMatch(/There are: /);
  expect((await post('/api/queries/articles', { limit: 'many' })).json.message).toMatch(/whole number/);
});
