/** What keeps the server to its own page: the host it is asked by, and what the browser may load. */
import type { FastifyInstance } from 'fastify';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** A page elsewhere that points its own name at this machine (DNS rebinding) sends that name. */
export function isOwnHost(host: string | undefined, allowed: readonly string[]): boolean {
  if (!host) return false;
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return allowed.includes(name);
}

export const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'] as const;

export function guard(app: FastifyInstance, allowed: readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    const { host, origin } = request.headers;
    const strange = !isOwnHost(host, allowed);
    const foreign = origin !== undefined && !isOwnHost(origin.replace(/^https?:\/\//, ''), allowed);
    if (!strange && !foreign) return undefined;
    return reply.code(421).send({
      error: 'foreign-host',
      message: 'This server answers only to its own address.',
      advice: 'Open http://127.0.0.1 with its port, or name the host with --host.',
    });
  });
}
