/** The server's answers, typed. Every failure becomes a Problem that says what to do. */
import { signal } from '@preact/signals';
import type { PropertyValue } from '../graph/subgraph';
import type { Piece } from './store/graph';
import type { Direction, Filters } from './store/state';

export interface QueryParameter {
  readonly name: string;
  readonly type: string;
  readonly default?: PropertyValue;
  readonly about: string;
  /** Where a pick list for it comes from, when the parameter means something in the graph. */
  readonly picks?: string;
}

export interface QueryCard {
  readonly name: string;
  readonly title: string;
  readonly parameters: readonly QueryParameter[];
  readonly returns: 'rows' | 'graph';
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly truncated?: boolean;
}

export type Answer = ({ readonly kind: 'graph' } & Piece) | ({ readonly kind: 'rows' } & Table);

export interface Talked {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly statements: number;
  readonly stances: Readonly<Record<string, number>>;
}

export interface Start {
  readonly labels: Readonly<Record<string, number>>;
  readonly relationships: Readonly<Record<string, number>>;
  readonly proposals: readonly Talked[];
  readonly articles: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly source: string | null;
    readonly publishedOn: string | null;
    readonly statements: number;
  }[];
}

export interface Found {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly about: string | null;
  /** Of an article: the words around the place that was found. */
  readonly excerpt: string | null;
  readonly score: number;
}

export interface NeighbourCount {
  readonly type: string;
  readonly direction: Direction;
  readonly label: string;
  readonly total: number;
}

/** An article with everything that was read from it: the nodes and relationships whose evidence stands in its text. */
export interface ArticleView extends Piece {
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly text: string;
    readonly publishedOn: string | null;
    readonly source: string | null;
    readonly url: string | null;
  };
}

export interface LedgerEntry {
  readonly id: string;
  readonly actor: string;
  readonly name: string;
  readonly kind: string;
  /** ISO code and name of the state spoken for. */
  readonly represents: string | null;
  readonly state: string | null;
  readonly stance: string;
  /** Day it holds for; null where the text leaves it open. */
  readonly on: string | null;
  readonly statementId: string | null;
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly publishedOn: string | null;
  readonly source: string | null;
  readonly title: string | null;
}

export interface Ledger {
  readonly proposal: { readonly id: string; readonly name: string; readonly kind: string };
  readonly entries: readonly LedgerEntry[];
  readonly truncated: boolean;
}

export interface Chain {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

/** A failure in words for the reader. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    message: string,
    readonly advice = '',
    readonly place?: { readonly line: number; readonly column: number },
  ) {
    super(message);
  }
}

/** `lost` from the first request that no server answered until one does again. */
export const connection = signal<'sound' | 'lost' | 'no-database'>('sound');

interface ErrorBody {
  readonly error?: string;
  readonly message?: string;
  readonly advice?: string;
  readonly line?: number;
  readonly column?: number;
}

const UNREACHABLE = new Problem(
  'The server does not answer.',
  'Start it again with “demarche serve”; the page reconnects by itself.',
);

function problemOf({ message, advice, line, column }: ErrorBody, otherwise: string): Problem {
  const place = line === undefined ? undefined : { line, column: column ?? 1 };
  return new Problem(message ?? otherwise, advice ?? '', place);
}

async function failureOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as ErrorBody;
  if (body.error === 'no-database') connection.value = 'no-database';
  return problemOf(body, `The server answered ${response.status}.`);
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    if (init?.signal?.aborted) throw error;
    connection.value = 'lost';
    throw UNREACHABLE;
  }
  if (!response.ok) throw await failureOf(response);
  connection.value = 'sound';
  return (await response.json()) as T;
}

const get = <T>(path: string, parameters: Record<string, string | number | undefined> = {}, signal?: AbortSignal) => {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, `${value}`]],
  );
  const query = new URLSearchParams(given as [string, string][]).toString();
  return ask<T>(query ? `${path}?${query}` : path, signal ? { signal } : {});
};

const post = <T>(path: string, body: unknown) =>
  ask<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

export interface ExpandRequest {
  readonly id: string;
  readonly type: string;
  readonly direction: Direction;
  readonly limit: number;
  readonly filters: Filters;
  /** Ids on the canvas: they are not sent again, and the new nodes are tied to them. */
  readonly present: readonly string[];
}

/** Somebody's own Cypher that is not understood, or not allowed, is told in the answer. */
async function cypher(text: string): Promise<Answer> {
  const answer = await post<Answer | ({ readonly kind: 'refused' } & ErrorBody)>('/api/cypher', { text });
  if (answer.kind === 'refused') throw problemOf(answer, 'Refused.');
  return answer;
}

type Pick = { readonly value: string; readonly text: string };
const picked = new Map<string, Promise<readonly Pick[]>>();

/** Many fields pick from the same lists: each list is asked for once. */
function picks(of: string): Promise<readonly Pick[]> {
  const known = picked.get(of);
  if (known) return known;
  const asked = get<readonly Pick[]>('/api/picks', { of });
  picked.set(of, asked);
  asked.catch(() => picked.delete(of));
  return asked;
}

export const api = {
  health: () => get<{ readonly database: boolean }>('/api/health'),
  start: () => get<Start>('/api/start'),
  queries: () => get<readonly QueryCard[]>('/api/queries'),
  picks,
  run: (name: string, parameters: Readonly<Record<string, unknown>>) =>
    post<Answer>(`/api/queries/${encodeURIComponent(name)}`, parameters),
  cypher,
  nodes: (ids: readonly string[], present: readonly string[] = []) => post<Piece>('/api/nodes', { ids, present }),
  neighbours: (id: string, filters: Filters) => post<readonly NeighbourCount[]>('/api/neighbours', { id, filters }),
  expand: (request: ExpandRequest) => post<Piece & { readonly left: number }>('/api/expand', request),
  article: (id: string) => get<ArticleView>('/api/article', { id }),
  search: (text: string, signal?: AbortSignal) => get<readonly Found[]>('/api/search', { text }, signal),
  ledger: (proposal: string) => get<Ledger>('/api/ledger', { proposal }),
  paths: (from: string, to: string) => get<Piece & { readonly chains: readonly Chain[] }>('/api/paths', { from, to }),
};
