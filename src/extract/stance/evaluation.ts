/** What a sentence says of a proposal that is its subject: "would exacerbate tensions", "was a positive step". */
import type { Token } from '../../language/annotation';
import { isNegated, isVerb } from '../measures/grammar';
import { evaluations, type Verdict } from '../measures/lexicon';

export interface Evaluation {
  readonly verdict: Verdict;
  readonly word: Token;
  /** A bad thing denied ("not a problem"): no praise. */
  readonly denial?: boolean;
}

const NEAR = new Set(['acomp', 'attr', 'dobj', 'oprd', 'conj', 'amod', 'prep', 'pobj', 'xcomp', 'compound']);

/** The first judging word of a predicate, its verb included, negation counted. */
export function evaluationBy(predicate: Token, subject: Token): Evaluation | undefined {
  const word = nearby(predicate, subject).find((token) => evaluations.has(token.lemma.toLowerCase()));
  if (!word) return undefined;
  const verdict = evaluations.get(word.lemma.toLowerCase())!;
  if (!denied(word, predicate)) return { verdict, word };
  return { verdict: opposite(verdict), word, denial: verdict === 'against' };
}

/** The predicate with its complements, not its adverbial clauses. */
function nearby(token: Token, subject: Token): Token[] {
  const kept = token.children.filter((child) => child !== subject && NEAR.has(child.dep));
  return [token, ...kept.flatMap((child) => nearby(child, subject))];
}

const opposite = (verdict: Verdict): Verdict => (verdict === 'for' ? 'against' : 'for');

const denied = (word: Token, predicate: Token) =>
  isNegated(word) ||
  (isVerb(predicate) && isNegated(predicate)) ||
  word.children.some((c) => c.lemma === 'no') ||
  word.previous?.lemma === 'not';

/** The judging words of a stretch of text weighed against each other; undefined when they balance. */
export function evaluationIn(tokens: readonly Token[]): Evaluation | undefined {
  const found = tokens.flatMap((word) => {
    const verdict = evaluations.get(word.lemma.toLowerCase());
    return verdict && word.pos !== 'ADP'
      ? [{ word, verdict: denied(word, word.head) ? opposite(verdict) : verdict }]
      : [];
  });
  const balance = found.reduce((sum, { verdict }) => sum + (verdict === 'for' ? 1 : -1), 0);
  if (balance === 0) return undefined;
  const verdict: Verdict = balance > 0 ? 'for' : 'against';
  return found.find((one) => one.verdict === verdict);
}
