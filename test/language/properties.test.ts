import fc from 'fast-check';
import { type Annotation, annotate, pipelineOf } from '../../src/language';

/** Strings as they come: words and marks, odd Unicode, lone surrogates. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'The',
        'U.N.',
        'said',
        '"',
        '“',
        "n't",
        "'s",
        ',',
        '.',
        ' ',
        ' ',
        '  ',
        '\n',
        '-',
        '—',
        '@',
        ':',
        '/',
        '😀',
      ),
    )
    .map((parts) => parts.join('')),
);

function holds(text: string, { tokens, sentences, entities }: Annotation): void {
  expect(rebuilt(text, tokens)).toBe(text);
  for (const token of tokens) {
    expect(token.text).toBe(text.slice(token.start, token.end));
    expect(token.end).toBeGreaterThan(token.start);
    expect(token.ancestors.length).toBeLessThan(tokens.length);
    expect(token.head === token).toBe(token.dep === 'ROOT' || (token.isSpace && token.ancestors.length === 0));
    expect(token.tag && token.pos && token.lemma).toBeTruthy();
  }
  expect(sentences.flatMap(({ first, last }) => [first, last + 1]).slice(1, -1)).toEqual(
    sentences.slice(1).flatMap(({ first }) => [first, first]),
  );
  if (tokens.length) expect([sentences[0]!.first, sentences.at(-1)!.last]).toEqual([0, tokens.length - 1]);
  for (const { start, end, text: words } of entities) expect(words).toBe(text.slice(start, end));
}

/** Tokens with the single spaces between them. */
function rebuilt(text: string, tokens: Annotation['tokens']): string {
  const parts = tokens.map((token) => token.text + (token.spaceAfter ? ' ' : ''));
  return parts.join('').padEnd(text.length);
}

test('any string is covered by tokens, each in one tree and one sentence', () => {
  fc.assert(
    fc.property(anyText, (text) => holds(text, annotate(text))),
    { numRuns: 300 },
  );
});

test.each([[''], [' '], ['\n'], ['a'], ['\ud800'], ['. '], ['  The end'], ['The end  '], ['\u0000']])('%j', (text) =>
  holds(text, annotate(text)),
);

test('subtrees of the roots are the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { tokens } = annotate(text);
      const roots = tokens.filter((token) => token.head === token);
      const covered = roots.flatMap((root) => root.subtree.map(({ i }) => i));
      expect(covered.sort((a, b) => a - b)).toEqual([...tokens.keys()]);
      for (const { subtree, leftEdge, rightEdge } of tokens)
        expect([leftEdge, rightEdge]).toEqual([subtree[0], subtree.at(-1)]);
    }),
    { numRuns: 100 },
  );
});

const MEGABYTE = 2 ** 20;

function tokenizesInLinearTime(text: string): void {
  const tokens = pipelineOf().tokenizer.tokenize(text);
  expect(tokens.lexemes.reduce((sum, lexeme) => sum + lexeme.text.length, 0)).toBe(text.length);
}

/** What would make the tokenizer's expressions try again and again, were they not bounded. */
test.each(['a', '"', ' ', 'aaaa@'])('a megabyte of %j is tokenized', (unit) =>
  tokenizesInLinearTime(unit.repeat(MEGABYTE / unit.length)),
);

test.each(['\n', '.', '😀', 'a:', 'a@a:', 'a.', 'a/', 'a-', "'s", '(a)', ',a', '\ud83d', 'http://a.b/'])(
  'a long chunk of %j is tokenized',
  (unit) => tokenizesInLinearTime(unit.repeat(MEGABYTE / 8 / unit.length)),
);

test.each(['"', 'a\n', 'word ', 'a', ' '])('a long text of %j is annotated in windows', (unit) => {
  const text = unit.repeat(9000);
  const { tokens, sentences } = annotate(text);
  expect(rebuilt(text, tokens)).toBe(text);
  expect(sentences.at(-1)!.last).toBe(tokens.length - 1);
});

test('windows change nothing where sentences end', () => {
  const sentence = 'The minister of Ostmark said on Tuesday that talks would resume, but no date was given. ';
  const long = annotate(sentence.repeat(400));
  const own = annotate(sentence.repeat(40));
  expect(long.sentences.length).toBe(own.sentences.length * 10);
  const facts = ({ tokens }: Annotation, count: number) =>
    tokens.slice(0, count).map(({ head, i, dep, tag, ent }) => [head.i - i, dep, tag, ent].join(' '));
  const period = own.tokens.length / own.sentences.length;
  const middle = facts(long, 30 * period).slice(20 * period);
  for (let at = 20; at < 380; at += 10) {
    expect(facts(long, (at + 10) * period).slice(at * period)).toEqual(middle);
  }
});
