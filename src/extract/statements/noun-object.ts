/** Objects as content: "rejected the plan", "was rejected by Chad", "praised what she called a bold choice". */
import { canSpeak } from './animacy';
import { type Candidate, subtree, verbCandidate, withFrame } from './candidate';
import type { Cue } from './cue';
import { heldToBe } from './held-to-be';
import { EXPRESSIONS, OCCASIONS, type VerbEntry } from './lexicon';
import { relativeGap } from './relative-gap';
import { quotedAs } from './source';
import { tailOf, withPurpose } from './tail';
import { isThing, modified } from './target';
import { childBy, childrenBy, isNominal, type Range, type Tree } from './tree';

/** The object that is said, of an active verb or a passive one. */
export function object(tree: Tree, cue: Cue): Candidate | undefined {
  const entry = withFrame(cue, 'object');
  if (entry === undefined || (cue.lemma === 'quote' && quotedAs(tree, cue.token) !== undefined)) return undefined;
  if (cue.passive && retainedObject(tree, cue) !== undefined) return retained(tree, cue, entry);
  const head = cue.passive ? childBy(tree, cue.token, 'nsubjpass') : objectNoun(tree, cue, entry);
  const gap =
    head === undefined ? (cue.passive ? reducedGap(tree, cue.token) : relativeGap(tree, cue.token)) : undefined;
  if (gap !== undefined) return verbCandidate('noun phrase object', cue, entry, { content: [gap] });
  if (head !== undefined && (isSilence(tree, cue.lemma, head) || isGreeting(tree, cue, head))) return undefined;
  if (head !== undefined && isBareAttitude(tree, cue, head)) return undefined;
  const free = head === undefined && !cue.passive ? freeRelative(tree, cue.token) : undefined;
  if (free !== undefined) return verbCandidate('noun phrase object', cue, entry, { content: [free] });
  const held = head === undefined && !cue.passive ? heldToBe(tree, cue, entry) : undefined;
  if (held !== undefined) return verbCandidate('noun phrase object', cue, entry, { content: [held] });
  if (head === undefined || (RELATIVE.test(tree.lower[head]!) && !isTakenUp(tree, head, entry))) return undefined;
  const [first, last] = subtree(tree, head);
  const second =
    tree.dep[last + 1] === 'dep' || tree.tag[last + 1] === 'POS' ? childrenBy(tree, cue.token, 'dobj').at(-1)! : head;
  const end = cue.passive ? last : tailOf(tree, cue.token, Math.max(last, tree.last[second]!));
  const content: Range = [first, withPurpose(tree, cue, entry, beforeSetting(tree, head, end))];
  const accused = entry.act === 'accuse' && !isThing(tree, head) ? [head] : [];
  return verbCandidate(cue.passive ? 'passive with agent' : 'noun phrase object', cue, entry, {
    content: [content],
    addressees: accused,
  });
}

/** "were promised a refund by the minister": the object that a passive keeps is the content, its subject is told. */
const retainedObject = (tree: Tree, { token, entries }: Cue): number | undefined =>
  entries.some(({ frames }) => frames.includes('addressee') || frames.includes('control'))
    ? childrenBy(tree, token, 'dobj').find((at) => at > token)
    : undefined;

function retained(tree: Tree, cue: Cue, entry: VerbEntry): Candidate {
  const object = retainedObject(tree, cue)!;
  const told = childrenBy(tree, cue.token, 'nsubjpass');
  return verbCandidate('passive with agent', cue, entry, { content: [subtree(tree, object)], addressees: told });
}

/** "offered patrols amid growing concerns", "rejected the idea in a speech": when and how it was said is the reporter's. */
function beforeSetting(tree: Tree, head: number, last: number): number {
  for (let at = head + 1; at < last; at++)
    if (['amid', 'amidst'].includes(tree.lower[at]!) || isWhereSaid(tree, at)) return at - 1;
  return last;
}

/** "in a radio interview", "in her letter"; "the clause in the letter" stands there already. */
function isWhereSaid(tree: Tree, preposition: number): boolean {
  const occasion = tree.lower[preposition] === 'in' ? childBy(tree, preposition, 'pobj') : undefined;
  const opens = /^(an?|his|her|its|their)$/.test(tree.lower[preposition + 1] ?? '');
  return occasion !== undefined && opens && OCCASIONS.has(tree.lemma[occasion]!);
}

/** "a pause mooted by Chad": the noun without the participle; in "Chad, backed by Mali," somebody is backed, and nothing said. */
function reducedGap(tree: Tree, participle: number): Range | undefined {
  const noun = modified(tree, participle);
  const isActor = noun !== undefined && canSpeak(tree, { heads: [noun], first: noun, last: noun });
  return noun === undefined || isActor ? undefined : [tree.first[noun]!, noun];
}

/** "declined comment", "declined an interview": nothing is said. */
const isSilence = (tree: Tree, lemma: string, object: number): boolean =>
  lemma === 'decline' &&
  tree.lower.slice(tree.first[object]!, tree.last[object]! + 1).some((word) => /^(comments?|interviews?)$/.test(word));

/** "welcomed the ministers to the palace": a reception of guests. */
const isGreeting = (tree: Tree, { lemma, token }: Cue, object: number): boolean =>
  ['welcome', 'greet'].includes(lemma) &&
  !isThing(tree, object) &&
  [...tree.children[token]!, ...tree.children[object]!].some((at) => at > object && tree.lower[at] === 'to');

/** "expressed regret", "voiced some concern": a bare attitude, with nothing that it is about. */
const isBareAttitude = (tree: Tree, { token, lemma }: Cue, object: number): boolean =>
  (EXPRESSIONS.get(lemma) ?? []).some(({ word }) => word === tree.lemma[object]) &&
  tree.last[object] === object &&
  childBy(tree, object, 'poss') === undefined &&
  !tree.children[token]!.some(
    (at) => at > object && ['prep', 'ccomp', 'advcl', 'xcomp', 'acl'].includes(tree.dep[at]!),
  );

/** "praised what she called a bold choice": a clause that names a thing. */
function freeRelative(tree: Tree, verb: number): Range | undefined {
  const clause = childrenBy(tree, verb, 'ccomp').find(
    (child) => child > verb && tree.lower[verb + 1] === 'what' && tree.first[child] === verb + 1,
  );
  return clause === undefined ? undefined : subtree(tree, clause);
}

/** "Chad rejects it", "denied that": what was claimed or proposed before is taken up by a pronoun. */
const isTakenUp = (tree: Tree, head: number, entry: VerbEntry): boolean =>
  TAKING_UP.has(entry.act) && ['it', 'this', 'that'].includes(tree.lower[head]!) && !/^W/.test(tree.tag[head]!);

const TAKING_UP = new Set(['reject', 'deny', 'support', 'accuse']);

const RELATIVE = /^(who|whom|which|that|what|this|it|so)$/;

function objectNoun(tree: Tree, cue: Cue, entry: VerbEntry): number | undefined {
  return childrenBy(tree, cue.token, 'dobj').find(
    (at) =>
      at > cue.token &&
      isNominal(tree, at) &&
      !(SPOKEN_TO.has(entry.act) && isPerson(tree, at)) &&
      !(entry.frames.includes('addressee') && !isThing(tree, at) && entry.class === 'speech' && !entry.target.length),
  );
}

/** "asked the minister Ana Ruiz", "called Ana Ruiz": with these acts a person is spoken to, and nothing yet said. */
const SPOKEN_TO = new Set(['say', 'request', 'propose', 'question']);
const isPerson = (tree: Tree, token: number): boolean =>
  tree.tag[token] === 'PRP' || tree.document.annotation.tokens[token]!.ent.endsWith('PERSON');
