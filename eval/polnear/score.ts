/**
 * Scores attribution extraction against PolNeAR's form, as the reference scorer does: word tokens, exact and token-wise
 * spans of each role, and whole relations matched one to one by content.
 */
export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];
export type Offsets = readonly (readonly [start: number, end: number])[];
export type Relation = Readonly<Record<Role, Offsets>> & { readonly id?: string };

interface Count {
  found: number;
  gold: number;
  right: number;
}
export type Tally = Map<string, Count>;

const TOKEN = /[\p{L}\p{N}_]+(?:['’][\p{L}\p{N}_]+)*|[^\p{L}\p{N}_\s]/gu;
const PUNCTUATION = new Set('"“”‘’\'`,.;:!?()[]-–—');
/** Least share of content words that a pair has in common. */
const LEAST = 0.5;

/** Offsets of the words of a text, punctuation left out. */
function wordsOf(text: string): [number, number][] {
  return [...text.matchAll(TOKEN)]
    .filter((match) => !PUNCTUATION.has(match[0]))
    .map((match) => [match.index, match.index + match[0].length]);
}

type Roles = Readonly<Record<Role, ReadonlySet<number>>>;

const numbers = (spans: Offsets, words: readonly [number, number][]): Set<number> =>
  new Set(spans.flatMap(([start, end]) => words.flatMap(([a, b], i) => (a < end && b > start ? [i] : []))));

const rolesOf = (relation: Relation, words: readonly [number, number][]): Roles => ({
  source: numbers(relation.source, words),
  cue: numbers(relation.cue, words),
  content: numbers(relation.content, words),
});

/** Runs of neighbouring words, as keys. */
function runs(role: ReadonlySet<number>): string[] {
  const sorted = [...role].sort((a, b) => a - b);
  const starts = sorted.filter((word) => !role.has(word - 1));
  return starts.map((start) => {
    let end = start;
    while (role.has(end + 1)) end++;
    return `${start}-${end}`;
  });
}

const common = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => [...a].filter((x) => b.has(x)).length;

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = common(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

function add(tally: Tally, key: string, gold: number, found: number, right: number): void {
  const count = tally.get(key) ?? { gold: 0, found: 0, right: 0 };
  tally.set(key, { gold: count.gold + gold, found: count.found + found, right: count.right + right });
}

/** Adds one article to the tally. `speech` holds ids of gold relations whose cue is a verb of speech. */
export function scoreArticle(
  tally: Tally,
  text: string,
  gold: readonly Relation[],
  found: readonly Relation[],
  speech: ReadonlySet<string>,
): void {
  const words = wordsOf(text);
  const G = gold.map((relation) => rolesOf(relation, words));
  const P = found.map((relation) => rolesOf(relation, words));
  for (const role of ROLES) scoreRole(tally, role, G, P);
  const pairs = matched(G, P);
  const sourced = pairs.filter(
    ([i, j]) => common(G[i]!.source, P[j]!.source) > 0 || G[i]!.source.size + P[j]!.source.size === 0,
  );
  const whole = sourced.filter(([i, j]) => common(G[i]!.cue, P[j]!.cue) > 0);
  add(tally, 'relation', G.length, P.length, pairs.length);
  add(tally, 'relation+source', G.length, P.length, sourced.length);
  add(tally, 'relation+source+cue', G.length, P.length, whole.length);
  add(tally, 'speech', speech.size, 0, whole.filter(([i]) => speech.has(gold[i]!.id ?? '')).length);
}

function scoreRole(tally: Tally, role: Role, G: readonly Roles[], P: readonly Roles[]): void {
  const exactGold = new Set(G.flatMap((one) => runs(one[role])));
  const exactFound = new Set(P.flatMap((one) => runs(one[role])));
  add(tally, `exact-${role}`, exactGold.size, exactFound.size, common(exactGold, exactFound));
  const tokensGold = new Set(G.flatMap((one) => [...one[role]]));
  const tokensFound = new Set(P.flatMap((one) => [...one[role]]));
  add(tally, `tokens-${role}`, tokensGold.size, tokensFound.size, common(tokensGold, tokensFound));
}

/** Pairs of gold and found relations, best content first. */
function matched(G: readonly Roles[], P: readonly Roles[]): [number, number][] {
  const scored = G.flatMap((a, i) => P.map((b, j) => [jaccard(a.content, b.content), i, j] as const)).filter(
    ([similarity]) => similarity >= LEAST,
  );
  scored.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const [left, right] = [new Set<number>(), new Set<number>()];
  return scored.flatMap(([, i, j]): [number, number][] => {
    if (left.has(i) || right.has(j)) return [];
    left.add(i);
    right.add(j);
    return [[i, j]];
  });
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** Precision, recall and F1 of a line, in percent. */
export function figures(tally: Tally, key: string): { precision: number; recall: number; f1: number } {
  const { gold, found, right } = tally.get(key) ?? { gold: 0, found: 0, right: 0 };
  return { precision: percent(right, found), recall: percent(right, gold), f1: percent(2 * right, gold + found) };
}

/** The reference scorer's table. */
export function table(tally: Tally): string[] {
  const keys = [
    ...['exact', 'tokens'].flatMap((kind) => ROLES.map((role) => `${kind}-${role}`)),
    'relation',
    'relation+source',
    'relation+source+cue',
  ];
  const cell = (value: number) => value.toFixed(1).padStart(7);
  const row = (key: string) => {
    const { precision, recall, f1 } = figures(tally, key);
    return key.padEnd(22) + cell(precision) + cell(recall) + cell(f1);
  };
  return [
    `${' '.repeat(22)}${'P'.padStart(7)}${'R'.padStart(7)}${'F1'.padStart(7)}`,
    ...keys.map(row),
    `${'recall on speech'.padEnd(22)}${figures(tally, 'speech').recall.toFixed(1).padStart(14)}`,
  ];
}
