/** What is known of a statement and a proposal that bears on which stance the one takes on the other, if any. */

import { flatMap } from '../../flat-map';
import type { Token } from '../../language/annotation';
import { type Context, sideOf, tokensIn } from '../measures/context';
import type { Stated } from '../positions';
import type { Cluster } from '../proposals/coreference';
import type { Description } from '../proposals/description';
import type { Fact, Facts } from '../weighing/features';
import type { Entry } from './entry';
import { isSide } from './side';
import { ofDoers, ofVoice } from './voice-features';
import { nearToProposals, ofContent, ofMeaning, ofMention } from './word-features';

/** What has been read of an article by its constructions. */
export interface Read {
  readonly clusters: readonly Cluster[];
  /** Actor ids that put each proposal forward. */
  readonly proposers: readonly (readonly string[])[];
  readonly entries: readonly Entry[];
  readonly stated: readonly Stated[];
}

/** Of a statement and a proposal: what holds of the statement alone, the same for many proposals, and of the two. */
export interface PairFacts {
  readonly own: Facts;
  readonly both: readonly Facts[];
}

/**
 * Of a statement with each of the proposals, by the number of the proposal; facts that weigh otherwise where the
 * statement names the proposal have a prefix that says so.
 */
export function pairFacts(
  statement: number,
  read: Read,
  context: Context,
  standing = standingOf(statement, read, context),
): (proposal: number) => PairFacts {
  const facts = [...ofStatement(statement, context), ...ofContent(statement, context), ...ofVoice(statement, context)];
  const own = { [NAMED]: { prefix: NAMED, facts }, [UNNAMED]: { prefix: UNNAMED, facts } };
  const near = nearToProposals(statement, read.clusters, context);
  return (proposal) => {
    const mentions = standing.mentions[proposal]!;
    const prefix = mentions.length > 0 ? NAMED : UNNAMED;
    const ofPair = [
      ...ofPlace(statement, proposal, standing, read, context),
      ...ofSpeaker(statement, proposal, read, context),
      ...ofMeaning(proposal, near),
    ];
    return {
      own: own[prefix],
      both: [
        { prefix: '', facts: [...ofRules(statement, proposal, read), ...ofProposal(proposal, read)] },
        {
          prefix: '',
          facts: flatMap(mentions.slice(0, 2), (mention) => [
            ...ofMention(mention, statement, context),
            ...ofDoers(mention, statement, context),
          ]),
        },
        { prefix, facts: ofPair },
      ],
    };
  };
}

const NAMED = 'named ';
const UNNAMED = 'unnamed ';

function mentionsIn(statement: number, { members }: Cluster, { statementsAt }: Context): Token[] {
  const found: Token[] = [];
  for (const { candidate } of members) if (statementsAt(candidate.head).includes(statement)) found.push(candidate.head);
  return found;
}

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
function ofPlace(
  statement: number,
  proposal: number,
  { mentions, last }: Standing,
  { clusters, entries }: Read,
  context: Context,
): Fact[] {
  const first = context.contents[statement]![0];
  if (!first) return [];
  const own = last[proposal]!;
  const nearer = last.filter((other) => other > own).length;
  const { paragraphOf } = context.document;
  const at = (i: number) => entries.find((one) => one.statement === i && one.proposal === proposal);
  const before = at(statement - 1);
  const after = entries.some((one) => one.statement === statement + 1 && one.proposal === proposal);
  const speakerAt = (i: number) => context.statements[i]?.speaker;
  return [
    ['distance', own < 0 ? 'never' : bucket(first.sentence.i - context.tokens[own]!.sentence.i)],
    ['nearer', Math.min(4, nearer)],
    ['names others', mentions.some((named, p) => p !== proposal && named.length > 0)],
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

/** Where a statement stands among the mentions of each proposal, by the number of the proposal. */
export interface Standing {
  /** Mentions in the statement itself. */
  readonly mentions: readonly (readonly Token[])[];
  /** The last token before the statement that heads a mention; -1 where there is none. */
  readonly last: readonly number[];
}

export function standingOf(statement: number, { clusters }: Read, context: Context): Standing {
  const first = context.contents[statement]![0]?.i ?? -1;
  return {
    mentions: clusters.map((cluster) => mentionsIn(statement, cluster, context)),
    last: clusters.map((cluster) => lastBefore(cluster, first)),
  };
}

function lastBefore({ members }: Cluster, i: number): number {
  let last = -1;
  for (const { candidate } of members) if (candidate.head.i < i && candidate.head.i > last) last = candidate.head.i;
  return last;
}

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
    ...ofStanding(said.speaker, read.clusters[proposal]!, context),
    ['proposer', read.proposers[proposal]!.some(isOwn)],
    ['side before', earlier.at(-1)?.stance ?? 'none'],
    ['side told', told.at(-1)?.stance ?? 'none'],
  ];
}

/** Whether the speaker is a side at all, and one that the proposal concerns: those who only watch take no stance. */
function ofStanding(speaker: string, { members }: Cluster, context: Context): Fact[] {
  const actor = context.cast.actors.find(({ id }) => id === speaker);
  const side = sideOf(speaker, context);
  const concerns = (part: (member: Description) => readonly string[]) =>
    members.some((member) => part(member).includes(side));
  return [
    ['speaker', actor?.kind ?? 'none'],
    ['speaker, of a side', `${actor?.kind} ${actor?.represents ? 'state' : 'none'}`],
    ['speaker is party', concerns(({ parties }) => parties)],
    ['speaker owns', concerns(({ owners, agents, holders }) => [...owners, ...agents, ...holders])],
    ['speaker is called', actor?.kind === 'group' ? actor.name.toLowerCase().split(' ').at(-1) : undefined],
  ];
}
