import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { REFERENCE, readGold } from '../../eval/gold/articles';
import { score, table } from '../../eval/score';
import { align } from '../../eval/score/alignment';
import type { Scored } from '../../eval/score/form';

const scorer = path.join(REFERENCE, 'score.py');
const runnable = existsSync(scorer) && spawnSync('python3', ['--version']).status === 0;
if (!runnable) console.log('no reference scorer beside the project: the comparison with it is skipped');

/** A fixed sequence of numbers in [0, 1), so that a failure can be repeated. */
function sequence(seed: number): () => number {
  let value = seed;
  return () => {
    value = (value * 1103515245 + 12345) % 2147483648;
    return value / 2147483648;
  };
}

/** Gold with faults of every kind. */
function spoilt(gold: Scored, random: () => number): Scored {
  const copy = structuredClone(gold);
  const some = (share: number) => random() < share;
  copy.statements = copy.statements.filter(() => !some(0.15));
  for (const s of copy.statements) {
    if (some(0.1)) s.speaker = copy.actors[Math.floor(random() * copy.actors.length)]!.id;
    if (some(0.1)) s.cue = undefined;
    if (some(0.2)) s.act = 'say';
    if (some(0.2)) s.date = null;
    for (const c of s.content) if (some(0.4)) c.end = Math.max(c.start + 1, c.end - Math.floor(random() * 80));
    for (const q of s.about) if (some(0.2)) q.stance = 'neutral';
  }
  for (const a of copy.actors) if (some(0.1)) a.represents = null;
  for (const p of copy.proposals) p.mentions = p.mentions.filter(() => !some(0.3));
  for (const q of copy.positions) if (some(0.3)) q.stance = 'supports';
  for (const e of copy.events) if (some(0.2)) e.state = null;
  copy.headlines = copy.headlines.slice(1);
  return copy;
}

/** Absence as the scorer reads it. */
const nulls = (key: string, value: unknown) => (value === undefined && key === 'cue' ? null : value);

(runnable ? test : test.skip).each([1, 2, 3])('the lines of the reference scorer, digit for digit (%d)', (seed) => {
  const random = sequence(seed);
  const pairs = readGold(REFERENCE).map(({ gold }) => [gold, spoilt(gold, random)] as const);
  const folder = mkdtempSync(path.join(tmpdir(), 'demarche-score-'));
  const file = path.join(folder, 'predictions.jsonl');
  writeFileSync(file, pairs.map(([, predicted]) => `${JSON.stringify(predicted, nulls)}\n`).join(''));
  const { stdout } = spawnSync('python3', [scorer, REFERENCE, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(table(score(pairs.map(([gold, predicted]) => align(gold, predicted))))).toEqual(stdout.trimEnd().split('\n'));
});
