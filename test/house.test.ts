import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const source = path.join(__dirname, '..', 'src');

/** Each folder may import from itself and from those before it. */
const ORDER = ['language', 'text', 'extract', 'graph', 'neo4j', 'server', 'cli'];
/** What anyone may import: the graph's names, the known errors, and what stands in for a slow part of the language. */
const FREE = ['schema', 'failure', 'flat-map'];
/** The page knows the schema and the types of what the server sends, nothing else. */
const VIEWER_MAY = ['viewer', 'schema', 'graph/subgraph'];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'assembly' ? [] : filesUnder(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

function importsOf(file: string): Import[] {
  const pattern =
    /\b(import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"](\.[^'"]*)['"]|import\(\s*['"](\.[^'"]*)['"]\s*\)/g;
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map((match) => ({
    from: path.relative(source, file),
    to: path.relative(source, path.resolve(path.dirname(file), (match[3] ?? match[4])!)),
    typeOnly: match[2] !== undefined,
  }));
}

const folderOf = (file: string) => file.split(path.sep)[0]!.replace(/\.tsx?$/, '');

function breaksTheHouse({ from, to, typeOnly }: Import): boolean {
  const [here, there] = [folderOf(from), folderOf(to)];
  if (FREE.includes(here)) return here !== there;
  if (here === 'viewer') return !VIEWER_MAY.some((name) => to === name || to.startsWith(`${name}/`)) && !typeOnly;
  if (FREE.includes(there)) return false;
  return !ORDER.includes(there) || ORDER.indexOf(there) > ORDER.indexOf(here);
}

const imports = filesUnder(source).flatMap(importsOf);

test('data flows one way through the folders', () => {
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter(breaksTheHouse).map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test.each([
  [{ from: 'text/a.ts', to: 'extract/b', typeOnly: false }, true],
  [{ from: 'extract/a.ts', to: 'text/b', typeOnly: false }, false],
  [{ from: 'viewer/a.ts', to: 'neo4j/b', typeOnly: false }, true],
  [{ from: 'viewer/a.ts', to: 'schema', typeOnly: false }, false],
  [{ from: 'schema/a.ts', to: 'text/b', typeOnly: true }, true],
  [{ from: 'schema/a.ts', to: 'schema/b', typeOnly: false }, false],
])('%j breaks the house: %s', (edge, expected) => expect(breaksTheHouse(edge)).toBe(expected));
