import { flatMap } from '../flat-map';
import { anyOf } from './left-out/phrases';
import { placeNames } from './left-out/place-names';
import type { Line } from './lines';

/** A label that opens a turn: offsets of the name and of what is said, from the start of the line. */
export interface Label {
  readonly length: number;
  /** Characters up to the first word of the turn; the whole line when the label stands alone. */
  readonly contentStart: number;
}

const CAPITALS = /^(\p{Lu}[\p{Lu}\s.'’-]{0,60}(?:\s*[([][^)\]]{1,60}[)\]])?)\s*:(?:\s+|$)/u;
const TITLED =
  /^(\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|of|the|al|bin|de|van|von)){0,6}(?:\s*[([][^)\]]{1,60}[)\]])?)\s*:(?:\s+|$)/u;
/** White House style: "Q    Thank you", "A: No." */
const LETTER = /^(Q|A)(?:[:.]\s+|(?<=Q)\s+(?=[\p{Lu}["“(]))/u;
const ROLE = new RegExp(`\\b${anyOf('turnRoles')}(?![\\p{L}])`, 'iu');
const NO_LABEL = new RegExp(
  `^(?:${['related', 'captions', 'boilerplateBeforeColon', 'kickers', 'trailerWhole', 'trailerRoles'].map((list) => anyOf(list as 'related')).join('|')})$`,
  'i',
);
/** They ask at briefings; their name before a colon is elsewhere a credit. */
const AGENCY = new RegExp(`^${anyOf('agencies')}$`, 'i');
const MAX_WORDS = 9;

/**
 * Finds the labels of turns by what recurs: a name before a colon at the start of two lines or more, a name in capitals
 * of a role ("MODERATOR") or beside other such names, or a name whose turn one of those answers. "SEOUL: China opposes"
 * is none.
 */
export function labelsOf(lines: readonly Line[]): ReadonlyMap<Line, Label> {
  const candidates = flatMap(lines, (line, i) => {
    const found = candidateOf(line.text);
    return found ? [{ line, next: lines[i + 1], ...found }] : [];
  });
  const own = candidates.filter(({ name }) => !AGENCY.test(name));
  const counts = new Map<string, number>();
  for (const { name } of own) counts.set(name, (counts.get(name) ?? 0) + 1);
  const inCapitals = own.filter(({ style }) => style === 'capitals').length;
  const recurrent = own.filter(({ name, style }) => isLabel(name, style, counts.get(name)!, inCapitals));
  const turns = new Set(recurrent.map(({ line }) => line));
  const accepted = candidates.filter(({ line, next }) => turns.has(line) || (next && turns.has(next)));
  return new Map(accepted.map(({ line, length, contentStart }) => [line, { length, contentStart }]));
}

type Style = 'capitals' | 'titled' | 'letter';

function candidateOf(line: string): (Label & { name: string; style: Style }) | undefined {
  const [match, style] = matchOf(line);
  const name = match?.[1]?.trim();
  if (!match || !name || name.split(/\s+/).length > MAX_WORDS) return undefined;
  if (NO_LABEL.test(name) && !AGENCY.test(name)) return undefined;
  return {
    name: name.replace(/\s*[([].*$/, '').toUpperCase(),
    style,
    length: name.length,
    contentStart: match[0].length,
  };
}

function matchOf(line: string): [RegExpExecArray | null, Style] {
  const letter = LETTER.exec(line);
  if (letter) return [letter, 'letter'];
  const capitals = CAPITALS.exec(line);
  return capitals ? [capitals, 'capitals'] : [TITLED.exec(line), 'titled'];
}

function isLabel(name: string, style: Style, count: number, inCapitals: number): boolean {
  if (style === 'letter') return count >= 2;
  if (count >= 2) return !placeNames().isPlace(name);
  if (style === 'capitals') return ROLE.test(name) || (inCapitals >= 2 && !placeNames().isPlace(name));
  return false;
}
