import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { present, REFERENCE, readPredictions } from './gold/articles';
import { errorLines } from './gold/errors';
import { type Reading, reader } from './gold/extraction';
import { raised, readFloors, writeFloors } from './gold/floors';
import { allParts, type Part, wireParts } from './gold/parts';
import { recallLines } from './gold/recall';
import { type Measured, writeReport } from './gold/report';
import { WIRE_MISSING } from './gold/wire';
import { score, table } from './score';
import { type Alignment, align } from './score/alignment';
import { nothing } from './score/form';

const OPTIONS = {
  gold: { type: 'string' },
  errors: { type: 'boolean' },
  article: { type: 'string' },
  predictions: { type: 'string' },
  out: { type: 'string' },
  report: { type: 'boolean' },
  'raise-floors': { type: 'boolean' },
} as const;

const reached = ({ part, readings }: Measured) => [part.name, score(readings.map((r) => r.alignment))] as const;
const print = (lines: readonly string[]) => console.log(lines.join('\n'));

/** Extractions made elsewhere, scored over all parts of the reference gold together, as the reference scorer does. */
function scorePredictions(file: string, parts: readonly Part[]): void {
  const predictions = readPredictions(file);
  const articles = parts.filter(({ name }) => name.startsWith('reference')).flatMap((part) => part.articles);
  const alignments: Alignment[] = articles.map(({ gold }) => align(gold, predictions.get(gold.id) ?? nothing(gold.id)));
  print(table(score(alignments)));
}

function printPart(part: Part, readings: readonly Reading[], errors: boolean): void {
  print([
    `\n${part.name}: ${readings.length} articles`,
    ...table(score(readings.map((reading) => reading.alignment))),
    ...recallLines(readings),
  ]);
  if (errors && !part.heldOut) print(['', ...errorLines(readings)]);
}

function selected(parts: readonly Part[], article: string | undefined): readonly Part[] {
  if (!article) return parts.filter((part) => part.articles.length > 0);
  const open = parts.filter((part) => !part.heldOut);
  const chosen = open.map((part) => ({ ...part, articles: part.articles.filter(({ gold }) => gold.id === article) }));
  if (chosen.every((part) => part.articles.length === 0))
    throw new Error(`no article "${article}" in a part that is tuned on`);
  return chosen.filter((part) => part.articles.length > 0);
}

/**
 * `npm run eval -- gold [--gold DIR] [--errors] [--article ID] [--out FILE] [--predictions FILE] [--report] [--raise-floors]`
 *
 * Runs the program on the gold articles and prints the reference scorer's lines for each part; `--errors` lists what
 * is wrong in the parts that are tuned on, `--out` keeps the extractions (one a line), `--predictions` scores
 * extractions made elsewhere instead, `--report` writes docs/quality.md, `--raise-floors` lifts eval/floors.json to the
 * figures reached.
 */
export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: OPTIONS });
  const folder = values.gold ?? REFERENCE;
  if (!present(folder)) console.log(`no reference gold at ${values.gold ?? '../shared/gold'}: its parts are skipped`);
  const wire = wireParts();
  if (wire.length === 0) console.log(WIRE_MISSING);
  const parts = selected([...allParts(folder), ...wire], values.article);
  if (values.predictions) return scorePredictions(values.predictions, parts);
  const read = await reader();
  const measured = parts.map((part) => ({ part, readings: part.articles.map(read) }));
  if (values.out) {
    const extractions = measured.flatMap(({ readings }) =>
      readings.map(({ extraction }) => JSON.stringify(extraction)),
    );
    writeFileSync(values.out, `${extractions.join('\n')}\n`);
  }
  for (const { part, readings } of measured) printPart(part, readings, values.errors ?? false);
  if (values.report) writeReport(measured);
  if (values['raise-floors'])
    writeFloors(raised(readFloors(), measured.filter(({ part }) => !wire.includes(part)).map(reached)));
}
