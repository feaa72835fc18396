/** Which proposals of different articles are one: kind, parties, what sets them apart, and time must agree. */
import type { ProposalKind } from '../extract/extraction';
import { durationsIn } from '../extract/measures/durations';
import type { Naming } from './batch';
import { type Agreement, type Conflicts, daysApart, groupBy } from './identity';

/** Said in the same words: the matter goes on as long as nobody is silent longer than this. */
export const SAME_WORDING_DAYS = 60;
/** Said in other words: only what is reported close together is taken for the same. */
export const OTHER_WORDING_DAYS = 30;

/** Between the same sides there is one of these at a time, whatever words an article has for it. */
const ONE_AT_A_TIME: ReadonlySet<string> = new Set<ProposalKind>([
  'ceasefire',
  'humanitarian-pause',
  'peace-agreement',
  'political-transition',
  'territorial-concession',
  'troop-withdrawal',
  'security-guarantee',
  'safe-zone',
  'prisoner-exchange',
  'monitoring',
]);

const partiesOf = ({ parties = [] }: Naming): readonly string[] => parties;
const modifiersOf = ({ modifiers = [] }: Naming): readonly string[] => modifiers;
const contextOf = ({ context = [] }: Naming): readonly string[] => context;

/** A name is compared with many others: its durations are read once. */
const durations = new WeakMap<Naming, string[]>();
function durationsOf(naming: Naming): string[] {
  const known = durations.get(naming);
  if (known) return known;
  const found = durationsIn(naming.name);
  durations.set(naming, found);
  return found;
}

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((item) => b.includes(item)).length;
const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && shared(a, b) === 0;

/** Other parties, or another duration: two proposals, though a third name may fit both. */
export const proposalConflicts: Conflicts = {
  profileOf: (naming) => JSON.stringify([naming.label, partiesOf(naming), durationsOf(naming)]),
  between: (a, b) =>
    a.label === 'Proposal' &&
    b.label === 'Proposal' &&
    (disjoint(partiesOf(a), partiesOf(b)) || disjoint(durationsOf(a), durationsOf(b))),
};

/** The parties that one names are sides of the other's article, and the two articles have their sides in common. */
function sidesAgree(a: Naming, b: Naming): boolean {
  const within = (inner: Naming, outer: Naming) => {
    const sides = new Set([...partiesOf(outer), ...contextOf(outer)]);
    return partiesOf(inner).every((party) => sides.has(party));
  };
  const common = shared(contextOf(a), contextOf(b));
  const enough = Math.min(2, contextOf(a).length, contextOf(b).length);
  return within(a, b) && within(b, a) && common >= Math.max(1, enough);
}

const jaccard = (a: readonly string[], b: readonly string[]): number => {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.length + b.length - both);
};

/** 0.5 for kind, sides and time, the rest for the parties and words that both name. */
function scoreOf(a: Naming, b: Naming): number {
  const sides = jaccard(partiesOf(a), partiesOf(b));
  return Math.round((0.5 + 0.2 * sides + 0.2 * jaccard(modifiersOf(a), modifiersOf(b))) * 100) / 100;
}

const wordingOf = (naming: Naming): string => JSON.stringify([partiesOf(naming), modifiersOf(naming)]);
const isTold = (naming: Naming): boolean => partiesOf(naming).length + modifiersOf(naming).length > 0;

/** Why the later one is what the earlier is; undefined when it is not, or cannot be told. */
export function proposalAgreement(later: Naming, earlier: Naming): Agreement | undefined {
  const days = daysApart(later.on, earlier.on);
  if (days === undefined || later.kind !== earlier.kind || later.articleId === earlier.articleId) return undefined;
  if (proposalConflicts.between(later, earlier)) return undefined;
  const [a, b] = [later.ownId, earlier.ownId];
  const sameWording = isTold(later) && wordingOf(later) === wordingOf(earlier);
  if (sameWording && days <= SAME_WORDING_DAYS && shared(contextOf(later), contextOf(earlier)) > 0) {
    return { a, b, score: 1, reason: `same kind, parties and modifiers, ${days} days apart` };
  }
  const words = shared(modifiersOf(later), modifiersOf(earlier)) > 0;
  if (days > OTHER_WORDING_DAYS || !sidesAgree(later, earlier)) return undefined;
  if (!words && !ONE_AT_A_TIME.has(later.kind ?? '')) return undefined;
  const what = words ? 'kind, sides and some words' : 'kind and sides';
  return { a, b, score: scoreOf(later, earlier), reason: `same ${what}, ${days} days apart` };
}

const inTime = (a: Naming, b: Naming): number => (a.on! < b.on! ? -1 : a.on! > b.on! ? 1 : a.key < b.key ? -1 : 1);

/** With so many that came before it and agree; each of them has its own before it. */
const LINKS = 5;

/** Names of one kind that have come so far, to be found by what a later one may share with them. */
class Earlier {
  private readonly bySign = new Map<string, Naming[]>();

  /** Whatever is one at a time may agree by its sides alone; the rest only by a word, or by the very same wording. */
  private signsOf(naming: Naming): string[] {
    if (ONE_AT_A_TIME.has(naming.kind ?? '')) return ['any'];
    return [wordingOf(naming), ...modifiersOf(naming).map((word) => `word ${word}`)];
  }

  add(naming: Naming): void {
    for (const sign of this.signsOf(naming)) {
      const list = this.bySign.get(sign);
      if (list) list.push(naming);
      else this.bySign.set(sign, [naming]);
    }
  }

  /** Those within reach in time, latest first, each once. */
  *reachable(later: Naming): Generator<Naming> {
    const lists = this.signsOf(later).map((sign) => this.bySign.get(sign) ?? []);
    const first = dayBefore(later.on!, SAME_WORDING_DAYS);
    const near =
      lists.length === 1 ? lists[0]! : [...new Set(lists.flatMap((list) => fromDay(list, first)))].sort(inTime);
    for (let i = near.length - 1; i >= 0 && near[i]!.on! >= first; i--) yield near[i]!;
  }
}

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** The end of a list in order of time, from a day on. */
function fromDay(list: readonly Naming[], first: string): Naming[] {
  let start = list.length;
  while (start > 0 && list[start - 1]!.on! >= first) start--;
  return list.slice(start);
}

/** A name that fits two which conflict with each other stays apart from both: it does not tell which is meant. */
function agreementsOf(later: Naming, earlier: Earlier): Agreement[] {
  const fits: { naming: Naming; agreement: Agreement }[] = [];
  for (const naming of earlier.reachable(later)) {
    const agreement = proposalAgreement(later, naming);
    if (agreement) fits.push({ naming, agreement });
    if (fits.length === LINKS) break;
  }
  const torn = fits.some(({ naming: a }) => fits.some(({ naming: b }) => proposalConflicts.between(a, b)));
  return torn ? [] : fits.map(({ agreement }) => agreement);
}

/** Agreements among proposals, whatever the order they are given in. Without a day nothing can be said. */
export function proposalAgreements(namings: readonly Naming[]): Agreement[] {
  const dated = namings.filter(({ on }) => on !== undefined);
  return [...groupBy(dated, ({ kind }) => kind ?? '').values()].flatMap((group) => {
    const earlier = new Earlier();
    return group.sort(inTime).flatMap((later) => {
      const agreements = agreementsOf(later, earlier);
      earlier.add(later);
      return agreements;
    });
  });
}
