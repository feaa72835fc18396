/** What is there: the schema, counts, what is most talked about, what came last, what can be picked. */
import * as schema from '../../schema';
import { picksInput } from '../inputs';
import { rows } from '../reader';
import type { Route } from './route';

interface Count {
  readonly name: string;
  readonly count: number;
}

interface Talked {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly statements: number;
  readonly stances: readonly (readonly [string | null, number])[];
}

const PROPOSALS = 8;
const ARTICLES = 8;
const PICKS = 500;

export const startRoutes: Route = (app, database) => {
  app.get('/api/schema', async () => {
    const { labels, relationships, stances } = schema;
    return { labels, relationships, stances };
  });

  app.get('/api/health', async () => {
    const alive = await rows(database, 'alive').then(
      () => true,
      () => false,
    );
    return { database: alive };
  });

  app.get('/api/start', async () => {
    const [counts, proposals, articles] = await Promise.all([
      rows<Count>(database, 'counts'),
      rows<Talked>(database, 'proposals', { limit: PROPOSALS }),
      rows(database, 'articles', { limit: ARTICLES }),
    ]);
    return {
      labels: Object.fromEntries(counts.map(({ name, count }) => [name, count])),
      proposals: proposals.map(({ stances, ...proposal }) => ({
        ...proposal,
        stances: Object.fromEntries(stances.filter(([stance]) => stance !== null)),
      })),
      articles,
    };
  });

  app.get('/api/picks', async (request) => {
    const { of } = picksInput.parse(request.query);
    return rows(database, `picks-${of}`, { limit: PICKS });
  });
};
