/** The server of the viewer: its routes, its page, what it refuses. */
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { Database } from '../neo4j/connect';
import { answerErrors } from './errors';
import { guard, LOOPBACK } from './guard';
import { servePages, VIEWER_FOLDER } from './pages';
import { routes } from './routes';

export interface AppOptions {
  readonly database: Database;
  /** Names under which the server may be asked, beside those of the loopback. */
  readonly hosts?: readonly string[];
  readonly viewerFolder?: string;
  readonly logger?: FastifyServerOptions['logger'];
}

const BODY_LIMIT = 4 * 1024 * 1024;

/** Not listening yet; the caller closes it, and the database after it. */
export function createApp({
  database,
  hosts = [],
  viewerFolder = VIEWER_FOLDER,
  logger = false,
}: AppOptions): FastifyInstance {
  const app = fastify({ logger, bodyLimit: BODY_LIMIT, forceCloseConnections: true });
  guard(app, [...LOOPBACK, ...hosts]);
  answerErrors(app);
  for (const route of routes) route(app, database);
  servePages(app, viewerFolder);
  return app;
}
