/** Infinitives whose subject is the one addressed: "urged Iran to stop", "called on China to join", "was asked by X to go". */
import { canSpeak } from './animacy';
import { type Candidate, entryWith, verbCandidate, withFrame } from './candidate';
import type { Cue } from './cue';
import { afterTo, isToInfinitive, withCondition } from './infinitive';
import { TIME } from './tail';
import { targeted } from './target';
import { childBy, childrenBy, isNominal, isVerb, type Tree } from './tree';

export function objectControl(tree: Tree, cue: Cue): Candidate[] {
  return [...byObject(tree, cue), ...byPreposition(tree, cue)].slice(0, 1);
}

function byObject(tree: Tree, cue: Cue): Candidate[] {
  const entry = withFrame(cue, 'control');
  if (entry === undefined || (cue.passive && cue.source === undefined)) return [];
  const object = cue.passive ? childBy(tree, cue.token, 'nsubjpass') : objectOf(tree, cue.token);
  const infinitive =
    object === undefined ? undefined : infinitiveFor(tree, cue.token, cue.passive ? cue.token : object);
  if (object === undefined || infinitive === undefined) return [];
  if (isInTarget(tree, cue, infinitive)) return [];
  if ((entry.strength < 2 && !isAddressed(tree, object)) || isAction(tree, object)) return [];
  const content = withCondition(tree, cue.token, afterTo(tree, infinitive));
  return [verbCandidate('object control', cue, entry, { content: [content], addressees: [object] })];
}

/** "reminded them of their duty | to pay": the infinitive belongs to what they are reminded of. */
const isInTarget = (tree: Tree, cue: Cue, infinitive: number): boolean =>
  targeted(tree, cue)?.content.some(([first, last]) => first < infinitive && infinitive <= last) ?? false;

/** "ordered the activation of a force to restore order": an action is ordered, it is not told to do anything. */
const isAction = (tree: Tree, object: number): boolean =>
  /(tion|sion|ment)s?$/.test(tree.lower[object]!) &&
  childrenBy(tree, object, 'prep').some((at) => tree.lower[at] === 'of') &&
  !canSpeak(tree, { heads: [object], first: object, last: object });

/** "authorised members to act" tells them what to do, "authorised a force to keep the peace" sets it up. */
const isAddressed = (tree: Tree, object: number): boolean =>
  canSpeak(tree, { heads: [object], first: object, last: object }) &&
  !childrenBy(tree, object, 'det').some((at) => ['a', 'an'].includes(tree.lower[at]!));

/** The object, or the subject of a complement with "to", which is the same person. */
function objectOf(tree: Tree, verb: number): number | undefined {
  const object = childrenBy(tree, verb, 'dobj', 'dative').find((child) => child > verb && isNominal(tree, child));
  if (object !== undefined) return object;
  const clause = childrenBy(tree, verb, 'ccomp', 'xcomp').find((child) => child > verb && isToInfinitive(tree, child));
  return clause === undefined ? undefined : childBy(tree, clause, 'nsubj', 'nsubjpass');
}

/** The first infinitive with "to" under the cue, its complements or the object, after the one addressed. */
function infinitiveFor(tree: Tree, verb: number, after: number): number | undefined {
  const last = tree.last[verb]!;
  for (let at = after + 1; at <= last; at++) {
    if (!isVerb(tree, at) || !isToInfinitive(tree, at) || isQuestion(tree, at)) continue;
    const above = tree.head[at]!;
    const own = above === verb || above === after;
    if (!own && childBy(tree, at, 'nsubj') !== undefined) continue;
    const near = own || (tree.dep[above] !== 'conj' && (tree.head[above] === verb || tree.head[above] === after));
    return near && ['xcomp', 'ccomp', 'advcl', 'acl', 'relcl', 'pcomp', 'dep'].includes(tree.dep[at]!) ? at : undefined;
  }
  return undefined;
}

/** "challenge the bloc over how to share the burden". */
const isQuestion = (tree: Tree, verb: number): boolean =>
  tree.children[verb]!.some(
    (child) => child < verb && (/^W/.test(tree.tag[child]!) || tree.lower[child] === 'whether'),
  );

function byPreposition(tree: Tree, cue: Cue): Candidate[] {
  const entry = entryWith(cue, (one) => one.controlPrepositions.length > 0);
  if (entry === undefined || cue.passive) return [];
  for (const preposition of childrenBy(tree, cue.token, 'prep', 'prt', 'dative')) {
    if (!entry.controlPrepositions.includes(tree.lower[preposition]!)) continue;
    const object =
      childBy(tree, preposition, 'pobj') ??
      infinitiveSubject(tree, preposition) ??
      objectOfParticle(tree, cue.token, preposition);
    const infinitive =
      object === undefined || isTime(tree, object) ? undefined : infinitiveFor(tree, cue.token, object);
    if (object === undefined || infinitive === undefined) continue;
    const cueEnd =
      preposition === cue.token + 1 && tree.lower[preposition] !== 'to' && tree.lower[preposition] !== 'with'
        ? preposition
        : undefined;
    if (tree.lower[preposition] === 'for') continue;
    return [
      verbCandidate('object control', cue, entry, {
        content: [afterTo(tree, infinitive)],
        addressees: [object],
        cueEnd,
      }),
    ];
  }
  return [];
}

/** "called on Friday for the bridge to be opened": the day is nobody who is called on. */
const isTime = (tree: Tree, object: number): boolean => TIME.test(tree.document.annotation.tokens[object]!.ent);

/** "call on all parties to": a preposition that the parser took for a particle leaves its object to the verb. */
export function objectOfParticle(tree: Tree, verb: number, particle: number): number | undefined {
  if (childBy(tree, particle, 'pobj', 'pcomp') !== undefined) return undefined;
  return childrenBy(tree, verb, 'dobj').find((child) => child > particle && tree.first[child] === particle + 1);
}

function infinitiveSubject(tree: Tree, preposition: number): number | undefined {
  const clause = childBy(tree, preposition, 'pcomp', 'ccomp', 'xcomp');
  return clause === undefined ? undefined : childBy(tree, clause, 'nsubj');
}
