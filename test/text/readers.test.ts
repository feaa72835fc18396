import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Article, Reject } from '../../src/text/article';
import { type ReadOptions, readArticles } from '../../src/text/read-articles';

const SENTENCE = 'The minister said on Monday that the talks would go on for another week, and nobody objected to it.';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'demarche-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

async function read(paths: string[], options: ReadOptions = {}, input?: Readable): Promise<(Article | Reject)[]> {
  const all: (Article | Reject)[] = [];
  for await (const one of readArticles(paths, options, input)) all.push(one);
  return all;
}

test('plain text: its first short line is the title, its name the id, the text stays as it came', async () => {
  const text = `> Talks go on in Strelsau – Reuters\n\n${SENTENCE}\n`;
  const file = put('a.txt', text);
  expect(await read([file], { publishedOn: '2024-03-03', source: 'Herald' })).toEqual([
    {
      id: 'a',
      file,
      text,
      title: 'Talks go on in Strelsau',
      publishedOn: '2024-03-03',
      source: 'Herald',
      url: undefined,
    },
  ]);
});

test('front matter goes before the options', async () => {
  const text = `---\ntitle: "Talks go on"\ndate: 2024-02-01T10:00:00Z\nsource: Herald\nurl: https://herald.example/1\nauthor: Jane\n---\n${SENTENCE}\n`;
  expect(await read([put('a.txt', text)], { publishedOn: '2024-03-03' })).toEqual([
    {
      id: 'https://herald.example/1',
      text,
      title: 'Talks go on',
      publishedOn: '2024-02-01',
      source: 'Herald',
      url: 'https://herald.example/1',
    },
  ]);
});

test.each([
  ['UTF-8 with a mark', Buffer.from(`\ufeff${SENTENCE}`)],
  ['UTF-16', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le')],
  ['Windows line ends', Buffer.from(SENTENCE)],
])('decodes %s', async (_, bytes) => expect(await read([put('a.txt', bytes)])).toMatchObject([{ text: SENTENCE }]));

test('decodes the charset that a page declares', async () => {
  const html = `<html><head><meta charset="iso-8859-1"></head><body><article><p>${SENTENCE.repeat(4)} Erdo\u00e9.</p></article></body></html>`;
  const [article] = await read([put('a.html', Buffer.from(html, 'latin1'))]);
  expect((article as Article).text).toContain('Erdoé.');
});

test.each<[string, string | Buffer, RegExp]>([
  ['empty', '', /empty/],
  ['nothing but white space', ' \n\n', /empty/],
  ['binary', Buffer.from([1, 0, 2, 255, 0, 7]), /binary/],
  ['Latin-1 without saying so', Buffer.from(`${SENTENCE} caf\u00e9`, 'latin1'), /not UTF-8/],
  [
    'French',
    'Le ministre a déclaré lundi que la France est opposée à la levée des sanctions contre la Russie.',
    /not English \(fr\)/,
  ],
  ['10 MB', `${SENTENCE}\n`.repeat(110_000), /too long/],
  ['one line of 1 MB', SENTENCE.repeat(11_000), /a line of/],
  ['a day that does not exist', `---\ndate: 2024-02-31\n---\n${SENTENCE}`, /publishedOn: "2024-02-31" is no day/],
])('rejects %s', async (_, content, reason) => {
  const file = put('a.txt', content);
  expect(await read([file])).toEqual([{ file, line: undefined, reason: expect.stringMatching(reason) }]);
});

test('broken JSON in line 7 of 100 costs that line', async () => {
  const lines = Array.from({ length: 100 }, (_, i) =>
    JSON.stringify({ id: `n${i + 1}`, text: SENTENCE, publishedOn: '2024-03-03', title: null }),
  );
  lines[6] = lines[6]!.slice(0, 30);
  const all = await read([put('a.jsonl', lines.join('\n'))]);
  expect(all).toHaveLength(100);
  expect(all[6]).toEqual({
    file: path.join(folder, 'a.jsonl'),
    line: 7,
    reason: expect.stringMatching(/^broken JSON/),
  });
  expect(all[99]).toMatchObject({ id: 'n100', publishedOn: '2024-03-03', title: undefined });
});

test('a line without text, a wrong type and an empty line', async () => {
  const file = put('a.jsonl', `{"id":"a"}\n\n{"id":"b","text":7}\n[1]\n{"text":${JSON.stringify(SENTENCE)}}\n`);
  const all = await read([file]);
  expect(all.map((one) => ('reason' in one ? one.line : one.id.slice(0, 7)))).toEqual([1, 3, 4, 'sha256-']);
});

test('an RSS feed is an article an item', async () => {
  const item = (n: number, content: string) =>
    `<item><title>Talks ${n} go on</title><link>https://herald.example/${n}</link><pubDate>Wed, 06 Mar 2024 10:00:00 GMT</pubDate><content:encoded><![CDATA[${content}]]></content:encoded></item>`;
  const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Herald</title>${item(1, `<p>${SENTENCE}</p><p>Iran said “no”.</p>`)}${item(2, '')}</channel></rss>`;
  expect(await read([put('a.xml', feed)])).toEqual([
    {
      id: 'https://herald.example/1',
      url: 'https://herald.example/1',
      title: 'Talks 1 go on',
      source: 'Herald',
      publishedOn: '2024-03-06',
      text: `Talks 1 go on\n\n${SENTENCE}\n\nIran said “no”.\n`,
    },
    { file: path.join(folder, 'a.xml'), line: undefined, reason: expect.stringContaining('empty') },
  ]);
  expect(await read([put('b.xml', '<?xml version="1.0"?><rss><chan')])).toMatchObject([
    { reason: expect.stringMatching(/^no feed/) },
  ]);
});

test('folders with all below them, by name; what is hidden, no text or about the folder is passed over', async () => {
  for (const name of ['README.md', 'LICENSE', 'a/readme.txt', 'LICENCE-data.txt', 'a/.note.txt']) put(name, SENTENCE);
  put('b.txt', `${SENTENCE} Two.`);
  put('a/x.txt', `${SENTENCE} One.`);
  put('c.jsonl', `${JSON.stringify({ id: 'three', text: SENTENCE })}\n`);
  put('.hidden.txt', SENTENCE);
  put('style.css', 'p { }');
  put('licence-talks.txt', `${SENTENCE} Three.`);
  expect((await read([folder])).map((one) => (one as Article).id)).toEqual(['a/x', 'b', 'three', 'licence-talks']);
});

test('two files of one name do not take each other’s place', async () => {
  const [one, two] = [put('a/x.txt', `${SENTENCE} One.`), put('b/x.txt', `${SENTENCE} Two.`)];
  expect(await read([one, two])).toMatchObject([
    { id: 'x', file: one },
    { id: expect.stringMatching(/^x~[0-9a-f]{8}$/), file: two },
  ]);
  expect(new Set((await read([one, two], { ids: 'content' })).map((read) => (read as Article).id)).size).toBe(2);
});

test.each<[string, string, object]>([
  ['text', SENTENCE, { text: SENTENCE }],
  ['JSON lines', `${JSON.stringify({ id: 'a', text: SENTENCE })}\n`, { id: 'a' }],
  [
    'HTML',
    `<!doctype html><html><head><title>Talks</title></head><body><article><p>${SENTENCE.repeat(4)}</p></article></body></html>`,
    { title: 'Talks' },
  ],
])('standard input: %s', async (_, content, expected) => {
  const input = Readable.from([Buffer.from(content.slice(0, 40)), Buffer.from(content.slice(40))]);
  expect(await read(['-'], {}, input)).toMatchObject([expected]);
});

test('a path that is not there is wrong use', async () => {
  await expect(read([path.join(folder, 'none.txt')])).rejects.toMatchObject({ name: 'Failure', exitCode: 2 });
});
