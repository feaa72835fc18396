import { createReadStream, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Attribution } from '../src/extract/attribution';
import { findAttributions, withMendedTrees } from '../src/extract/statements';
import { documentOf } from '../src/text';
import type { Document, Span } from '../src/text/document';
import { type Relation, scoreArticle, type Tally, table } from './polnear/score';

const DEFAULT = path.join(__dirname, '..', '..', 'shared', 'attribution');
const OPTIONS = { data: { type: 'string' }, part: { type: 'string' }, every: { type: 'string' } } as const;

interface PolnearArticle {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly text: string;
  readonly annotators: Readonly<Record<string, readonly Relation[]>>;
}

/** Whether PolNeAR's files are there to measure against. */
export const hasPolnear = (folder = DEFAULT): boolean => existsSync(path.join(folder, 'dev.jsonl'));

/** Attributions, attitudes included, of one part ("dev") of PolNeAR against its first annotator. */
export async function measurePolnear(part = 'dev', folder = DEFAULT, every = 1): Promise<Tally> {
  const speech: Record<string, string[]> = JSON.parse(
    readFileSync(path.join(folder, `${part}.speech_ids.json`), 'utf8'),
  );
  const tally: Tally = new Map();
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path.join(folder, `${part}.jsonl`)) })) {
    if (line.trim() === '' || ++number % every !== 0) continue;
    const article: PolnearArticle = JSON.parse(line);
    const gold = article.annotators[Object.keys(article.annotators).sort()[0]!]!;
    scoreArticle(tally, article.text, gold, relationsOf(article), new Set(speech[article.id] ?? []));
  }
  return tally;
}

function relationsOf({ id, text, title, date }: PolnearArticle): Relation[] {
  const document = withMendedTrees(documentOf({ id, text, title, publishedOn: date }));
  const attributions = findAttributions(document);
  return attributions
    .filter((attribution) => !isQuoted(document, attribution))
    .map((attribution) => relationOf(attribution, attributions));
}

/** PolNeAR leaves out what is attributed inside quotation marks, which this project's guide counts. */
const isQuoted = (document: Document, { cueToken }: Attribution): boolean =>
  cueToken !== undefined && document.quotationOf[cueToken]! >= 0;

/** A quotation with no cue of its own has source and cue of the speech that it goes on with. */
function relationOf(attribution: Attribution, all: readonly Attribution[]): Relation {
  const speaker = attribution.speakerOf === undefined ? attribution : all[attribution.speakerOf]!;
  const offsets = (span: Span | undefined): [number, number][] => (span === undefined ? [] : [[span.start, span.end]]);
  return { source: offsets(speaker.source), cue: offsets(speaker.cue), content: attribution.content.flatMap(offsets) };
}

/** `npm run eval -- polnear [--data FOLDER] [--part dev] [--every N]` */
export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: OPTIONS, strict: false });
  const folder = typeof values.data === 'string' ? values.data : DEFAULT;
  if (!hasPolnear(folder)) {
    console.log('polnear: skipped, no data (the corpus is expected in ../shared/attribution)');
    return;
  }
  const part = typeof values.part === 'string' ? values.part : 'dev';
  console.log(`\nPolNeAR ${part}: attributions with attitudes, none inside quotation marks`);
  console.log(table(await measurePolnear(part, folder, Number(values.every ?? 1))).join('\n'));
}
