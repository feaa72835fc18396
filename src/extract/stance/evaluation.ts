/** What a sentence says of a proposal that is its subject: "would exacerbate tensions", "was a positive step". */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { type Verdict, verdictOf, verdictOnSubject } from '../evaluations';
import { isNegated, isVerb } from '../grammar';
import { verdicts } from './lexicon';
import { phraseAmong, phrasesFrom } from './phrases';

export interface Evaluation {
  /** `open`: neither for nor against ("is under review"). */
  readonly verdict: Verdict | 'open';
  readonly word: Token;
  /** A bad thing denied ("not a problem"): no praise. */
  readonly denial?: boolean;
  /** A phrase that holds its own negation. */
  readonly settled?: boolean;
}

const NEAR = new Set(['acomp', 'attr', 'dobj', 'oprd', 'conj', 'amod', 'prep', 'pobj', 'xcomp', 'compound']);
const VERDICTS = ['against', 'for', 'open'] as const;

/** The first judging word of a predicate, its verb included, negation counted. */
export function evaluationBy(predicate: Token, subject: Token): Evaluation | undefined {
  const ofSubject = new Set(subject.subtree);
  const phrase = phraseIn(
    predicate.subtree.filter((token) => !ofSubject.has(token) && (token.i >= predicate.i || token.head === predicate)),
  );
  if (phrase) return turned(phrase, predicate);
  const word = nearby(predicate, subject).find((token) => verdictOnSubject(token) !== undefined);
  return word && turned({ word, verdict: verdictOnSubject(word)! }, predicate);
}

/** A judging phrase of several words; that against comes first, since it may contain one for. */
function phraseIn(tokens: readonly Token[]): Evaluation | undefined {
  for (const verdict of VERDICTS) {
    const found = phraseAmong(tokens, verdicts[verdict]);
    if (found) return { verdict, word: found.first, settled: DENYING.test(found.words) };
  }
  return undefined;
}

/** "solves nothing", "not worth the paper": the phrase has its negation in it. */
const DENYING = /\b(no|not|nothing|nobody|never|cannot)\b/;

function turned({ verdict, word, settled }: Evaluation, predicate: Token): Evaluation {
  if (settled) return { verdict, word };
  if (verdict === 'against' && word.dep === 'dobj' && REMOVING.has(word.head.lemma)) return { verdict: 'for', word };
  if (verdict === 'for' && isVerb(word) && (isOnly(word) || forNobody(word))) return { verdict: 'against', word };
  if (verdict === 'open' || !denied(word, predicate)) return { verdict, word };
  return { verdict: opposite(verdict), word, denial: verdict === 'against' };
}

/** "would remove an obstacle". */
export const REMOVING: ReadonlySet<string> = new Set([
  'remove',
  'ease',
  'reduce',
  'relieve',
  'end',
  'avert',
  'prevent',
  'avoid',
  'lift',
  'overcome',
]);

/** "would only help the rebels", "benefits only the rich": the good that it does is no reason for it. */
const isOnly = (verb: Token): boolean =>
  verb.lefts.some(({ dep, lemma }) => dep === 'advmod' && lemma === 'only') || verb.next?.lemma === 'only';

/** "serves nobody", "would solve nothing". */
const forNobody = (verb: Token): boolean =>
  verb.children.some(({ dep, lemma }) => dep === 'dobj' && ['nobody', 'nothing', 'none'].includes(lemma));

/** The predicate with its complements, not its adverbial clauses. */
function nearby(token: Token, subject: Token): Token[] {
  const kept = token.children.filter((child) => child !== subject && NEAR.has(child.dep));
  return [token, ...flatMap(kept, (child) => nearby(child, subject))];
}

const opposite = (verdict: Verdict): Verdict => (verdict === 'for' ? 'against' : 'for');

const denied = (word: Token, predicate: Token) =>
  isNegated(word) ||
  (isVerb(predicate) && (isNegated(predicate) || isDoubted(predicate))) ||
  word.children.some((c) => c.lemma === 'no') ||
  word.previous?.lemma === 'not';

/** "did not think it went far enough". */
const isDoubted = ({ dep, head }: Token): boolean =>
  dep === 'ccomp' && ['think', 'believe', 'expect', 'see'].includes(head.lemma) && isNegated(head);

/** The judging words of a stretch of text weighed against each other; undefined when they balance. */
export function evaluationIn(tokens: readonly Token[]): Evaluation | undefined {
  const phrases = flatMap(VERDICTS, (verdict) =>
    tokens
      .filter((first) => phrasesFrom(first, verdicts[verdict]).length > 0)
      .map((word) => turned({ verdict, word, settled: isSettled(word, verdict) }, word.head)),
  );
  const words = flatMap(tokens.filter(isPredicated), (word) => {
    const verdict = verdictOf(word);
    return verdict ? [turned({ verdict, word }, word.head)] : [];
  });
  return balanced([...phrases, ...words]);
}

const isSettled = (first: Token, verdict: (typeof VERDICTS)[number]): boolean =>
  phrasesFrom(first, verdicts[verdict]).some((words) => DENYING.test(words));

/** Said of something, not only in the name of something else: "a tax on good neighbourliness" judges nothing. */
const isPredicated = ({ dep, pos, head }: Token): boolean =>
  pos !== 'ADP' && (dep !== 'amod' || head.dep !== 'pobj' || head.head.lemma === 'as');

function balanced(found: readonly Evaluation[]): Evaluation | undefined {
  const weight = { for: 1, against: -1, open: 0 } as const;
  const balance = found.reduce((sum, { verdict }) => sum + weight[verdict], 0);
  if (balance === 0) return found.find(({ verdict }) => verdict === 'open');
  const verdict: Verdict = balance > 0 ? 'for' : 'against';
  return found.find((one) => one.verdict === verdict);
}
