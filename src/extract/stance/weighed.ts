/**
 * Stances that all that is known of a statement and a proposal weigh for together: what its constructions say and how
 * far those have proved right, where the proposal was last spoken of, who speaks, and with what words.
 */

import { flatMap } from '../../flat-map';
import { STANCES, type Stance } from '../extraction';
import type { Context } from '../measures/context';
import type { Facts } from '../weighing/features';
import { type Classifier, softmax } from '../weighing/logistic';
import { sumsOf } from '../weighing/weigh';
import type { Entry } from './entry';
import { type PairFacts, pairFacts, type Read, type Standing, standingOf } from './features';

/** From here on a statement that no construction ties to a proposal is taken to be about it. */
const TIED = 0.35;
/** Below this one that a construction ties to it is not. */
const LOOSE = 0.1;
/** How much likelier another stance must be than the one that a construction gives. */
const LIKELIER = 1.5;
/** Outweighs nothing that is read from words of its own. */
const WEIGHT = 1;

export function weighedEntries(read: Read, context: Context): readonly Entry[] {
  const { stances } = context.weights;
  if (!stances) return read.entries;
  return flatMap([...context.statements.keys()], (statement) => {
    const entries = read.entries.filter((one) => one.statement === statement);
    const standing = standingOf(statement, read, context);
    const reach = context.contents[statement]!.length > 0 ? reachOf(standing) : [];
    const inReach = new Set([...entries.map(({ proposal }) => proposal), ...reach]);
    const factsOf = pairFacts(statement, read, context, standing);
    const weigh = weigher(stances);
    return flatMap([...inReach].sort(ascending), (proposal) => {
      const found = entries.filter((one) => one.proposal === proposal);
      const weights = weigh(factsOf(proposal));
      return found.length > 0
        ? flatMap(found, (entry) => reweighed(entry, weights))
        : added(statement, proposal, weights);
    });
  });
}

const ascending = (a: number, b: number) => a - b;

/** Proposals that the statement names, and the {@link LATEST} spoken of before it: others never weigh enough. */
function reachOf({ mentions, last }: Standing): readonly number[] {
  const numbers = [...last.keys()];
  const latest = numbers.filter((p) => last[p]! >= 0).sort((p, q) => last[q]! - last[p]!);
  const named = numbers.filter((p) => mentions[p]!.length > 0);
  return [...named, ...latest.slice(0, LATEST)];
}

const LATEST = 3;

interface Weighed {
  /** Probability that the statement is about the proposal at all. */
  readonly tie: number;
  readonly best: Stance;
  readonly of: (stance: Stance) => number;
}

/** Weighs pairs of one statement: what it weighs by itself is summed once. */
function weigher(classifier: Classifier): (facts: PairFacts) => Weighed {
  const known = new Map<Facts, number[]>();
  return ({ own, both }) => {
    const sums = known.get(own) ?? sumsOf(classifier, [own]);
    known.set(own, sums);
    return weighed(classifier.classes, softmax(sumsOf(classifier, both, sums)));
  };
}

function weighed(classes: readonly string[], p: readonly number[]): Weighed {
  const of = (stance: string) => p[classes.indexOf(stance)] ?? 0;
  const best = STANCES.reduce((a, b) => (of(b) > of(a) ? b : a));
  return { tie: 1 - of('none'), best, of };
}

/** What outweighs a construction is the speaker's own stance, and not decided by the construction's word. */
function reweighed(entry: Entry, { tie, best, of }: Weighed): Entry[] {
  if (tie < LOOSE) return [];
  if (best === entry.stance || of(best) < LIKELIER * of(entry.stance)) return [entry];
  const { statement, proposal, weight, rule } = entry;
  return [{ statement, proposal, weight, stance: best, rule: `${rule}, outweighed` }];
}

const added = (statement: number, proposal: number, { tie, best }: Weighed): Entry[] =>
  tie < TIED ? [] : [{ statement, proposal, stance: best, rule: 'weighed as about it', weight: WEIGHT }];
