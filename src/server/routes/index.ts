import type { FastifyInstance } from 'fastify';
import type { Database } from '../../neo4j/connect';
import { articleRoutes } from './article';
import { graphRoutes } from './graph';
import { ledgerRoutes } from './ledger';
import { pathRoutes } from './paths';
import { queryRoutes } from './queries';
import { searchRoutes } from './search';
import { startRoutes } from './start';

export type Route = (app: FastifyInstance, database: Database) => void;

/** Every route of the server: one file a subject, one line here. */
export const routes: readonly Route[] = [
  startRoutes,
  queryRoutes,
  graphRoutes,
  articleRoutes,
  searchRoutes,
  ledgerRoutes,
  pathRoutes,
];
