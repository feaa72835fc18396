import type { Command } from 'commander';
import { EXIT } from '../../failure';
import { addInputArguments, type InputArguments } from '../pipeline/arguments';
import { summaryOf } from '../pipeline/summary';

interface Arguments extends InputArguments {
  readonly dryRun?: boolean;
}

export function configure(program: Command): void {
  addInputArguments(program.command('ingest'))
    .description('Reads articles and writes what they say into the graph in Neo4j.')
    .option('--dry-run', 'read and extract only; write nothing, need no database')
    .addHelpText(
      'after',
      `
An article that is in the graph already is replaced if it changed and left alone if not.

Examples:
  demarche ingest article.txt --published 2025-03-12 --source "Agence Exemple"
  demarche ingest news/ more.jsonl --reject rejects.jsonl
  cat articles.jsonl | demarche ingest -`,
    )
    .action(ingest);
}

async function ingest(
  paths: readonly string[],
  { published, source, ids, jobs, reject, gazetteer, dryRun }: Arguments,
): Promise<void> {
  const options = { publishedOn: published, source, ids, jobs, rejectFile: reject, gazetteers: gazetteer };
  const totals = dryRun
    ? await (await import('../pipeline/dry-run')).dryRun(paths, options)
    : await (await import('../pipeline/load')).load(paths, options);
  process.stdout.write(`${summaryOf(totals).join('\n')}\n`);
  if (totals.rejects > 0) process.exitCode = EXIT.rejected;
}
