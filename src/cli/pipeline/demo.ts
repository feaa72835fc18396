/** The samples in the graph, three questions answered, the viewer served: what a newcomer sees first. */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Database } from '../../neo4j/connect';
import { userFolders } from '../../neo4j/local/folders';
import { runningServer } from '../../neo4j/local/local-server';
import { addressFromEnvironment, stopServer } from '../../neo4j/open';
import { runQuery, type Table } from '../../neo4j/query/run';
import { rows } from '../../server/reader';
import { serveViewer } from '../../server/serve';
import { withDatabase } from '../database';
import { render } from '../table';
import { load } from './load';
import { summaryOf } from './summary';

const SAMPLE = path.join(__dirname, '..', '..', '..', 'data', 'sample');
/** The states of the made-up articles. */
const GAZETTEER = path.join(SAMPLE, 'gazetteer.json');
const ARTICLES = ['truce.jsonl', 'negotiation'].map((name) => path.join(SAMPLE, name));

interface Question {
  readonly asks: string;
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
}

const QUESTIONS: readonly Question[] = [
  {
    asks: 'Who stands where on the 30-day ceasefire, and in which words?',
    name: 'positions',
    parameters: { proposal: '30-day ceasefire' },
    columns: ['on', 'actor', 'state', 'stance', 'words'],
  },
  {
    asks: 'Who has withheld an answer?',
    name: 'withheld',
    parameters: { proposal: '30-day ceasefire' },
    columns: ['actor', 'state', 'how', 'words'],
  },
  {
    asks: 'Who reports what another said?',
    name: 'reported-speech',
    parameters: { limit: '5' },
    columns: ['on', 'reporter', 'quoted', 'words'],
  },
];

/** The same table with some of its columns, in the order given. */
function only(table: Table, columns: readonly string[]): Table {
  const places = columns.map((column) => table.columns.indexOf(column));
  return { ...table, columns, rows: table.rows.map((row) => places.map((place) => row[place])) };
}

async function answered(database: Database, { asks, name, parameters, columns }: Question): Promise<string> {
  const answer = await runQuery(database, name, parameters);
  const command = [
    `demarche query ${name}`,
    ...Object.entries(parameters).map(([key, value]) => `--${key} "${value}"`),
  ];
  const table = answer.kind === 'rows' ? only(answer, columns) : answer;
  return `\n${asks}\n  ${command.join(' ')}\n${render(table, 'table')}`;
}

async function found(database: Database): Promise<string> {
  const counts = await rows<{ name: string; count: number }>(database, 'counts');
  const table: Table = {
    kind: 'rows',
    columns: counts.map(({ name }) => name),
    rows: [counts.map(({ count }) => count)],
  };
  return `\nIn the graph\n${render(table, 'table')}`;
}

/** Whether the server that the demo will use runs without it, so that it is not the demo's to stop. */
async function runsAlready(): Promise<boolean> {
  return addressFromEnvironment(process.env) !== undefined || (await runningServer(userFolders())) !== undefined;
}

/** Until the viewer listens itself, Ctrl-C must not leave a server behind. */
function stoppingAtInterrupt(stop: () => Promise<void>): () => void {
  const interrupted = () => void stop().finally(() => process.exit(130));
  process.once('SIGINT', interrupted);
  return () => process.removeListener('SIGINT', interrupted);
}

export async function demo(port: number): Promise<void> {
  const keep = await runsAlready();
  const stop = async () => void (keep || (await stopServer()));
  const forget = stoppingAtInterrupt(stop);
  try {
    const totals = await load(ARTICLES, { ids: 'name', jobs: availableParallelism(), gazetteers: [GAZETTEER] });
    process.stdout.write(`${summaryOf(totals).join('\n')}\n`);
    await withDatabase(async (database) => {
      process.stdout.write(await found(database));
      for (const question of QUESTIONS) process.stdout.write(await answered(database, question));
    });
    const served = await serveViewer({ host: '127.0.0.1', port });
    forget();
    process.stdout.write(`\nThe graph in the browser: ${served.address}\n`);
    process.stderr.write('Serving until Ctrl-C.\n');
    await served.stopped;
  } finally {
    forget();
    await stop();
  }
}
