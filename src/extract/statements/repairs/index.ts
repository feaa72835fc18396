/** Tree repair for reported speech: what parsers get wrong about who says what, one file a fault. */
import { type HeadChange, withHeads } from '../../../language';
import type { Document } from '../../../text/document';
import type { Gazetteer } from '../../actors/gazetteer';
import { type Tree, treeOf, withTree } from '../tree';
import { absolutes } from './absolutes';
import { accusedOf } from './accused-of';
import { agentsOfObjects } from './agents-of-objects';
import { apposedSpeakers } from './apposed-speakers';
import { asidesOfSpeech } from './asides-of-speech';
import { baseConjuncts } from './base-conjuncts';
import { calledUpon } from './called-upon';
import { carriedClauses } from './carried-clauses';
import { contactRelatives } from './contact-relatives';
import { daysBeforeSpeakers } from './days-before-speakers';
import { enumerations } from './enumerations';
import { finiteConjuncts } from './finite-conjuncts';
import { gappedRequests } from './gapped-requests';
import { gerundConjuncts } from './gerund-conjuncts';
import { gerundSubjects } from './gerund-subjects';
import { indirectQuestions } from './indirect-questions';
import { infinitiveConjuncts } from './infinitive-conjuncts';
import { interposedParticiples } from './interposed-participles';
import { uninverted } from './inversion';
import { invertedConditions } from './inverted-conditions';
import { invertedConjuncts } from './inverted-conjuncts';
import { lonePrepositions } from './lone-prepositions';
import { misreadClauses } from './misread-clauses';
import { modalConjuncts } from './modal-conjuncts';
import { namedObjects } from './named-objects';
import { nounConjuncts } from './noun-conjuncts';
import { nounInfinitives } from './noun-infinitives';
import { nounPrepositions } from './noun-prepositions';
import { occasionsBeforeClauses } from './occasions-before-clauses';
import { occasionsOfSpeech } from './occasions-of-speech';
import { ownedClauses } from './owned-clauses';
import { ownedNouns } from './owned-nouns';
import { parallelPassives } from './parallel-passives';
import { parentheses } from './parentheses';
import { parentheticRelatives } from './parenthetic-relatives';
import { partedSubjects } from './parted-subjects';
import { quotedClauses } from './quoted-clauses';
import { quotedEnds } from './quoted-ends';
import { reducedVerbs } from './reduced-verbs';
import { relativesBehindCue } from './relatives-behind-cue';
import { reportsBehindPhrases } from './reports-behind-phrases';
import { resumedSpeakers } from './resumed-speakers';
import { sendersClauses } from './senders-clauses';
import { separateClauses } from './separate-clauses';
import { speakersVerbs } from './speakers-verbs';
import { standingReady } from './standing-ready';
import { subjectsOfAuxiliaries } from './subjects-of-auxiliaries';
import { summingUp } from './summing-up';
import { swallowedSpeakers } from './swallowed-speakers';
import { withTimeAtCue } from './time-of-cue';
import { titledSpeakers } from './titled-speakers';
import { unclosedAppositions } from './unclosed-appositions';
import { verblessSentences } from './verbless-sentences';
import { verbsBehindParticiples } from './verbs-behind-participles';
import { whoseSpeakers } from './whose-speakers';

/** In order: each reads the tree that those before it left. */
const REPAIRS: readonly ((tree: Tree) => Tree)[] = [
  separateClauses,
  subjectsOfAuxiliaries,
  titledSpeakers,
  daysBeforeSpeakers,
  lonePrepositions,
  unclosedAppositions,
  interposedParticiples,
  verbsBehindParticiples,
  ownedNouns,
  whoseSpeakers,
  apposedSpeakers,
  absolutes,
  reducedVerbs,
  verblessSentences,
  parentheticRelatives,
  invertedConjuncts,
  quotedEnds,
  contactRelatives,
  uninverted,
  misreadClauses,
  invertedConditions,
  namedObjects,
  swallowedSpeakers,
  partedSubjects,
  enumerations,
  parentheses,
  withTimeAtCue,
  occasionsBeforeClauses,
  baseConjuncts,
  finiteConjuncts,
  standingReady,
  speakersVerbs,
  modalConjuncts,
  resumedSpeakers,
  relativesBehindCue,
  quotedClauses,
  indirectQuestions,
  summingUp,
  gerundSubjects,
  gerundConjuncts,
  carriedClauses,
  nounPrepositions,
  nounInfinitives,
  accusedOf,
  nounConjuncts,
  infinitiveConjuncts,
  gappedRequests,
  parallelPassives,
  occasionsOfSpeech,
  asidesOfSpeech,
  calledUpon,
  sendersClauses,
  ownedClauses,
  agentsOfObjects,
  reportsBehindPhrases,
];

/** The document with its trees mended, as all stages of extraction read them. */
export function withMendedTrees(document: Document, gazetteer?: Gazetteer): Document {
  const parsed = treeOf(document, gazetteer);
  const mended = REPAIRS.reduce((tree, repair) => repair(tree), parsed);
  const changes: HeadChange[] = [];
  for (let token = 0; token < parsed.size; token++) {
    const [head, dep] = [mended.head[token]!, mended.dep[token]!];
    if (head !== parsed.head[token] || dep !== parsed.dep[token]) changes.push({ token, head, dep });
  }
  if (changes.length === 0) return document;
  return withTree({ ...document, annotation: withHeads(document.annotation, changes) }, mended);
}
