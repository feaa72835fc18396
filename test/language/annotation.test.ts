import { annotate, concatenate, withHeads } from '../../src/language';

const TEXT = 'The envoy of Ostmark, who had left early, told Reuters that talks had failed. Nobody was surprised.';
const annotation = annotate(TEXT);
const token = (text: string) => annotation.tokens.find((t) => t.text === text)!;
const texts = (tokens: readonly { text: string }[]) => tokens.map((t) => t.text).join(' ');

test.each([
  ['told', 'VBD', 'VERB', 'tell', 'ROOT', 'told', ''],
  ['envoy', 'NN', 'NOUN', 'envoy', 'nsubj', 'told', ''],
  ['left', 'VBN', 'VERB', 'leave', 'relcl', 'Ostmark', ''],
  ['failed', 'VBN', 'VERB', 'fail', 'ccomp', 'told', ''],
  ['Reuters', 'NNP', 'PROPN', 'Reuters', 'dobj', 'told', 'B-ORG'],
  ['talks', 'NNS', 'NOUN', 'talk', 'nsubj', 'failed', ''],
])('%s', (text, tag, pos, lemma, dep, head, ent) => {
  const t = token(text);
  expect([t.tag, t.pos, t.lemma, t.dep, t.head.text, t.ent]).toEqual([tag, pos, lemma, dep, head, ent]);
});

test('tree', () => {
  const envoy = token('envoy');
  expect(texts(envoy.subtree)).toBe('The envoy of Ostmark , who had left early');
  expect(texts(envoy.children)).toBe('The of');
  expect(texts(envoy.lefts)).toBe('The');
  expect(texts(envoy.rights)).toBe('of');
  expect(texts(token('Ostmark').ancestors)).toBe('of envoy told');
  expect([envoy.leftEdge.text, envoy.rightEdge.i]).toEqual(['The', token('told').i - 2]);
  expect(envoy.children).toBe(envoy.children);
});

test('neighbours, sentences, entities', () => {
  expect([token('The').previous, annotation.tokens.at(-1)!.next]).toEqual([undefined, undefined]);
  expect([token('Ostmark').spaceAfter, token('envoy').spaceAfter]).toEqual([false, true]);
  expect(annotation.sentences.map(({ root }) => root.text)).toEqual(['told', 'was']);
  expect(token('Nobody').sentence).toBe(annotation.sentences[1]);
  expect(annotation.entities.map(({ text, label }) => [text, label])).toContainEqual(['Reuters', 'ORG']);
});

test('an empty text', () => {
  expect(annotate('')).toMatchObject({ text: '', tokens: [], sentences: [], entities: [] });
});

describe('concatenate', () => {
  const pieces = ['Nobody was surprised.', 'The envoy told Reuters.'];
  const text = ` ${pieces[0]}\n\n${pieces[1]} `;
  const parts = pieces.map((piece) => ({ annotation: annotate(piece), offset: text.indexOf(piece) }));

  test('numbers and places go on, sentences stay', () => {
    const whole = concatenate(text, parts);
    expect(whole.tokens.map(({ start, end }) => text.slice(start, end))).toEqual(
      parts.flatMap((part) => part.annotation.tokens.map((t) => t.text)),
    );
    expect(whole.sentences.map(({ first, last, root }) => [first, last, root.text])).toEqual([
      [0, 3, 'was'],
      [4, 8, 'told'],
    ]);
    expect(whole.entities.map((entity) => text.slice(entity.start, entity.end))).toEqual(['Reuters']);
    expect(whole.tokens[5]!.head.text).toBe('told');
  });

  test('pieces that were rewritten', () => {
    const original = 'No\u200bbody   was--surprised.';
    const rewritten = 'Nobody was -- surprised.';
    const offsets = Int32Array.from([0, 1, 3, 4, 5, 6, 7, 10, 11, 12, 13, 13, 14, 15, ...range(15, 26)]);
    const whole = concatenate(original, [{ annotation: annotate(rewritten), offset: 0, offsets }]);
    expect(whole.tokens.map((t) => t.text)).toEqual(['No\u200bbody', 'was', '--', 'surprised', '.']);
  });

  test.each([
    ['another text', 'Somebody else', 0],
    ['another place', text, 2],
  ])('%s is refused', (_, of, offset) => {
    expect(() => concatenate(of, [{ ...parts[0]!, offset }])).toThrow(RangeError);
  });
});

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

describe('withHeads', () => {
  test('changes heads and labels in a copy', () => {
    const [early, told] = [token('early').i, token('told').i];
    const changed = withHeads(annotation, [{ token: early, head: told, dep: 'advmod' }]);
    expect(changed.tokens[early]!.head.text).toBe('told');
    expect(texts(changed.tokens[token('left').i]!.children)).not.toContain('early');
    expect(token('early').head.text).toBe('left');
    expect(changed.tokens[early]!.tag).toBe(token('early').tag);
  });

  test('a circle is refused', () => {
    expect(() => withHeads(annotation, [{ token: token('told').i, head: token('left').i }])).toThrow(RangeError);
    expect(() => withHeads(annotation, [{ token: 0, head: 999 }])).toThrow(RangeError);
  });
});
