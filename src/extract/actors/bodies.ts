/** Ministries, parliaments, councils, newspapers: organizations by description or by a capitalised common noun. */
import { type Described, describedAs, modifierState } from './described';
import { fold } from './fold';
import { BODY_NOUNS, GOVERNMENT_BODIES, MEDIA_NOUNS } from './lexicon';
import { linkAcronym, organizationDraft } from './name-actors';
import { canHave } from './national-offices';
import { nearState } from './representation';
import type { Draft } from './roster';
import { type Meaning, textOf } from './scene';

/** Bodies that may as well be an opposition's: they speak for a state only where it owns them ("Iran's council"). */
const OPEN = new Set([
  'council',
  'committee',
  'commission',
  'authority',
  'office',
  'mission',
  'court',
  'service',
  'guard',
  'force',
  'forces',
  'command',
  'house',
  'assembly',
  'bank',
  'bureau',
]);
/** Bodies that speak also without an article: "Syrian state television said". */
const SPEAKING = new Set(['ministry', 'parliament', 'embassy', 'police', 'presidency']);
const isCapital = (text: string) => /^\p{Lu}/u.test(text);

/** "the ministry", "the newspaper": the body spoken of last to which the word applies. */
function goingBack({ scene, discourse, token, noun }: Described): Draft | undefined {
  const fits = (n: number) => scene.roster.at(n).kind === 'organization' && scene.roster.at(n).nouns.has(noun);
  const known = discourse.nearest(token.i, fits);
  return known === undefined ? undefined : scene.roster.at(known);
}

/** "the radical Palestinian movement", "the Shiite group": adjectives that describe and do not tell it from another. */
function isOnlyDescribed({ scene, phrase, noun, token }: Described): boolean {
  if (!phrase.definite || phrase.possessor || isCapital(token.text) || phrase.last !== token.i) return false;
  if (GOVERNMENT_BODIES.has(noun) || MEDIA_NOUNS.has(noun)) return false;
  const modifiers = scene.tokens.slice(phrase.first, token.i);
  return modifiers.length > 0 && modifiers.every(({ tag, text }) => tag === 'JJ' && !TELLING_APART.test(text));
}

const TELLING_APART =
  /^(other|second|third|rival|new|same|main|different|separate|former|parliamentary|centrist|ruling|governing)$/i;

/** The words of the name without those that name the state: "Russian Foreign Ministry" and "foreign ministry" are one body's. */
function coreOf({ scene, phrase, token }: Described, last: number): string {
  const words: string[] = [];
  for (let i = phrase.first; i <= last; i++) {
    const kind = scene.nameAt(i)?.kind;
    const named = kind === 'adjective' || kind === 'state' || kind === 'people' || kind === 'capital';
    if (!(named && i < token.i) && !/^('s|’s|the|of|own)$/i.test(scene.tokens[i]!.text))
      words.push(fold(scene.tokens[i]!.text));
  }
  return words.join(' ');
}

/** Last token of the name: with "of Human Rights", where that is written with capitals. */
function nameEnd({ scene, phrase, token }: Described): number {
  const after = scene.tokens[token.i + 1];
  if (after?.text === 'of' && /^(office|headquarters|camp)$/i.test(token.text)) return phrase.last;
  if (!after || !/^(of|for|on)$/.test(after.text) || !isCapital(token.text)) return token.i;
  let end = token.i;
  for (let i = token.i + 2; i <= phrase.last; i++) {
    const { text } = scene.tokens[i]!;
    if (isCapital(text)) end = i;
    else if (!/^(and|of|the|for|on|in|&|-)$/.test(text)) break;
  }
  return end;
}

/** First token of the name: "the opposition | People's Alliance", where the body's noun is written with a capital. */
function nameStart({ scene, phrase, token }: Described): number {
  let start = phrase.first;
  if (!isCapital(token.text)) return start;
  while (start < token.i && !isCapital(scene.tokens[start]!.text)) start++;
  return start;
}

export function readBody(described: Described): Meaning | undefined {
  const { phrase, noun, token } = described;
  if (!BODY_NOUNS.has(noun) || phrase.plural) return undefined;
  const end = nameEnd(described);
  const core = coreOf(described, end);
  const code = modifierState(described);
  if (phrase.possessor && /^(my|our|your)$/i.test(phrase.possessor.text)) return undefined;
  const capital = isCapital(token.text) && (token.tag.startsWith('NNP') || token.i > token.sentence.first);
  if (core === noun && !code) {
    const known = phrase.definite || capital ? goingBack(described) : undefined;
    if (known) return describedAs(described, known, `${noun}: the body spoken of last`);
    if (!capital && !GOVERNMENT_BODIES.has(noun)) return undefined;
  }
  const lately = isOnlyDescribed(described) ? goingBack(described) : undefined;
  if (lately?.represents === null) return describedAs(described, lately, `${noun}: the body spoken of last`);
  if (!capital && OPEN.has(noun) && !code) return undefined;
  const governmental = GOVERNMENT_BODIES.has(noun) || (noun === 'agency' && code !== undefined);
  if (!capital && !phrase.definite && !(code && (MEDIA_NOUNS.has(noun) || SPEAKING.has(noun)))) return undefined;
  if (!capital && !governmental && !MEDIA_NOUNS.has(noun)) return undefined;
  return named(described, core, end, code);
}

function named(described: Described, core: string, end: number, code: string | undefined): Meaning {
  const { scene, phrase, noun, token, affiliation } = described;
  const { roster, tokens } = scene;
  const owned = phrase.possessor !== undefined || (code !== undefined && tokens[token.i + 1]?.text === 'of');
  const isStateMedium = MEDIA_NOUNS.has(noun) && /\bstate\b/.test(core);
  const speaks =
    isStateMedium ||
    (GOVERNMENT_BODIES.has(noun) &&
      (!OPEN.has(noun) ||
        owned ||
        /\b(security|central (?:bank|committee|election)|electoral|election|supreme|federal|investigative|state)\b/i.test(
          core,
        )));
  const state = code ?? (speaks && core !== noun ? stateSpokenOfLast(described, core) : undefined);
  const represents = affiliation.represents === null || !speaks ? null : (state ?? null);
  const key = `body:${state ?? ''}:${core}`;
  const name = textOf(scene, nameStart(described), end).replace(/\s+/g, ' ');
  const known = roster.find(key);
  const draft = known ?? organizationDraft(scene, name, represents, [noun]);
  roster.link(key, draft);
  draft.nouns.add(noun);
  if (name.length > draft.name.length && known) draft.name = name;
  const first = phrase.article && phrase.article.i < phrase.first ? phrase.article.i : phrase.first;
  roster.mention(draft, tokens, first, Math.max(end, token.i), 'body by description');
  linkAcronym(scene, draft, Math.max(end, token.i));
  return { who: [draft.n], reason: 'body by description' };
}

/** "the Foreign Ministry" with no state beside it is that of the state at hand, or else of the one spoken of last. */
function stateSpokenOfLast({ scene, discourse, token }: Described, body: string): string | undefined {
  const near = nearState(scene, token.i, canHave(body));
  if (near) return near;
  const coded = (n: number) => scene.roster.at(n).represents !== null;
  const known = discourse.nearest(token.i, coded);
  return known === undefined ? undefined : (scene.roster.at(known).represents ?? undefined);
}
