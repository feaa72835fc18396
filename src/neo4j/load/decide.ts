/** A person's rulings on identity: merge two nodes, split one. They outlive re-ingesting and are exported. */
import { EXIT, Failure } from '../../failure';
import type { Decision } from '../../graph/identity';
import { shortDigest } from '../../graph/ids';
import type { Database } from '../connect';
import { explain } from '../explain';
import { labelOf, type SharedNode } from './namings';
import { type Counters, type Row, Work } from './transaction';
import { writeGroup } from './write';

interface NamedNode extends SharedNode {
  readonly name: string;
  readonly names: readonly { readonly ownId: string; readonly articleId: string }[];
}

async function nodeOf(work: Work, id: string): Promise<NamedNode> {
  const rows = await work.read('decide/own-ids', { id });
  const [first] = rows;
  if (!first) {
    throw new Failure(
      `No actor or proposal has the id "${id}". demarche query search --text WORDS shows ids.`,
      EXIT.usage,
    );
  }
  const names = rows.map(({ ownId, articleId }) => ({ ownId: String(ownId), articleId: String(articleId) }));
  return { id, label: labelOf(first.labels as string[]), name: String(first.name), names };
}

const ownIds = ({ names }: NamedNode): string[] => [...new Set(names.map(({ ownId }) => ownId))].sort();

const rowOf = ({ kind, a, b }: Decision): Row => ({
  id: `decision:${kind}:${shortDigest(...[a, b].sort())}`,
  kind,
  a,
  b,
});

/** Writes decisions down and makes the graph follow them. */
async function record(work: Work, decisions: readonly Decision[], again: readonly SharedNode[]): Promise<Counters> {
  work.write('decide/record', { rows: decisions.map(rowOf) });
  return writeGroup(work, { again });
}

async function inWrite<T>(database: Database, run: (work: Work) => Promise<T>): Promise<T> {
  const session = database.session('write');
  try {
    return await session.executeWrite((tx) => run(new Work(tx)));
  } catch (error) {
    throw explain(error, database.address.uri);
  } finally {
    await session.close();
  }
}

/** Makes one node of two of the same label. A Failure (exit code 2) when that is not what the ids are. */
export async function merge(database: Database, a: string, b: string): Promise<Counters> {
  return inWrite(database, async (work) => {
    const [left, right] = [await nodeOf(work, a), await nodeOf(work, b)];
    if (left.id === right.id) throw new Failure(`${a} and ${b} are one node already.`, EXIT.usage);
    if (left.label !== right.label) {
      throw new Failure(`${a} is a ${left.label}, ${b} a ${right.label}: only two of a kind can be one.`, EXIT.usage);
    }
    const [ours, theirs] = [ownIds(left), ownIds(right)];
    work.write('decide/revoke', { kind: 'apart', left: ours, right: theirs });
    return record(work, [{ kind: 'together', a: ours[0]!, b: theirs[0]! }], [left, right]);
  });
}

/** Gives what an article names a node of its own again. A Failure (exit code 2) when nothing else stands for that node. */
export async function split(database: Database, id: string, articleId: string): Promise<Counters> {
  return inWrite(database, async (work) => {
    const node = await nodeOf(work, id);
    const own = [...new Set(node.names.filter((name) => name.articleId === articleId).map(({ ownId }) => ownId))];
    if (own.length === 0) throw new Failure(`Article ${articleId} does not name ${id} (${node.name}).`, EXIT.usage);
    const others = ownIds(node).filter((other) => !own.includes(other));
    if (others.length === 0) {
      const why = 'all articles name it in the same way, or only this one does';
      throw new Failure(`${id} (${node.name}) cannot be split: ${why}.`, EXIT.usage);
    }
    work.write('decide/revoke', { kind: 'together', left: own, right: others });
    const decisions = own.flatMap((a) => others.map((b): Decision => ({ kind: 'apart', a, b })));
    return record(work, decisions, [node]);
  });
}

/** Puts exported decisions back; the articles that they are about may come later. */
export async function recordDecisions(database: Database, decisions: readonly Decision[]): Promise<void> {
  await inWrite(database, async (work) => {
    work.write('decide/record', { rows: decisions.map(rowOf) });
    await work.done();
  });
}
