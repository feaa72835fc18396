/** Runs the program as a person does, in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
/** Compiles by swc, as the tests are: four times faster to start than by TypeScript. */
const COMPILER = path.join(__dirname, 'tsconfig.json');
const MAIN = path.join(ROOT, 'src', 'cli', 'main.ts');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export function start(args: readonly string[], options: { env?: NodeJS.ProcessEnv; input?: string } = {}): Running {
  const child = spawn(process.execPath, ['-r', 'ts-node/register', MAIN, ...args], {
    cwd: ROOT,
    env: { ...process.env, TS_NODE_PROJECT: COMPILER, ...options.env },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk;
  });
  // A program that ends before it read all of its input is no fault of the test.
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err }))) };
}

export const demarche = (
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<Ended> => start(args, options).ended;
