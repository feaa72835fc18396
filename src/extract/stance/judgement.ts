/** What is said of a proposal without a stance in so many words: judged, deplored, foreseen, or only mentioned. */
import type { Token } from '../../language/annotation';
import { STANCE_OF, verdictOf } from '../evaluations';
import { isInfinitive, isNegated, isVerb, modalsOf } from '../grammar';
import type { Context } from '../measures/context';
import { beginnings, ending } from '../measures/lexicon';
import { evaluationBy, evaluationIn } from './evaluation';
import { harms } from './lexicon';
import type { Taken } from './taken';

const BY_VERDICT = { ...STANCE_OF, open: 'uncommitted' } as const;

export function ofJudgement(path: readonly Token[]): Taken | undefined {
  const subject = path.find(({ dep }) => dep === 'nsubj' || dep === 'csubj' || dep === 'nsubjpass');
  const predicate = subject && path.includes(subject.head) ? subject.head : undefined;
  if (!predicate || !subject || path.indexOf(subject) > 3) return undefined;
  const found = evaluationBy(predicate, subject);
  if (!found) return undefined;
  const stance = found.denial ? 'accepts' : BY_VERDICT[found.verdict];
  return { stance, rule: `judged ${found.verdict}`, word: found.word, weight: 3.5 };
}

/** What would harm it is deplored: "jeopardises a return to the treaty", "the collapse of the truce". */
export function ofHarm(path: readonly Token[]): Taken | undefined {
  const at = path.findIndex((token, n) => n > 0 && isHarm(token, path[n - 1]!));
  const word = path[at];
  return word && !isNegated(word) ? { stance: 'supports', rule: 'harm to it deplored', word, weight: 3.2 } : undefined;
}

/** "the collapse of the truce would be a disaster", "must be avoided": the loss of it is judged or warded off. */
export function ofLoss(path: readonly Token[]): Taken | undefined {
  const at = path.findIndex((token, n) => n > 0 && !isVerb(token) && isHarm(token, path[n - 1]!));
  const loss = path[at];
  const over = loss && path[at + 1];
  if (!loss || !over || !['nsubj', 'nsubjpass', 'dobj'].includes(loss.dep)) return undefined;
  const deplored = AVERTING.has(over.lemma) || evaluationBy(over, loss)?.verdict === 'against';
  return deplored ? { stance: 'supports', rule: 'its loss deplored', word: loss, weight: 4 } : undefined;
}

const AVERTING = new Set(['avoid', 'avert', 'prevent', 'fear', 'regret', 'lament', 'deplore', 'mourn']);

/** "asked them not to derail the talks", "urged them not to settle for the deal": what somebody is asked to leave alone. */
export function ofWarningOff(path: readonly Token[], i: number, { statements }: Context): Taken | undefined {
  if (statements[i]!.act !== 'request') return undefined;
  const at = path.findIndex((token) => isVerb(token) && isInfinitive(token) && isNegated(token));
  const verb = path[at];
  if (!verb) return undefined;
  const harmful = at > 0 && (verdictOf(verb) === 'against' || ending.has(verb.lemma));
  return { stance: harmful ? 'supports' : 'opposes', rule: 'asked not to', word: verb, weight: 4 };
}

/** "there is no acceptable alternative" judges it, "this is no treaty" only says what it is not. */
export function ofAbsence(mention: Token): Taken {
  const isMissing = mention.head.children.some(({ dep }) => dep === 'expl');
  const word = mention.children.find((child) => child.dep === 'amod' && verdictOf(child) === 'for');
  return isMissing && word
    ? { stance: 'opposes', rule: 'none is good', word, weight: 4 }
    : isMissing && modalsOf(mention.head).length > 0
      ? { stance: 'opposes', rule: 'there is to be none', word: mention, weight: 4 }
      : { stance: 'neutral', rule: 'said not to be that', weight: 4 };
}

const isHarm = (token: Token, child: Token): boolean =>
  isVerb(token)
    ? verdictOf(token) === 'against' && child.dep === 'dobj'
    : harms.has(token.lemma) && (child.dep === 'acl' || (child.dep === 'prep' && ['of', 'in'].includes(child.lemma)));

/** "only talks could end the war". */
export function ofNecessity(path: readonly Token[]): Taken | undefined {
  const [mention] = path;
  const only = mention?.dep === 'nsubj' ? mention.children.find(({ lemma }) => lemma === 'only') : undefined;
  return only && modalsOf(mention!.head).some((modal) => ABLE.has(modal))
    ? { stance: 'supports', rule: 'the only way', word: only, weight: 3.2 }
    : undefined;
}

const ABLE = new Set(['can', 'could', 'will', 'would']);

/** Nothing is said for or against it in so many words. */
export function presumed(mention: Token, path: readonly Token[], i: number, context: Context): Taken {
  const sentence = context.contents[i]!.filter((token) => token.sentence === mention.sentence);
  const found = evaluationIn(sentence);
  if (found)
    return {
      stance: BY_VERDICT[found.verdict],
      rule: `spoken of ${found.verdict}`,
      word: found.word,
      weight: PRESUMED,
    };
  const foreseen = path.find((token) => isForeseen(token, mention, path));
  if (foreseen) return { stance: 'supports', rule: 'foreseen', word: foreseen, weight: PRESUMED };
  return { stance: 'neutral', rule: 'mentioned', weight: 1 };
}

/** Said to come about or to be done, not only to have some effect. */
function isForeseen(verb: Token, mention: Token, path: readonly Token[]): boolean {
  if (isNegated(verb) || (verb !== mention && !beginnings.has(verb.lemma)) || isDescribing(verb)) return false;
  return modalsOf(verb).some((modal) => FUTURE.has(modal)) || isGoingTo(verb, path);
}

/** "the levy would be unprecedented" says what it is like, "there would be a levy" that it comes. */
const isDescribing = ({ lemma, children }: Token): boolean =>
  lemma === 'be' && children.some(({ dep }) => dep === 'acomp');

/** Stances of this weight give way to what the speaker says of the proposal elsewhere. */
export const PRESUMED = 2;
const FUTURE = new Set(['will', 'would', "'ll", '’ll']);

const isGoingTo = (verb: Token, path: readonly Token[]) =>
  (verb.text === 'going' && verb.children.some(({ dep }) => dep === 'xcomp')) ||
  (verb.dep === 'xcomp' && verb.head.text === 'going' && path.includes(verb));
