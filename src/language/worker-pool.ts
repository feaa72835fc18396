/** Work on a sequence of inputs in worker threads: order kept, memory bounded, one input's crash contained. */
import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';

/** What came of one input: a value, or the error that it met. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Error };

export interface PoolOptions {
  /** Threads; one a core unless given. */
  readonly workers?: number;
  /** How many inputs a worker are taken before their results have been. */
  readonly ahead?: number;
}

/**
 * Results of the inputs, in their order. Inputs are taken as results are: never more than `workers * ahead` at once.
 * An error thrown for an input is its outcome; a worker that dies is replaced, and its input's outcome says so.
 * @param script file of a module that calls `serveInputs`; TypeScript where this file is.
 */
export async function* mapInWorkers<Input, Output>(
  script: string,
  inputs: Iterable<Input> | AsyncIterable<Input>,
  { workers = availableParallelism(), ahead = 8 }: PoolOptions = {},
): AsyncGenerator<Outcome<Output>, void, undefined> {
  const pool = new Pool<Input, Output>(script, workers);
  const pending: Promise<Outcome<Output>>[] = [];
  try {
    for await (const input of inputs) {
      if (pending.length >= workers * ahead) yield await pending.shift()!;
      pending.push(pool.run(input));
    }
    while (pending.length) yield await pending.shift()!;
  } finally {
    await pool.close();
  }
}

/** In a worker: answers each input by what the function returns, or by the error that it throws. */
export function serveInputs<Input, Output>(answer: (input: Input) => Output | Promise<Output>): void {
  parentPort?.on('message', async (input: Input) => {
    parentPort!.postMessage(await outcomeOf(() => answer(input)));
  });
}

async function outcomeOf<T>(work: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

class Pool<Input, Output> {
  private readonly idle: Lane<Input, Output>[];
  private readonly lanes: readonly Lane<Input, Output>[];
  private readonly waiting: ((lane: Lane<Input, Output>) => void)[] = [];

  constructor(script: string, size: number) {
    this.lanes = Array.from({ length: Math.max(1, size) }, () => new Lane<Input, Output>(script));
    this.idle = [...this.lanes];
  }

  async run(input: Input): Promise<Outcome<Output>> {
    const lane = this.idle.pop() ?? (await new Promise<Lane<Input, Output>>((resolve) => this.waiting.push(resolve)));
    const outcome = await lane.run(input);
    const next = this.waiting.shift();
    if (next) next(lane);
    else this.idle.push(lane);
    return outcome;
  }

  /** Ends the workers; inputs that wait for one are dropped. */
  async close(): Promise<void> {
    this.waiting.length = 0;
    await Promise.all(this.lanes.map((lane) => lane.close()));
  }
}

/** One worker at a time, started when there is something to do and after the last one died. */
class Lane<Input, Output> {
  private worker?: Worker;
  /** Takes the outcome of the input at work; further ones change nothing. */
  private settle?: (outcome: Outcome<Output>) => void;

  constructor(private readonly script: string) {}

  run(input: Input): Promise<Outcome<Output>> {
    this.worker ??= this.start();
    return new Promise((resolve) => {
      this.settle = resolve;
      this.worker!.postMessage(input);
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    const execArgv = this.script.endsWith('.ts') ? ['-r', require.resolve('ts-node/register/transpile-only')] : [];
    const worker = new Worker(this.script, { execArgv });
    const die = (error: Error): void => {
      if (this.worker !== worker) return;
      this.worker = undefined;
      this.settle?.({ ok: false, error });
    };
    worker.on('message', (outcome: Outcome<Output>) => this.settle?.(outcome));
    worker.on('messageerror', (error) => this.settle?.({ ok: false, error }));
    worker.on('error', die);
    worker.on('exit', (code) => die(new Error(`the worker ended with code ${code}`)));
    return worker;
  }
}
