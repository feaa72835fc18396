import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FOUND, figure, type Measure, OF_FOUND, type Scores, score } from '../score';
import { oneDecimal, precision, recall } from '../score/tally';
import { PROJECT } from './articles';
import { commonest, faultsOf } from './causes';
import type { Reading } from './extraction';
import type { Part } from './parts';
import { recallLines } from './recall';

export interface Measured {
  readonly part: Part;
  readonly readings: readonly Reading[];
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
];

function figures(parts: readonly { part: Part; scores: Scores }[]): readonly string[] {
  const cell = (scores: Scores, measure: Measure) => {
    if (scores[measure].gold === 0) return '–';
    const value = oneDecimal(figure(scores, measure));
    if (!(measure in FOUND)) return value;
    return `**${value}** (${oneDecimal(precision(scores[measure]))} / ${oneDecimal(recall(scores[measure]))})`;
  };
  const measures = Object.keys({ ...FOUND, ...OF_FOUND }) as Measure[];
  return table(
    ['measure', ...parts.map(({ part }) => part.name)],
    measures.map((measure) => [measure, ...parts.map(({ scores }) => cell(scores, measure))]),
  );
}

function causes(measured: readonly Measured[]): readonly string[] {
  const faults = measured.filter(({ part }) => !part.heldOut).flatMap(({ readings }) => readings.flatMap(faultsOf));
  const rows = commonest(faults).slice(0, 10);
  return table(
    ['cause', 'count'],
    rows.map(([cause, count]) => [cause, String(count)]),
  );
}

function text(measured: readonly Measured[]): string {
  const scored = measured.map(({ part, readings }) => ({ part, scores: score(readings.map((r) => r.alignment)) }));
  const sizes = measured.map(({ part, readings }) => `${part.name} ${readings.length}`).join(', ');
  return [
    '# Quality, measured',
    '',
    'Written by `npm run eval -- gold --report`. The words are those of the annotation guide; F1 (precision / recall) in per cent, and below "headlines" the share right among what was found. Two careful annotators agree to speech 97.6, actors 97.2, states 100, proposals 92.7, about 86.9, ledger 82.2, positions 75.1; act 88, date 98.',
    '',
    `Articles: ${sizes}. The own gold is in \`test/fixtures/gold\`, composed articles in \`test/fixtures/composed\` and \`test/fixtures/varied\`, the annotation of real wire stories in \`test/fixtures/wire\`; the reference gold is kept outside the project. Rules are made from the errors of the parts called tuned on, classifiers are fitted to the same; of what is held out only these figures are looked at.`,
    '',
    ...figures(scored),
    '',
    '## Recall by act and by kind of cue',
    '',
    ...measured.flatMap(({ part, readings }) => [`${part.name}:`, '', '```', ...recallLines(readings), '```', '']),
    '## The ten commonest causes of error',
    '',
    'In the parts that are tuned on; `npm run eval -- gold --errors` lists each with its sentence.',
    '',
    ...causes(measured),
    '',
  ].join('\n');
}

/** Writes docs/quality.md: figures for every part, recall by act and cue, the commonest causes of error. */
export function writeReport(measured: readonly Measured[]): void {
  const folder = path.join(PROJECT, 'docs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'quality.md'), text(measured));
}
