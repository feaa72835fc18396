/** The shortest ways between two nodes. */
import type { Path } from 'neo4j-driver';
import { nodeOf } from '../../neo4j/graph-values';
import { Refusal } from '../errors';
import { pathsInput } from '../inputs';
import { gathered, records } from '../reader';
import { withHeads } from './graph';
import type { Route } from './route';

const MOST = 3;

function chainOf({ start, segments }: Path) {
  return {
    nodes: [nodeOf(start).id, ...segments.map(({ end }) => nodeOf(end).id)],
    relationships: segments.map(({ relationship }) => String(relationship.properties.id)),
  };
}

export const pathRoutes: Route = (app, database) => {
  app.get('/api/paths', async (request) => {
    const { from, to } = pathsInput.parse(request.query);
    if (from === to) throw new Refusal(400, 'same-node', 'A path needs two different nodes.');
    const found = await records(database, 'paths', { from, to, limit: MOST });
    const piece = await withHeads(database, gathered(found).subgraph());
    return { ...piece, chains: found.map((row) => chainOf(row.get('path') as Path)) };
  });
};
