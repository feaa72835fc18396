/** Statements that name no proposal and yet speak of one: by a pronoun, or as the answer to a question about it. */
import type { Token } from '../../language/annotation';
import type { Context } from '../measures/context';
import { conjuncts } from '../measures/grammar';
import type { Cluster } from '../proposals/coreference';
import { readMention, type Taken } from '.';

export interface Referred {
  readonly proposal: number;
  readonly taken: Taken;
}

/** At most one proposal: what the first pronoun stands for, or what was asked about. */
export function referredTo(i: number, clusters: readonly Cluster[], context: Context): Referred | undefined {
  return answered(i, clusters, context) ?? pronominal(i, clusters, context);
}

const PRONOUN = /^(it|this|that)$/i;
const ROLES = new Set(['nsubj', 'nsubjpass', 'dobj']);
/** Sentences between a pronoun and what it stands for. */
const REACH = 1;

function pronominal(i: number, clusters: readonly Cluster[], context: Context): Referred | undefined {
  const pronoun = context.contents[i]!.find((token) => PRONOUN.test(token.text) && isPronoun(token, context));
  if (!pronoun) return undefined;
  const proposal = latestBefore(pronoun, clusters);
  if (proposal === undefined) return undefined;
  const taken = readMention(pronoun, i, context);
  return taken.stance === 'neutral'
    ? undefined
    : { proposal, taken: { ...taken, rule: `${taken.rule}, by a pronoun` } };
}

/** Not "it is clear that", not "that" before a noun or clause, and nobody the cast knows. */
function isPronoun(token: Token, { cast }: Context): boolean {
  if (!ROLES.has(token.dep) || token.tag === 'IN' || token.tag === 'WDT') return false;
  const isDummy =
    token.head.children.some(({ dep, i }) => ['ccomp', 'xcomp', 'csubj'].includes(dep) && i > token.i) &&
    token.head.lemma === 'be';
  return !isDummy && cast.referenceAt(token.i).actors.length === 0;
}

/** The proposal named last before the pronoun, as the subject rather than deeper in the sentence. */
function latestBefore(pronoun: Token, clusters: readonly Cluster[]): number | undefined {
  let [best, nearest] = [undefined as number | undefined, -1];
  for (const [n, { members }] of clusters.entries())
    for (const { candidate } of members) {
      const near = pronoun.sentence.i - candidate.head.sentence.i <= REACH && candidate.head.i < pronoun.i;
      if (near && candidate.head.i > nearest) [best, nearest] = [n, candidate.head.i];
    }
  return best;
}

const ASKING = new Set(['ask', 'press', 'question', 'quiz']);
const YES = /^(yes|of course|certainly|absolutely|sure)\b/i;
const NO = /^(no|never|not at all|absolutely not|certainly not)\b/i;

/** "was asked whether P. He responded: ..." with an answer that says nothing of P, for or against. */
function answered(i: number, clusters: readonly Cluster[], context: Context): Referred | undefined {
  const question = questionBefore(i, context);
  const [first] = context.contents[i]!;
  if (!question || !first) return undefined;
  const proposal = clusters.findIndex(({ members }) =>
    members.some(({ candidate }) => isAskedAbout(candidate.head, question)),
  );
  if (proposal < 0) return undefined;
  const text = context.document.article.text.slice(first.start, first.start + 30);
  const stance = YES.test(text) ? 'supports' : NO.test(text) ? 'opposes' : 'uncommitted';
  const rule = stance === 'uncommitted' ? 'evasive answer' : 'answer';
  return { proposal, taken: { stance, rule, word: first, weight: 4 } };
}

/** The verb of asking in the same sentence, or in the one before where the answer is introduced by the next. */
function questionBefore(i: number, { contents, statements, tokens, cast, cuedBy }: Context): Token | undefined {
  const [first] = contents[i]!;
  if (!first || statements[i]!.reportedIn !== null) return undefined;
  const near = tokens
    .slice(Math.max(0, first.i - WINDOW), first.i)
    .filter((token) => ASKING.has(token.lemma) && token.tag === 'VBN' && isNear(token, first));
  return near.reverse().find((verb) => {
    const asked = verb.children.filter(({ dep }) => dep === 'nsubjpass').flatMap(conjuncts);
    const known = asked.flatMap((subject) => cast.referenceAt(subject.i).actors);
    return cuedBy(verb) === undefined && (known.length === 0 || known.includes(statements[i]!.speaker));
  });
}

const WINDOW = 80;
const isNear = (question: Token, answer: Token) => answer.sentence.i - question.sentence.i <= 1;

/** The subject or object of the clause that is asked about, not an example or a detail of it. */
function isAskedAbout(mention: Token, question: Token): boolean {
  if (mention.i < question.i || mention.sentence !== question.sentence) return false;
  const clause = mention.head;
  const asked = clause.head === question || (clause.dep === 'conj' && clause.head.head === question);
  return (asked && ['nsubj', 'dobj', 'nsubjpass'].includes(mention.dep)) || isAbout(mention, question);
}

/** "asked about the embargo". */
const isAbout = (mention: Token, question: Token) =>
  mention.dep === 'pobj' && ['about', 'on', 'regarding'].includes(mention.head.lemma) && mention.head.head === question;
