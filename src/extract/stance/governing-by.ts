/** The stance that an attitude expresses where it stands: with its negation, modality and holders. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Stance } from '../extraction';
import { argumentsOf, conjuncts, isInfinitive, isNegated, isVerb, modalsOf } from '../grammar';
import { type Attitude, holdersOf } from '../measures/attitude';
import { evasive, attitudes as lexicon } from '../measures/attitudes';
import { isPending, isRefused } from './listed';

export interface Governing {
  readonly attitude: Attitude;
  /** The stance with its negation and modality. */
  readonly stance: Stance;
  readonly holders: readonly Token[];
  readonly rule: string;
  /** Told in a clause of its own beside the mention: "a deal that Moscow rejects". */
  readonly aside?: boolean;
}

export const EVADED = 'no answer given';

export function governingBy(attitude: Attitude): Governing {
  const { token, form } = attitude;
  const negated =
    isNegated(token) ||
    isWithout(token) ||
    (form !== 'verbs' && isVerb(token.head) && isNegated(token.head)) ||
    isUnlikely(token);
  if ((negated || isPending(token) || isRefused(token)) && evasive.has(token.lemma))
    return { attitude, stance: 'uncommitted', holders: holdersBy(attitude), rule: EVADED };
  const name = { verbs: 'attitude verb', nouns: 'attitude noun', adjectives: 'attitude adjective' }[form];
  const stance = isNoObjection(attitude, negated)
    ? 'accepts'
    : isFailed(token) || (negated && (isYet(token) || isCareful(token) || isUndone(attitude))) || isOpen(attitude)
      ? 'uncommitted'
      : hedged(denied(attitude.stance, negated), token, negated);
  return { attitude, stance, holders: holdersBy(attitude), rule: negated ? `${name}, denied` : name };
}

/** "is opposed to", "is determined to": the subject of a participle that is no passive. */
function holdersBy(attitude: Attitude): readonly Token[] {
  const { token, form } = attitude;
  const holders = holdersOf(attitude);
  if (
    holders.length > 0 ||
    form !== 'verbs' ||
    token.tag !== 'VBN' ||
    !lexicon.adjectives.has(token.text.toLowerCase())
  )
    return holders;
  return flatMap(argumentsOf(token, 'nsubjpass', 'nsubj'), conjuncts);
}

/** "have not signed up yet": they still may. */
const isYet = ({ children }: Token): boolean => children.some(({ lemma }) => lemma === 'yet');

/** "has no objection to": as good as yes; "did not reject" is not. */
const isNoObjection = ({ token }: Attitude, negated: boolean) => negated && token.lemma === 'objection';

/** "took note of it without adopting it". */
const isWithout = ({ dep, head }: Token): boolean => dep === 'pcomp' && head.lemma === 'without';

/** "has not signed it", "was never ratified by parliament": it may yet be; who "will not sign" refuses. */
const isUndone = ({ token, stance }: Attitude): boolean =>
  stance === 'accepts' &&
  FORMAL.has(token.lemma) &&
  (isWithout(token) ||
    (token.tag === 'VBN' &&
      token.children.some((child) => (child.dep === 'aux' && child.lemma === 'have') || child.lemma === 'never')));

const FORMAL = new Set(['sign', 'ratify', 'adopt', 'approve', 'initial', 'conclude', 'join']);

/** "has yet to ratify". */
const isOpen = ({ token, stance }: Attitude): boolean => isPending(token) && POSITIVE.has(stance);

/** "has been careful not to endorse". */
export const isCareful = ({ dep, head }: Token): boolean => dep === 'xcomp' && head.lemma === 'careful';

/** "unlikely to endorse"; a refusal is an attitude by itself. */
const isUnlikely = (token: Token) => token.dep === 'xcomp' && token.head.lemma === 'unlikely';

/** "failed to agree on it": no stance has come about. */
export const isFailed = (token: Token) =>
  (token.dep === 'xcomp' || (token.dep === 'advcl' && isInfinitive(token))) &&
  ['fail', 'unable'].includes(token.head.lemma);

const DENIED: Record<Stance, Stance> = {
  proposes: 'uncommitted',
  supports: 'opposes',
  accepts: 'opposes',
  conditional: 'conditional',
  uncommitted: 'uncommitted',
  opposes: 'uncommitted',
  neutral: 'neutral',
};

/** What is not rejected is not thereby accepted. */
export const denied = (stance: Stance, negated: boolean): Stance => (negated ? DENIED[stance] : stance);

const POSSIBLE = new Set(['may', 'might', 'could']);

/** "might accept" commits to nothing; "could accept" and "could live with" say that one is able to. */
export function hedged(stance: Stance, token: Token, negated: boolean): Stance {
  const isOpen = modalsOf(token).some((modal) => POSSIBLE.has(modal) && !(modal === 'could' && stance === 'accepts'));
  return !negated && isOpen ? 'uncommitted' : stance;
}

const POSITIVE = new Set<Stance>(['proposes', 'supports', 'accepts', 'conditional']);

/**
 * An attitude to an attitude: to demand an end of the refusal is for it, to refuse to oppose is nothing yet. `outer` is
 * the stance on what expresses `inner`.
 */
export function combined(outer: Stance, inner: Stance | undefined): Stance {
  if (inner === undefined || inner === 'uncommitted') return outer;
  if (outer === 'neutral') return inner;
  if (outer === 'opposes') return inner === 'opposes' ? 'supports' : 'opposes';
  if (inner === 'opposes' && POSITIVE.has(outer)) return 'opposes';
  return outer === 'proposes' ? 'supports' : outer;
}
