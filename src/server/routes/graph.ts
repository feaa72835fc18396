/** Nodes by id, and their neighbours: how many, and the next page of them. */
import type { Subgraph } from '../../graph/subgraph';
import type { Database } from '../../neo4j/connect';
import { orderedLabels } from '../../neo4j/graph-values';
import { expandInput, filterParameters, neighboursInput, nodesInput } from '../inputs';
import { between, gathered, headsOf, records, rows } from '../reader';
import type { Route } from './route';

/** A piece of the graph with the heads of the articles that its evidence stands in. */
export async function withHeads(database: Database, piece: Subgraph) {
  return { ...piece, articles: await headsOf(database, [...piece.nodes, ...piece.relationships]) };
}

interface Ways {
  readonly type: string;
  readonly outgoing: boolean;
  readonly labels: readonly string[];
  readonly total: number;
}

export const graphRoutes: Route = (app, database) => {
  app.post('/api/nodes', async (request) => {
    const { ids, present } = nodesInput.parse(request.body);
    const { nodes } = gathered(await records(database, 'nodes', { ids })).subgraph();
    const relationships = await between(
      database,
      nodes.map(({ id }) => id),
      present,
    );
    return withHeads(database, { nodes, relationships });
  });

  app.post('/api/neighbours', async (request) => {
    const { id, filters } = neighboursInput.parse(request.body);
    const ways = await rows<Ways>(database, 'neighbours', { id, ...filterParameters(filters) });
    return ways.map(({ type, outgoing, labels, total }) => ({
      type,
      direction: outgoing ? 'out' : 'in',
      label: orderedLabels(labels)[0] ?? '',
      total,
    }));
  });

  app.post('/api/expand', async (request) => {
    const { id, type, direction, limit, filters, present } = expandInput.parse(request.body);
    const found = await records(database, 'expand', {
      id,
      type,
      outgoing: direction === 'out',
      limit,
      present,
      ...filterParameters(filters),
    });
    const { nodes } = gathered(found).subgraph();
    const relationships = await between(database, [id, ...nodes.map((node) => node.id)], present);
    const total = (found[0]?.get('total') as number | undefined) ?? 0;
    return { ...(await withHeads(database, { nodes, relationships })), left: total - nodes.length };
  });
};
