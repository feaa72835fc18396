/** Small extractions for tests: words are marked in the text, and spans follow from them. */
import type { Actor, Extraction, Proposal, Statement } from '../../src/extract/extraction';
import type { Article } from '../../src/text/article';
import type { TextSpan } from '../../src/text/document';

export const article = (id: string, text: string, more: Partial<Article> = {}): Article => ({
  id,
  text,
  publishedOn: '2025-03-12',
  ...more,
});

/** The n-th place of the words in the text, which must be there. */
export function span(text: string, words: string, n = 0): TextSpan {
  let start = -1;
  for (let i = 0; i <= n; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length, text: words };
}

export const actor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  id,
  name,
  kind: 'person',
  role: null,
  represents: null,
  aliases: [],
  mentions: [],
  ...more,
});

export const state = (id: string, name: string, code: string): Actor =>
  actor(id, name, { kind: 'state', represents: code });

export const proposal = (id: string, name: string, more: Partial<Proposal> = {}): Proposal => ({
  id,
  name,
  kind: 'ceasefire',
  proposedBy: [],
  mentions: [],
  ...more,
});

export const statement = (
  id: string,
  speaker: string,
  content: TextSpan,
  more: Partial<Statement> = {},
): Statement => ({
  id,
  speaker,
  also: [],
  source: null,
  cue: null,
  content: [content],
  mode: 'indirect',
  act: 'say',
  to: [],
  date: null,
  reportedIn: null,
  about: [],
  ...more,
});

export const extraction = (id: string, more: Partial<Extraction> = {}): Extraction => ({
  id,
  title: null,
  publishedOn: '2025-03-12',
  actors: [],
  places: [],
  proposals: [],
  statements: [],
  positions: [],
  events: [],
  headlines: [],
  leftOut: [],
  ...more,
});
