/** Every failure as JSON that says what to do. */
import type { FastifyInstance } from 'fastify';
import { Neo4jError } from 'neo4j-driver';
import { ZodError } from 'zod';
import { EXIT, Failure } from '../failure';
import { isAboutServer } from '../neo4j/explain';

/** An error meant for the reader of the page. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly status: number,
    readonly error: string,
    message: string,
    readonly advice = '',
    readonly place?: { readonly line: number; readonly column: number },
  ) {
    super(message);
  }
}

interface Answer {
  readonly status: number;
  readonly error: string;
  readonly message: string;
  readonly advice?: string;
  readonly line?: number;
  readonly column?: number;
}

const AWAY: Answer = {
  status: 503,
  error: 'no-database',
  message: 'The database does not answer.',
  advice: 'Start it with `demarche neo4j start`; the page tries again by itself.',
};

function zodAnswer({ issues }: ZodError): Answer {
  const [first] = issues;
  const where = first && first.path.length > 0 ? `${first.path.join('.')}: ` : '';
  return { status: 400, error: 'bad-input', message: `${where}${first?.message ?? 'not understood'}` };
}

/** Where a message about a Cypher statement points: "Line 2, column 7: ...". */
function placeIn(message: string): { line: number; column: number } | undefined {
  const match = /^Line (\d+), column (\d+):/.exec(message);
  return match ? { line: Number(match[1]), column: Number(match[2]) } : undefined;
}

const SLOW = /TransactionTimedOut|Terminated/;

export function answerFor(error: unknown): Answer | undefined {
  if (error instanceof Refusal) {
    const { status, error: name, message, advice, place } = error;
    return { status, error: name, message, advice, ...place };
  }
  if (error instanceof ZodError) return zodAnswer(error);
  if (isAboutServer(error)) return AWAY;
  if (error instanceof Neo4jError && SLOW.test(error.code)) {
    return {
      status: 504,
      error: 'too-slow',
      message: 'The question took too long.',
      advice: 'Ask for less: add a LIMIT or a narrower pattern.',
    };
  }
  if (error instanceof Failure && error.exitCode === EXIT.database) return { ...AWAY, message: error.message };
  if (error instanceof Failure)
    return { status: 400, error: 'refused', message: error.message, ...placeIn(error.message) };
  return undefined;
}

export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: unknown, request, reply) => {
    const { status, ...body } = answerFor(error) ?? ofFastify(error);
    if (status >= 500 && status !== 503) request.log.error(error);
    void reply.code(status).send(body);
  });
  app.setNotFoundHandler((_request, reply) => {
    void reply.code(404).send({ error: 'not-found', message: 'There is nothing at this address.' });
  });
}

/** Fastify's own refusals (a body too large, broken JSON) keep their status; anything else is a fault of ours. */
function ofFastify(error: unknown): Answer {
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  if (status < 500) return { status, error: 'bad-input', message: (error as Error).message };
  return { status: 500, error: 'fault', message: 'The server failed at this request.', advice: 'Its log says why.' };
}
