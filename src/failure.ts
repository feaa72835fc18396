/** What the program ends with: 0 done, 1 some input rejected, 2 wrong use, 3 no database. */
export const EXIT = { done: 0, rejected: 1, usage: 2, database: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A known error whose message tells a person what to do; shown without a stack. Anything else thrown is a fault of the program. */
export class Failure extends Error {
  override readonly name = 'Failure';
  constructor(
    message: string,
    readonly exitCode: ExitCode = EXIT.rejected,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
