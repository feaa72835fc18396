/** Tree repair for reported speech: what parsers get wrong about who says what, one file a fault. */
import type { Tree } from '../tree';
import { enumerations } from './enumerations';
import { finiteConjuncts } from './finite-conjuncts';
import { indirectQuestions } from './indirect-questions';
import { uninverted } from './inversion';
import { modalConjuncts } from './modal-conjuncts';
import { parentheses } from './parentheses';
import { quotedClauses } from './quoted-clauses';
import { reducedVerbs } from './reduced-verbs';
import { resumedSpeakers } from './resumed-speakers';
import { separateClauses } from './separate-clauses';
import { speakersVerbs } from './speakers-verbs';
import { summingUp } from './summing-up';
import { withTimeAtCue } from './time-of-cue';
import { titledSpeakers } from './titled-speakers';

/** In order: each reads the tree that those before it left. */
const REPAIRS: readonly ((tree: Tree) => Tree)[] = [
  separateClauses,
  titledSpeakers,
  reducedVerbs,
  uninverted,
  enumerations,
  parentheses,
  withTimeAtCue,
  finiteConjuncts,
  speakersVerbs,
  modalConjuncts,
  resumedSpeakers,
  quotedClauses,
  indirectQuestions,
  summingUp,
];

export const repaired = (tree: Tree): Tree => REPAIRS.reduce((mended, repair) => repair(mended), tree);
