/** Portfolios: "the fisheries minister" is not the finance minister, nor a deputy prime minister. */
import type { Token } from '../../language/annotation';
import { functionOf } from './lexicon';

const HAS_PORTFOLIO = /^(minister|secretary|ministry|commissioner)$/;
/** Words beside a function that name no field of business. */
const RANK =
  /^(the|a|an|its|his|her|their|our|of|for|and|to|us|u\.s\.|uk|new|former|ex|late|then|outgoing|incoming|next|acting|interim|caretaker|first|second|senior|junior|deputy|vice|assistant|under|chief|permanent|country|nation|cabinet|government|veteran|top|visiting|same|other|'s|’s|-|,)$/i;
/** Ranks below the office itself: "the deputy secretary" is not the secretary. */
const BELOW = /\b(?:deputy|vice|assistant|under|acting|associate)\b/gi;

/**
 * Whether a description with a rank can mean the holder of a role: "the deputy minister" never the minister.
 *
 * @param words the description up to its noun
 * @param roles the roles and aliases known of the person
 */
export function fitsRank(words: string, roles: readonly string[]): boolean {
  const ranks = words.match(BELOW);
  return !ranks || ranks.every((rank) => roles.some((role) => new RegExp(`\\b${rank}\\b`, 'i').test(role)));
}

/** Whether a role stands below the office that a description without a rank names. */
export const isBelow = (words: string, roles: readonly string[]): boolean =>
  words.search(BELOW) < 0 && roles.length > 0 && roles.every((role) => role.search(BELOW) >= 0);

/** Two names of one field. */
const FIELDS: Readonly<Record<string, string>> = {
  defence: 'defense',
  external: 'foreign',
  fishing: 'fisheries',
  fishery: 'fisheries',
  economic: 'economy',
  environmental: 'environment',
  financial: 'finance',
  treasury: 'finance',
  agricultural: 'agriculture',
  oil: 'energy',
  petroleum: 'energy',
  commerce: 'trade',
};
const SUPPORTING = /^(affairs|relations|state|national|security)$/;

const fieldOf = (word: string): string => FIELDS[word] ?? word;

/** Fields of business in the words of a title that name no state. */
function portfolioOf(words: readonly string[]): ReadonlySet<string> {
  const fields = words
    .map((word) => word.toLowerCase())
    .filter((word) => /\p{L}/u.test(word) && !RANK.test(word) && functionOf(word) === undefined)
    .map(fieldOf);
  const main = fields.filter((word) => !SUPPORTING.test(word));
  return new Set(main.length > 0 ? main : fields);
}

/**
 * Whether a description with a portfolio can mean the holder of a role. "The minister" tells of no portfolio and fits
 * any; a role of which no portfolio is told ("prime minister") does not fit one.
 *
 * @param modifiers words before the noun that name no state
 * @param roles the roles and aliases known of the person
 */
export function fitsPortfolio(noun: string, modifiers: readonly Token[], roles: readonly string[]): boolean {
  if (!HAS_PORTFOLIO.test(noun)) return true;
  const asked = portfolioOf(modifiers.map(({ text }) => text));
  const isPrime = modifiers.some(({ text }) => /^(prime|first)$/i.test(text));
  if (isPrime) return roles.some((role) => /\b(prime minister|premier|first minister|taoiseach)\b/i.test(role));
  if (asked.size === 0) return true;
  const told = roles.filter((role) => new RegExp(`\\b(${noun}|secretary|chief|head)\\b`, 'i').test(role));
  if (told.length === 0) return false;
  return told.some((role) => {
    const fields = portfolioOf(role.split(/[\s-]+/));
    return [...asked].every((field) => fields.has(field));
  });
}
