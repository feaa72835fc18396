/** Statements: who said what, read off the trees and the layout of quotations. One file a family of constructions. */

import { flatMap } from '../../flat-map';
import type { Document } from '../../text/document';
import type { Gazetteer } from '../actors/gazetteer';
import type { Attribution } from '../attribution';
import type { Classifier } from '../weighing/logistic';
import { accordingTo } from './according-to';
import { asClause } from './as-clause';
import type { Candidate } from './candidate';
import { clauseComplement } from './clause-complement';
import { cleft } from './cleft';
import { contentSpans, spanOf } from './content';
import { cuesOf, openCuesOf } from './cue';
import { isFinding } from './findings';
import { infinitive } from './infinitive';
import { lightVerbs } from './light-verb';
import { containerOf } from './nesting';
import { nominalCues, openNominalCues } from './nominal-cue';
import { nounComplement } from './noun-complement';
import { objectControl } from './object-control';
import { freeSentences, isPerformed, performativeAdjectives, pressStatements, turns } from './official-text';
import { predicatedNouns } from './predicated-noun';
import { quotedSpeech } from './quotation';
import { remainder } from './remainder';
import { type Judged, judged } from './select';
import { type Tree, treeOf } from './tree';
import { ultimatums } from './ultimatum';
import { classOf } from './weighed';
import { yesOrNo } from './yes-no';

export { withMendedTrees } from './repairs';
export { statementsOf } from './statement';

/** Constructions with a verb of the lexicon as their cue. */
const VERBAL = [clauseComplement, cleft, objectControl, infinitive, nounComplement, asClause, yesOrNo, remainder];
/** Those that any verb could stand in. */
const OPEN = [clauseComplement, objectControl, infinitive, nounComplement];
/** Constructions found in the tree or the layout as a whole. */
const GLOBAL = [
  quotedSpeech,
  nominalCues,
  predicatedNouns,
  lightVerbs,
  ultimatums,
  accordingTo,
  turns,
  pressStatements,
  performativeAdjectives,
];

/**
 * Every attribution of a document, in the order of cues. Those of class `speech` become statements; attitudes, and
 * speech that did not take place (negated, hypothetical, demanded), are of class `attitude`.
 *
 * @param document with its trees mended ({@link withMendedTrees})
 * @param classifier weighs which candidates are speech; without it their constructions decide
 */
export function findAttributions(
  document: Document,
  gazetteer?: Gazetteer,
  classifier?: Classifier,
): readonly Attribution[] {
  const tree = treeOf(document, gazetteer);
  const candidates = flatMap(judgedIn(tree, classifier !== undefined), (one): Candidate[] => {
    const found = classOf(tree, one, classifier);
    return found === undefined ? [] : [{ ...one.candidate, class: found }];
  });
  return attributions(tree, [...candidates, ...freeSentences(tree, candidates)]);
}

/** Candidates of which at most one has each cue; where they are `open`, those also that no lexicon knows. */
export const judgedIn = (tree: Tree, open: boolean): Judged[] =>
  judged(
    tree,
    candidatesOf(tree, open).map((candidate) => performed(tree, candidate)),
  );

/** In a statement in its issuers' own name, their attitudes are said; what a court finds is said by it. */
const performed = (tree: Tree, candidate: Candidate): Candidate =>
  candidate.class === 'attitude' && (isPerformed(tree, candidate) || isFinding(tree, candidate))
    ? { ...candidate, class: 'speech' }
    : candidate;

function candidatesOf(tree: Tree, open: boolean): Candidate[] {
  const verbal = flatMap(cuesOf(tree), (cue) => flatMap(VERBAL, (construction) => construction(tree, cue)));
  const known = [...verbal, ...flatMap(GLOBAL, (construction) => construction(tree))];
  return open ? [...known, ...openCandidates(tree, new Set(known.map(({ cueToken }) => cueToken)))] : known;
}

/** What looks like speech with a word that no lexicon knows as its cue, or not with this complement. */
function openCandidates(tree: Tree, taken: ReadonlySet<number | undefined>): Candidate[] {
  const verbal = flatMap(
    openCuesOf(tree, taken).filter(({ source }) => source !== undefined),
    (cue) => flatMap(OPEN, (construction) => construction(tree, cue)),
  );
  return [...verbal, ...openNominalCues(tree, taken)];
}

function attributions(tree: Tree, candidates: readonly Candidate[]): readonly Attribution[] {
  const found = candidates
    .map((candidate) => ({ candidate, content: contentSpans(tree, candidate) }))
    .filter(({ content }) => content.length > 0)
    .map(({ candidate, content }) => attributionOf(tree, candidate, content))
    .sort((a, b) => position(a) - position(b))
    .map((attribution, i) => ({ ...attribution, i }));
  return found.map((attribution) => ({
    ...attribution,
    within: containerOf(attribution, found),
    speakerOf: speakerBefore(attribution, found),
  }));
}

const position = (attribution: Attribution): number => attribution.cue?.start ?? attribution.content[0]!.start;

function attributionOf(tree: Tree, candidate: Candidate, content: Attribution['content']): Attribution {
  const { source, cue } = candidate;
  return {
    i: 0,
    class: candidate.class,
    rule: candidate.rule,
    source: source === undefined ? candidate.label : spanOf(tree, [source.first, source.last]),
    sourceHeads: source?.heads ?? [],
    cue: cue === undefined ? undefined : spanOf(tree, cue),
    cueToken: candidate.cueToken,
    content,
    addressees: candidate.addressees,
    act: candidate.act,
    label: candidate.label,
    within: undefined,
    speakerOf: undefined,
  };
}

const FLOATING = new Set(['floating quotation', 'free sentence']);

/** A quotation with no cue goes on with the last who was quoted, or who spoke. */
function speakerBefore(attribution: Attribution, all: readonly Attribution[]): number | undefined {
  if (!FLOATING.has(attribution.rule)) return undefined;
  const before = all.filter(
    (other) =>
      other.i < attribution.i && other.class === 'speech' && !FLOATING.has(other.rule) && other.sourceHeads.length > 0,
  );
  const quoted = before.filter(
    (other) => other.rule.startsWith('quotation') && attribution.rule === 'floating quotation',
  );
  return (quoted.at(-1) ?? before.at(-1))?.i;
}
