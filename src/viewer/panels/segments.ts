/**
 * An article's text cut at every border of a piece of evidence, and what part of it was read into the graph. All
 * offsets are UTF-16 units, as everywhere.
 */
import type { SubgraphNode, SubgraphRelationship } from '../../graph/subgraph';
import type { Piece } from '../store/graph';
import type { Selection } from '../store/state';

export type Part = 'source' | 'cue' | 'content' | 'evidence' | 'left-out';

export interface TextSpanOf {
  readonly start: number;
  readonly end: number;
  readonly part: Part;
  /** What the words prove, or why they were left out. */
  readonly owner: Selection;
  /** Label or relationship type. */
  readonly of: string;
}

export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Part that the selected item plays here. */
  readonly lit?: Part;
  /** Whether anything else was read from here. */
  readonly read: boolean;
  readonly leftOut: boolean;
  /** What a click selects: the shortest span around, so that nested ones can be reached. */
  readonly owner?: Selection;
}

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

function spanBetween(start: unknown, end: unknown, rest: Omit<TextSpanOf, 'start' | 'end'>): TextSpanOf[] {
  const [from, to] = [number(start), number(end)];
  return from !== undefined && to !== undefined && to > from ? [{ start: from, end: to, ...rest }] : [];
}

/** "12-40" */
function contentSpans(value: unknown): (readonly [number, number])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((text) => {
    const match = /^(\d+)-(\d+)$/.exec(String(text));
    return match ? [[Number(match[1]), Number(match[2])] as const] : [];
  });
}

function spansOfStatement(node: SubgraphNode): TextSpanOf[] {
  const { properties } = node;
  const rest = { owner: { kind: 'node', id: node.id } as Selection, of: 'Statement' };
  const content = contentSpans(properties.contentSpans);
  return [
    ...spanBetween(properties.sourceStart, properties.sourceEnd, { ...rest, part: 'source' }),
    ...spanBetween(properties.cueStart, properties.cueEnd, { ...rest, part: 'cue' }),
    ...(content.length > 0
      ? content.map(([start, end]) => ({ start, end, ...rest, part: 'content' as const }))
      : spanBetween(properties.start, properties.end, { ...rest, part: 'content' })),
  ];
}

function spansOfNode(node: SubgraphNode): TextSpanOf[] {
  if (node.labels[0] === 'Statement') return spansOfStatement(node);
  const part = node.labels[0] === 'Headline' ? 'left-out' : 'evidence';
  const of = part === 'left-out' ? String(node.properties.kind ?? 'teaser') : (node.labels[0] ?? '');
  return spanBetween(node.properties.start, node.properties.end, { owner: { kind: 'node', id: node.id }, of, part });
}

/** Where a relationship repeats what its statement says, the statement is the better thing to open. */
const REPEATS = new Set(['MADE', 'REPORTED_IN', 'LINKS_TO']);

function spansOfRelationship({ id, type, properties }: SubgraphRelationship): TextSpanOf[] {
  if (REPEATS.has(type)) return [];
  return spanBetween(properties.start, properties.end, {
    owner: { kind: 'relationship', id },
    of: type,
    part: 'evidence',
  });
}

export function spansOf(piece: Piece, articleId: string): TextSpanOf[] {
  const here = ({ properties }: SubgraphNode | SubgraphRelationship) => properties.articleId === articleId;
  return [
    ...piece.nodes.filter(here).flatMap(spansOfNode),
    ...piece.relationships.filter(here).flatMap(spansOfRelationship),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Spans of one item, also when it is a relationship that `spansOf` leaves away. */
export function spansOfItem(item: SubgraphNode | SubgraphRelationship): TextSpanOf[] {
  if ('labels' in item) return spansOfNode(item);
  const { id, type, properties } = item;
  return spanBetween(properties.start, properties.end, {
    owner: { kind: 'relationship', id },
    of: type,
    part: 'evidence',
  });
}

const ORDER: readonly Part[] = ['cue', 'source', 'content', 'evidence', 'left-out'];

export function segmentsOf(text: string, spans: readonly TextSpanOf[], lit: readonly TextSpanOf[]): Segment[] {
  const clamp = (offset: number) => Math.min(text.length, Math.max(0, offset));
  const borders = new Set([0, text.length]);
  for (const { start, end } of [...spans, ...lit]) borders.add(clamp(start)).add(clamp(end));
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1]!;
    const covers = (span: TextSpanOf) => span.start <= start && span.end >= end;
    const around = spans.filter(covers).sort((a, b) => a.end - a.start - (b.end - b.start));
    const parts = lit.filter(covers).map(({ part }) => part);
    const part = ORDER.find((candidate) => parts.includes(candidate));
    const read = around.filter((span) => span.part !== 'left-out');
    return {
      start,
      end,
      ...(part ? { lit: part } : {}),
      read: read.length > 0,
      leftOut: around.some((span) => span.part === 'left-out'),
      ...(around[0] ? { owner: (read[0] ?? around[0]).owner } : {}),
    };
  });
}

export const COVERAGE = ['statement', 'other', 'left-out', 'unread'] as const;
export type Coverage = (typeof COVERAGE)[number];

export interface CoveredStretch {
  readonly start: number;
  readonly end: number;
  readonly as: Coverage;
}

/** Every unit of the text in exactly one class; neighbours of one class joined. */
export function coverageOf(length: number, spans: readonly TextSpanOf[]): CoveredStretch[] {
  const classes = new Uint8Array(length).fill(COVERAGE.indexOf('unread'));
  const fill = (as: Coverage, wanted: (span: TextSpanOf) => boolean) => {
    for (const { start, end } of spans.filter(wanted)) classes.fill(COVERAGE.indexOf(as), start, end);
  };
  fill('other', ({ part }) => part === 'evidence');
  fill('left-out', ({ part }) => part === 'left-out');
  fill('statement', ({ of }) => of === 'Statement');
  const stretches: CoveredStretch[] = [];
  let start = 0;
  for (let i = 1; i <= length; i += 1) {
    if (i < length && classes[i] === classes[start]) continue;
    stretches.push({ start, end: i, as: COVERAGE[classes[start]!]! });
    start = i;
  }
  return stretches;
}
