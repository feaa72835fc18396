/** Which names are persons, and which forms are one person's: "Nasr al-Hariri" and later "Hariri". */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { fold } from './fold';
import type { Gazetteer } from './gazetteer';
import { COURTESY, NO_BODIES, PARTICLES } from './lexicon';
import { isField, isGeneric, isNameWord, type NameSpan } from './name-spans';

/** Names that mean one person, in text order. */
export interface PersonName {
  readonly spans: NameSpan[];
  /** The longest form, as folded words. */
  words: readonly string[];
}

const SUFFIX = /^(jr|sr|ii|iii|iv|,)\.?$/;

export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[\s,-]+/)
    .filter((word) => word && !SUFFIX.test(word));
}

/** "T.R. Fehrenbach": initials with a family name behind them. */
const INITIALS = /^(\p{Lu}\.\s?){1,3}\s*\p{Lu}\p{Ll}+(\s\p{Lu}\p{Ll}+)?$/u;
const isInitial = (word: string) => /^(\p{L}\.?)+$/u.test(word) && word.replace(/\./g, '').length === 1;
const lastOf = (words: readonly string[]) => words.at(-1)!;

/** "john kerry" and "john f. kerry", "dmitry peskov" and "d. peskov": one name. */
function agree(a: readonly string[], b: readonly string[], gazetteer: Gazetteer): boolean {
  if (lastOf(a) !== lastOf(b)) return false;
  const [givenA, givenB] = [a[0]!, b[0]!];
  if (
    givenA === givenB ||
    (isInitial(givenA) && givenB[0] === givenA[0]) ||
    (isInitial(givenB) && givenA[0] === givenB[0])
  )
    return true;
  const holders = gazetteer.people.get(a.join(' ')) ?? [];
  return (gazetteer.people.get(b.join(' ')) ?? []).some((other) => holders.some(({ name }) => name === other.name));
}

/** A short form stands for a name by its last word, by its first where family names come first, or by several of its words. */
function isShortFor(short: readonly string[], full: readonly string[]): 'last' | 'first' | 'part' | undefined {
  const own = short.filter((word) => !PARTICLES.has(word));
  if (own.length === 0 || short.length >= full.length + 1) return undefined;
  if (own.length === 1 && lastOf(full) === own[0]) return 'last';
  if (own.length === 1 && full[0] === own[0]) return 'first';
  if (own.length > 1 && full.join(' ').endsWith(short.join(' '))) return 'last';
  return own.length >= 1 && own.every((word) => full.includes(word)) ? 'part' : undefined;
}

/** Persons known by two words or more first; then each single word goes to the nearest before it, or else after it. */
export function clusterPersons(
  spans: readonly NameSpan[],
  text: (span: NameSpan) => string,
  gazetteer: Gazetteer,
): PersonName[] {
  const clusters: PersonName[] = [];
  const singles: { span: NameSpan; words: string[] }[] = [];
  for (const span of spans) {
    const words = wordsOf(text(span));
    const own = words.filter((word) => !PARTICLES.has(word));
    if (own.length < 2) {
      singles.push({ span, words });
      continue;
    }
    const same = clusters.find(
      (cluster) =>
        agree(cluster.words, words, gazetteer) || ` ${cluster.words.join(' ')}`.endsWith(` ${words.join(' ')}`),
    );
    if (!same) clusters.push({ spans: [span], words });
    else {
      same.spans.push(span);
      if (words.length > same.words.length) same.words = words;
    }
  }
  for (const { span, words } of singles) {
    const own = bestFull(clusters, words, span.first);
    if (own) own.spans.push(span);
    else clusters.push({ spans: [span], words });
  }
  for (const cluster of clusters) cluster.spans.sort((a, b) => a.first - b.first);
  return clusters;
}

function bestFull(clusters: readonly PersonName[], words: readonly string[], at: number): PersonName | undefined {
  const rank = { last: 0, first: 1, part: 2 };
  const distance = (cluster: PersonName) => {
    const before = cluster.spans.filter(({ first }) => first < at).map(({ first }) => at - first);
    return before.length > 0
      ? Math.min(...before)
      : 1e6 + Math.min(...cluster.spans.map(({ first }) => Math.abs(first - at)));
  };
  const fits = flatMap(clusters, (cluster) => {
    const how = cluster.words.join(' ') === words.join(' ') ? 'last' : isShortFor(words, cluster.words);
    return how ? [{ cluster, how, distance: distance(cluster) }] : [];
  });
  // Once "Obama" has meant Barack, a Michelle named in passing does not take it over.
  const settled = (cluster: PersonName) =>
    cluster.spans.some(({ first, last }) => first === last && first < at) ? 0 : 1;
  return fits.sort(
    (a, b) => rank[a.how] - rank[b.how] || settled(a.cluster) - settled(b.cluster) || a.distance - b.distance,
  )[0]?.cluster;
}

/** What tells that a run of capitals is a person's name. */
export interface Signs {
  readonly taken: (token: number) => boolean;
  /** Whether a title stands before the run, or in apposition. */
  readonly titled: (span: NameSpan) => boolean;
  readonly gazetteer: Gazetteer;
  /** Family names known from other places of the article. */
  readonly surnames: ReadonlySet<string>;
  /** First words of the names in full: many a people calls a man by that alone. */
  readonly givenNames: ReadonlySet<string>;
}

const isOpen = (token: Token | undefined, { taken }: Signs): token is Token =>
  isNameWord(token) &&
  !taken(token.i) &&
  /^NNPS?$/.test(token.tag) &&
  !/DATE|TIME|MONEY|PERCENT/.test(token.ent) &&
  !isGeneric(token);

/** "Duck | -soo", "Jong | -un": a given name of two syllables. */
const isHyphenInName = (last: Token, hyphen: Token, after: Token): boolean =>
  hyphen.text === '-' &&
  !last.spaceAfter &&
  !hyphen.spaceAfter &&
  /^\p{L}{1,6}$/u.test(after.text) &&
  !/^(led|backed|based|born|style|era|held|run|made)$/i.test(after.text) &&
  after.spaceAfter;

/** Last token of the run of capitals that starts at a token. */
function runFrom(tokens: readonly Token[], first: number, signs: Signs): number {
  let last = first;
  for (;;) {
    const [next, after] = [tokens[last + 1], tokens[last + 2]];
    if (isOpen(next, signs) && next.sentence === tokens[first]!.sentence) last++;
    else if (next && after && isHyphenInName(tokens[last]!, next, after)) last += 2;
    else return last;
  }
}

/** "Anastasiades said" at the start of a sentence, which the tagger takes for a plural, or "Moner doubts it" for an adjective. */
const isKnownSurname = (token: Token, { taken, surnames }: Signs): boolean =>
  (/^NNS?$/.test(token.tag) || (token.tag === 'JJ' && /^(nsubj|dobj|pobj|poss)/.test(token.dep))) &&
  isNameWord(token) &&
  !taken(token.i) &&
  surnames.has(fold(token.text));

/** "Rosli said", after "Rosli Hamdan". */
const isGivenAlone = (token: Token, { givenNames }: Signs): boolean =>
  givenNames.has(fold(token.text)) &&
  /^(nsubj|nsubjpass|dobj|pobj|poss|dative|agent)$/.test(token.dep) &&
  !token.lefts.some(({ dep }) => dep === 'det' || dep === 'amod');

/** Names the model missed: a title or given name and then capitals, and words that elsewhere are a person's name. */
export function missedPersons(tokens: readonly Token[], signs: Signs): NameSpan[] {
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (isKnownSurname(token, signs)) found.push({ first: i, last: i, kind: 'person' });
    if (!isOpen(token, signs) || COURTESY.has(fold(token.text))) continue;
    const run: NameSpan = { first: i, last: runFrom(tokens, i, signs), kind: 'person' };
    if (tokens.slice(i, run.last + 1).some(({ i: at }) => isField(tokens, at))) continue;
    const given = run.last > i && run.last - i < 4 && signs.gazetteer.firstNames.has(fold(token.text));
    const whole = token.dep !== 'compound' || token.head.i <= run.last;
    const isThing = NO_BODIES.has(fold(tokens[run.last]!.text));
    if (given || (whole && !isThing && signs.titled(run))) found.push(run);
    else if (signs.surnames.has(fold(token.text)) || (run.last === i && isGivenAlone(token, signs)))
      found.push({ first: i, last: i, kind: 'person' });
    i = found.at(-1)?.first === i ? found.at(-1)!.last : i;
  }
  return found;
}

/** The same string has one kind throughout: what is a person's name once (with a title, a given name, or by most votes) is so always. */
export function agreeOnKinds(
  spans: readonly NameSpan[],
  text: (span: NameSpan) => string,
  titled: (span: NameSpan) => boolean,
  isBody: (span: NameSpan) => boolean = () => false,
): NameSpan[] {
  const votes = new Map<string, number>();
  const surnames = new Set<string>();
  /** "Santos Alvite" of "Fernando Santos Alvite". */
  const tails = new Set<string>();
  for (const span of spans) {
    if (span.known && span.kind !== 'person') continue;
    const words = wordsOf(text(span));
    const key = words.join(' ');
    const weight = titled(span) ? 3 : words.length > 1 ? 1.5 : 1;
    votes.set(key, (votes.get(key) ?? 0) + (span.kind === 'person' || titled(span) ? weight : -1));
    if (span.kind === 'person') for (let i = 1; i + 1 < words.length; i++) tails.add(words.slice(i).join(' '));
    if (span.kind === 'person' && words.length > 1) surnames.add(lastOf(words)).add(words[0]!);
  }
  return spans.map((span) => {
    if (span.known) return span;
    const words = wordsOf(text(span));
    // "al-Atta" after "Yasser al-Atta": the particle is no name of its own.
    const own = words.filter((word) => !PARTICLES.has(word));
    const isPerson =
      (own.length === 1 && surnames.has(own[0]!)) ||
      tails.has(words.join(' ')) ||
      (INITIALS.test(text(span)) && words.length > 1) ||
      (!isBody(span) && (votes.get(words.join(' ')) ?? 0) > 0);
    if (isPerson === (span.kind === 'person') && !(isBody(span) && span.kind === 'place')) return span;
    return {
      ...span,
      kind: isPerson ? 'person' : span.label === 'PERSON' || isBody(span) ? 'organization' : span.kind,
    };
  });
}
