/** What is known of a mention and the mentions of a proposal that bears on whether it means the same. */

import { flatMap } from '../../flat-map';
import { isVerb } from '../grammar';
import { generics } from '../measures/lexicon';
import { sameFamily } from '../measures/words';
import { once } from '../once';
import { type Fact, type Facts, stepsReached } from '../weighing/features';
import { knownWords, nearness } from '../weighing/vectors';
import { conflict, isNovel } from './conflict';
import type { Description } from './description';
import { kindOfAll, lastOf } from './kind-of-all';
import { likeness } from './likeness';
import { coresOf, gathered, headsOf, holdersOf, partiesOf, scopeOf } from './of-all';

/** Of a mention and those before it that are one proposal; `rank`: how many others were spoken of since. */
export function coreferenceFacts(one: Description, members: readonly Description[], rank: number): readonly Facts[] {
  const last = lastOf(members);
  const form = one.candidate.form;
  const facts: Fact[] = [
    ['likeness', stepsReached(likeness(one, members), [0.01, 0.3, 0.5, 0.6, 0.7, 0.8])],
    ['conflict', conflict(one, members)],
    ['novel', isNovel(one, members)],
    ['size', Math.min(5, members.length)],
    ['distance', stepsReached(one.sentence - last.sentence, [1, 2, 3, 5, 9, 15])],
    ['rank', Math.min(4, rank)],
    ...ofKinds(one, members),
    ...ofWords(one, members),
    ...ofSides(one, members),
  ];
  return [
    { prefix: '', facts },
    { prefix: `${form} `, facts },
    { prefix: '', facts: [['definite', String(one.definite)]] },
    { prefix: `${form} `, facts: [['head', one.head]] },
  ];
}

function ofKinds({ candidate }: Description, members: readonly Description[]): Fact[] {
  const kind = kindOfAll(members);
  return [
    ['same kind', candidate.kind === kind],
    ['kind of mention', candidate.kind],
    ['kinds', `${candidate.kind} ${kind}`],
    ['rule', candidate.rule],
    ['form before', members[0]!.candidate.form],
    ['verb after verb', isVerb(candidate.head) && members.some((member) => isVerb(member.candidate.head))],
  ];
}

function ofWords(one: Description, members: readonly Description[]): Fact[] {
  const { heads, cores, words } = namesOf(members);
  const mine = ownWordsOf(one);
  const shared = mine.words.filter((word) => words.words.some((other) => sameFamily(word, other)));
  return [
    ['same head', heads.words.includes(one.head)],
    ['head of family', words.words.some((word) => sameFamily(one.head, word))],
    ['head near heads', cosine(nearness(mine.head, heads.known).nearest)],
    ['head near words', cosine(nearness(mine.head, words.known).nearest)],
    ['words near', cosine(nearness(mine.known, words.known).coverage)],
    ['core near', cosine(nearness(mine.core, cores.known).coverage)],
    ['shared', Math.min(3, shared.length)],
    ['own words', Math.min(3, mine.words.length)],
    ['all shared', mine.words.length > 0 && shared.length === mine.words.length],
    ['generic for kind', (generics.get(one.head) ?? []).includes(kindOfAll(members))],
  ];
}

function ofSides(one: Description, members: readonly Description[]): Fact[] {
  return [
    ['parties', against(one.parties, partiesOf(members))],
    ['owners', against(one.owners, sidesOf(members))],
    ['holders', against(one.holders, holdersOf(members))],
    ['scope', against(one.scope, scopeOf(members))],
    ['coordinated', members.some(({ coordination }) => coordination === one.coordination)],
  ];
}

const sidesOf = gathered(({ owners, holders, agents }) => [...owners, ...holders, ...agents]);

function against(own: readonly string[], others: readonly string[]): string {
  if (own.length === 0 || others.length === 0) return 'unsaid';
  return own.some((side) => others.includes(side)) ? 'shared' : 'other';
}

/** Words, each once, with the numbers of those that have a vector. */
interface Known {
  readonly words: readonly string[];
  readonly known: readonly number[];
}

function known(all: readonly string[]): Known {
  const words = [...new Set(all)];
  return { words, known: knownWords(words) };
}

/** The words by which the mentions before name it. */
const namesOf = once((members: readonly Description[]) => ({
  heads: known(headsOf(members)),
  cores: known(coresOf(members)),
  words: known(flatMap(members, ({ words, core, head }) => [...words, ...core, head])),
}));

/** A mention's own words but its head, and the numbers of those that have a vector. */
const ownWordsOf = once(({ words, core, head }: Description) => ({
  ...known([...words, ...core].filter((word) => word !== head)),
  head: knownWords([head]),
  core: knownWords(core),
}));

const cosine = (value: number | undefined): string =>
  value === undefined ? 'unknown' : stepsReached(value, [0.15, 0.3, 0.45, 0.6, 0.75, 0.99]);
