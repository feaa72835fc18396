/** Who takes the stance just told, or does not: "Peru backs the toll, and so does Chad", "Chile does not". */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import type { Stance } from '../extraction';
import { agentsOf, argumentsOf, conjuncts, isNegated, modalsOf } from '../grammar';
import type { Context } from '../measures/context';
import type { Stated } from '.';
import { evidenceOf } from './evidence';
import { agreeing } from './words';

interface Echo {
  readonly word: Token;
  readonly holders: readonly Token[];
  readonly differs: boolean;
}

/** Positions that repeat one of those told in the same sentence or the one before. */
export function echoed(told: readonly Stated[], context: Context): Stated[] {
  if (told.length === 0) return [];
  return flatMap(
    context.tokens.filter((token) => context.statementsAt(token).length === 0 && context.cuedBy(token) === undefined),
    (token) => {
      const echo = echoAt(token);
      return echo ? repeated(echo, told, context) : [];
    },
  );
}

function repeated({ word, holders, differs }: Echo, told: readonly Stated[], context: Context): Stated[] {
  const actors = flatMap(holders, (holder) => context.cast.referenceAt(holder.i).actors);
  const last = lastBefore(word, holders, told);
  return flatMap(
    [...new Set(actors)].filter((actor) => last.every((stated) => stated.actor !== actor)),
    (actor) =>
      last.slice(0, 1).map(({ proposal, stance }) => ({
        proposal,
        actor,
        stance: differs ? OTHERWISE[stance] : stance,
        rule: 'echo',
        evidence: evidenceOf(word, word, holders),
      })),
  );
}

/** Who does not, is against it. */
const OTHERWISE: Record<Stance, Stance> = {
  proposes: 'opposes',
  supports: 'opposes',
  accepts: 'opposes',
  conditional: 'uncommitted',
  uncommitted: 'uncommitted',
  opposes: 'supports',
  neutral: 'neutral',
};

/** The positions of the last predicate before it. */
function lastBefore(word: Token, holders: readonly Token[], told: readonly Stated[]): Stated[] {
  const start = Math.min(word.i, ...holders.map(({ i }) => i));
  const near = told.filter(({ evidence: [, end] }) => end!.i < start && word.sentence.i - end!.sentence.i <= 1);
  const last = Math.max(...near.map(({ evidence: [, end] }) => end!.i));
  return near.filter(({ evidence: [, end] }) => end!.i === last);
}

const echoAt = (token: Token): Echo | undefined => byAuxiliary(token) ?? byInversion(token) ?? byAgreement(token);

/** "and so does Chad", where the parser takes the name for the head. */
function byInversion(token: Token): Echo | undefined {
  const isInverted =
    token.dep === 'aux' && AUXILIARIES.has(token.lemma) && token.head === token.next && isName(token.head);
  return isInverted && LIKE.has(token.previous?.lemma ?? '')
    ? { word: token, holders: conjuncts(token.head), differs: false }
    : undefined;
}

const isName = ({ pos }: Token): boolean => pos === 'PROPN' || pos === 'NOUN';

const AUXILIARIES = new Set(['do', 'be', 'have', 'will', 'would']);

/** "so does Chad", "as did Chad", "nor would Chad", "Chad does not", "Chad did too": an auxiliary with no verb of its own. */
function byAuxiliary(token: Token): Echo | undefined {
  if (!AUXILIARIES.has(token.lemma) || /^(aux|auxpass)$/.test(token.dep) || !token.children.every(isBare))
    return undefined;
  const holders = flatMap(argumentsOf(token, 'nsubj'), conjuncts);
  const isInverted = holders.length > 0 && holders[0]!.i > token.i && LIKE.has(token.previous?.lemma ?? '');
  const isAnswer = holders.length > 0 && holders[0]!.i < token.i && (isNegated(token) || token.children.some(isAlso));
  return isInverted || isAnswer ? { word: token, holders, differs: isAnswer && isNegated(token) } : undefined;
}

const LIKE = new Set(['so', 'as', 'nor', 'neither']);
const isAlso = ({ lemma }: Token): boolean => ['too', 'also', 'likewise'].includes(lemma);

const isBare = ({ dep, lemma }: Token): boolean =>
  ['nsubj', 'neg', 'punct', 'cc', 'conj', 'preconj', 'mark'].includes(dep) ||
  (['advmod', 'intj', 'dep'].includes(dep) && (LIKE.has(lemma) || LOOSE.has(lemma)));

const LOOSE = new Set(['too', 'also', 'likewise', 'however', 'though', 'still', 'either', 'yet', 'then', 'not']);

/** "Chad takes the same view", "Chad feels the same way", "Chad wants the same", "Chad agrees". */
function byAgreement(token: Token): Echo | undefined {
  if (token.dep !== 'ROOT' && token.dep !== 'conj') return undefined;
  if (modalsOf(token).length > 0 || isNegated(token)) return undefined;
  const noun = token.children.find(({ dep, lemma }) => ['dobj', 'npadvmod'].includes(dep) && agreeing.nouns.has(lemma));
  const kind = noun && sameness(noun);
  if (!agreeing.verbs.has(token.lemma) || !kind) return undefined;
  return { word: token, holders: flatMap(agentsOf(token), conjuncts), differs: kind === 'opposite' };
}

const sameness = ({ lemma, children }: Token): 'same' | 'opposite' | undefined => {
  if (lemma === 'same') return 'same';
  const word = children.find((child) => SAMENESS.has(child.lemma))?.lemma;
  if (!word) return undefined;
  return word === 'opposite' || word === 'contrary' ? 'opposite' : 'same';
};

const SAMENESS = new Set(['same', 'similar', 'identical', 'opposite', 'contrary']);
