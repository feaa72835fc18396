import type { Command } from 'commander';
import { EXIT, Failure } from '../../failure';

export function configure(program: Command): void {
  program
    .command('remove')
    .argument('<articles...>', 'ids of articles, as `demarche query articles` shows them')
    .description('Takes articles out of the graph, with all that only they had said.')
    .addHelpText('after', '\nExample:\n  demarche remove truce')
    .action(remove);
}

async function remove(ids: readonly string[]): Promise<void> {
  const { withDatabase } = await import('../database');
  const { openLoader } = await import('../../neo4j/load/loader');
  const missing: string[] = [];
  const { nodesDeleted, relationshipsDeleted } = await withDatabase(async (database) => {
    const loader = await openLoader(database);
    for (const id of ids) if (!(await loader.remove(id))) missing.push(id);
    return loader.counters();
  });
  process.stdout.write(`removed   ${nodesDeleted} nodes, ${relationshipsDeleted} relationships\n`);
  if (missing.length > 0) throw new Failure(`Not in the graph: ${missing.join(', ')}.`, EXIT.rejected);
}
