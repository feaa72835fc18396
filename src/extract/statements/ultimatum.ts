/** "gave Peru until Friday to pay", "has given the airline two weeks to withdraw the fee": a demand with its term. */

import { flatMap } from '../../flat-map';
import { canSpeak } from './animacy';
import type { Candidate } from './candidate';
import { isAsserted } from './cue';
import { isToInfinitive } from './infinitive';
import { sourceOf } from './source';
import { TIME } from './tail';
import { childrenBy, isNominal, isUnder, isVerb, type Tree } from './tree';

export function ultimatums(tree: Tree): Candidate[] {
  const candidates: Candidate[] = [];
  for (let token = 0; token < tree.size; token++) {
    if (tree.lemma[token] !== 'give' || !isVerb(tree, token)) continue;
    const candidate = ultimatum(tree, token);
    if (candidate !== undefined) candidates.push(candidate);
  }
  return candidates;
}

function ultimatum(tree: Tree, verb: number): Candidate | undefined {
  const [addressee] = childrenBy(tree, verb, 'dative', 'dobj', 'nsubjpass').filter(
    (at) => isNominal(tree, at) && speaks(tree, at),
  );
  const term = termOf(tree, verb);
  const source = sourceOf(tree, verb);
  if (addressee === undefined || term === undefined || source === undefined || !canSpeak(tree, source))
    return undefined;
  const demand = demandBehind(tree, verb, term);
  if (demand === undefined) return undefined;
  return {
    rule: 'ultimatum',
    class: 'speech',
    act: 'request',
    strength: 3,
    asserted: isAsserted(tree, verb),
    cueToken: verb,
    cue: [verb, verb],
    source,
    content: [[tree.first[term]!, tree.last[demand]!]],
    addressees: [addressee],
  };
}

const speaks = (tree: Tree, at: number): boolean => canSpeak(tree, { heads: [at], first: at, last: at });

/** "until Friday", "two weeks": how long they are given. */
const termOf = (tree: Tree, verb: number): number | undefined =>
  tree.children[verb]!.find(
    (at) => at > verb && ((tree.dep[at] === 'prep' && tree.lower[at] === 'until') || isTime(tree, at)),
  );

const isTime = (tree: Tree, at: number): boolean =>
  ['dobj', 'npadvmod'].includes(tree.dep[at]!) && TIME.test(tree.document.annotation.tokens[at]!.ent);

/** The infinitive right behind the term, under the verb, the term or its object. */
function demandBehind(tree: Tree, verb: number, term: number): number | undefined {
  const below = flatMap([verb, term, ...tree.children[term]!], (at) => tree.children[at]!);
  return below.find(
    (at) => at > term && isVerb(tree, at) && isToInfinitive(tree, at) && isAdjacent(tree, term, tree.first[at]!),
  );
}

/** Nothing but the words of the term stands between. */
function isAdjacent(tree: Tree, term: number, infinitive: number): boolean {
  for (let at = term + 1; at < infinitive; at++) if (!isUnder(tree, at, term) || isVerb(tree, at)) return false;
  return true;
}
