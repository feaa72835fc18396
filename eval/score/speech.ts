import { type Alignment, matchedStatements, sameCue } from './alignment';
import type { ScoredStatement } from './form';
import type { Tally } from './tally';

type Check = (gold: ScoredStatement, predicted: ScoredStatement, a: Alignment) => boolean;

const rightSpeaker: Check = (gold, predicted, a) => a.sameActor(gold.speaker, predicted.speaker);

const ofMatched =
  (check: Check) =>
  (a: Alignment): Tally => {
    const pairs = matchedStatements(a);
    return {
      gold: pairs.length,
      found: pairs.length,
      right: pairs.filter(([gold, predicted]) => check(gold, predicted, a)).length,
    };
  };

export const speaker = ofMatched(rightSpeaker);
export const cue = ofMatched(sameCue);
export const mode = ofMatched((gold, predicted) => gold.mode === predicted.mode);
export const act = ofMatched((gold, predicted) => gold.act === predicted.act);

/** Statements with the right speaker and cue. */
export function speech(a: Alignment): Tally {
  const right = matchedStatements(a).filter(([g, p]) => rightSpeaker(g, p, a) && sameCue(g, p)).length;
  return { gold: a.gold.statements.length, found: a.predicted.statements.length, right };
}

/** Of the matched statements whose gold has a date, those with the same. */
export function date(a: Alignment): Tally {
  const dated = matchedStatements(a).filter(([gold]) => gold.date);
  return { gold: dated.length, found: dated.length, right: dated.filter(([g, p]) => g.date === p.date).length };
}
