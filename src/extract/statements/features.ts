/** What is known of a candidate that bears on whether it is speech: the evidence that the weights weigh. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { type Fact, type Facts, stepsReached } from '../weighing/features';
import { canSpeak } from './animacy';
import type { Candidate } from './candidate';
import { VERBS } from './lexicon';
import type { Judged } from './select';
import type { Tree } from './tree';

/** Of a candidate by its construction, cue, source and content, as "cue lemma=say". */
export function attributionFacts(tree: Tree, judged: Judged): readonly Facts[] {
  const { candidate } = judged;
  const facts = [
    ...ofConstruction(judged),
    ...ofCue(tree, candidate),
    ...ofSource(tree, candidate),
    ...ofContent(tree, candidate),
  ];
  return [{ prefix: '', facts }];
}

function ofConstruction(judged: Judged): Fact[] {
  const { candidate, nested, direct, score } = judged;
  const { rule, strength } = candidate;
  const name = strength === 0 ? `open ${rule}` : rule;
  const found = judged.found ?? 'none';
  return [
    ['rule', name],
    ['strength', strength],
    ['class', candidate.class],
    ['found', found],
    ['found by', `${found} ${name}`],
    ['asserted', candidate.asserted],
    ['nested', nested],
    ['direct', direct],
    ['act', strength === 0 ? undefined : candidate.act],
    ['score', Math.round(score)],
  ];
}

function ofCue(tree: Tree, { cueToken, rule }: Candidate): Fact[] {
  if (cueToken === undefined) return [];
  const cue = tokenAt(tree, cueToken);
  const lemma = tree.lemma[cueToken]!;
  return [
    ['cue lemma', lemma],
    ['cue lemma in', `${lemma} ${rule}`],
    ['cue tag', cue.tag],
    ['cue dep', cue.dep],
    ['cue known', VERBS.has(lemma)],
    ['cue head', cue.head.lemma.toLowerCase()],
    ...flatMap(cue.children, ofCueChild),
  ];
}

function ofCueChild({ dep, lemma }: Token): Fact[] {
  const word = lemma.toLowerCase();
  const facts: Fact[] = [['cue child', dep]];
  if (dep === 'aux') facts.push(['aux', word]);
  if (dep === 'prt' || dep === 'prep') facts.push(['prep', word]);
  return facts;
}

function ofSource(tree: Tree, { source, cueToken }: Candidate): Fact[] {
  const head = source?.heads[0];
  if (source === undefined || head === undefined) return [['source', 'none']];
  const { pos, ent, lemma } = tokenAt(tree, head);
  return [
    ['source', canSpeak(tree, source) ? 'speaks' : 'mute'],
    ['source pos', pos],
    ['source entity', ent.slice(2) || 'none'],
    ['source lemma', pos === 'PROPN' ? undefined : lemma.toLowerCase()],
    ['source before', cueToken !== undefined && head < cueToken],
    ['source away', cueToken === undefined ? undefined : stepsReached(Math.abs(head - cueToken), [2, 4, 7, 11, 16])],
  ];
}

function ofContent(tree: Tree, { content }: Candidate): Fact[] {
  const [first, last] = [content[0]![0], content.at(-1)![1]];
  const tokens = tree.document.annotation.tokens.slice(first, last + 1);
  const root = tokens.find(({ head }) => head.i < first || head.i > last) ?? tokens[0];
  if (root === undefined) return [];
  const opener = root.children.find(({ dep }) => dep === 'det' || dep === 'poss');
  return [
    ['words', stepsReached(tokens.length, [2, 4, 8, 16])],
    ['quoted', isQuoted(tree, first, last)],
    ['content pos', root.pos],
    ['content tag', root.tag],
    ['content lemma', root.lemma.toLowerCase()],
    ['content entity', root.ent.slice(2) || 'none'],
    ['content opens', opener?.text.toLowerCase()],
  ];
}

/** Whether any of some tokens stands in a quotation. */
function isQuoted({ document }: Tree, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (document.quotationOf[i]! >= 0) return true;
  return false;
}

const tokenAt = (tree: Tree, i: number): Token => tree.document.annotation.tokens[i]!;
