import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demarche, type Ended } from './program';

const SENTENCE = 'Peru had accepted the talks, the foreign minister of Peru said on Tuesday in Lima.';
const line = (i: number) => (i === 7 ? '{"id": "n7", "text": ' : JSON.stringify({ id: `n${i}`, text: SENTENCE }));

/** File, its content, and the reason why it is no article; undefined where it is one. */
const KINDS: readonly (readonly [string, string | Buffer, RegExp | undefined])[] = [
  ['empty.txt', '', /empty/],
  ['binary.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0, 3, 0, 0xff]), /binary/],
  ['latin-1.txt', Buffer.from(`The caf\u00e9 talks go on. ${SENTENCE}`, 'latin1'), /UTF-8/],
  [
    'french.txt',
    'Le ministre a dit que les pourparlers de paix continuent et que la France les soutient.',
    /not English/,
  ],
  ['ten-megabytes.txt', `${SENTENCE}\n`.repeat(125_000), /too long/],
  ['one-line.txt', `${SENTENCE} `.repeat(12_500), /a line of \d+ characters/],
  ['broken.jsonl', `${Array.from({ length: 100 }, (_, i) => line(i + 1)).join('\n')}\n`, /JSON/],
  ['no-date.txt', SENTENCE, undefined],
];

let folder: string;
let ended: Ended;
let rejects: { file: string; line?: number; reason: string }[];
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'demarche-'));
  const news = path.join(folder, 'news');
  mkdirSync(news);
  for (const [name, content] of KINDS) writeFileSync(path.join(news, name), content);
  const file = path.join(folder, 'rejects.jsonl');
  ended = await demarche(['extract', news, '--reject', file]);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  rejects = lines.map((one) => JSON.parse(one));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test.each(KINDS.filter(([, , reason]) => reason))('%s is a reject', (name, _, reason) => {
  const own = rejects.filter(({ file }) => path.basename(file) === name);
  expect(own).toEqual([expect.objectContaining({ reason: expect.stringMatching(reason!) })]);
  expect(own[0]!.line).toBe(name === 'broken.jsonl' ? 7 : undefined);
});

test('the run goes on: all else is read, undated where no date is known, and the exit code is 1', () => {
  const read = ended.out
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one) as { id: string; publishedOn: unknown });
  expect([ended.code, read.length]).toEqual([1, 100]);
  expect(read.find(({ id }) => id === 'no-date')).toMatchObject({ publishedOn: null, statements: [{ date: null }] });
});

(existsSync('/dev/full') ? test : test.skip)('a full disk is one line, exit code 3', async () => {
  const { code, err } = await demarche(['extract', '-', '--reject', '/dev/full'], { input: '' });
  expect([code, err]).toEqual([3, expect.stringMatching(/^demarche: [^\n]*ENOSPC[^\n]*\n$/m)]);
});
