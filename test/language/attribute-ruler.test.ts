import { AttributeRuler } from '../../src/language/attribute-ruler';

const ruler = new AttributeRuler();

/** Words as form/tag/label. */
function apply(words: string) {
  const parts = words.split(' ').map((word) => word.split('/'));
  return ruler.apply({
    lexemes: parts.map(([text]) => ({ text: text!, lower: text!.toLowerCase(), norm: text!, isSpace: text === '_' })),
    tags: parts.map(([, tag]) => tag!),
    deps: parts.map(([, , dep]) => dep!),
  });
}

test.each([
  ['envoys/NNS/nsubj', 0, 'NOUN', 'Number=Plur', 'by tag alone'],
  ['Geneva/NNP/pobj', 0, 'PROPN', 'Number=Sing', 'by tag alone'],
  ['has/VBZ/aux left/VBN/ROOT', 0, 'AUX', 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin', 'by label as well'],
  ['has/VBZ/ROOT', 0, 'VERB', 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin', 'the same form as a full verb'],
  ['that/IN/mark', 0, 'SCONJ', '_', 'a conjunction that opens a clause'],
  ['in/IN/prep', 0, 'ADP', '_', 'the same tag elsewhere; "_" is no feature'],
])('%s, word %d: %s %s, %s', (words, token, pos, morph) => {
  const { POS, MORPH } = apply(words);
  expect([POS[token], MORPH[token]]).toEqual([pos, morph]);
});

test('a lemma that no rule of suffixes could give', () => {
  expect(apply("wo/MD/aux n't/RB/neg").LEMMA).toEqual(['will', 'not']);
});

test('a pattern longer than what is left of the text does not match', () => {
  expect(() => apply('wo/MD/aux')).not.toThrow();
});
