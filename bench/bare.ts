/** What loading is compared with: the same rows through the same driver, nothing compared, checked or replaced. */
import type { Session } from 'neo4j-driver';
import type { Batch, BatchNode, Properties } from '../src/graph/batch';
import { batchOf } from '../src/graph/batch-of';
import { groupBy } from '../src/graph/identity';
import { sharedProperties } from '../src/graph/shared-node';
import type { Database } from '../src/neo4j/connect';
import { cypherFile } from '../src/neo4j/cypher-files';
import { encode } from '../src/neo4j/encode';
import { nodeUpserts, relationshipUpserts, type Upsert } from '../src/neo4j/load/rows';
import { wipe } from '../src/neo4j/wipe';
import { type LabelSpec, labels, type RelationshipSpec, relationships } from '../src/schema';
import { madeUp } from './made-up';

const BARE = 'UNWIND $rows AS row CREATE (n:Bare {id: row.id}) SET n += row.properties';
const BARE_CONSTRAINT = 'CREATE CONSTRAINT bare IF NOT EXISTS FOR (n:Bare) REQUIRE n.id IS UNIQUE';

/** Rows sent at once. */
const AT_ONCE = 2000;

interface Rows {
  /** Nodes and relationships of the graph, by the statements that write them. */
  readonly graph: readonly Upsert[];
  /** As many nodes, with the same properties. */
  readonly bare: Upsert['rows'];
}

/** Nodes that articles share, each name standing for itself. */
function namedNodes(batches: readonly Batch[]): BatchNode[] {
  const byNode = groupBy(
    batches.flatMap(({ namings }) => namings),
    ({ ownId }) => ownId,
  );
  return [...byNode].map(([id, names]) => ({ id, label: names[0]!.label, properties: sharedProperties(names) }));
}

function rowsOf(articles: number, statements: number): Rows {
  const batches = Array.from({ length: articles }, (_, i) => {
    const { article, extraction } = madeUp(i, statements);
    return batchOf(article, extraction);
  });
  const nodes = [...batches.flatMap((batch) => batch.nodes), ...namedNodes(batches)];
  const edges = batches.flatMap((batch) => batch.relationships);
  const bareRow = (id: string, properties: Properties, { properties: specs }: LabelSpec | RelationshipSpec) => ({
    id,
    properties: encode(properties, specs),
  });
  const bare = [
    ...nodes.map(({ id, label, properties }) => bareRow(id, properties, labels[label])),
    ...edges.map(({ id, type, properties }) => bareRow(id, properties, relationships[type])),
  ];
  // States that are both named and referred to by code come twice.
  const unique = [...new Map(bare.map((row) => [row.id, row])).values()];
  return { graph: [...nodeUpserts(nodes), ...relationshipUpserts(edges)], bare: unique };
}

async function sendAll(session: Session, statement: string, rows: Upsert['rows']): Promise<void> {
  for (let i = 0; i < rows.length; i += AT_ONCE) {
    await session.executeWrite((tx) => tx.run(statement, { rows: rows.slice(i, i + AT_ONCE) }));
  }
}

async function timed(database: Database, work: (session: Session) => Promise<void>): Promise<number> {
  const session = database.session('write');
  try {
    const start = performance.now();
    await work(session);
    return (performance.now() - start) / 1000;
  } finally {
    await session.close();
  }
}

export interface BareLoads {
  /** Nodes and relationships. */
  readonly rows: number;
  /** Seconds for as many nodes by UNWIND CREATE, with no index but the one on their id. */
  readonly nodes: number;
  /** Seconds for the very nodes and relationships, with the indexes of the migrations. */
  readonly graph: number;
}

/** Leaves an empty database. */
export async function bareLoads(database: Database, articles: number, statements: number): Promise<BareLoads> {
  const { graph, bare } = rowsOf(articles, statements);
  await timed(database, async (session) => void (await session.run(BARE_CONSTRAINT)));
  const nodesTime = await timed(database, (session) => sendAll(session, BARE, bare));
  await timed(database, async (session) => void (await session.run('DROP CONSTRAINT bare')));
  await wipe(database);
  const graphTime = await timed(database, async (session) => {
    for (const { name, rows } of graph) await sendAll(session, cypherFile(name), rows);
  });
  await wipe(database);
  return { rows: bare.length, nodes: nodesTime, graph: graphTime };
}
