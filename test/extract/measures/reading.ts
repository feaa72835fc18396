import { extract } from '../../../src/extract/extract';
import type { Extraction } from '../../../src/extract/extraction';
import { documentOf } from '../../../src/text';

/** What the constructions alone, with nothing weighed, read out of a short text published on a Wednesday. */
export function readingOf(text: string, publishedOn: string | undefined = '2024-05-15'): Extraction {
  return extract(documentOf({ id: 'test', text, ...(publishedOn ? { publishedOn } : {}) }), { weights: {} });
}

/** Kind and first mention of each proposal, in the order of the text. */
export const proposalsOf = (text: string): [string, string][] =>
  readingOf(text).proposals.map(({ kind, mentions }) => [kind, mentions[0]!.text]);

/** Stance and rule of the statement whose cue is `cue` on the proposal one of whose mentions has `words` in it. */
export function stanceOf(text: string, words: string, cue?: string) {
  const { statements, proposals } = readingOf(text);
  const proposal = proposals.find(({ mentions }) => mentions.some((mention) => mention.text.includes(words)));
  const said = statements.filter((statement) => cue === undefined || statement.cue?.text === cue);
  return said.flatMap(({ about }) => about).find((one) => one.proposal === proposal?.id);
}
