/** What is known of a statement and a proposal that bears on which stance the one takes on the other, if any. */
import type { Token } from '../../language/annotation';
import { childrenWith, isNegated, isVerb, modalsOf } from '../grammar';
import { attitudeOf } from '../measures/attitude';
import { type Context, tokensIn } from '../measures/context';
import { lemmaOf } from '../measures/words';
import type { Stated } from '../positions';
import type { Cluster } from '../proposals/coreference';
import { attitudeOver } from '../proposals/governing';
import { type Fact, type Features, named } from '../weighing/features';
import { knownWords, nearness } from '../weighing/vectors';
import type { Entry } from './entry';
import { evaluationBy } from './evaluation';
import { isSide } from './side';

/** What has been read of an article by its constructions. */
export interface Read {
  readonly clusters: readonly Cluster[];
  /** Actor ids that put each proposal forward. */
  readonly proposers: readonly (readonly string[])[];
  readonly entries: readonly Entry[];
  readonly stated: readonly Stated[];
}

/** Features of a pair of a statement and a proposal, by the number of the proposal. */
export type PairFeatures = (proposal: number) => Features;

/**
 * Features of a statement with each of the proposals; those that weigh otherwise where the statement names the proposal
 * have a prefix that says so. What holds of the statement alone is read once.
 */
export function pairFeatures(statement: number, read: Read, context: Context): PairFeatures {
  const own = [...ofStatement(statement, context), ...ofContent(statement, context)];
  const ownNamed = { [NAMED]: named(NAMED, own), [UNNAMED]: named(UNNAMED, own) };
  const near = nearToProposals(statement, read, context);
  return (proposal) => {
    const mentions = mentionsIn(statement, read.clusters[proposal]!, context);
    const prefix = mentions.length > 0 ? NAMED : UNNAMED;
    return [
      ...ownNamed[prefix],
      ...named('', [...ofRules(statement, proposal, read), ...ofProposal(proposal, read)]),
      ...named(
        '',
        mentions.slice(0, 2).flatMap((mention) => ofMention(mention, statement, context)),
      ),
      ...named(prefix, [
        ...ofPlace(statement, proposal, read, context),
        ...ofSpeaker(statement, proposal, read, context),
        ...ofMeaning(proposal, near),
      ]),
    ];
  };
}

const NAMED = 'named ';
const UNNAMED = 'unnamed ';

export const mentionsIn = (statement: number, { members }: Cluster, { statementsAt }: Context): Token[] =>
  members.map(({ candidate }) => candidate.head).filter((head) => statementsAt(head).includes(statement));

function ofRules(statement: number, proposal: number, { entries }: Read): Fact[] {
  const entry = entries.find((one) => one.statement === statement && one.proposal === proposal);
  return [
    ['read as', entry?.stance ?? 'none'],
    ['rule', entry?.rule],
    ['reads another', entries.some((one) => one.statement === statement && one.proposal !== proposal)],
  ];
}

function ofProposal(proposal: number, { clusters }: Read): Fact[] {
  const sizes = clusters.map(({ members }) => members.length);
  const larger = sizes.filter((size) => size > sizes[proposal]!).length;
  const all = sizes.reduce((a, b) => a + b, 0);
  return [
    ['kind', clusters[proposal]!.kind],
    ['rank', Math.min(4, larger)],
    ['share', Math.round((5 * sizes[proposal]!) / all)],
    ['proposals', Math.min(8, clusters.length)],
  ];
}

function ofStatement(i: number, context: Context): Fact[] {
  const { act, mode, cue } = context.statements[i]!;
  const first = cue && tokensIn(context.tokens, cue)[0];
  return [
    ['act', act],
    ['mode', mode],
    ['cue', first?.lemma ?? 'none'],
  ];
}

/** Where the proposal was last spoken of, and what the statements about are on. */
function ofPlace(statement: number, proposal: number, { clusters, entries }: Read, context: Context): Fact[] {
  const first = context.contents[statement]![0];
  if (!first) return [];
  const own = lastBefore(clusters[proposal]!, first.i);
  const nearer = clusters.filter((other) => lastBefore(other, first.i) > own).length;
  const { paragraphOf } = context.document;
  const at = (i: number) => entries.find((one) => one.statement === i && one.proposal === proposal);
  const before = at(statement - 1);
  const after = entries.some((one) => one.statement === statement + 1 && one.proposal === proposal);
  const speakerAt = (i: number) => context.statements[i]?.speaker;
  const others = clusters.filter((cluster, p) => p !== proposal && mentionsIn(statement, cluster, context).length > 0);
  return [
    ['distance', own < 0 ? 'never' : bucket(first.sentence.i - context.tokens[own]!.sentence.i)],
    ['nearer', Math.min(4, nearer)],
    ['names others', others.length > 0],
    ['before', before?.stance],
    ['before, same speaker', before !== undefined && speakerAt(statement - 1) === speakerAt(statement)],
    ['after, same speaker', after && speakerAt(statement + 1) === speakerAt(statement)],
    ['two before', at(statement - 2) !== undefined],
    [
      'in paragraph',
      clusters[proposal]!.members.some(({ candidate }) => paragraphOf[candidate.head.i] === paragraphOf[first.i]),
    ],
    ['in same sentence', clusters[proposal]!.members.some(({ sentence }) => sentence === first.sentence.i)],
  ];
}

/** The last token before another that heads a mention of it; -1 where there is none. */
export const lastBefore = ({ members }: Cluster, i: number): number =>
  Math.max(-1, ...members.map(({ candidate }) => candidate.head.i).filter((head) => head < i));

const bucket = (sentences: number): string => (sentences < 4 ? String(sentences) : sentences < 8 ? '4-7' : '8+');

function ofSpeaker(statement: number, proposal: number, read: Read, context: Context): Fact[] {
  const said = context.statements[statement]!;
  const isOwn = (actor: string) => isSide(actor, said, context);
  const earlier = read.entries.filter(
    (one) =>
      one.proposal === proposal && one.statement < statement && isOwn(context.statements[one.statement]!.speaker),
  );
  const told = read.stated.filter((one) => one.proposal === proposal && isOwn(one.actor));
  return [
    ['proposer', read.proposers[proposal]!.some(isOwn)],
    ['side before', earlier.at(-1)?.stance ?? 'none'],
    ['side told', told.at(-1)?.stance ?? 'none'],
  ];
}

const TELLING = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PRON', 'SCONJ', 'AUX']);
const CONDITION = /^(if|unless|until|provided|once)$/i;

function ofContent(statement: number, { contents }: Context): Fact[] {
  const content = contents[statement]!;
  const inside = new Set(content);
  const roots = content.filter(
    (token) => !token.isSpace && token.pos !== 'PUNCT' && (token.head === token || !inside.has(token.head)),
  );
  return [
    ['length', content.length < 6 ? 'xs' : content.length < 15 ? 's' : content.length < 30 ? 'm' : 'l'],
    ['negated', content.some(({ dep }) => dep === 'neg')],
    ['condition', content.some(({ text }) => CONDITION.test(text))],
    ...roots.slice(0, 3).flatMap(ofRoot),
    ...content
      .filter(({ pos, ent }) => TELLING.has(pos) && ent === '')
      .map(({ lemma }): Fact => ['word', lemma.toLowerCase()]),
  ];
}

/** How near what is said is to the words by which each proposal is named, and how many of those it repeats. */
function nearToProposals(statement: number, { clusters }: Read, { contents }: Context) {
  const said = new Set(contents[statement]!.filter(({ pos, ent }) => NAMING.has(pos) && ent === '').map(lemmaOf));
  const known = knownWords([...said]);
  return clusters.map((cluster) => {
    const words = wordsOf(cluster);
    return { ...nearness(knownWords(words), known), shared: words.filter((word) => said.has(word)).length };
  });
}

function ofMeaning(proposal: number, near: ReturnType<typeof nearToProposals>): Fact[] {
  const { nearest = -1, coverage = -1, shared } = near[proposal]!;
  return [
    ['nearest word', cosine(nearest)],
    ['words near', cosine(coverage)],
    ['nearer by words', Math.min(3, near.filter((other) => (other.nearest ?? -1) > nearest).length)],
    ['shared words', Math.min(3, shared)],
  ];
}

const wordsOf = ({ members }: Cluster): string[] => [
  ...new Set(members.flatMap(({ head, core, words }) => [head, ...core, ...words])),
];

const NAMING = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);
const cosine = (value: number): string =>
  String([0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.99].filter((step) => value >= step).length);

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

function ofMention(head: Token, statement: number, context: Context): Fact[] {
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
