/** Whether a source can speak: persons, bodies, states and documents can; situations and actions cannot. */
import { DOCUMENTS, PEOPLE, SOURCES } from './lexicon';
import type { NounPhrase } from './noun-phrase';
import type { Tree } from './tree';

/** Nouns in -er, -or, -ist, -ian name those who do something, but for these. */
const AGENT = /(?:ers?|ors?|ists?|ians?|men|women|crats?)$/;
const NO_AGENT = new Set([
  'number',
  'matter',
  'order',
  'power',
  'factor',
  'error',
  'chapter',
  'letter',
  'offer',
  'answer',
  'river',
  'weather',
  'disorder',
  'danger',
  'border',
  'water',
  'corner',
  'computer',
  'paper',
  'center',
  'fever',
  'error',
  'behavior',
  'labor',
  'favor',
  'sector',
  'visitor',
  'disaster',
  'encounter',
  'transfer',
  'winter',
  'summer',
  'computer',
  'server',
  'weapon',
  'missile',
  'gender',
  'character',
  'anger',
  'hunger',
]);

/** False for common nouns that name no speaker ("the move", "these steps"). */
export function canSpeak(tree: Tree, source: NounPhrase): boolean {
  return source.heads.some((head) => {
    if (!/^NNS?$/.test(tree.tag[head]!)) return true;
    const lemma = tree.lemma[head]!;
    if (PEOPLE.has(lemma) || PEOPLE.has(tree.lower[head]!) || SOURCES.has(lemma) || DOCUMENTS.has(lemma)) return true;
    return AGENT.test(tree.lower[head]!) && !NO_AGENT.has(lemma);
  });
}
