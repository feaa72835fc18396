import { articleRoutes } from './article';
import { graphRoutes } from './graph';
import { ledgerRoutes } from './ledger';
import { pathRoutes } from './paths';
import { queryRoutes } from './queries';
import type { Route } from './route';
import { searchRoutes } from './search';
import { startRoutes } from './start';

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
