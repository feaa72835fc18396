import { CommanderError } from 'commander';
import { EXIT, Failure } from '../failure';

/** What a fault of the program itself ends with, as sysexits has it for internal errors. */
const INTERNAL_ERROR = 70;

/** The exit code for whatever a command threw. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof Failure) return error.exitCode;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  return INTERNAL_ERROR;
}

/** What to print: one line for a known error, the stack for an unknown one, nothing where commander has spoken already. */
export function messageOf(error: unknown): string | undefined {
  if (error instanceof CommanderError) return undefined;
  if (error instanceof Failure) return `demarche: ${error.message}`;
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return `demarche: a fault of the program, please report it\n${stack}`;
}

/** `demarche ... | head` closes our output early: that is no error. */
export function quietOnBrokenPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.done);
    process.stderr.write(`demarche: cannot write the output: ${error.message}\n`);
    process.exit(EXIT.database);
  });
}
