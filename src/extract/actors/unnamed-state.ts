/** For which state unnamed people speak: "a trade official", "an official there", "a Foreign Ministry official". */
import { stateOf } from './affiliation';
import { type Described, modifierState } from './described';
import { fold } from './fold';
import { NATIONAL_SPEAKERS, PORTFOLIOS, SPOKESMAN } from './lexicon';
import { canHave } from './national-offices';
import { nearState } from './representation';

/** "trade officials", "army officials", "Defence Department officials": of what the word before them is. */
const isOfGovernment = (before: string, short: string): boolean =>
  PORTFOLIOS.has(before) ||
  NATIONAL_SPEAKERS.has(before) ||
  (before === 'department' && PORTFOLIOS.has(fold(short.split(/\s+/).at(-3) ?? '')));

/** "a European intelligence official": of no one state. */
const isOfRegion = ({ scene, phrase, token }: Described): boolean =>
  scene.tokens
    .slice(phrase.first, token.i)
    .some(({ tag, text }) => tag === 'JJ' && /^\p{Lu}\p{Ll}+(?:ern|ean|ian|an|ab|ese)$/u.test(text));

/** Offices that only a government gives: "the president", "a trade official", "a ministry spokesman". */
function isGovernmental(described: Described, short: string): boolean {
  const { scene, phrase, noun, token } = described;
  if (/\b(ministry|government|cabinet)\b/i.test(short)) return true;
  if (noun === 'official')
    return !isOfRegion(described) && isOfGovernment(fold(scene.tokens[token.i - 1]?.text ?? ''), short);
  if (noun === 'president' || (noun === 'secretary' && scene.home !== undefined))
    return phrase.definite && phrase.first === phrase.last;
  return /\bminister$/i.test(short) && !phrase.plural;
}

/** "senior Macron officials", "a Macron administration official": of the state for which that one speaks. */
function leaderState({ scene, phrase, token }: Described): string | undefined {
  for (let i = phrase.first; i < token.i; i++) {
    const who = scene.nameAt(i)?.kind === 'person' ? scene.meanings[i]?.who : undefined;
    if (who?.length === 1) return scene.roster.at(who[0]!).represents ?? undefined;
  }
  return undefined;
}

/** "An official there": of the state whose place was named last. */
function stateOfPlaceBefore({ scene, token }: Described): string | null {
  const name = scene.names.findLast(({ last, kind }) => last < token.i && /^(state|capital|place)$/.test(kind));
  const known = name?.known;
  return (known?.kind === 'place' ? known.place.state : stateOf(name)) ?? null;
}

/** "an administration official", where the article names the United States: no other government is called so. */
const isOfAdministration = ({ scene, phrase, token }: Described): boolean =>
  scene.tokens.slice(phrase.first, token.i).some(({ text }) => /^administration$/i.test(text)) &&
  scene.names.some((name) => stateOf(name) === 'US');

/** "a Foreign Ministry official" with no state beside it is of the state spoken of last. */
export function represented(described: Described, short: string): string | null {
  const { scene, discourse, token, affiliation, phrase, noun } = described;
  const governmental = isGovernmental(described, short);
  const isOwned = phrase.possessor !== undefined || SPOKESMAN.test(token.text);
  const isOpen = affiliation.represents === undefined;
  if (isOpen && noun === 'official' && /^there$/i.test(token.next?.text ?? '')) return stateOfPlaceBefore(described);
  if (isOpen && isOfAdministration(described)) return 'US';
  const owner = isOpen ? ((isOwned ? modifierState(described) : undefined) ?? leaderState(described)) : undefined;
  if (owner) return owner;
  if (affiliation.represents !== undefined || !governmental) return affiliation.represents ?? null;
  const near = scene.home ?? nearState(scene, token.i, canHave(short));
  if (near) return near;
  const known = discourse.nearest(token.i, (n) => scene.roster.at(n).represents !== null);
  return known === undefined ? null : scene.roster.at(known).represents;
}
