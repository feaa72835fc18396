/** Whether a source can speak: persons, bodies, states and documents can; situations and actions cannot. */
import type { Document } from '../../text/document';
import { DOCUMENTS, NO_AGENTS, PEOPLE, SOURCES } from './lexicon';
import type { NounPhrase } from './noun-phrase';
import { childrenBy, type Tree } from './tree';

/** Nouns in -er, -or, -ist, -ian name those who do something, but for `NO_AGENTS`. */
const AGENT = /(?:ers?|ors?|ists?|ians?|m[ae]n|wom[ae]n|crats?)$/;

/** Entities that speak, where the tagger took the name for a common noun. */
const NAMED = /PERSON|ORG|GPE|NORP/;

const properNouns = new WeakMap<Document, ReadonlySet<string>>();

function properNounsOf(document: Document): ReadonlySet<string> {
  const known = properNouns.get(document);
  if (known !== undefined) return known;
  const found = new Set(document.annotation.tokens.filter(({ tag }) => tag === 'NNP').map(({ text }) => text));
  properNouns.set(document, found);
  return found;
}

/** A bare noun that opens its sentence and is a proper noun elsewhere: "Dion denied it". */
const isNameElsewhere = (tree: Tree, token: number): boolean =>
  token === tree.sentenceFirst[token] && properNounsOf(tree.document).has(tree.document.annotation.tokens[token]!.text);

/** A bare noun that opens its sentence and is a state's name or capital: "Maputo insists on it". */
function isStateName(tree: Tree, token: number): boolean {
  const { tokens } = tree.document.annotation;
  if (token !== tree.sentenceFirst[token] || childrenBy(tree, token, 'det').length > 0) return false;
  const match = tree.gazetteer.phrases.matchAt(tokens, token);
  return match?.last === token && match.values.some(({ kind }) => kind === 'state' || kind === 'capital');
}

/** "the movement, Hamas,": what goes by the name of a body or person. */
const isNamedBeside = (tree: Tree, token: number): boolean =>
  childrenBy(tree, token, 'appos').some((name) => /PERSON|ORG/.test(tree.document.annotation.tokens[name]!.ent));

/** False for common nouns that name no speaker ("the move", "these steps"). */
export function canSpeak(tree: Tree, source: NounPhrase): boolean {
  return source.heads.some((head) => {
    if (!/^NNS?$/.test(tree.tag[head]!) || NAMED.test(tree.document.annotation.tokens[head]!.ent)) return true;
    if (isNameElsewhere(tree, head) || isStateName(tree, head) || isNamedBeside(tree, head)) return true;
    const lemma = tree.lemma[head]!;
    if (PEOPLE.has(lemma) || PEOPLE.has(tree.lower[head]!) || SOURCES.has(lemma) || DOCUMENTS.has(lemma)) return true;
    return AGENT.test(tree.lower[head]!) && !NO_AGENTS.has(lemma);
  });
}
