/** The words that most repairs are about, listed once a document: few words of a text are among them. */
import { once } from '../../once';
import { speechStrength, VERBS } from '../lexicon';
import type { Tree } from '../tree';

/** Tokens whose word is mostly one of speech, whatever they are here: "say", "warn"; in text order. */
export const wordsOfSpeech = (tree: Tree): readonly number[] => ofSpeech(tree.lemma);

/** Tokens whose word can be that of a statement or attitude; in text order. */
export const wordsOfLexicon = (tree: Tree): readonly number[] => ofLexicon(tree.lemma);

/** Tokens that are tagged as verbs; in text order. */
export const verbs = (tree: Tree): readonly number[] => taggedAsVerbs(tree.tag);

// Words and tags stay the same when words are hung elsewhere, and so do the arrays that these are kept by.
const ofSpeech = once((lemmas: readonly string[]) => placesWhere(lemmas, (lemma) => speechStrength(lemma) >= 2));
const ofLexicon = once((lemmas: readonly string[]) => placesWhere(lemmas, (lemma) => VERBS.has(lemma)));
const taggedAsVerbs = once((tags: readonly string[]) => placesWhere(tags, (tag) => tag.startsWith('VB')));

function placesWhere(words: readonly string[], holds: (word: string) => boolean): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < words.length; i++) if (holds(words[i]!)) found.push(i);
  return found;
}
