/** Predicates of the table: "object to X", "no alternative to X", "stand in the way of X", "has yet to decide on X". */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Stance } from '../extraction';
import {
  agentsOf,
  argumentsOf,
  conjuncts,
  isNegated,
  isPassive,
  isVerb,
  modalsOf,
  prepositionalObjects,
} from '../grammar';
import { attitudeOf } from '../measures/attitude';
import { type Polarity, predicates, prepositional, stanceHolders } from '../measures/attitudes';
import { givingUp, refusing } from '../measures/lexicon';
import { phraseUpTo } from './phrases';

export interface Listed {
  readonly token: Token;
  readonly form: 'verbs' | 'nouns';
  readonly stance: Stance;
  readonly negated: boolean;
  readonly holders: readonly Token[];
}

/** The predicate that takes what hangs on it by `child`. */
export const listedOver = (child: Token, governor: Token): Listed | undefined =>
  ofVerb(child, governor) ?? ofPhrase(child, governor);

function ofVerb(child: Token, verb: Token): Listed | undefined {
  if (!isVerb(verb)) return undefined;
  const entry = predicates
    .get(verb.lemma.toLowerCase())
    ?.find(({ with: ties }) => ties.some((tie) => hasTie(tie, child, verb)));
  if (!entry) return undefined;
  // "refuse" is an attitude of its own; "fail" is none.
  const negated = isNegated(verb) || (isRefused(verb) && attitudeOf(verb.head) === undefined);
  return {
    token: verb,
    form: 'verbs',
    stance: polar(entry, negated, isPending(verb) || modalsOf(verb).some((modal) => FUTURE.has(modal))),
    negated,
    holders: agentsOf(verb),
  };
}

/** "will decide on it": nothing has been decided. */
const FUTURE = new Set(['will', 'would']);

const CLAUSES = new Set(['xcomp', 'ccomp', 'pcomp']);

function hasTie(tie: string, child: Token, verb: Token): boolean {
  if (tie === 'object') return child.dep === 'dobj' || (child.dep === 'nsubjpass' && isPassive(verb));
  if (tie === 'clause') return CLAUSES.has(child.dep) && child.i > verb.i;
  if (['prep', 'advmod'].includes(child.dep) && child.lemma.toLowerCase() === tie) return true;
  return (
    child.dep === 'prep' &&
    verb.children.some(({ dep, lemma, i }) => i < child.i && ['prt', 'advmod'].includes(dep) && lemma === tie)
  );
}

/** "yet to decide", "still to decide". */
export const isPending = (verb: Token): boolean =>
  verb.dep === 'xcomp' && verb.head.children.some(({ lemma, i }) => i < verb.i && ['yet', 'still'].includes(lemma));

/** "declined to comment", "refused to join". */
export const isRefused = (verb: Token): boolean => verb.dep === 'xcomp' && refusing.has(verb.head.lemma);

function polar({ stance, denied, pending }: Polarity, negated: boolean, open: boolean): Stance {
  if (open && pending) return pending;
  return negated ? (denied ?? 'uncommitted') : stance;
}

/** Preposition and what stands before it; denied by its own "no" or by the verb it hangs on. */
function ofPhrase(child: Token, governor: Token): Listed | undefined {
  const tie =
    child.dep === 'prep' || (child.dep === 'dative' && child.tag === 'IN')
      ? child
      : isInfinitive(child)
        ? child.lefts.find(({ text }) => text === 'to')
        : undefined;
  if (!tie) return undefined;
  const found = phraseEndingIn(tie);
  if (!found) return undefined;
  const inner = found.tokens.slice(1);
  const verb = [governor, ...governor.ancestors].find((token) => isVerb(token) && !inner.includes(token));
  const holders = stanceHolders.has(governor.lemma) ? named(governor) : verb ? holdersOf(verb, found.tokens) : [];
  // "Ghana, a critic of it, did not vote": what is in apposition is not denied with the verb.
  const negated =
    isDenied(found.tokens[0]!, governor, governor.dep === 'appos' ? undefined : verb) ||
    (verb !== undefined && isPending(verb));
  return {
    token: governor,
    form: 'nouns',
    stance: polar(found.entry, negated, false),
    negated,
    holders,
  };
}

/** The first of the phrases that end in a preposition. */
function phraseEndingIn(tie: Token) {
  for (const entry of prepositional.get(tie.lemma.toLowerCase()) ?? []) {
    const tokens = phraseUpTo(tie, entry.words);
    if (tokens) return { entry, tokens };
  }
  return undefined;
}

const isInfinitive = ({ tag, dep, lefts }: Token) =>
  tag === 'VB' && ['acl', 'xcomp', 'relcl', 'advcl'].includes(dep) && lefts.some(({ text }) => text === 'to');

const isDenied = (first: Token, governor: Token, verb: Token | undefined): boolean =>
  isNegated(governor) ||
  (givingUp.has(governor.lemma) && first.dep === 'dobj' && first.head === governor) ||
  ['no', 'not', 'never', 'little'].includes(first.previous?.lemma.toLowerCase() ?? '') ||
  (verb !== undefined && isNegated(verb));

const EMPTY = /^(it|there|this|that|now|what|time)$/i;
/** "are divided over it", "would not be drawn on it": the subject of a participle that is part of the phrase. */
function holdersOf(verb: Token, phrase: readonly Token[]): Token[] {
  const subjects = phrase.includes(verb) && isPassive(verb) ? flatMap(argumentsOf(verb, 'nsubjpass'), conjuncts) : [];
  return [...agentsOf(verb), ...subjects].filter(({ text }) => !EMPTY.test(text));
}

/** Prepositions behind which some of them are named, the parser may hang them on the plan: "such as Iceland". */
const EXAMPLES = ['among', 'including', 'like', 'as'];

/** "Iceland, a supporter of the plan", "is an opponent of", "opponents, among them Iceland". */
function named(noun: Token): readonly Token[] {
  if (noun.dep === 'appos') return conjuncts(noun.head);
  if (noun.dep === 'attr') return agentsOf(noun.head);
  return flatMap(
    [
      noun,
      ...flatMap([noun, ...prepositionalObjects(noun, ['of'])], (one) => prepositionalObjects(one, EXAMPLES)),
      ...noun.children.filter(({ dep }) => dep === 'appos'),
    ],
    conjuncts,
  );
}
