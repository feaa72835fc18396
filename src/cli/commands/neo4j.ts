import { spawn } from 'node:child_process';
import type { Command } from 'commander';
import { EXIT, Failure } from '../../failure';
import type { ServerRecord } from '../../neo4j/local/record';

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

export function configure(program: Command): void {
  const neo4j = program
    .command('neo4j')
    .description('Starts, stops and shows the Neo4j server of the project’s own.')
    .addHelpText(
      'after',
      `
The server runs in Docker where an engine answers, else as a process of its own (needs Java 17 or later). Its data lie
in the user's data folder, or in DEMARCHE_HOME; its program in the user's cache folder, or in NEO4J_CACHE. With
NEO4J_URI set, all other commands use that server instead.

Examples:
  demarche neo4j start
  demarche neo4j status
  demarche neo4j browser`,
    );
  neo4j.command('start').description('starts it, or finds it running').action(start);
  neo4j.command('stop').description('stops it; its data stay').action(stop);
  neo4j.command('status').description('says whether and where it runs').action(status);
  neo4j.command('browser').description('opens Neo4j Browser, starting the server if need be').action(browser);
}

async function describe(record: ServerRecord): Promise<string[]> {
  const { readPassword, serverHome, USERNAME } = await import('../../neo4j/local/record');
  const { userFolders } = await import('../../neo4j/local/folders');
  const folders = userFolders();
  const how = record.how === 'docker' ? 'in Docker' : `as process ${record.pid}`;
  return [
    `Neo4j ${record.version} runs ${how}`,
    `address   ${record.uri}`,
    ...(record.browser ? [`browser   ${record.browser}`] : []),
    `user      ${USERNAME}`,
    `password  ${readPassword(folders) ?? ''}`,
    `data      ${serverHome(folders)}`,
  ];
}

async function startAndDescribe(): Promise<ServerRecord> {
  const { startServer } = await import('../../neo4j/open');
  const { reporting } = await import('../database');
  const record = await reporting(startServer);
  print(await describe(record));
  return record;
}

async function start(): Promise<void> {
  await startAndDescribe();
}

async function stop(): Promise<void> {
  const { stopServer } = await import('../../neo4j/open');
  print([(await stopServer()) ? 'Neo4j has stopped; its data stay.' : 'No Neo4j of the project’s own was running.']);
}

async function status(): Promise<void> {
  const { runningServer } = await import('../../neo4j/local/local-server');
  const { userFolders } = await import('../../neo4j/local/folders');
  const given = process.env.NEO4J_URI;
  if (given) print([`NEO4J_URI is set: all commands use ${given}`]);
  const record = await runningServer(userFolders());
  if (record) return print(await describe(record));
  print(['No Neo4j of the project’s own is running.']);
  if (!given) process.exitCode = EXIT.database;
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer' };

async function browser(): Promise<void> {
  const { browser: address } = await startAndDescribe();
  if (!address) throw new Failure('This server does not serve Neo4j Browser.', EXIT.database);
  const opener = spawn(OPENERS[process.platform] ?? 'xdg-open', [address], { stdio: 'ignore', detached: true });
  opener.on('error', () => process.stderr.write(`Open ${address} in a browser.\n`));
  opener.unref();
}
