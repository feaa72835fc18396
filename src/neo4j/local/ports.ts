/** Ports on loopback for the local server. */
import { createServer } from 'node:net';
import { EXIT, Failure } from '../../failure';

function listen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}

/** A port that nothing listens on now. */
export async function freePort(): Promise<number> {
  const port = await listen(0);
  if (port === undefined) throw new Failure('No free port on 127.0.0.1.', EXIT.database);
  return port;
}

/** The port asked for in the variable, which must be free; else the usual one, or any free one where it is taken. */
export async function portFor(usual: number, variable: string, env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const asked = env[variable];
  if (!asked) return (await listen(usual)) ?? (await freePort());
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Failure(`${variable}=${asked} is not a port (1 to 65535).`, EXIT.usage);
  }
  if ((await listen(port)) !== undefined) return port;
  throw new Failure(`Port ${port} (${variable}) is in use: choose another, or leave ${variable} unset.`, EXIT.database);
}
