/** The ledger of a proposal: every position on it with its words. */

import { orderedLabels } from '../../neo4j/graph-values';
import { Refusal } from '../errors';
import { ledgerInput } from '../inputs';
import { rows } from '../reader';
import type { Route } from './route';

interface Entry {
  readonly labels: readonly string[];
}

const MOST = 2000;

export const ledgerRoutes: Route = (app, database) => {
  app.get('/api/ledger', async (request) => {
    const { proposal: id } = ledgerInput.parse(request.query);
    const [proposal] = await rows(database, 'proposal', { id });
    if (!proposal) throw new Refusal(404, 'no-proposal', 'This proposal is not in the graph any more.');
    const entries = await rows<Entry>(database, 'ledger', { proposal: id, limit: MOST + 1 });
    return {
      proposal,
      entries: entries
        .slice(0, MOST)
        .map(({ labels, ...entry }) => ({ ...entry, kind: orderedLabels(labels)[0] ?? 'Actor' })),
      truncated: entries.length > MOST,
    };
  });
};
