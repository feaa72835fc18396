/** Which proposals of different articles are one: kind, parties, what sets them apart, and time must agree. */
import type { Naming } from './batch';
import { type Agreement, daysApart, groupBy } from './identity';

/** Wordings with nothing different between them: the matter goes on as long as nobody is silent longer than this. */
export const SAME_WORDING_DAYS = 120;
/** One wording says less than the other: only what is reported close together is taken for the same. */
export const LESS_SAID_DAYS = 30;

/** Namings that say the same of a proposal, oldest first. */
interface Wording {
  readonly kind: string;
  readonly parties: readonly string[];
  readonly modifiers: readonly string[];
  readonly namings: readonly Naming[];
}

const sayingOf = ({ kind, parties = [], modifiers = [] }: Naming): string =>
  JSON.stringify([kind, [...parties].sort(), [...modifiers].sort()]);

const inTime = (a: Naming, b: Naming): number => (a.on! < b.on! ? -1 : a.on! > b.on! ? 1 : a.key < b.key ? -1 : 1);

/** Without a day, or with nothing but a kind, nothing can be said of what it is the same as. */
function wordingsOf(namings: readonly Naming[]): Wording[] {
  const telling = namings.filter(({ on, parties = [], modifiers = [] }) => on && parties.length + modifiers.length > 0);
  return [...groupBy(telling, sayingOf).values()].map((group) => {
    const { kind = '', parties = [], modifiers = [] } = group[0]!;
    return { kind, parties, modifiers, namings: group.sort(inTime) };
  });
}

/** Each joins the one before it in time. */
function sameWording({ namings }: Wording): Agreement[] {
  return namings.slice(1).flatMap((b, i) => {
    const a = namings[i]!;
    const days = daysApart(a.on, b.on)!;
    if (days > SAME_WORDING_DAYS) return [];
    return [{ a: b.ownId, b: a.ownId, score: 1, reason: `same kind, parties and modifiers, ${days} days apart` }];
  });
}

const subset = (a: readonly string[], b: readonly string[]): boolean => a.every((item) => b.includes(item));
const sizeOf = ({ parties, modifiers }: Wording): number => parties.length + modifiers.length;

/** What the vaguer says holds of the fuller, and at least one party or modifier is the same. */
function saysLess(vaguer: Wording, fuller: Wording): boolean {
  if (vaguer.kind !== fuller.kind || sizeOf(vaguer) >= sizeOf(fuller)) return false;
  const parties = fuller.parties.length === 0 || subset(vaguer.parties, fuller.parties);
  const shared = vaguer.modifiers.length > 0 || vaguer.parties.some((party) => fuller.parties.includes(party));
  return parties && shared && subset(vaguer.modifiers, fuller.modifiers);
}

function share(vaguer: Wording, fuller: Wording): number {
  const [few, many] = [vaguer, fuller].map(({ parties, modifiers }) => new Set([...parties, ...modifiers]));
  const both = [...few!].filter((item) => many!.has(item)).length;
  return Math.round((both / new Set([...few!, ...many!]).size) * 100) / 100;
}

function nearestIn({ namings }: Wording, to: Naming): { naming: Naming; days: number } | undefined {
  const others = namings.filter(({ articleId }) => articleId !== to.articleId);
  const all = others.map((naming) => ({ naming, days: daysApart(naming.on, to.on)! }));
  const near = all.filter(({ days }) => days <= LESS_SAID_DAYS);
  return near.length === 0 ? undefined : near.reduce((a, b) => (b.days < a.days ? b : a));
}

/** A vaguer wording joins the one fuller wording near in time that it fits; where it fits two, it stays apart. */
function lessSaid(vaguer: Wording, wordings: readonly Wording[]): Agreement[] {
  const fuller = wordings.filter((wording) => saysLess(vaguer, wording));
  if (fuller.length === 0) return [];
  return vaguer.namings.flatMap((naming) => {
    const fits = fuller.flatMap((wording) => {
      const near = nearestIn(wording, naming);
      return near ? [{ ...near, score: share(vaguer, wording) }] : [];
    });
    const [only] = fits;
    if (fits.length !== 1 || !only) return [];
    const reason = `same kind, says less but nothing different, ${only.days} days apart`;
    return [{ a: naming.ownId, b: only.naming.ownId, score: only.score, reason }];
  });
}

/** Agreements among proposals, whatever their order. */
export function proposalAgreements(namings: readonly Naming[]): Agreement[] {
  return [...groupBy(wordingsOf(namings), ({ kind }) => kind).values()].flatMap((wordings) =>
    wordings.flatMap((wording) => [...sameWording(wording), ...lessSaid(wording, wordings)]),
  );
}
