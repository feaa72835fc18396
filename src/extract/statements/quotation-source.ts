/** Who speaks a quotation: the source of its cue, never a noun of the quotation itself. */
import type { Quotation } from '../../text/document';
import { VERBS } from './lexicon';
import { type NounPhrase, nounPhrase } from './noun-phrase';
import { nounBeside, sourceOf } from './source';
import { isNominal, type Tree } from './tree';

/** The source of a cue outside a quotation; where the tree takes it from inside, the noun beside the verb. */
export function sourceOutside(tree: Tree, verb: number, quotation: Quotation): NounPhrase | undefined {
  const source = sourceOf(tree, verb);
  const inside = source?.heads.some((head) => head >= quotation.firstToken! && head <= quotation.lastToken!);
  if (source !== undefined && !inside) return source;
  const right = besideVerb(tree, verb, 1);
  const told = right !== undefined && VERBS.get(tree.lemma[verb]!)?.some(({ frames }) => frames.includes('addressee'));
  return (told ? undefined : right) ?? besideVerb(tree, verb, -1) ?? nounBehind(tree, quotation, verb) ?? right;
}

/** "“...,” an aide to the mayor, who asked for anonymity, told the BBC": the noun between quotation and verb. */
function nounBehind(tree: Tree, quotation: Quotation, verb: number): NounPhrase | undefined {
  let at = quotation.lastToken! + 1;
  while (at < verb && !/^\p{L}/u.test(tree.lower[at]!)) at++;
  const outside = (token: number) => token > quotation.lastToken! && token < verb && isNominal(tree, token);
  while (at < verb && tree.head[at] !== at && outside(tree.head[at]!)) at = tree.head[at]!;
  return outside(at) ? nounPhrase(tree, at, verb) : undefined;
}

function besideVerb(tree: Tree, verb: number, step: 1 | -1): NounPhrase | undefined {
  let at = verb + step;
  while (at > 0 && at < tree.size && /^(RB|,)/.test(tree.tag[at]!)) at += step;
  if (
    at < 0 ||
    at >= tree.size ||
    tree.document.quotationOf[at]! >= 0 ||
    tree.sentenceFirst[at] !== tree.sentenceFirst[verb]
  )
    return undefined;
  return nounBeside(tree, at, verb);
}
