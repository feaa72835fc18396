import { once } from 'node:events';
import { type Command, Option } from 'commander';
import { EXIT, Failure } from '../../failure';

export function configure(program: Command): void {
  program
    .command('export')
    .description('Prints all articles with their extractions, and what was split or merged, one JSON object a line.')
    .addOption(new Option('--format <format>', 'form of the output').choices(['jsonl']).default('jsonl'))
    .addHelpText(
      'after',
      `
Each line is an article that \`demarche ingest\` reads, too. \`demarche restore\` gives the very same graph back, without
reading the texts again and with all that was split and merged.

Example:
  demarche export > graph.jsonl`,
    )
    .action(exportAll);
  program
    .command('restore')
    .argument('<file>', 'what export printed; - for standard input')
    .description('Puts back what export printed.')
    .addHelpText('after', '\nExample:\n  demarche restore graph.jsonl')
    .action(restore);
}

/** Opened when the first line is asked for: what comes before anybody listens is lost. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const { createReadStream } = await import('node:fs');
  const { createInterface } = await import('node:readline');
  yield* createInterface({ input: file === '-' ? process.stdin : createReadStream(file, 'utf8') });
}

async function restore(file: string): Promise<void> {
  const { existsSync } = await import('node:fs');
  if (file !== '-' && !existsSync(file)) throw new Failure(`There is no file ${file}.`, EXIT.usage);
  const { withDatabase } = await import('../database');
  const { restore: run } = await import('../../neo4j/export');
  const { nodesCreated, relationshipsCreated } = await withDatabase((database) => run(database, linesOf(file)));
  process.stdout.write(`written   ${nodesCreated} nodes, ${relationshipsCreated} relationships\n`);
}

async function exportAll(): Promise<void> {
  const { withDatabase } = await import('../database');
  const { exportLines } = await import('../../neo4j/export');
  await withDatabase(async (database) => {
    for await (const line of exportLines(database)) {
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    }
  });
}
