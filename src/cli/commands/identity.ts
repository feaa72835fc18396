import type { Command } from 'commander';
import type { Database } from '../../neo4j/connect';
import type { Counters } from '../../neo4j/load/transaction';

export function configure(program: Command): void {
  program
    .command('merge')
    .argument('<one>', 'id of an actor or a proposal')
    .argument('<other>', 'id of another of the same kind')
    .description('Makes one node of two that mean the same; kept when articles are read again.')
    .addHelpText('after', '\nExample:\n  demarche merge organization:kremlin organization:RU:kremlin')
    .action((one: string, other: string) =>
      decide(async (database) => (await decisions()).merge(database, one, other)),
    );
  program
    .command('split')
    .argument('<node>', 'id of an actor or a proposal')
    .argument('<article>', 'id of the article that means something else by it')
    .description('Gives what an article names a node of its own; kept when articles are read again.')
    .addHelpText('after', '\nExample:\n  demarche split proposal:ceasefire:0c9bbfa160aa2c44 truce')
    .action((node: string, article: string) =>
      decide(async (database) => (await decisions()).split(database, node, article)),
    );
}

const decisions = () => import('../../neo4j/load/decide');

async function decide(work: (database: Database) => Promise<Counters>): Promise<void> {
  const { withDatabase } = await import('../database');
  const { nodesCreated, nodesDeleted, relationshipsCreated } = await withDatabase(work);
  process.stdout.write(
    `written   ${nodesCreated} nodes, ${relationshipsCreated} relationships; ${nodesDeleted} nodes removed\n`,
  );
}
