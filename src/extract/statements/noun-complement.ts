import { flatMap } from '../../flat-map';
import { type Candidate, entryWith, subtree, verbCandidate, withFrame } from './candidate';
import type { Cue } from './cue';
import { PEOPLE } from './lexicon';
import { likened } from './likened';
import { object } from './noun-object';
import { objectOfParticle } from './object-control';
import { relativeGap, strandedGap } from './relative-gap';
import { TIME, tailOf } from './tail';
import { isThing, targeted } from './target';
import { childBy, childrenBy, isNominal, type Range, type Tree } from './tree';

export function nounComplement(tree: Tree, cue: Cue): Candidate[] {
  if (cue.passive && cue.source === undefined) return [];
  for (const construction of [
    likened,
    targeted,
    asPhrase,
    naming,
    forClause,
    prepositional,
    stranded,
    behindTo,
    object,
  ]) {
    const candidate = construction(tree, cue);
    if (candidate !== undefined) return [candidate];
  }
  return [];
}

/** "described the move as provocative", "what he described as ...". */
function asPhrase(tree: Tree, cue: Cue): Candidate | undefined {
  const entry = withFrame(cue, 'as');
  const as =
    childrenBy(tree, cue.token, 'prep', 'mark', 'advcl').find((at) => at > cue.token && tree.lower[at] === 'as') ??
    asUnderObject(tree, cue);
  if (entry === undefined || as === undefined || (tree.tag[as + 1] === 'VBG' && cue.lemma === 'quote'))
    return undefined;
  const object = childrenBy(tree, cue.token, 'dobj', 'nsubjpass')[0];
  const last = Math.max(tree.last[as]!, tree.last[tree.head[as]!]! < tree.last[cue.token]! ? tree.last[as]! : as);
  if (object !== undefined && object > cue.token)
    return verbCandidate('described as', cue, entry, { content: [[tree.first[object]!, last]], addressees: [] });
  if (object === undefined && as !== cue.token + 1) return undefined;
  const gap = object === undefined && !cue.passive ? relativeGap(tree, cue.token) : undefined;
  const passiveSubject: Range[] = object !== undefined && cue.passive ? [subtree(tree, object)] : gap ? [gap] : [];
  return verbCandidate('described as', cue, entry, {
    content: [...passiveSubject, [as + 1, tailOf(tree, cue.token, last)]],
    cueEnd: as === cue.token + 1 ? as : undefined,
  });
}

/** "described the dinner as Washington celebrating itself": "as" under the object, or opening a clause. */
function asUnderObject(tree: Tree, cue: Cue): number | undefined {
  const object = childrenBy(tree, cue.token, 'dobj').find((at) => at > cue.token);
  if (object === undefined) return undefined;
  for (let at = object + 1; at <= Math.min(tree.last[cue.token]!, object + 12); at++) {
    if (tree.lower[at] !== 'as' || tree.lower[at + 1] === 'well' || tree.dep[at] === 'cc') continue;
    return [object, cue.token].includes(tree.head[at]!) ||
      tree.head[tree.head[at]!] === object ||
      tree.head[tree.head[at]!] === cue.token
      ? at
      : undefined;
  }
  return undefined;
}

/** "called it a hoax", "what they termed a failure". */
function naming(tree: Tree, cue: Cue): Candidate | undefined {
  const entry = withFrame(cue, 'naming');
  if (entry === undefined) return undefined;
  const object = childrenBy(tree, cue.token, 'dobj')[0];
  const name =
    childrenBy(tree, cue.token, 'oprd', 'ccomp', 'xcomp', 'acomp').find(
      (at) => at > cue.token && (tree.dep[at] === 'oprd' || isNominal(tree, at) || /^(JJ|VBN)/.test(tree.tag[at]!)),
    ) ?? secondObject(tree, cue.token);
  if (name !== undefined && isOwnName(tree, object, name)) return undefined;
  if (name !== undefined) {
    const first = object !== undefined && object > cue.token ? tree.first[object]! : tree.first[name]!;
    return verbCandidate('naming', cue, entry, {
      content: [[Math.min(first, tree.first[name]!), tree.last[name]!]],
    });
  }
  const quoted = object !== undefined && object > cue.token ? quotedName(tree, object) : undefined;
  if (quoted !== undefined)
    return verbCandidate('naming', cue, entry, { content: [[tree.first[object!]!, tree.last[quoted]!]] });
  const free = object !== undefined && object > cue.token && whatBefore(tree, cue.token) ? object : undefined;
  return free === undefined ? undefined : verbCandidate('naming', cue, entry, { content: [subtree(tree, free)] });
}

/** "branded the charge | a farce": two objects side by side, the second perhaps in quotation marks. */
const secondObject = (tree: Tree, verb: number): number | undefined => {
  const [first, second] = childrenBy(tree, verb, 'dobj').filter((at) => at > verb);
  if (first === undefined || second === undefined) return undefined;
  const between = tree.lower.slice(tree.last[first]! + 1, tree.first[second]);
  return between.every((word) => OPENING.test(word)) && tree.first[second]! > tree.last[first]! ? second : undefined;
};

/** "a group that calls itself the Guard": what somebody goes by is nothing that he said. */
const isOwnName = (tree: Tree, object: number | undefined, name: number): boolean =>
  object !== undefined && /sel(f|ves)$/.test(tree.lower[object]!) && tree.tag[name]!.startsWith('NNP');

/** "called the offer “an insult”", "called smugglers “pirates”": a quoted name taken for an apposition or for the object. */
const quotedName = (tree: Tree, object: number): number | undefined =>
  childrenBy(tree, object, 'appos').find((at) => {
    const mark = tree.first[at]! - 1;
    return OPENING.test(tree.lower[mark] ?? '') && tree.lower[mark - 1] !== ',';
  }) ?? (followsQuotedName(tree, object) ? object : undefined);

const OPENING = /^["“‘`]+$/;

/** Whether a mark opens between a plural noun and the noun that the parser made its head. */
const followsQuotedName = (tree: Tree, object: number): boolean =>
  OPENING.test(tree.lower[object - 1] ?? '') &&
  childrenBy(tree, object, 'nmod', 'compound').some((at) => /^NNP?S$/.test(tree.tag[at]!));

const whatBefore = (tree: Tree, verb: number): boolean =>
  tree.children[verb]!.some((at) => at < verb && tree.lower[at] === 'what') || tree.lower[tree.first[verb]!] === 'what';

/** "called for the border to be opened": an infinitive clause after the preposition. */
function forClause(tree: Tree, cue: Cue): Candidate | undefined {
  const entry = entryWith(cue, (one) => one.prepositions.includes('for'));
  if (entry === undefined || cue.passive) return undefined;
  const clause = childrenBy(tree, cue.token, 'xcomp', 'advcl', 'ccomp').find(
    (at) => at > cue.token && childrenBy(tree, at, 'mark').some((mark) => tree.lower[mark] === 'for'),
  );
  if (clause === undefined) return undefined;
  const mark = tree.first[clause]!;
  return verbCandidate('preposition', cue, entry, {
    content: [[mark + 1, tree.last[clause]!]],
    cueEnd: mark === cue.token + 1 ? mark : undefined,
  });
}

/** "called for a truce", "warned against haste", "objected to the plan". */
function prepositional(tree: Tree, cue: Cue): Candidate | undefined {
  if (cue.passive || deploys(tree, cue) || summons(tree, cue)) return undefined;
  for (const preposition of childrenBy(tree, cue.token, 'prep', 'prt', 'advmod', 'agent')) {
    const entry = entryWith(cue, (one) => one.prepositions.includes(tree.lower[preposition]!));
    const taken = objectOfParticle(tree, cue.token, preposition);
    const object = childBy(tree, preposition, 'pobj', 'pcomp') ?? taken;
    if (entry === undefined || object === undefined || preposition < cue.token) continue;
    if (/^W/.test(tree.tag[object]!) || TIME.test(tree.document.annotation.tokens[object]!.ent)) continue;
    const last = tailOf(tree, cue.token, tree.last[taken ?? preposition]!);
    const told = toldBefore(tree, cue, preposition);
    if (told !== undefined)
      return verbCandidate('preposition', cue, entry, { content: [[preposition, last]], addressees: [told] });
    const beside = preposition <= cue.token + 2 ? preposition : undefined;
    return verbCandidate('preposition', cue, entry, { content: [[preposition + 1, last]], cueEnd: beside });
  }
  return behindAddressee(tree, cue);
}

/** "the boats that we asked for", "a ban the minister called for": the noun that the preposition has lost. */
function stranded(tree: Tree, cue: Cue): Candidate | undefined {
  const preposition = childrenBy(tree, cue.token, 'prep').find(
    (at) => at === cue.token + 1 && tree.children[at]!.every((child) => /^W/.test(tree.tag[child]!)),
  );
  const entry =
    preposition === undefined
      ? undefined
      : entryWith(cue, (one) => one.prepositions.includes(tree.lower[preposition]!));
  const gap = entry === undefined || cue.passive ? undefined : strandedGap(tree, cue.token);
  if (entry === undefined || gap === undefined) return undefined;
  return verbCandidate('preposition', cue, entry, { content: [gap], cueEnd: preposition });
}

/** "objected to tax rises": a noun that the tagger took for an infinitive, under a verb that takes none. */
function behindTo(tree: Tree, cue: Cue): Candidate | undefined {
  const entry = entryWith(cue, (one) => one.prepositions.includes('to'));
  const to = cue.token + 1;
  const misread = childrenBy(tree, cue.token, 'xcomp').find(
    (at) => at > to && childrenBy(tree, at, 'aux').includes(to),
  );
  const takesVerb = cue.entries.some(
    ({ frames, controlPrepositions }) => frames.includes('infinitive') || controlPrepositions.length > 0,
  );
  if (entry === undefined || misread === undefined || takesVerb || cue.passive || tree.lower[to] !== 'to')
    return undefined;
  return verbCandidate('preposition', cue, entry, { content: [[to + 1, tree.last[misread]!]], cueEnd: to });
}

/** "appealed | to lenders | for a delay": with the one addressed between, the preposition is the content's (annotation guide). */
const toldBefore = (tree: Tree, { token }: Cue, preposition: number): number | undefined =>
  flatMap(
    childrenBy(tree, token, 'prep', 'dative').filter((at) => at > token && at < preposition && tree.lower[at] === 'to'),
    (at) => childrenBy(tree, at, 'pobj'),
  ).find((object) => !isThing(tree, object));

/** "complained to the council | about the dam": what hangs under the one addressed; "spoke with Ruiz about tea" is a talk. */
function behindAddressee(tree: Tree, cue: Cue): Candidate | undefined {
  const to = childrenBy(tree, cue.token, 'prep', 'dative').find((at) => ['to', 'with'].includes(tree.lower[at]!));
  const addressee = to === undefined ? undefined : childBy(tree, to, 'pobj');
  if (addressee === undefined || isThing(tree, addressee)) return undefined;
  const phrase = childrenBy(tree, addressee, 'prep').find((at) =>
    ['about', 'against', 'over', 'for'].includes(tree.lower[at]!),
  );
  const entry =
    phrase === undefined ? undefined : entryWith(cue, (one) => one.prepositions.includes(tree.lower[phrase]!));
  const isTalk = entry?.act === 'say' && tree.lower[phrase ?? -1] !== 'for';
  if (phrase === undefined || entry === undefined || isTalk) return undefined;
  return verbCandidate('preposition', cue, entry, { content: [subtree(tree, phrase)], addressees: [addressee] });
}

/** "committed troops to the mission" is done, "committed itself to a truce" is said. */
const deploys = (tree: Tree, { token, lemma }: Cue): boolean =>
  lemma === 'commit' && childrenBy(tree, token, 'dobj').some((at) => !/sel(f|ves)$/.test(tree.lower[at]!));

/** "called the envoys for a meeting" summons them, "called for a meeting" asks for it. */
const summons = (tree: Tree, { token, lemma }: Cue): boolean =>
  lemma === 'call' && childrenBy(tree, token, 'dobj').some((at) => at > token && PEOPLE.has(tree.lemma[at]!));
