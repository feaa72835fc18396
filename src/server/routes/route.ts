import type { FastifyInstance } from 'fastify';
import type { Database } from '../../neo4j/connect';

/** Adds the routes of one subject to the server. */
export type Route = (app: FastifyInstance, database: Database) => void;
