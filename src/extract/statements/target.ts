/** Whom it is said of and what: "accused Israel of bombarding ...", "blamed the rebels for ...", "warned China against ...". */

import { flatMap } from '../../flat-map';
import { canSpeak } from './animacy';
import { type Candidate, subtree, verbCandidate } from './candidate';
import type { Cue } from './cue';
import type { VerbEntry } from './lexicon';
import { isCondition, isDated } from './tail';
import { childBy, childrenBy, isNominal, isVerb, type Range, type Tree } from './tree';

/** "accused Israel of ...", "blamed the rebels for ...", "warned China against ...": the object is the one meant. */
export function targeted(tree: Tree, cue: Cue): Candidate | undefined {
  const object = cue.passive
    ? (childBy(tree, cue.token, 'nsubjpass') ?? modified(tree, cue.token) ?? subjectBehind(tree, cue.token))
    : childrenBy(tree, cue.token, 'dobj').find((at) => at > cue.token);
  if (object === undefined) return undefined;
  const after = cue.passive ? cue.token : object;
  for (const entry of cue.entries) {
    const behind = prepositionAfter(tree, cue, after, entry.meant);
    if (behind !== undefined) return blamedOn(tree, cue, entry, object, behind);
    const phrase = prepositionAfter(tree, cue, after, entry.target);
    if (phrase === undefined) continue;
    return verbCandidate('target and preposition', cue, entry, {
      content: [phrase],
      addressees: isThing(tree, object) ? [] : [object],
    });
  }
  return undefined;
}

/** "blamed the outage on a ship": the one meant stands behind the preposition. */
function blamedOn(tree: Tree, cue: Cue, entry: VerbEntry, object: number, phrase: Range): Candidate {
  const blamed = childrenBy(tree, phrase[0], 'pobj').filter((at) => !isThing(tree, at));
  const matter: Range = subtree(tree, object);
  const content: Range[] = cue.passive ? [matter, phrase] : [[matter[0], phrase[1]]];
  return verbCandidate('target and preposition', cue, entry, { content, addressees: blamed });
}

/** "Chad, accused by experts of theft, ...": the noun that the participle modifies. */
export function modified(tree: Tree, participle: number): number | undefined {
  const above = tree.head[participle]!;
  if (tree.dep[participle] === 'acl' && above < participle && isNominal(tree, above)) return above;
  return undefined;
}

/** "Accused by Oman of theft, the captain resigned": the subject of the clause that the participle opens. */
const subjectBehind = (tree: Tree, participle: number): number | undefined =>
  tree.dep[participle] === 'advcl' && tree.first[participle] === participle && tree.head[participle]! > participle
    ? childBy(tree, tree.head[participle]!, 'nsubj', 'nsubjpass')
    : undefined;

function prepositionAfter(tree: Tree, cue: Cue, after: number, wanted: readonly string[]): Range | undefined {
  for (let at = after + 1; at <= Math.min(tree.last[cue.token]!, after + (cue.passive ? 25 : 12)); at++) {
    if (
      !wanted.includes(tree.lower[at]!) ||
      !['prep', 'mark', 'agent', 'dative', 'aux', 'advmod'].includes(tree.dep[at]!)
    )
      continue;
    const above = tree.head[at]!;
    const near = [above, tree.head[above]].some((one) => one === cue.token || one === after);
    if (!near && !(cue.lemma === 'accuse' && isCharge(tree, at))) continue;
    if ((above > cue.token && tree.dep[above] === 'conj' && isVerb(tree, above)) || isDated(tree, at)) continue;
    if (above === after && tree.lower[at] === 'of' && !isTold(tree, cue, at)) continue;
    return [at, phraseEnd(tree, cue.token, at)];
  }
  return undefined;
}

/** "reminded all states | of their duty": of what they have themselves; or the charge that they are accused of. */
const isTold = (tree: Tree, cue: Cue, at: number): boolean =>
  cue.lemma === 'accuse'
    ? !isFollowed(tree, cue, at)
    : childrenBy(tree, at, 'pobj').some((object) =>
        childrenBy(tree, object, 'poss').some((owner) => tree.tag[owner] === 'PRP$'),
      );

/** "accused a handful | of states | of stalling": the charge is what one does, not whom it concerns. */
const isFollowed = (tree: Tree, { token }: Cue, at: number): boolean => {
  for (let later = at + 1; later < Math.min(tree.last[token]!, at + 8); later++) if (isCharge(tree, later)) return true;
  return false;
};

const isCharge = (tree: Tree, at: number): boolean =>
  tree.lower[at] === 'of' && childBy(tree, at, 'pcomp') !== undefined;

/** End of a prepositional phrase, with a gerund clause or coordination that hangs beside it. */
function phraseEnd(tree: Tree, verb: number, preposition: number): number {
  let end = tree.last[preposition]!;
  for (const child of tree.children[verb]!) {
    if (
      tree.first[child] === end + 1 &&
      (isCondition(tree, child) || (['advcl', 'xcomp'].includes(tree.dep[child]!) && tree.tag[child] === 'VB'))
    )
      end = tree.last[child]!;
    if (tree.first[child]! === end + 1 && ['prep', 'npadvmod'].includes(tree.dep[child]!) && !isAgent(tree, child))
      end = beforeTime(tree, child);
  }
  return end;
}

/** "by the ministry", not "by killing three men". */
const isAgent = (tree: Tree, child: number): boolean =>
  tree.lower[child] === 'by' && childBy(tree, child, 'pcomp') === undefined;

/** The end of a phrase without ", a day after he had spoken". */
function beforeTime(tree: Tree, phrase: number): number {
  const clause = flatMap(childrenBy(tree, phrase, 'pcomp'), (verb) => childrenBy(tree, verb, 'advcl')).find(
    (at) =>
      tree.lower[tree.first[at]! - 1] === ',' &&
      childrenBy(tree, at, 'mark').some((mark) => TEMPORAL.has(tree.lower[mark]!)),
  );
  return clause === undefined ? tree.last[phrase]! : tree.first[clause]! - 2;
}

const TEMPORAL = new Set(['after', 'before', 'when', 'as', 'since', 'while']);

/** "promised $200 million", "promised an inquiry": money and what cannot speak is not the one addressed. */
export const isThing = (tree: Tree, token: number): boolean =>
  tree.tag[token] === 'CD' ||
  /MONEY|QUANTITY|PERCENT/.test(tree.document.annotation.tokens[token]!.ent) ||
  !canSpeak(tree, { heads: [token], first: token, last: token });

/** "accused “a handful of states” of stalling": the quotation names who is meant, before what is said of them. */
export const isTargetOf = (tree: Tree, cue: Cue, last: number): boolean => {
  let behind = last + 1;
  while (QUOTE.test(tree.lower[behind] ?? '')) behind++;
  return cue.entries.some(({ target }) => target.includes(tree.lower[behind] ?? ''));
};

const QUOTE = /^["“”'‘’]+$/;
