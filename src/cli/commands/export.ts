import { once } from 'node:events';
import { type Command, Option } from 'commander';

export function configure(program: Command): void {
  program
    .command('export')
    .description('Prints all articles with their extractions, and what was split or merged, one JSON object a line.')
    .addOption(new Option('--format <format>', 'form of the output').choices(['jsonl']).default('jsonl'))
    .addHelpText(
      'after',
      `
What it prints, \`demarche ingest\` takes back: export, wipe, ingest gives the same graph.

Example:
  demarche export > graph.jsonl`,
    )
    .action(exportAll);
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
