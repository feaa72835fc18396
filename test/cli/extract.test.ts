import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Extraction } from '../../src/extract/extraction';
import { demarche } from './program';

const TEXT =
  'Talks go on in Paris\n\nPARIS (AFP) - French President Emmanuel Macron said on Tuesday that Iran had accepted the ceasefire.\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'demarche-'));
  writeFileSync(path.join(folder, 'one.txt'), TEXT);
  writeFileSync(path.join(folder, 'two.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string) => path.join(folder, name);
const extractions = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Extraction);

test('prints one extraction a line, in the form of the gold, and nothing else', async () => {
  const { code, out, err } = await demarche(['extract', file('one.txt'), '--published', '2024-03-06']);
  expect([code, err]).toEqual([0, '']);
  const [found] = extractions(out);
  expect(found).toMatchObject({ id: 'one', title: 'Talks go on in Paris', publishedOn: '2024-03-06', headlines: [] });
  expect(found!.leftOut.map(({ kind }) => kind)).toEqual(['title', 'dateline']);
  expect(found!.statements.map(({ cue }) => cue?.text)).toEqual(['said']);
  expect(found!.attitudes).toBeUndefined();
  for (const { start, end, text } of found!.statements.flatMap(({ content }) => content))
    expect(TEXT.slice(start, end)).toBe(text);
});

test('what is rejected is told on standard error, the rest goes on, and the exit code says so', async () => {
  const { code, out, err } = await demarche(['extract', folder]);
  expect([code, extractions(out).map(({ id }) => id)]).toEqual([1, ['one']]);
  expect(err).toBe(`rejected: ${file('two.txt')}: empty: no words in it\n`);
});

test('--reject writes them to a file instead', async () => {
  const rejects = file('rejects.jsonl');
  const { code, err } = await demarche(['extract', file('two.txt'), '--reject', rejects]);
  expect([code, err]).toEqual([1, `1 rejected: ${rejects} says why\n`]);
  expect(JSON.parse(readFileSync(rejects, 'utf8'))).toEqual({ file: file('two.txt'), reason: 'empty: no words in it' });
});

test('reads standard input, and lists attitudes when asked', async () => {
  const input = `${JSON.stringify({ id: 'x', text: 'Iran hopes that the talks will go on.', publishedOn: '2024-03-06' })}\n`;
  const { code, out } = await demarche(['extract', '-', '--attitudes'], { input });
  expect(code).toBe(0);
  expect(extractions(out)).toMatchObject([{ id: 'x', publishedOn: '2024-03-06', attitudes: expect.any(Array) }]);
});

test('threads give the same lines in the same order', async () => {
  const lines = Array.from({ length: 60 }, (_, i) =>
    JSON.stringify({ id: `n${i}`, text: `${TEXT}Iran denied it, report ${i} said.` }),
  );
  const input = `${lines.join('\n')}\n`;
  const [one, two] = await Promise.all(['1', '2'].map((jobs) => demarche(['extract', '-', '--jobs', jobs], { input })));
  expect(extractions(one!.out)).toHaveLength(60);
  expect(two!.out).toBe(one!.out);
}, 180_000);

describe('--gazetteer', () => {
  const put = (name: string, content: string) => {
    writeFileSync(file(name), content);
    return file(name);
  };
  const invented = (code: string, name: string) =>
    JSON.stringify({ states: [{ code, name, adjectives: [`${name}n`], capitals: [`${name} City`] }] });

  test('tells of states of one own, in each thread, and may be repeated', async () => {
    const lines = Array.from({ length: 45 }, (_, i) =>
      JSON.stringify({ id: `n${i}`, text: 'Ruritania said it would sign. Grustark said it would not.' }),
    );
    const given = [put('a.json', invented('QX', 'Ruritania')), put('b.json', invented('QY', 'Grustark'))];
    const options = given.flatMap((one) => ['--gazetteer', one]);
    const { out } = await demarche(['extract', '-', '--jobs', '2', ...options], { input: lines.join('\n') });
    const found = extractions(out).map(({ actors }) => actors.map(({ kind, represents }) => `${kind} ${represents}`));
    expect(found).toEqual(Array(45).fill(['state QX', 'state QY']));
  });

  test.each([
    ['no JSON', '{'],
    ['not of the form', '{"states": [{"code": "Ruritania", "name": "Ruritania"}]}'],
  ])('a file that is %s is wrong use', async (_, content) => {
    const wrong = put('wrong.json', content);
    const { code, out, err } = await demarche(['extract', file('one.txt'), '--gazetteer', wrong]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`${wrong} is no gazetteer`);
  });
});
