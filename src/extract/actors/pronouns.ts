/** Pronouns by number, gender, recency, and who was subject or speaker. */
import type { Token } from '../../language/annotation';
import type { Span } from '../../text/document';
import type { Discourse, Heard } from './discourse';
import { fold } from './fold';
import type { Gender } from './gazetteer-file';
import { firstOfList, isSubject } from './phrase';
import type { Draft } from './roster';
import type { Meaning, Scene } from './scene';

type Form = 'he' | 'she' | 'it' | 'they' | 'I' | 'we' | 'you';

const FORMS: Readonly<Record<string, Form>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
  i: 'I',
  me: 'I',
  my: 'I',
  mine: 'I',
  myself: 'I',
  we: 'we',
  us: 'we',
  our: 'we',
  ours: 'we',
  ourselves: 'we',
  you: 'you',
  your: 'you',
  yours: 'you',
  yourself: 'you',
};

export const formOf = (token: Token): Form | undefined =>
  /^PRP/.test(token.tag) ? FORMS[fold(token.text)] : undefined;

/** First and second person are known only when the speaker is. */
export const isFirstPerson = (token: Token): boolean => /^(I|we)$/.test(formOf(token) ?? '');

const GENDER: Partial<Record<Form, Gender>> = { he: 'male', she: 'female' };

/** Whether the draft can be meant at all. */
function canMean(draft: Draft, form: Form, several: boolean): boolean {
  if (form === 'they') return several || draft.plural || draft.kind !== 'person';
  if (several || draft.plural) return false;
  if (form === 'it') return !draft.human;
  const gender = GENDER[form];
  return draft.human && (draft.gender === undefined || draft.gender === gender);
}

/** The subject of the sentence is likelier to be gone on with than that of a clause inside it. */
function isMainSubject(token: Token): boolean {
  const verb = firstOfList(token).head;
  return verb.dep === 'ROOT' || (verb.dep === 'conj' && verb.head.dep === 'ROOT');
}

/** Points of one mention as antecedent; sentences weigh more than anything but being quoted. */
function points(scene: Scene, heard: Heard, token: Token, form: Form): number {
  const draft = scene.roster.at(heard.who[0]!);
  const aside = scene.document.quotationOf[token.i]! < 0;
  const distance = aside
    ? scene.narrated[token.sentence.i]! - scene.narrated[heard.sentence]!
    : token.sentence.i - heard.sentence;
  let score = -Math.min(distance, 6);
  if (heard.speaker) score += 1.4;
  else if (heard.subject) score += isMainSubject(scene.tokens[heard.token]!) ? 0.9 : 0.6;
  if (heard.possessive) score -= 0.4;
  if (heard.quoted && aside) score -= 3;
  // "Russia is sincere when it insists": the subject of the governing clause goes on.
  if (heard.subject && token.head.head === scene.tokens[heard.token]!.head && token.head.head !== token.head)
    score += 0.8;
  if (GENDER[form] !== undefined) score += draft.gender === GENDER[form] ? 0.4 : -0.1;
  // "Hopes for Obama's visit rose after his speech": a possessive looks into its own sentence first, and to names.
  if (token.tag === 'PRP$' && token.sentence.i === heard.sentence) score += 0.5;
  if (GENDER[form] !== undefined && draft.kind === 'group') score -= 0.3;
  // A body is "they" in its own sentence rather than in the next.
  if (form === 'they') score += heard.who.length > 1 || draft.plural ? 0.6 : distance === 0 ? -0.6 : -1.2;
  return score - (token.i - heard.token) * 0.004;
}

/** The verb whose argument the pronoun is, through prepositions. */
function governorOf(token: Token): Token {
  let current = token.head;
  for (let steps = 0; steps < 6 && current.head !== current && !/^(VB|MD)/.test(current.tag); steps++)
    current = current.head;
  return current;
}

const hasSubject = (verb: Token): boolean => verb.lefts.some(({ dep }) => /^nsubj/.test(dep));

/** "Putin told him", "Morrow, standing beside him": the subject of the pronoun's own verb is not meant. */
function isCoArgument(scene: Scene, heard: Heard, token: Token): boolean {
  if (token.tag !== 'PRP' || isSubject(token)) return false;
  const other = scene.tokens[heard.token]!;
  if (other.head === token.head && other.dep !== 'poss') return true;
  let verb = governorOf(token);
  for (let steps = 0; steps < 4 && !hasSubject(verb) && /^(advcl|acl|xcomp|conj|pcomp)$/.test(verb.dep); steps++) {
    verb = verb.head;
    if (verb === other) return true;
  }
  return other.head === verb && /^nsubj/.test(other.dep);
}

/** What a pronoun cannot well mean. */
export interface Limits {
  readonly excluded?: ReadonlySet<number>;
  /** What the pronoun is said to have said, where that stands before it. */
  readonly said?: readonly Span[];
}

/** "Some growers are in no hurry, they said": whoever is spoken of there is hardly who speaks. */
const OF_WHAT_IS_SAID = 2;

const isIn = ({ tokens }: Scene, { token }: Heard, spans: readonly Span[] = []): boolean =>
  spans.some(({ start, end }) => start <= tokens[token]!.start && tokens[token]!.end <= end);

export interface Ranked {
  readonly who: readonly number[];
  readonly score: number;
}

/** Possible antecedents, best first, one entry an actor. */
export function antecedents(
  scene: Scene,
  discourse: Discourse,
  token: Token,
  form: Form,
  { excluded, said }: Limits,
): Ranked[] {
  const best = new Map<string, Ranked>();
  const barred = new Set(excluded);
  for (const heard of discourse.before(token.i, 40)) {
    if (scene.narrated[token.sentence.i]! - scene.narrated[heard.sentence]! > 8) break;
    // Nearest first: whoever is argument of the same verb is out wherever else he stands.
    if (isCoArgument(scene, heard, token)) for (const n of heard.who) barred.add(n);
    if (heard.who.some((n) => barred.has(n))) continue;
    if (!canMean(scene.roster.at(heard.who[0]!), form, heard.who.length > 1)) continue;
    const key = heard.who.join();
    const score = points(scene, heard, token, form) - (isIn(scene, heard, said) ? OF_WHAT_IS_SAID : 0);
    const known = best.get(key);
    if (!known || known.score < score)
      best.set(key, { who: heard.who, score: Math.max(score, (known?.score ?? -9) + 0.05) });
  }
  return withoutParts([...best.values()]).sort((a, b) => b.score - a.score);
}

/** Two candidates closer than this are equally likely, and none is chosen. */
const MARGIN = 0.08;

/** "Bahrain, Egypt and Oman signed. They": all of the list, not the first two of it. */
const withoutParts = (ranked: readonly Ranked[]): Ranked[] =>
  ranked.filter(
    (part) =>
      !ranked.some(
        (whole) =>
          part.who.length > 1 &&
          whole.who.length > part.who.length &&
          part.who.every((n) => whole.who.includes(n)) &&
          whole.score > part.score - MARGIN,
      ),
  );

/** "Fall met farmers. His minister ...": a lead by which a possessive tells whose, and so the gender. */
const SURE_OF_OWNER = 0.9;

/** What a third-person pronoun means; nobody when two are equally likely or none is there. */
export function readPronoun(scene: Scene, discourse: Discourse, token: Token, limits: Limits = {}): Meaning {
  const form = formOf(token)!;
  const [first, second] = antecedents(scene, discourse, token, form, limits);
  if (!first) return { who: [], reason: `pronoun: nobody before "${token.text}"` };
  if (second && first.score - second.score < MARGIN)
    return { who: [], reason: `pronoun: two equally likely for "${token.text}"` };
  const lead = second ? first.score - second.score : Number.MAX_VALUE;
  const sure = isSubject(token) ? lead > 0.5 : token.tag === 'PRP$' && lead > SURE_OF_OWNER;
  if (sure && first.who.length === 1 && GENDER[form]) scene.roster.at(first.who[0]!).gender ??= GENDER[form];
  return {
    who: first.who,
    reason: `pronoun: nearest ${form === 'he' ? 'male' : form === 'she' ? 'female' : form === 'they' ? 'several' : 'body'} subject or speaker`,
  };
}
