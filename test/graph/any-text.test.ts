import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { extract } from '../../src/extract/extract';
import type { Extraction } from '../../src/extract/extraction';
import { batchOf } from '../../src/graph/batch-of';
import { checkBatch } from '../../src/graph/check-batch';
import { documentOf } from '../../src/text';

/** `DEMARCHE_RUNS=5000 npx jest test/graph/any-text` looks for longer, from another seed with `DEMARCHE_SEED`. */
const RUNS = Number(process.env.DEMARCHE_RUNS ?? 150);
const SEED = Number(process.env.DEMARCHE_SEED ?? 1815);
const FOLDER = path.join(__dirname, '..', '..', 'data', 'sample', 'negotiation');

/** The invented corpus, cut where sentences, quotations and clauses end, so that pieces meet that never met. */
const pieces = readdirSync(FOLDER)
  .filter((file) => /\.(txt|html)$/.test(file))
  .flatMap((file) => readFileSync(path.join(FOLDER, file), 'utf8').split(/(?<=[.?!,:;—]["”’]?\s)|(?<=\n)/))
  .filter((piece) => piece.trim());

const ODD = [
  '"',
  '“',
  '”',
  '’',
  '\n\n',
  '- ',
  ': ',
  '— ',
  '(',
  ')',
  '😀',
  '\ud800',
  '\u202e',
  '<b>',
  'said ',
  'and ',
  ' ',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...pieces), fc.nat(80), fc.nat(80))
      .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length)),
  },
);
const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));

/** Statements that report themselves by way of others. */
function reportingCircles({ statements }: Extraction): string[] {
  const outer = new Map(statements.map(({ id, reportedIn }) => [id, reportedIn]));
  return statements.flatMap(({ id }) => {
    const seen = new Set<string>();
    for (let at: string | null | undefined = id; at; at = outer.get(at)) {
      if (seen.has(at)) return [id];
      seen.add(at);
    }
    return [];
  });
}

test('whatever is read, every word that the graph would show stands in the article', () => {
  expect(pieces.length).toBeGreaterThan(500);
  fc.assert(
    fc.property(text, fc.constantFrom(undefined, '2031-05-04'), (text, publishedOn) => {
      const article = { id: 'any', text, ...(publishedOn && { publishedOn }) };
      const extraction = extract(documentOf(article));
      checkBatch(article, batchOf(article, extraction));
      expect(reportingCircles(extraction)).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
