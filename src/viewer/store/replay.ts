/** Repeats the steps of a link, so that a fresh page shows what the first one showed. */
import { api } from '../api';
import { PAGE, presentIn } from './actions';
import { EMPTY_GRAPH, type Graph, merge } from './graph';
import { placesFrom } from './places';
import type { Step, ViewState } from './state';
import type { LinkedView } from './url';

async function pieceOf(step: Step, graph: Graph) {
  const present = presentIn(graph);
  switch (step.kind) {
    case 'query': {
      const answer = await api.run(step.name, step.parameters);
      return answer.kind === 'graph' ? answer : undefined;
    }
    case 'cypher': {
      const answer = await api.cypher(step.text);
      return answer.kind === 'graph' ? answer : undefined;
    }
    case 'add':
      return api.nodes(step.ids, present);
    case 'expand': {
      const { id, type, direction, filters = {}, limit = PAGE } = step;
      return api.expand({ id, type, direction, limit, filters, present });
    }
    case 'paths':
      return api.paths(step.from, step.to);
    case 'file':
      return undefined;
  }
}

export async function replay(link: LinkedView): Promise<ViewState> {
  let graph = EMPTY_GRAPH;
  for (const step of link.steps) {
    const piece = await pieceOf(step, graph);
    if (piece) graph = merge(graph, piece);
  }
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
