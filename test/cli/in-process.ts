/** Runs a command in this process, where starting one of its own would only cost time. */
import { exitCodeOf, messageOf } from '../../src/cli/exit';
import { program } from '../../src/cli/main';
import type { Ended } from './program';

/** What main does with a command, its output and its exit code caught. */
export async function command(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const before = process.env;
  process.env = { ...before, ...env };
  const [out, err] = [[] as string[], [] as string[]];
  const spies = (
    [
      ['stdout', out],
      ['stderr', err],
    ] as const
  ).map(([name, chunks]) =>
    jest.spyOn(process[name], 'write').mockImplementation((chunk) => chunks.push(String(chunk)) > 0),
  );
  process.exitCode = undefined;
  let code = 0;
  try {
    await program().parseAsync([...args], { from: 'user' });
    code = Number(process.exitCode ?? 0);
  } catch (error) {
    code = exitCodeOf(error);
    err.push(messageOf(error) ?? '');
  } finally {
    process.exitCode = undefined;
    for (const spy of spies) spy.mockRestore();
    process.env = before;
  }
  return { code, out: out.join(''), err: err.join('') };
}
