/** From a name as a person types it to the id of an actor, a proposal or an article. */
import type { ManagedTransaction } from 'neo4j-driver';
import { EXIT, Failure } from '../../failure';
import { cypherFile } from '../cypher-files';
import { lucene } from './lucene';
import type { Query } from './query-file';

const RESOLVED = ['actor', 'proposal', 'article'] as const;
type Resolved = (typeof RESOLVED)[number];

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly exact: boolean;
}

const isResolved = (type: string): type is Resolved => RESOLVED.includes(type as Resolved);

/**
 * The id itself; else the node of that very name or alias; else the one that best fits all the words. A Failure (exit
 * code 2) when there is none. Reads at most a handful of nodes, by full-text index.
 */
export async function idOf(tx: ManagedTransaction, type: Resolved, text: string): Promise<string> {
  const parameters = { id: text, name: text.toLowerCase(), words: lucene(text) };
  const { records } = await tx.run(cypherFile(`resolve/${type}`), parameters);
  const [best] = records.map((record) => record.toObject() as unknown as Candidate);
  if (best) return best.id;
  const where = { actor: 'search --text', proposal: 'proposals', article: 'articles' }[type];
  throw new Failure(`No ${type} is called "${text}" here. "demarche query ${where}" shows what there is.`, EXIT.usage);
}

/** Puts ids where the question asks for an actor, a proposal or an article. */
export async function resolved(
  tx: ManagedTransaction,
  query: Query,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const values = { ...parameters };
  for (const { name, type } of query.parameters) {
    const value = values[name];
    if (isResolved(type) && typeof value === 'string') values[name] = await idOf(tx, type, value);
  }
  return values;
}
