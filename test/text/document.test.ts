import { readFileSync } from 'node:fs';
import path from 'node:path';
import { documentOf } from '../../src/text';
import type { Document, Span } from '../../src/text/document';

const of = (text: string, publishedOn?: string) => documentOf({ id: 'a', text, publishedOn });
const slice = ({ article }: Document, { start, end }: Span) => article.text.slice(start, end);
const sentences = (document: Document) =>
  document.annotation.sentences.map(({ first, last }) =>
    slice(document, { start: document.annotation.tokens[first]!.start, end: document.annotation.tokens[last]!.end }),
  );

const SAMPLE = path.join(__dirname, '..', '..', 'data', 'sample', 'truce.jsonl');

describe('the sample article', () => {
  const document = documentOf(JSON.parse(readFileSync(SAMPLE, 'utf8')));

  test('its title and its ten teasers are left out, in order', () => {
    const kinds = document.leftOut.map(({ kind }) => kind).filter((kind) => kind !== 'boilerplate');
    expect(kinds).toEqual(['title', ...Array(10).fill('teaser')]);
    expect(document.leftOut.at(-1)!.text).toBe(
      'Russia Accuses the U.S. and the U.K. of Recruiting Agents to Target Its Bases in Syria',
    );
    for (const span of document.leftOut) expect(slice(document, span)).toBe(span.text);
  });

  test('it is news of sixteen paragraphs, all quotations closed', () => {
    expect(document.kind).toBe('news');
    expect(document.paragraphs).toHaveLength(16);
    expect(document.quotations.every(({ closed }) => closed)).toBe(true);
  });

  test('tokens cover each paragraph from its first to its last character', () => {
    const { tokens } = document.annotation;
    for (const { start, end, firstToken, lastToken, i } of document.paragraphs) {
      expect([tokens[firstToken]!.start, tokens[lastToken]!.end]).toEqual([start, end]);
      expect(new Set(document.paragraphOf.slice(firstToken, lastToken + 1))).toEqual(new Set([i]));
    }
    expect(tokens.at(-1)!.i).toBe(document.paragraphs.at(-1)!.lastToken);
  });

  test('no sentence crosses a paragraph', () => {
    for (const { first, last } of document.annotation.sentences)
      expect(document.paragraphOf[first]).toBe(document.paragraphOf[last]);
  });
});

test('tokens of a quotation are those between its marks; the marks belong to it', () => {
  const document = of('"We will act," he said. "He told me \'no\'."');
  const words = document.quotations.map(({ firstToken, lastToken }) => [
    document.annotation.tokens[firstToken!]!.text,
    document.annotation.tokens[lastToken!]!.text,
  ]);
  expect(words).toEqual([
    ['We', ','],
    ['He', '.'],
    ['no', 'no'],
  ]);
  const quotationAt = (word: string) =>
    document.quotationOf[document.annotation.tokens.findIndex(({ text }) => text === word)!];
  expect(['We', 'said', 'told', 'no'].map(quotationAt)).toEqual([0, -1, 1, 2]);
  expect(document.quotations[2]).toMatchObject({ depth: 1, parent: 1 });
});

test.each([
  [
    'glued dash and quotation mark',
    'It is over, the minister said.-"No," his envoy answered.',
    ['It is over, the minister said.', '-"No," his envoy answered.'],
  ],
  ['sentence glued to a closing mark', 'He said: “We go.”The envoy left.', ['He said: “We go.”', 'The envoy left.']],
])('%s', (_, text, expected) =>
  expect(sentences(of(text)).map((sentence) => sentence.replace(/^- /, '-'))).toEqual(expected),
);

test('white space and marks that print nothing make no tokens, and offsets stay those of the text', () => {
  const text =
    '\u200eThe\u00a0minister  said\u200b on\tMonday\nthat the talks, which had begun a week before, would go on.';
  const { annotation } = of(text);
  expect(annotation.tokens.map((token) => token.text).slice(0, 6)).toEqual([
    'The',
    'minister',
    'said',
    'on',
    'Monday',
    'that',
  ]);
  for (const token of annotation.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  expect(annotation.sentences).toHaveLength(1);
});

test('a dateline, a kicker, a list mark and a trailer are no part of a paragraph', () => {
  const document = of(
    'Talks go on in Strelsau\n\nEXCLUSIVE: PARIS, Feb 3 (AFP) - The talks will go on, France said.\n• Nobody left. (Reporting by Jane Doe; Editing by John Smith)\n',
    '2024-02-04',
  );
  expect(document.paragraphs.map((span) => slice(document, span))).toEqual([
    'The talks will go on, France said.',
    'Nobody left.',
  ]);
  expect(document.dateline).toMatchObject({
    place: 'Paris',
    date: '2024-02-03',
    span: { text: 'PARIS, Feb 3 (AFP) -' },
  });
  expect(document.leftOut.map(({ kind }) => kind)).toEqual(['title', 'boilerplate', 'dateline', 'trailer']);
});

test('a dateline on a line of its own', () => {
  const { dateline } = of(
    'Joint Statement of the Ministers\n\nGeneva, 8 March 2025\n\nThe ministers met today and spoke about the truce.',
  );
  expect(dateline).toMatchObject({ place: 'Geneva', date: '2025-03-08', span: { text: 'Geneva, 8 March 2025' } });
});

const TURNS = `Remarks after the talks

QUESTION: Mr. Secretary, did you discuss the truce?

SECRETARY SMITH: We did. The truce is what we want.

It will take some days, and we are ready for it.

MR JONES: Thank you all.`;

test.each([
  ['labels in capitals', TURNS, ['QUESTION', 'SECRETARY SMITH', undefined, 'MR JONES']],
  ['letters', 'Q  Did you discuss the truce?\n\nA: We did.\n\nQ  And the border?\n\nA: Not yet.', ['Q', 'A', 'Q', 'A']],
  [
    'names that recur',
    'Anna Dvorak: We go.\n\nKarl Stein: We stay.\n\nAnna Dvorak: Why?\n\nKarl Stein: We must.',
    ['Anna Dvorak', 'Karl Stein', 'Anna Dvorak', 'Karl Stein'],
  ],
  [
    'newspapers and agencies that ask once',
    'Reuters: Will you go?\n\nAnna Dvorak: Yes.\n\nThe Courier: When?\n\nAnna Dvorak: Soon.',
    ['Reuters', 'Anna Dvorak', 'The Courier', 'Anna Dvorak'],
  ],
  [
    'a label alone on its line',
    'MODERATOR:\nWe begin now, please.\nMINISTER DVORAK:\nThank you for having me here.',
    ['MODERATOR', 'MINISTER DVORAK'],
  ],
])('turns of a transcript: %s', (_, text, labels) => {
  const document = of(text);
  expect(document.kind).toBe('transcript');
  expect(document.paragraphs.map(({ label }) => label?.text)).toEqual(labels);
  for (const { label, ...span } of document.paragraphs)
    if (label) expect(slice(document, span)).not.toContain(label.text);
});

test.each([
  ['news', 'The minister said on Monday: We will see. The talks go on.', 'news'],
  [
    'news with quotations in the first person',
    '“We welcome the plan. We condemn the attack. We call for talks,” the minister said on Monday.',
    'news',
  ],
  [
    'joint statement',
    'Joint Statement by the Leaders\n\nWe, the leaders of Ruritania and Grustark, met today. We welcome the truce. We call on all sides to keep it. We condemn the attacks.',
    'statement',
  ],
  [
    'press release',
    'UK welcomes deal\n\nJane Doe, Minister for Trade, said:\n\nI welcome the agreement that was reached yesterday between the two sides.',
    'statement',
  ],
  [
    'readout',
    'Readout of the call\n\nThe President spoke with the Prime Minister. The two leaders discussed the truce.',
    'news',
  ],
])('kind of text: %s', (_, text, expected) => expect(of(text).kind).toBe(expected));

test('a text with no words gives an empty document', () => {
  const { paragraphs, quotations, annotation } = of('\n \n---\n');
  expect([paragraphs, quotations, annotation.tokens.length]).toEqual([[], [], 0]);
});

test('what JSON gives as null is taken for absent', () => {
  const nulls = { id: 'a', text: 'Iran hopes that it works.', title: null, publishedOn: null, source: null, url: null };
  const document = documentOf(nulls as unknown as Parameters<typeof documentOf>[0]);
  expect(document.article).toEqual({ id: 'a', text: 'Iran hopes that it works.' });
  expect(document.paragraphs).toHaveLength(1);
});
