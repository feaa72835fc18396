/**
 * Criticism and praise that somebody comes in for: "drew a rebuke from Slovenia", "came under criticism from Benin for
 * keeping the bronzes", "was met with praise by both mayors". Source is who it comes from; content the reason that is
 * given, or else what is judged.
 */

import { flatMap } from '../../flat-map';
import { canSpeak } from './animacy';
import { type Candidate, subtree } from './candidate';
import { isAsserted } from './cue';
import { NOUNS, RECEIVING } from './lexicon';
import { type NounPhrase, nounPhrase } from './noun-phrase';
import { isThing } from './target';
import { childBy, childrenBy, isNominal, isVerb, type Range, type Tree } from './tree';

const JUDGING = new Set(['accuse', 'support', 'reject']);

/** The candidate of a noun of judgement that is received from a sender; undefined where it is not. */
export function received(tree: Tree, noun: number): Candidate | undefined {
  const entry = NOUNS.get(tree.lemma[noun]!)?.find((one) => one.class === 'speech' && JUDGING.has(one.act));
  const verb = entry === undefined ? undefined : receivingVerb(tree, noun);
  if (entry === undefined || verb === undefined) return undefined;
  const source = senderOf(tree, noun, verb);
  const judged = judgedBy(tree, verb);
  const reason = source === undefined ? undefined : reasonOf(tree, noun, verb, source);
  const content = reason ?? (judged === undefined ? undefined : rangeOf(tree, judged));
  if (source === undefined || content === undefined) return undefined;
  return {
    rule: 'nominal cue',
    class: entry.class,
    act: entry.act,
    strength: 2,
    asserted: isAsserted(tree, verb),
    cueToken: noun,
    cue: [noun, noun],
    source,
    content: [content],
    addressees: judged === undefined || isThing(tree, judged) ? [] : [judged],
  };
}

/** The verb of receiving whose object the noun is, or that it hangs under by a preposition: "came under", "met with". */
function receivingVerb(tree: Tree, noun: number): number | undefined {
  const above = tree.head[noun]!;
  if (tree.dep[noun] === 'dobj') return RECEIVING.has(tree.lemma[above]!) ? above : undefined;
  const verb = tree.head[above]!;
  const leads = tree.dep[noun] === 'pobj' && ['under', 'with', 'in'].includes(tree.lower[above]!) && isVerb(tree, verb);
  return leads && RECEIVING.has(`${tree.lemma[verb]} ${tree.lower[above]}`) ? verb : undefined;
}

/** Prepositional phrases of the noun, of the verb and of what else hangs under the noun. */
function phrases(tree: Tree, noun: number, verb: number): number[] {
  const own = childrenBy(tree, noun, 'prep', 'agent');
  const below = flatMap(
    flatMap(own, (at) => childrenBy(tree, at, 'pobj')),
    (object) => childrenBy(tree, object, 'prep'),
  );
  return [...own, ...childrenBy(tree, verb, 'prep', 'agent'), ...below].filter((at) => at > noun);
}

function senderOf(tree: Tree, noun: number, verb: number): NounPhrase | undefined {
  for (const preposition of phrases(tree, noun, verb)) {
    const object = ['from', 'by'].includes(tree.lower[preposition]!) ? childBy(tree, preposition, 'pobj') : undefined;
    const source = object === undefined ? undefined : nounPhrase(tree, object, noun);
    if (source !== undefined && canSpeak(tree, source)) return clearOfReason(tree, source);
  }
  return undefined;
}

/** "criticism from Benin | for keeping the bronzes": the reason hangs under the sender. */
function clearOfReason(tree: Tree, source: NounPhrase): NounPhrase {
  const reason = childrenBy(tree, source.heads[0]!, 'prep').find((at) => REASONS.has(tree.lower[at]!));
  return reason === undefined || reason <= source.heads[0]! ? source : { ...source, last: reason - 1 };
}

const REASONS = new Set(['for', 'over', 'about']);

function reasonOf(tree: Tree, noun: number, verb: number, { heads }: NounPhrase): Range | undefined {
  const candidates = [...phrases(tree, noun, verb), ...flatMap(heads, (head) => childrenBy(tree, head, 'prep'))];
  const reason = candidates.find(
    (at) => at > noun && REASONS.has(tree.lower[at]!) && childBy(tree, at, 'pobj', 'pcomp') !== undefined,
  );
  return reason === undefined ? undefined : withoutSender(tree, subtree(tree, reason), heads[0]!);
}

/** "over the levy | from the guild": the sender that hangs at the end of the reason. */
const withoutSender = (tree: Tree, [first, last]: Range, sender: number): Range =>
  sender > first && sender <= last ? [first, tree.head[sender]! - 1] : [first, last];

/** The subject of the verb; of a relative clause, the noun that it modifies. */
function judgedBy(tree: Tree, verb: number): number | undefined {
  const subject = childBy(tree, verb, 'nsubj', 'nsubjpass');
  const isRelative = subject !== undefined && /^W/.test(tree.tag[subject]!);
  if (!isRelative) return subject;
  const noun = tree.head[verb]!;
  return tree.dep[verb] === 'relcl' && isNominal(tree, noun) ? noun : undefined;
}

const rangeOf = (tree: Tree, judged: number): Range => {
  const { first, last } = nounPhrase(tree, judged);
  return [first, last];
};
