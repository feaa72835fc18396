/** The words of a statement, and those by which it names a proposal, as features of the pair of them. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { childrenWith, isNegated, isVerb, modalsOf } from '../grammar';
import { attitudeOf } from '../measures/attitude';
import type { Context } from '../measures/context';
import { lemmaOf } from '../measures/words';
import { once } from '../once';
import type { Cluster } from '../proposals/coreference';
import { attitudeOver } from '../proposals/governing';
import { type Fact, stepsReached } from '../weighing/features';
import { knownWords, type Nearness, nearness } from '../weighing/vectors';
import { evaluationBy } from './evaluation';

const TELLING = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PRON', 'SCONJ', 'AUX']);
const CONDITION = /^(if|unless|until|provided|once)$/i;

export function ofContent(statement: number, { contents }: Context): Fact[] {
  const content = contents[statement]!;
  const inside = new Set(content);
  const roots = content.filter(
    (token) => !token.isSpace && token.pos !== 'PUNCT' && (token.head === token || !inside.has(token.head)),
  );
  return [
    ['length', content.length < 6 ? 'xs' : content.length < 15 ? 's' : content.length < 30 ? 'm' : 'l'],
    ['negated', content.some(({ dep }) => dep === 'neg')],
    ['condition', content.some(({ text }) => CONDITION.test(text))],
    ...flatMap(roots.slice(0, 3), ofRoot),
    ...content
      .filter(({ pos, ent }) => TELLING.has(pos) && ent === '')
      .map(({ lemma }): Fact => ['word', lemma.toLowerCase()]),
  ];
}

interface Near extends Nearness {
  readonly shared: number;
}

/** How near what is said is to the words by which each proposal is named, and how many of those it repeats. */
export function nearToProposals(
  statement: number,
  clusters: readonly Cluster[],
  { contents }: Context,
): readonly Near[] {
  const said = new Set(contents[statement]!.filter(({ pos, ent }) => NAMING.has(pos) && ent === '').map(lemmaOf));
  const known = knownWords([...said]);
  return clusters.map((cluster) => {
    const { words, numbers } = wordsOf(cluster);
    const { nearest, coverage } = nearness(numbers, known);
    return { nearest, coverage, shared: words.filter((word) => said.has(word)).length };
  });
}

export function ofMeaning(proposal: number, near: readonly Near[]): Fact[] {
  const { nearest = -1, coverage = -1, shared } = near[proposal]!;
  return [
    ['nearest word', cosine(nearest)],
    ['words near', cosine(coverage)],
    ['nearer by words', Math.min(3, near.filter((other) => (other.nearest ?? -1) > nearest).length)],
    ['shared words', Math.min(3, shared)],
  ];
}

/** The words by which a proposal is named, and the numbers of those that have a vector. */
const wordsOf = once(({ members }: Cluster) => {
  const words = [...new Set(flatMap(members, ({ head, core, words }) => [head, ...core, ...words]))];
  return { words, numbers: knownWords(words) };
});

const NAMING = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);
const cosine = (value: number): string => stepsReached(value, [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.99]);

function ofRoot(root: Token): Fact[] {
  const facts: Fact[] = [
    ['root', root.lemma.toLowerCase()],
    ['root tag', root.tag],
    ['root attitude', attitudeOf(root)?.stance ?? 'none'],
    ['root subject', childrenWith(root, 'nsubj', 'nsubjpass')[0]?.lemma.toLowerCase()],
  ];
  if (!isVerb(root)) return facts;
  return [...facts, ['root negated', isNegated(root)], ...modalsOf(root).map((modal): Fact => ['root modal', modal])];
}

export function ofMention(head: Token, statement: number, context: Context): Fact[] {
  const over = attitudeOver(head);
  const verb = head.ancestors.find(isVerb);
  const facts: Fact[] = [
    ['mention pos', head.pos],
    ['mention dep', head.dep],
    ['mention head', head.head.lemma.toLowerCase()],
    ['mention attitude', over?.stance ?? 'none'],
    ['mention over', over?.token.lemma],
    ['mention over negated', over !== undefined && isNegated(over.token)],
    ['mention determiner', childrenWith(head, 'det')[0]?.text.toLowerCase() ?? 'none'],
    ['mention heads content', !context.statementsAt(head.head).includes(statement)],
    ['mention negated', isVerb(head) && isNegated(head)],
    ...(isVerb(head) ? modalsOf(head).map((modal): Fact => ['mention modal', modal]) : []),
  ];
  return verb ? [...facts, ...ofVerbAbove(verb, head)] : facts;
}

const ofVerbAbove = (verb: Token, head: Token): Fact[] => [
  ['verb', verb.lemma.toLowerCase()],
  ['verb dep', verb.dep],
  ['verb negated', isNegated(verb)],
  ['verb judges', evaluationBy(verb, head)?.verdict ?? 'none'],
  ...modalsOf(verb).map((modal): Fact => ['verb modal', modal]),
];
