import { type Command, InvalidArgumentError } from 'commander';

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

export function configure(program: Command): void {
  program
    .command('demo')
    .description('Shows all of it: reads the samples into the graph, answers three questions, serves the viewer.')
    .option('--port <port>', 'port of the viewer; 0 takes a free one', portOf, 7480)
    .addHelpText(
      'after',
      '\nIt serves until Ctrl-C, which also stops the Neo4j that it had started.\n\nExample:\n  demarche demo',
    )
    .action(async ({ port }: { readonly port: number }) => {
      const { demo } = await import('../pipeline/demo');
      await demo(port);
    });
}
