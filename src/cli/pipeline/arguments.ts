import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';

/** The arguments that `ingest` and `extract` share. */
export interface InputArguments {
  readonly published?: string;
  readonly source?: string;
  readonly ids: 'name' | 'content';
  readonly jobs: number;
  readonly reject?: string;
  readonly gazetteer?: readonly string[];
}

export function addInputArguments(command: Command): Command {
  return command
    .argument(
      '<path...>',
      'files (text, HTML, JSONL), folders with all below them (but READMEs, licences and hidden files), or - for standard input',
    )
    .option('--published <day>', 'day of publication of articles that bring none, YYYY-MM-DD', day)
    .option('--source <name>', 'source of articles that bring none')
    .addOption(
      new Option('--ids <way>', "what an article with no id or url goes by: its file's name or its content")
        .choices(['name', 'content'])
        .default('name'),
    )
    .option(
      '--jobs <count>',
      'threads that extract, once there are enough articles for it',
      positive,
      availableParallelism(),
    )
    .option('--reject <file>', 'write what could not be read here, as JSON lines, instead of on standard error')
    .option(
      '--gazetteer <file>',
      'states, bodies and persons known before the standard ones (data/gazetteer/README.md); may be repeated',
      (file: string, files: readonly string[] = []) => [...files, file],
    );
}

function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const valid =
    /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  if (!valid) throw new InvalidArgumentError('Write a day that exists as YYYY-MM-DD.');
  return value;
}

function positive(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 64)
    throw new InvalidArgumentError('Write a number from 1 to 64.');
  return count;
}
