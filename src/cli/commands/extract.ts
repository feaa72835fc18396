import type { Command } from 'commander';
import { EXIT } from '../../failure';
import { addInputArguments, type InputArguments } from '../pipeline/arguments';

interface Arguments extends InputArguments {
  readonly attitudes?: boolean;
}

export function configure(program: Command): void {
  addInputArguments(program.command('extract'))
    .description('Reads articles and prints what they say, one extraction a line (JSON). Needs no database.')
    .option('--attitudes', 'list hopes, beliefs and expectations too, apart from statements')
    .addHelpText(
      'after',
      `
Examples:
  demarche extract article.txt --published 2025-03-12
  demarche extract news/ > extractions.jsonl
  cat articles.jsonl | demarche extract -`,
    )
    .action(extract);
}

async function extract(paths: readonly string[], options: Arguments): Promise<void> {
  const { run } = await import('../pipeline/run');
  const { published, source, ids, jobs, reject, attitudes, gazetteer } = options;
  const settings = { publishedOn: published, source, ids, jobs, attitudes, rejectFile: reject, gazetteers: gazetteer };
  const totals = await run(paths, settings, { take: ({ extraction }) => print(JSON.stringify(extraction)) });
  if (totals.rejects > 0) process.exitCode = EXIT.rejected;
}

/** Waits where the reader of our output is slower than we are, so that memory stays flat. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
