/** The proposals of an article, each with all its mentions. */

import { flatMap } from '../../flat-map';
import type { Context } from '../measures/context';
import type { Candidate } from './candidate';
import { type Cluster, cluster } from './coreference';
import { describe } from './description';
import { doneAgain } from './done-again';
import { durationAgain } from './duration-again';
import { namedAgain } from './named-again';
import { outermost } from './nesting';
import { nominalCandidates } from './nominal';
import { ofActs } from './of-acts';
import { oneAgain } from './one-again';
import { verbalCandidates } from './verbal';
import { isUnlikely, weighedCandidates } from './weighed';

export function candidatesOf(context: Context): Candidate[] {
  const nominals = nominalCandidates(context);
  const verbal = verbalCandidates(context, new Set(nominals.map(({ head }) => head.i)));
  const constructed = outermost(inOrder([...nominals, ...verbal])).filter(
    (candidate) => !isUnlikely(candidate, context),
  );
  const found = [...constructed, ...outermost(weighedCandidates(context, constructed))];
  return inOrder([
    ...found,
    ...namedAgain(context, found),
    ...doneAgain(context, found),
    ...durationAgain(context, found),
    ...oneAgain(context),
  ]);
}

const inOrder = (candidates: readonly Candidate[]) =>
  [...candidates].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

/** Statements in which nothing then counts as a mention are looked at again for what they are directed at. */
export function clustersOf(context: Context): Cluster[] {
  const candidates = candidatesOf(context);
  const described = candidates.map((candidate) => describe(candidate, context));
  const { coreference } = context.weights;
  const found = cluster(described, coreference);
  const mentioned = flatMap(found, ({ members }) => members.map(({ candidate }) => candidate));
  const more = ofActs(context, mentioned);
  if (more.length === 0) return found;
  const known = new Map(candidates.map((candidate, i) => [candidate, described[i]!]));
  return cluster(
    inOrder([...candidates, ...more]).map((candidate) => known.get(candidate) ?? describe(candidate, context)),
    coreference,
  );
}
