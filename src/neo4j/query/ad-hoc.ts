/** Cypher that a person writes: read only, explained before it runs, limited in time and rows. */

import type { Record as DriverRecord, ManagedTransaction } from 'neo4j-driver';
import { Neo4jError, type Plan } from 'neo4j-driver';
import { EXIT, Failure } from '../../failure';
import type { Subgraph } from '../../graph/subgraph';
import type { Database } from '../connect';
import { explain } from '../explain';
import { graphOf, type Table, tableOf } from './run';

/** The only procedures that may be called: they read this graph and its schema. */
export const PROCEDURES: ReadonlySet<string> = new Set([
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
]);

export interface Limits {
  /** Rows returned at most; default 1000. */
  readonly rows?: number;
  /** Milliseconds until the database gives up; default 10 seconds. */
  readonly timeout?: number;
}

export interface AdHocAnswer {
  readonly table: Table;
  /** Nodes and relationships in the rows; empty when they hold only values. */
  readonly graph: Subgraph;
}

const LONGEST = 20_000;

const refused = (what: string): Failure =>
  new Failure(`Refused: ${what}. This box only reads the graph (MATCH ... RETURN ...).`, EXIT.usage);

/** Operators that leave the graph, or belong to administration (Neo4j 5, "Execution plans and query tuning"). */
const REFUSED_OPERATORS: readonly (readonly [RegExp, string])[] = [
  [/^LoadCSV/i, 'LOAD CSV reads files'],
  [
    /^(Create$|Merge|Delete|DetachDelete|Set(?!OwnPassword)|Remove|Foreach|TransactionForeach|TransactionApply|EmptyRow)/i,
    'it writes',
  ],
  [
    /^(Show|Terminate|Start|Stop|Alter|Drop|Create|Grant|Deny|Revoke|Rename|Enable|Deallocate|Reallocate|Do(Nothing|Create|Drop))/i,
    'SHOW and administration are not for here',
  ],
  [/Administration|SystemProcedure|Assert(Not)?(Allowed|Blocked|Dbms)/i, 'administration is not for here'],
];

/** Details of a procedure call begin with its name: "db.labels() :: (label :: STRING)". */
const procedureIn = (details: unknown): string => /^\s*`?([\w.]+)`?\s*\(/.exec(String(details))?.[1] ?? String(details);

/** Operator names end in "@neo4j" and the like. */
const operatorOf = ({ operatorType }: Plan): string => operatorType.replace(/@.*$/, '');

/** Throws a Failure for the first operator that does more than read the graph. */
export function checkPlan(plan: Plan): void {
  const operator = operatorOf(plan);
  const match = REFUSED_OPERATORS.find(([pattern]) => pattern.test(operator));
  if (match) throw refused(match[1]);
  if (/ProcedureCall/.test(operator)) {
    const procedure = procedureIn(plan.arguments.Details);
    if (!PROCEDURES.has(procedure)) throw refused(`procedure ${procedure} may not be called`);
  }
  for (const child of plan.children) checkPlan(child);
}

/** What the database says of a statement, with line and column of the text as the person wrote it. */
function statementFailure(error: Neo4jError, lineShift: number): Failure {
  const message = error.message.split('\n')[0]!;
  const place = /\(line (\d+), column (\d+)(?: \(offset: \d+\))?\)/.exec(error.message);
  const at = place ? `Line ${Number(place[1]) - lineShift}, column ${place[2]}: ` : '';
  const text = message.replace(/\s*\(line \d+, column \d+(?: \(offset: \d+\))?\)/, '').trim();
  return new Failure(`${at}${text}`, EXIT.usage, { cause: error });
}

function explained(error: unknown, uri: string, lineShift: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (/TransactionTimedOut|TransactionTerminated|Transaction\.Terminated/.test(error.code)) {
    return new Failure('It took too long and was stopped: narrow it down or add a LIMIT.', EXIT.usage, {
      cause: error,
    });
  }
  if (/Statement\.AccessMode|ForbiddenOnReadOnly/.test(error.code)) return refused('it writes');
  if (/MemoryPool|OutOfMemory/.test(error.code)) {
    return new Failure('It needs too much memory: narrow it down or add a LIMIT.', EXIT.usage, { cause: error });
  }
  if (/^Neo\.ClientError\.(Statement|Procedure|Schema)/.test(error.code)) return statementFailure(error, lineShift);
  return explain(error, uri);
}

/** Explains the statement without running it; a plan that only reads comes through. */
async function checked(tx: ManagedTransaction, text: string, parameters: object): Promise<void> {
  const { summary } = await tx.run(`EXPLAIN\n${text}`, parameters);
  if (!summary.plan) throw refused('it has no plan');
  checkPlan(summary.plan);
  if (summary.queryType !== 'r') throw refused('it does more than read');
}

async function firstRows(tx: ManagedTransaction, text: string, parameters: object, most: number) {
  const result = tx.run(text, parameters);
  const keys = await result.keys();
  const records: DriverRecord[] = [];
  for await (const record of result) {
    records.push(record);
    if (records.length > most) break;
  }
  return { keys, records: records.slice(0, most), truncated: records.length > most };
}

async function inReadSession<T>(
  database: Database,
  timeout: number,
  lineShift: number,
  work: (tx: ManagedTransaction) => Promise<T>,
): Promise<T> {
  const session = database.session('read');
  try {
    return await session.executeRead(work, { timeout });
  } catch (error) {
    throw explained(error, database.address.uri, lineShift);
  } finally {
    await session.close();
  }
}

/**
 * Rows and graph of a statement. Four fences: a session that may only read, the plan looked at before anything runs, a
 * time limit, a cap on rows (`truncated` says that it cut). A Failure (exit code 2) says what is refused or wrong, and
 * where.
 */
export async function runCypher(
  database: Database,
  text: string,
  parameters: Readonly<Record<string, unknown>> = {},
  { rows = 1000, timeout = 10_000 }: Limits = {},
): Promise<AdHocAnswer> {
  if (text.length > LONGEST) throw refused(`longer than ${LONGEST} characters`);
  if (text.trim() === '') throw new Failure('There is no statement.', EXIT.usage);
  if (/^\s*(EXPLAIN|PROFILE)\b/i.test(text)) throw refused('EXPLAIN and PROFILE are not for here');
  await inReadSession(database, timeout, 1, (tx) => checked(tx, text, parameters));
  return inReadSession(database, timeout, 0, async (tx) => {
    const { keys, records, truncated } = await firstRows(tx, text, parameters, rows);
    const { graph } = await graphOf(tx, records);
    return { table: tableOf(keys, records, truncated), graph: truncated ? { ...graph, truncated } : graph };
  });
}
