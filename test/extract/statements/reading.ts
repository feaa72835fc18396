import type { Attribution } from '../../../src/extract/attribution';
import { findAttributions, withMendedTrees } from '../../../src/extract/statements';
import { documentOf } from '../../../src/text';

/** Source, cue and content of what a text attributes as speech, pieces joined by " | ". */
export type Reading = readonly [source: string, cue: string, content: string];

interface Found {
  readonly attribution: Attribution;
  readonly reading: Reading;
  readonly addressees: readonly string[];
}

export function attributionsIn(text: string): Found[] {
  const document = withMendedTrees(documentOf({ id: 'test', text, publishedOn: '2020-01-02' }));
  const words = (span: { start: number; end: number } | undefined) => (span ? text.slice(span.start, span.end) : '');
  return findAttributions(document).map((attribution) => ({
    attribution,
    addressees: attribution.addressees.map((token) => document.annotation.tokens[token]!.text),
    reading: [words(attribution.source), words(attribution.cue), attribution.content.map(words).join(' | ')],
  }));
}

/** Readings of class speech, in the order of the text. */
export const speechIn = (text: string): Reading[] =>
  attributionsIn(text)
    .filter(({ attribution }) => attribution.class === 'speech')
    .map(({ reading }) => reading);
