/** Attitudes to what a small clause says of a proposal: "wants the treaty signed", "made the loan conditional on reforms". */
import type { Token } from '../../language/annotation';
import { agentsOf, modalsOf, prepositionalObjects } from '../grammar';
import { type Attitude, attitudeOf } from '../measures/attitude';
import { ending } from '../measures/lexicon';
import { combined, type Governing, governingBy } from './governing-by';
import { conditions } from './lexicon';

/** "made the loan conditional on reforms": an object and what is said of it, or a small clause. */
export function madeConditional(child: Token, governor: Token): Governing | undefined {
  const verb = child.dep === 'nsubj' && governor.dep === 'ccomp' ? governor.head : governor;
  const attitude: Attitude = { token: verb, form: 'verbs', stance: 'conditional' };
  if (TYING.has(verb.lemma) && child.dep === 'dobj' && prepositionalObjects(verb, ['to', 'on', 'upon']).length > 0)
    return { attitude, stance: 'conditional', holders: agentsOf(verb), rule: 'made conditional' };
  if (verb.lemma !== 'make' || !['dobj', 'nsubj'].includes(child.dep) || child.i < verb.i) return undefined;
  const bound = verb.subtree.some(
    ({ i, lemma, next }) => i > child.i && conditions.dependence.has(lemma) && /^(up)?on$/i.test(next?.text ?? ''),
  );
  return bound ? { attitude, stance: 'conditional', holders: agentsOf(verb), rule: 'made conditional' } : undefined;
}

/** "has conditioned the loan on reforms"; to link one thing to another may only be to speak of both. */
const TYING = new Set(['condition', 'peg']);

/** "wants the treaty signed", "wants the tariff dropped". */
export function wishedDone(child: Token, done: Token): Governing | undefined {
  const isSmall =
    ['VBN', 'VBD'].includes(done.tag) && done.dep === 'ccomp' && !done.children.some(({ dep }) => SET_OFF.test(dep));
  const attitude = isSmall && /^nsubj/.test(child.dep) ? wishOver(done.head) : undefined;
  if (!attitude || attitude.stance !== 'supports') return undefined;
  const wish = governingBy(attitude);
  return ending.has(done.lemma) ? { ...wish, stance: combined(wish.stance, 'opposes') } : wish;
}

/** "wants it signed", "would like to see it signed". */
function wishOver(verb: Token): Attitude | undefined {
  const wish = verb.lemma === 'see' && verb.dep === 'xcomp' ? verb.head : verb;
  if (wish.lemma === 'like' && modalsOf(wish).includes('would'))
    return { token: wish, form: 'verbs', stance: 'supports' };
  return attitudeOf(wish);
}

/** What a small clause has not. */
const SET_OFF = /^(aux|auxpass|mark|advmod)$/;
