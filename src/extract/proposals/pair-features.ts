/** What is known of a mention and the mentions of a proposal that bears on whether it means the same. */
import { isVerb } from '../grammar';
import { generics } from '../measures/lexicon';
import { sameFamily } from '../measures/words';
import { type Fact, type Facts, stepsReached } from '../weighing/features';
import { knownWords, nearness } from '../weighing/vectors';
import { conflict, isNovel } from './conflict';
import type { Description } from './description';
import { kindOfAll, lastOf } from './kind-of-all';
import { likeness } from './likeness';

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
  const all = (part: (member: Description) => readonly string[]) => [...new Set(members.flatMap(part))];
  const [heads, cores] = [all(({ head }) => [head]), all(({ core }) => core)];
  const words = all(({ words, core, head }) => [...words, ...core, head]);
  const mine = [...new Set([...one.words, ...one.core])].filter((word) => word !== one.head);
  const shared = mine.filter((word) => words.some((other) => sameFamily(word, other)));
  return [
    ['same head', heads.includes(one.head)],
    ['head of family', words.some((word) => sameFamily(one.head, word))],
    ['head near heads', cosine(near([one.head], heads).nearest)],
    ['head near words', cosine(near([one.head], words).nearest)],
    ['words near', cosine(near(mine, words).coverage)],
    ['core near', cosine(near(one.core, cores).coverage)],
    ['shared', Math.min(3, shared.length)],
    ['own words', Math.min(3, mine.length)],
    ['all shared', mine.length > 0 && shared.length === mine.length],
    ['generic for kind', (generics.get(one.head) ?? []).includes(kindOfAll(members))],
  ];
}

function ofSides(one: Description, members: readonly Description[]): Fact[] {
  const all = (part: (member: Description) => readonly string[]) => new Set(members.flatMap(part));
  const against = (own: readonly string[], others: ReadonlySet<string>): string =>
    own.length === 0 || others.size === 0 ? 'unsaid' : own.some((side) => others.has(side)) ? 'shared' : 'other';
  return [
    [
      'parties',
      against(
        one.parties,
        all(({ parties }) => parties),
      ),
    ],
    [
      'owners',
      against(
        one.owners,
        all(({ owners, holders, agents }) => [...owners, ...holders, ...agents]),
      ),
    ],
    [
      'holders',
      against(
        one.holders,
        all(({ holders }) => holders),
      ),
    ],
    [
      'scope',
      against(
        one.scope,
        all(({ scope }) => scope),
      ),
    ],
    ['coordinated', members.some(({ coordination }) => coordination === one.coordination)],
  ];
}

const near = (words: readonly string[], others: readonly string[]) => nearness(knownWords(words), knownWords(others));

const cosine = (value: number | undefined): string =>
  value === undefined ? 'unknown' : stepsReached(value, [0.15, 0.3, 0.45, 0.6, 0.75, 0.99]);
