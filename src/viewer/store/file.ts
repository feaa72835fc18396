/** A view as a file: the graph itself beside what a link holds, so that it opens without a database. */

import type { SubgraphNode, SubgraphRelationship } from '../../graph/subgraph';
import { Problem } from '../api';
import { type ArticleHead, EMPTY_GRAPH, merge, type Piece } from './graph';
import { placesFrom } from './places';
import type { ViewState } from './state';
import { decodeLink, encodeLink, type LinkedView, type Opened, viewToLink } from './url';

const FORMAT = 'demarche view 1';

interface ViewFile {
  readonly format: typeof FORMAT;
  readonly view: LinkedView;
  readonly nodes: readonly SubgraphNode[];
  readonly relationships: readonly SubgraphRelationship[];
  readonly articles: Readonly<Record<string, ArticleHead>>;
}

export function saveView(view: ViewState, opened: Opened = {}): string {
  const file: ViewFile = {
    format: FORMAT,
    view: viewToLink(view, opened),
    nodes: [...view.graph.nodes.values()],
    relationships: [...view.graph.relationships.values()],
    articles: Object.fromEntries(view.graph.articles),
  };
  return JSON.stringify(file);
}

const isNode = (value: unknown): value is SubgraphNode => {
  const node = value as Partial<SubgraphNode> | null;
  return typeof node?.id === 'string' && Array.isArray(node.labels) && typeof node.properties === 'object';
};

const isRelationship = (value: unknown): value is SubgraphRelationship => {
  const item = value as Partial<SubgraphRelationship> | null;
  return [item?.id, item?.type, item?.source, item?.target].every((part) => typeof part === 'string');
};

/** Throws a Problem for anything that is not a file of this page. */
export function loadView(text: string, name: string): ViewState {
  let file: Partial<ViewFile>;
  try {
    file = JSON.parse(text) as Partial<ViewFile>;
  } catch {
    throw new Problem(`“${name}” is no JSON.`, 'Choose a file that was saved here.');
  }
  const whole = file?.format === FORMAT && Array.isArray(file.nodes) && Array.isArray(file.relationships);
  if (!whole || !file.nodes!.every(isNode) || !file.relationships!.every(isRelationship)) {
    throw new Problem(`“${name}” is no view of this page.`, 'Choose a file that was saved here.');
  }
  // Through the link's own reading, which believes nothing that it has not looked at.
  const link = decodeLink(encodeLink({ steps: [], hidden: [], pinned: [], filters: {}, time: {}, ...file.view }));
  const piece: Piece = { nodes: file.nodes!, relationships: file.relationships!, articles: file.articles ?? {} };
  const graph = merge(EMPTY_GRAPH, piece);
  return {
    graph,
    steps: link.steps,
    hidden: new Set(link.hidden),
    pinned: new Map(link.pinned),
    places: placesFrom(link.places, graph),
    filters: link.filters,
    time: link.time,
    ...(link.selection ? { selection: link.selection } : {}),
  };
}
