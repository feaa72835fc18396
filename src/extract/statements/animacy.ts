/** Whether a source can speak: persons, bodies, states and documents can; situations and actions cannot. */
import { DOCUMENTS, NO_AGENTS, PEOPLE, SOURCES } from './lexicon';
import type { NounPhrase } from './noun-phrase';
import type { Tree } from './tree';

/** Nouns in -er, -or, -ist, -ian name those who do something, but for `NO_AGENTS`. */
const AGENT = /(?:ers?|ors?|ists?|ians?|men|women|crats?)$/;

/** Entities that speak, where the tagger took the name for a common noun. */
const NAMED = /PERSON|ORG|GPE|NORP/;

/** False for common nouns that name no speaker ("the move", "these steps"). */
export function canSpeak(tree: Tree, source: NounPhrase): boolean {
  return source.heads.some((head) => {
    if (!/^NNS?$/.test(tree.tag[head]!) || NAMED.test(tree.document.annotation.tokens[head]!.ent)) return true;
    const lemma = tree.lemma[head]!;
    if (PEOPLE.has(lemma) || PEOPLE.has(tree.lower[head]!) || SOURCES.has(lemma) || DOCUMENTS.has(lemma)) return true;
    return AGENT.test(tree.lower[head]!) && !NO_AGENTS.has(lemma);
  });
}
