import { type Command, InvalidArgumentError } from 'commander';

interface Arguments {
  readonly port: number;
  readonly host: string;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

export function configure(program: Command): void {
  program
    .command('serve')
    .description('Serves the viewer: the graph in the browser, with the words behind every line.')
    .option('--port <port>', 'port to listen on; 0 takes a free one', portOf, 7480)
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .addHelpText('after', '\nIt serves until Ctrl-C.\n\nExample:\n  demarche serve --port 8080')
    .action(serve);
}

async function serve({ port, host }: Arguments): Promise<void> {
  const { serveViewer } = await import('../../server/serve');
  const served = await serveViewer({ port, host });
  process.stdout.write(`${served.address}\n`);
  process.stderr.write('Serving the viewer until Ctrl-C.\n');
  await served.stopped;
}
