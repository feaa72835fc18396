/** The day on which a statement was made, where its sentence or the one that introduces the same speech tells it. */
import type { Token } from '../../language/annotation';
import type { ResolvedDate } from '../extraction';
import { agentsOf, prepositionalObjects } from '../grammar';
import { type Context, sideOf, tokensIn } from '../measures/context';
import { type DateMention, isToday, resolvedBack } from '.';
import { accountOf } from './account-date';
import { occasionDay } from './occasion-date';
import { officialDate } from './official-date';

/** For each statement, by its index. Statements of which the text tells no day are left out. */
export function statementDates(mentions: readonly DateMention[], context: Context): ReadonlyMap<number, ResolvedDate> {
  const official = officialDate(mentions, context.document);
  const dates = official ? everyTurn(official, context) : new Map<number, ResolvedDate>();
  for (const i of context.statements.keys()) {
    const mention = dates.has(i) ? undefined : dayOf(i, mentions, context);
    if (mention) dates.set(i, resolvedBack(mention, context.document));
  }
  if (official) return withNested(dates, context);
  const told = withNested(withOccasion(withAccount(dates, mentions, context), mentions, context), context);
  return withNested(withSameSpeech(told, context), context);
}

/** The expression of time that tells the day of one statement. */
function dayOf(i: number, mentions: readonly DateMention[], context: Context): DateMention | undefined {
  const cue = cueOf(i, context);
  if (!cue) return mentions.find((one) => isDayOfTurn(one, i, context));
  return (
    mentions.find((one) => tellsDayOf(one, cue, i, context)) ??
    pointedAt(cue, mentions) ??
    ledIn(cue, i, mentions, context)
  );
}

/** In the account of an encounter or a day, what is reported of it. */
function withAccount(
  own: ReadonlyMap<number, ResolvedDate>,
  mentions: readonly DateMention[],
  context: Context,
): Map<number, ResolvedDate> {
  const dates = new Map(own);
  const account = accountOf(mentions, context);
  for (const [i, { speaker, reportedIn }] of context.statements.entries())
    if (account?.covers(speaker) && reportedIn === null && !dates.has(i))
      dates.set(i, { ...account.date, reason: `day of what the text tells: ${account.date.reason}` });
  return dates;
}

/** What was said at the occasion of the lead, up to where the same side is reported of another time. */
function withOccasion(
  own: ReadonlyMap<number, ResolvedDate>,
  mentions: readonly DateMention[],
  context: Context,
): ReadonlyMap<number, ResolvedDate> {
  const occasion = context.document.kind === 'news' ? occasionDay(mentions, context) : undefined;
  if (!occasion) return own;
  const { date, side } = occasion;
  const theirs = [...context.statements.keys()].filter((i) => sideOf(context.statements[i]!.speaker, context) === side);
  const until = theirs.find((i) => own.has(i) && own.get(i)!.start !== date.start) ?? context.statements.length;
  const covered = theirs.filter((i) => i < until && !own.has(i) && isToldOfThen(i, context));
  return new Map([
    ...own,
    ...covered.map((i) => [i, { ...date, reason: `day of the occasion: ${date.reason}` }] as const),
  ]);
}

/** "said", and no "has said". */
function isToldOfThen(i: number, context: Context): boolean {
  const cue = cueOf(i, context);
  const isPerfect = cue?.children.some(({ lemma, dep }) => dep === 'aux' && lemma === 'have');
  return context.statements[i]!.reportedIn === null && !isPerfect && !['VBZ', 'VBP'].includes(cue?.tag ?? '');
}

/** In an official text all that is not a report of others is of its day. */
function everyTurn(date: ResolvedDate, { statements }: Context): Map<number, ResolvedDate> {
  const own = [...statements.entries()].filter(([, { reportedIn }]) => reportedIn === null);
  return new Map(
    own.map(([i]) => [i, { ...date, evidence: date.evidence, reason: `day of the text: ${date.reason}` }]),
  );
}

/** "today" in a turn of a transcript is the day of the turn. */
const isDayOfTurn = (mention: DateMention, i: number, { document, statementsAt }: Context): boolean =>
  document.kind === 'transcript' && isToday(mention) && statementsAt(mention.token).includes(i);

/** The time of the cue: outside of what is said, and hanging on the cue or on what the cue hangs on. */
function tellsDayOf({ token }: DateMention, cue: Token, i: number, { statementsAt }: Context): boolean {
  if (
    token.sentence !== cue.sentence ||
    statementsAt(token).includes(i) ||
    statementsAt(token)[0] !== statementsAt(cue)[0]
  )
    return false;
  if (isNextTo(token, cue)) return true;
  const governor = adverbialOf(token, cue);
  if (!governor || (governor !== cue && isToCome(governor))) return false;
  return (
    governor === cue ||
    governor === cue.head ||
    (governor.head === cue && ['advcl', 'prep'].includes(governor.dep)) ||
    isAbove(governor, cue)
  );
}

/** "will meet on Friday, and diplomats said ...": what is to come tells no day of what was said. */
const isToCome = ({ children }: Token): boolean => children.some(({ tag, dep }) => tag === 'MD' && dep === 'aux');

/** "said on Monday he would", "an official on Sunday said": wherever the parser has hung it. */
const isNextTo = (token: Token, cue: Token): boolean =>
  (token.i > cue.i && token.leftEdge.i - cue.i <= 2) ||
  (token.i < cue.i && cue.i - token.i <= 1 && token.head.dep === 'prep');

/** The verb that the time is an adverbial of, also through "during his visit on Monday"; not "Monday's visit". */
function adverbialOf(token: Token, cue: Token): Token | undefined {
  if (INSIDE.has(token.dep)) return undefined;
  let child = token;
  while (child.head !== child && !isPredicate(child.head) && child.head !== cue) {
    if (CLOSED.has(child.dep)) return undefined;
    child = child.head;
  }
  return child.head === child || (child.head !== cue && ['nsubj', 'dobj', 'attr'].includes(child.dep))
    ? undefined
    : child.head;
}

const INSIDE = new Set(['poss', 'compound', 'nmod', 'amod', 'nummod']);
const CLOSED = new Set(['relcl', 'acl', 'nsubj', 'dobj', 'appos', 'poss', 'compound']);

const isPredicate = ({ tag }: Token) => tag.startsWith('VB');

/** The cue is the verb of a clause that goes with the governor ("met on Monday and said", "met on Monday, saying"). */
function isAbove(governor: Token, cue: Token): boolean {
  const at = cue.ancestors.indexOf(governor);
  return (
    at >= 0 &&
    [cue, ...cue.ancestors.slice(0, at)].every(({ dep }) => JOINED.has(dep) || ['pobj', 'pcomp', 'prep'].includes(dep))
  );
}

const JOINED = new Set(['conj', 'advcl', 'xcomp', 'relcl']);

function cueOf(i: number, { statements, tokens, cuedBy }: Context): Token | undefined {
  const cue = statements[i]!.cue;
  const inside = cue
    ? tokensIn(tokens, cue).filter(
        (token) => token.start >= cue.start && token.end <= cue.end && cuedBy(token) !== undefined,
      )
    : [];
  return inside.find(isPredicate) ?? inside[0];
}

/** "said then", "the statement said", "in that speech": the day was told in a sentence before. */
function pointedAt(cue: Token, mentions: readonly DateMention[]): DateMention | undefined {
  const before = mentions
    .filter(({ token }) => token.sentence.i < cue.sentence.i && cue.sentence.i - token.sentence.i <= 2)
    .reverse();
  if (cue.children.some(({ lemma, dep }) => lemma === 'then' && dep === 'advmod')) return before[0];
  const source =
    cue.children.find(({ dep, lemma }) => dep === 'nsubj' && DOCUMENTS.has(lemma)) ??
    prepositionalObjects(cue, ['in', 'during', 'at']).find(isOccasion);
  if (!source?.children.some(({ lemma }) => ['the', 'that', 'this', 'same'].includes(lemma))) return undefined;
  return before.find(({ token }) => [token, ...token.ancestors].some(({ lemma }) => lemma === source.lemma));
}

const DOCUMENTS = new Set([
  'statement',
  'letter',
  'report',
  'communique',
  'declaration',
  'memo',
  'note',
  'message',
  'document',
]);
const OCCASIONS = new Set(['speech', 'interview', 'address', 'conference', 'briefing', 'call', 'meeting']);
const isOccasion = ({ lemma }: Token) => OCCASIONS.has(lemma) || DOCUMENTS.has(lemma);

/** "He met Xi in Tehran on Monday. He said ...": what the speaker did on a day, told in the sentence before. */
function ledIn(cue: Token, i: number, mentions: readonly DateMention[], context: Context): DateMention | undefined {
  const { paragraphOf } = context.document;
  if (cue.tag !== 'VBD' || agentsOf(cue).every(({ pos }) => pos !== 'PRON')) return undefined;
  return mentions.find(({ token }) => {
    const root = token.sentence.root;
    if (token.sentence.i !== cue.sentence.i - 1 && token.sentence.i !== cue.sentence.i - 2) return false;
    if (context.statementsAt(token)[0] !== context.statementsAt(cue)[0]) return false;
    if (paragraphOf[token.i] !== paragraphOf[cue.i] || root.tag !== 'VBD' || adverbialOf(token, root) !== root)
      return false;
    return agentsOf(root).some(
      (agent) =>
        /^(we|i)$/i.test(agent.text) ||
        context.cast.referenceAt(agent.i).actors.includes(context.statements[i]!.speaker),
    );
  });
}

/** What a speaker says that he said himself, and what he says with another cue in the same sentence. */
function withNested(
  own: ReadonlyMap<number, ResolvedDate>,
  { statements, contents }: Context,
): Map<number, ResolvedDate> {
  const dates = new Map(own);
  const byId = new Map(statements.map(({ id }, i) => [id, i]));
  for (const [i, { reportedIn, speaker }] of statements.entries()) {
    const outer = reportedIn === null ? undefined : byId.get(reportedIn);
    const beside =
      outer ?? [i - 1, i + 1].find((j) => own.has(j) && contents[j]?.[0]?.sentence === contents[i]?.[0]?.sentence);
    const date = beside === undefined || statements[beside]?.speaker !== speaker ? undefined : own.get(beside);
    if (date && !own.has(i)) dates.set(i, { ...date, evidence: null, reason: 'part of a dated statement' });
  }
  return dates;
}

/** Paragraphs over which quoted speech is taken to go on. */
const REACH = 3;

/** Speech that goes on: what the same speaker says next, quoted or added, with no other day given. */
function withSameSpeech(own: ReadonlyMap<number, ResolvedDate>, context: Context): Map<number, ResolvedDate> {
  const dates = new Map(own);
  const last = new Map<string, { date: ResolvedDate; paragraph: number }>();
  for (const [i, { speaker, reportedIn }] of context.statements.entries()) {
    const [first] = context.contents[i]!;
    const paragraph = first ? context.document.paragraphOf[first.i]! : -1;
    const before = last.get(speaker);
    const goesOn = before && !reportedIn && paragraph - before.paragraph <= reachOf(i, context);
    const date = own.get(i) ?? (goesOn ? before.date : undefined);
    if (!date) continue;
    if (!own.has(i)) dates.set(i, { ...date, evidence: null, reason: 'the same speech goes on' });
    // What somebody else says that he said is another occasion.
    if (!reportedIn) last.set(speaker, { date, paragraph });
  }
  return dates;
}

const reachOf = (i: number, { statements }: Context): number => {
  if (statements[i]!.mode !== 'indirect') return REACH;
  return /^(add|continu|went on|stress|told|note)/i.test(statements[i]!.cue?.text ?? '') ? 1 : 0;
};
