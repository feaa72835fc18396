/** Unnamed people and bodies: "a senior official", "two diplomats", "another delegate". */
import { type Described, describedAs, ofEnd, one } from './described';
import { fold } from './fold';
import { BODY_NOUNS, functionOf, GROUP_NOUNS } from './lexicon';
import { isSubject } from './phrase';
import { type Meaning, textOf } from './scene';
import { represented } from './unnamed-state';

const GOVERNMENTAL =
  /\b(government|ministry|official|officials|military|diplomatic|intelligence|presidential|administration|cabinet|security|army|defen[cs]e)\b/i;

/** "one diplomat", "another diplomat", "some diplomats": told apart from those spoken of before. */
function pickOf({ scene, phrase, token }: Described): string | undefined {
  const words = [phrase.article ?? scene.tokens[phrase.first], scene.tokens[phrase.first]];
  const pick = words.find((word) => word && word.i < token.i && /^(?:one|another|some)$/i.test(word.text));
  return pick && phrase.last === token.i ? fold(pick.text) : undefined;
}

/** Unnamed people and bodies: a group of that description, the same words meaning the same. */
export function asGroup(described: Described): Meaning | undefined {
  const { scene, phrase, noun, token, affiliation, discourse } = described;
  const kind = functionOf(noun);
  if (!kind && !GROUP_NOUNS.has(noun) && !GROUP_NOUNS.has(fold(token.text)) && !BODY_NOUNS.has(noun)) return undefined;
  const short = textOf(scene, phrase.first, token.i).replace(/\s+/g, ' ');
  const bare = phrase.first === token.i && phrase.last === token.i;
  const pick = pickOf(described);
  const isBarePlural = bare && phrase.plural && kind !== undefined && isSubject(token);
  const goesBack =
    isBarePlural || (pick === undefined && phrase.definite && (bare || phrase.plural || /^same\s/i.test(short)));
  const isSame = (n: number) => scene.roster.at(n).kind === 'group' && scene.roster.at(n).nouns.has(noun);
  const ofNumber = (n: number) => isSame(n) && scene.roster.at(n).plural === phrase.plural;
  const before = discourse.nearest(token.i, ofNumber) ?? discourse.nearest(token.i, isSame);
  const isMany = before !== undefined && scene.roster.at(before).plural;
  const same = goesBack && (isMany || phrase.definite) ? before : undefined;
  if (same !== undefined) return describedAs(described, scene.roster.at(same), `${noun}: spoken of before`);
  // "Chilean sources" speak of Chile's own affairs, and for it; "sources in Chile" need not.
  const isStateSource = noun === 'source' && affiliation.represents != null && isAdjective(described);
  const isAlone = pick !== undefined && phrase.first + (pick === 'one' ? 1 : 0) === token.i && before !== undefined;
  const speaksFor = isAlone
    ? scene.roster.at(before).represents
    : kind === 'official' || GOVERNMENTAL.test(short) || isStateSource || (noun === 'member' && affiliation.represents)
      ? represented(described, short)
      : null;
  const words = textOf(scene, phrase.first, phrase.last).replace(/\s+/g, ' ');
  const name = pick === undefined || pick === 'one' ? words : `${pick} ${words}`;
  const human = kind !== undefined || /^(source|person|man|woman|resident)$/.test(noun);
  const draft = scene.roster.intern(`group:${fold(name)}`, () => ({
    kind: 'group',
    name,
    represents: speaksFor,
    plural: phrase.plural,
    human,
    nouns: [noun],
    state: affiliation.state ?? (isAlone ? scene.roster.at(before).state : undefined),
  }));
  const first = phrase.article && phrase.article.i < phrase.first ? phrase.article.i : phrase.first;
  scene.roster.mention(draft, scene.tokens, first, phrase.last, 'description');
  scene.roster.alias(draft, textOf(scene, first, token.i));
  scene.roster.alias(draft, short);
  scene.roster.alias(draft, textOf(scene, phrase.first, ofEnd(scene, token.i, phrase.last)));
  return one(draft, 'description');
}

/** Whether the state stands before the noun: "Chilean sources", "New Zealand sources". */
const isAdjective = ({ scene, phrase, token }: Described): boolean =>
  scene.names.some(
    ({ first, last, known }) =>
      first >= phrase.first && last < token.i && known !== undefined && /^(adjective|state|people)$/.test(known.kind),
  );
