import { Lemmatizer } from '../../src/language/lemmatizer';

const lemmatizer = new Lemmatizer();
const lexeme = (text: string) => ({ text, lower: text.toLowerCase(), norm: text.toLowerCase(), isSpace: text === ' ' });
const lemma = (form: string, pos: string, morph: string) => lemmatizer.lemmatize(lexeme(form), pos, morph);

test.each([
  ['Treaties', 'NOUN', 'Number=Plur', 'treaty', 'a suffix gives a known lemma'],
  ['envoys', 'NOUN', 'Number=Plur', 'envoy', 'the bare form is known'],
  ['sought', 'VERB', 'Tense=Past|VerbForm=Fin', 'seek', 'an irregular form is listed'],
  ['better', 'ADJ', 'Degree=Cmp', 'well', 'of two listed lemmas the last counts, as in spaCy'],
  ['blorbings', 'NOUN', 'Number=Plur', 'blorbing', 'an unknown word is cut by rule'],
  ['talks', 'NOUN', 'Number=Sing', 'talks', 'a base form by its features is not cut'],
  ['Ostmark', 'PROPN', 'Number=Sing', 'Ostmark', 'a proper noun keeps its capital'],
  ['The', 'DET', '', 'the', 'a closed class is only lowered'],
  ['Talks', '', '', 'talks', 'without a part of speech, lower case'],
])('%s as %s %s: %s, %s', (form, pos, morph, expected) => {
  expect(lemma(form, pos, morph)).toBe(expected);
});

test('one form has a lemma for each part of speech and set of features', () => {
  const left = lexeme('left');
  expect(lemmatizer.lemmatize(left, 'VERB', 'Tense=Past|VerbForm=Fin')).toBe('leave');
  expect(lemmatizer.lemmatize(left, 'ADJ', 'Degree=Pos')).toBe('left');
  expect(lemmatizer.lemmatize(left, 'VERB', 'Tense=Past|VerbForm=Fin')).toBe('leave');
});
