/** Where names stand: known phrases of the gazetteer and the model's entities, each mended by the other. */

import { flatMap } from '../../flat-map';
import type { Annotation, Entity, Token } from '../../language/annotation';
import { fold } from './fold';
import type { Gazetteer } from './gazetteer';
import { isCapital, isNamedBody, knownSpans, type NameSpan } from './known-names';
import {
  BODY_NOUNS,
  COURTESY,
  functionOf,
  GROUP_NOUNS,
  MEDIA_NOUNS,
  NO_BODIES,
  PARTICLES,
  PARTY_MEMBERS,
  PORTFOLIOS,
  STATE_NOUNS,
} from './lexicon';

export type { NameKind, NameSpan } from './known-names';

export const isNameWord = (token: Token | undefined): token is Token =>
  token !== undefined && isCapital(token) && /^(NNP|NNPS|NN|JJ|FW|NNS)$/.test(token.tag);
const isInitial = (token: Token): boolean => /^(\p{Lu}\.?){1,3}$/u.test(token.text) && token.text.length <= 6;
export const isTitleWord = (token: Token): boolean =>
  COURTESY.has(fold(token.text)) || functionOf(token.text) !== undefined;
export const isGeneric = (token: Token): boolean => {
  const word = fold(token.text);
  return BODY_NOUNS.has(word) || STATE_NOUNS.has(word) || GROUP_NOUNS.has(word) || functionOf(word) !== undefined;
};

/** "On Friday Gabriel Machot ...": the day is no part of the name behind it. */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

interface Range {
  first: number;
  last: number;
}

/** Leaves out a leading article or field of an office, and a trailing possessive. */
function trimmed(entity: Entity, tokens: readonly Token[]): Range {
  let { first, last } = entity;
  while (
    first < last &&
    /^(DT|POS|CC|IN|``|''|-LRB-|:|,|\.|JJ|RB|CD|PRP\$)$/.test(tokens[first]!.tag) &&
    !isCapital(tokens[first]!)
  )
    first++;
  if (first < last && /^the$/i.test(tokens[first]!.text)) first++;
  while (
    first < last &&
    (isField(tokens, first) || WEEKDAY.test(tokens[first]!.text) || /^['’]s$/.test(tokens[first]!.text))
  )
    first++;
  while (last > first && /^(POS|''|``|,|\.|:|-RRB-|_SP)$/.test(tokens[last]!.tag)) last--;
  return { first, last };
}

/** "Secretary of | Foreign Affairs | Ana Quispe": the field of an office, no name. */
export function isField(tokens: readonly Token[], i: number): boolean {
  if (!PORTFOLIOS.has(fold(tokens[i]!.text))) return false;
  let first = i;
  while (first > 0 && /^(?:\p{Lu}|and$|&$)/u.test(tokens[first]!.text)) first--;
  return /^(?:of|for)$/i.test(tokens[first]!.text) && first > 0 && isTitleWord(tokens[first - 1]!);
}

/** Takes in what the model cut off: initials and given names before, particles and family names after. */
function extended({ first, last }: Range, tokens: readonly Token[], taken: (i: number) => boolean): Range {
  const sentence = tokens[first]!.sentence;
  const free = (i: number) => i >= sentence.first && i <= sentence.last && !taken(i);
  const isPart = (i: number) =>
    free(i) && isNameWord(tokens[i]) && !isTitleWord(tokens[i]!) && !isGeneric(tokens[i]!) && !isField(tokens, i);
  const isCompound = (i: number) =>
    tokens[i]!.head.i >= first && tokens[i]!.head.i <= last && tokens[i]!.dep === 'compound';
  while (
    free(first - 1) &&
    isNameWord(tokens[first - 1]) &&
    (isInitial(tokens[first - 1]!) || (isPart(first - 1) && isCompound(first - 1)))
  )
    first--;
  for (;;) {
    const [next, after] = [tokens[last + 1], tokens[last + 2]];
    if (next && free(last + 1) && (isPart(last + 1) || /^(Jr|Sr)\.?$/.test(next.text))) last++;
    else if (next && after && isNameAfter(next, after, tokens[last]!) && free(last + 2)) last += 2;
    else return { first, last };
  }
}

/** "Jong | -un", "Omar | al-Bashir", "Biden | , Jr.", "Ursula | von der Leyen". */
function isNameAfter(next: Token, after: Token, last: Token): boolean {
  if (next.text === '-' && !last.spaceAfter && !next.spaceAfter)
    return /^[\p{L}]/u.test(after.text) && !/^(led|backed|based|born|style)$/.test(after.text);
  if (next.text === ',') return /^(Jr|Sr)\.?$/.test(after.text);
  return PARTICLES.has(fold(next.text)) && isNameWord(after) && last.tag === 'NNP' && !isTitleWord(after);
}

/** "US Secretary of State Marco Rubio" is a title and a name: the name starts after the last title word. */
function afterTitles({ first, last }: Range, tokens: readonly Token[]): Range | undefined {
  let start = first;
  for (let i = first; i <= last; i++)
    if (isTitleWord(tokens[i]!) || (i < last && PARTY_MEMBERS.has(fold(tokens[i]!.text)))) start = i + 1;
  if (start > first && /^of$/i.test(tokens[start]?.text ?? '')) start += 2;
  while (start <= last && /^('s|’s|of|and|-|,)$/.test(tokens[start]!.text)) start++;
  return start <= last ? { first: start, last } : undefined;
}

/** "Deep Ocean | League", "Prime | Minister": the name of a body, or a title. */
const isPartOf = (next: Token, { first, last }: Range): boolean =>
  isNamedBody(next) || (isCapital(next) && first === last && functionOf(next.text) === 'official');

type Verdict = NameSpan | undefined;

function personSpan(entity: Entity, annotation: Annotation, known: readonly NameSpan[], gazetteer: Gazetteer): Verdict {
  const { tokens } = annotation;
  const range = afterTitles(trimmed(entity, tokens), tokens);
  if (!range) return undefined;
  const isFirstName = gazetteer.firstNames.has(fold(tokens[range.first]!.text));
  const inside = known.filter((span) => span.last >= range.first && span.first <= range.last);
  const opensWithName = inside.some(
    ({ first, last, kind }) => first === range.first && last > first && kind === 'state',
  );
  const isNamesake = isPlaceAsGiven(inside, range, tokens);
  if (inside.length > 0 && !isNamesake && !(isFirstName && range.last > range.first && !opensWithName)) {
    const last = inside.at(-1)!;
    if (last.last >= range.last || inside.some(({ kind }) => kind === 'person')) return undefined;
    range.first = last.last + 1;
  }
  if (isRecapitalised(tokens, range, known)) return undefined;
  const taken = (i: number) => known.some((span) => i >= span.first && i <= span.last);
  const whole = afterTitles(extended(range, tokens, taken), tokens);
  if (!whole || (isGeneric(tokens[whole.last]!) && whole.first === whole.last) || !isCapital(tokens[whole.last]!))
    return undefined;
  const next = tokens[whole.last + 1];
  if (next && isPartOf(next, whole)) return undefined;
  const isMedium = next !== undefined && next.i === tokens[whole.last]!.head.i && MEDIA_NOUNS.has(fold(next.text));
  const kind = isMedium ? 'organization' : isPlaceName(tokens, whole) ? 'place' : 'person';
  return { ...whole, kind, label: entity.label };
}

/** "Tirana Hassan", "Jordan Bardella": the name of a place as a given name, with the family name right behind it. */
function isPlaceAsGiven(inside: readonly NameSpan[], { first, last }: Range, tokens: readonly Token[]): boolean {
  const [place, ...others] = inside;
  return (
    place !== undefined &&
    others.length === 0 &&
    /^(?:state|capital|place)$/.test(place.kind) &&
    place.first === first &&
    place.last === first &&
    /\p{Ll}/u.test(tokens[first]!.text) &&
    last === first + 1 &&
    tokens[first]!.dep === 'compound' &&
    tokens[first]!.head.i === last
  );
}

/** "the Guatemalan | ICO delegate": an acronym with whose it is before it. */
const isOwnedAcronym = (tokens: readonly Token[], { first, last }: Range, known: readonly NameSpan[]): boolean =>
  last === first + 1 &&
  /^\p{Lu}{2,6}$/u.test(tokens[last]!.text) &&
  known.some((span) => span.kind === 'adjective' && span.first === first && span.last === first);

/** "U.S. Concern", "the U.S. Announced": a wire's capital behind the full stop of an abbreviation makes no name. */
function isRecapitalised(tokens: readonly Token[], { first, last }: Range, known: readonly NameSpan[]): boolean {
  if (last !== first + 1 || !/^(?:\p{Lu}\.){2,}$/u.test(tokens[first]!.text)) return false;
  return known.some((span) => span.first === first && span.last === first) && !BODY_NOUNS.has(fold(tokens[last]!.text));
}

/** A named body whose name has a word of its own; "the Russian Foreign Ministry" is left to be read as a description. */
function organizationSpan(
  entity: Entity,
  { tokens }: Annotation,
  known: readonly NameSpan[],
  gazetteer: Gazetteer,
): Verdict {
  const range = trimmed(entity, tokens);
  if (isRecapitalised(tokens, range, known)) return undefined;
  if (isOwnedAcronym(tokens, range, known)) range.first = range.last;
  const words = tokens.slice(range.first, range.last + 1);
  if (!words.some(isCapital) || words.some((token) => functionOf(token.text) === 'official' && token.i === range.last))
    return undefined;
  if (words.some(isGeneric)) return undefined;
  if (NO_BODIES.has(fold(words[words.length - 1]!.text)) || NO_BODIES.has(fold(tokens[range.last + 1]?.text ?? '')))
    return undefined;
  const inside = known.filter((span) => span.last >= range.first && span.first <= range.last);
  // "Home Affairs", "Kazakh Foreign": the field of somebody's office.
  const isOfKnown = (i: number) => inside.some(({ first, last }) => i >= first && i <= last);
  if (words.every(({ i, text }) => PORTFOLIOS.has(fold(text)) || isOfKnown(i))) return undefined;
  // "Amnesty International and Human Rights Watch" are two.
  if (inside.filter(({ kind }) => kind === 'organization').length > 1) return undefined;
  if (range.first === range.last && words[0]!.tag.startsWith('JJ')) return undefined;
  const next = tokens[range.last + 1];
  if (next && isNamedBody(next)) return undefined;
  // "Supreme | Leader", "Defense | Secretary": part of a title.
  if (range.first === range.last && next && functionOf(next.text) === 'official' && words[0]!.head === next)
    return undefined;
  const covered = inside.some((span) => span.first <= range.first && span.last >= range.last);
  if (covered || inside.some(({ kind, last }) => kind === 'person' || (kind === 'state' && last === range.last)))
    return undefined;
  const isGiven = (i: number) => gazetteer.firstNames.has(fold(tokens[i]?.text ?? ''));
  // "Ana | Quispe": the given name that the recognizer left out.
  const given = tokens[range.first - 1];
  const lacksGiven =
    range.first === range.last && given?.head.i === range.first && isNameWord(given) && isGiven(given.i);
  if (lacksGiven) return { first: given.i, last: range.last, kind: 'person', label: entity.label };
  const isPerson = range.last > range.first && isGiven(range.first);
  const isNickname = tokens[range.first - 1]?.text === 'as' && tokens[range.first - 2]?.text === 'known';
  const kind = isPerson || isNickname ? 'person' : isPlaceName(tokens, range) ? 'place' : 'organization';
  return { ...range, kind, label: entity.label };
}

/** "the province of Arauca", "the Arauca crossing", whatever the recognizer takes it for. */
function isPlaceName(tokens: readonly Token[], { first, last }: Range): boolean {
  const next = tokens[last + 1];
  const isCompound = next !== undefined && tokens[last]!.dep === 'compound' && tokens[last]!.head === next;
  return (
    (tokens[first - 1]?.text === 'of' && PLACE_NOUN.test(tokens[first - 2]?.text ?? '')) ||
    (isCompound && (PLACE_NOUN.test(next.text) || SITE_NOUN.test(next.text)))
  );
}
const PLACE_NOUN = /^(?:province|city|town|village|port|district|department|island|capital|suburb|valley|resort)$/i;
/** Behind a name they make it that of a place; "of" before one they do not. */
const SITE_NOUN =
  /^(?:crossing|border|region|strait|river|basin|peninsula|archipelago|shoal|reef|atoll|airport|bridge|refinery|mine|plant|power|dam|prison|camp|valley|pass|checkpoint|plateau|desert|lake|bay|gulf)$/i;

function placeSpan(entity: Entity, { tokens }: Annotation, known: readonly NameSpan[], gazetteer: Gazetteer): Verdict {
  const range = trimmed(entity, tokens);
  if (known.some((span) => span.last >= range.first && span.first <= range.last) || !isCapital(tokens[range.last]!))
    return undefined;
  if (isGeneric(tokens[range.last]!) || isTitleWord(tokens[range.last]!)) return undefined;
  const isGiven = range.last > range.first && gazetteer.firstNames.has(fold(tokens[range.first]!.text));
  if (isGiven) return { ...range, kind: 'person', label: entity.label };
  // "counterpart Serzh | Sargsyan": what follows a function straight and goes on is no place.
  const isTitled = functionOf(tokens[range.first - 1]?.text ?? '') === 'official';
  const whole = isTitled ? extended(range, tokens, () => false) : range;
  return whole.last > range.last ? { ...whole, kind: 'person' } : { ...range, kind: 'place', label: entity.label };
}

const READERS: Readonly<Record<string, typeof personSpan>> = {
  PERSON: personSpan,
  ORG: organizationSpan,
  PRODUCT: organizationSpan,
  GPE: placeSpan,
  LOC: placeSpan,
  FAC: placeSpan,
};

/** Of overlapping spans the longer stays, of equal ones the first. */
function withoutOverlap(spans: readonly NameSpan[]): NameSpan[] {
  const length = (span: NameSpan) => span.last - span.first;
  const kept: NameSpan[] = [];
  const taken = new Set<number>();
  for (const span of [...spans].sort((a, b) => length(b) - length(a))) {
    let free = true;
    for (let i = span.first; i <= span.last && free; i++) free = !taken.has(i);
    if (!free) continue;
    for (let i = span.first; i <= span.last; i++) taken.add(i);
    kept.push(span);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** All names of an article in order, none inside another. Strings that only a later stage can tell apart keep the model's kind. */
export function findNameSpans(annotation: Annotation, gazetteer: Gazetteer): NameSpan[] {
  const known = knownSpans(annotation, gazetteer);
  const read = flatMap(
    annotation.entities,
    (entity) => READERS[entity.label]?.(entity, annotation, near(known, entity), gazetteer) ?? [],
  );
  return withoutOverlap([...known.map((span) => withChapter(span, annotation, known)), ...read]);
}

/** "Transparency International | Georgia": the chapter of a body in a state is one name. */
function withChapter(span: NameSpan, { tokens }: Annotation, known: readonly NameSpan[]): NameSpan {
  const type = span.known?.kind === 'organization' ? span.known.organization.type : undefined;
  if (type !== 'aid' && type !== 'think-tank') return span;
  const state = known.find(({ first, kind }) => first === span.last + 1 && kind === 'state');
  const head = state && tokens[state.last]!;
  const ends = head && /^(VB[DZP]|MD|,|\.|IN|CC|POS|RB|WDT)$/.test(tokens[state.last + 1]?.tag ?? '.');
  return ends ? { first: span.first, last: state.last, kind: 'organization', label: 'ORG' } : span;
}

/** Known spans that lie within ten tokens of an entity, so that each entity costs little. */
function near(known: readonly NameSpan[], entity: Entity): readonly NameSpan[] {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (known[middle]!.last < entity.first - 10) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < known.length && known[end]!.first <= entity.last + 10) end++;
  return known.slice(low, end);
}
