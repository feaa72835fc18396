/** What a person can do, each as one function: fetches what is needed and commits one undoable step. */
import { type Answer, api, connection, Problem } from '../api';
import { type Graph, merge, neighboursOf, type Piece } from './graph';
import { joined, toggled, without } from './selection';
import type { Direction, Filters, Point, Selection, Step, TimeRange, ViewState } from './state';
import { EMPTY_VIEW } from './state';
import { adjust, commit, view } from './store';
import { busy, lastTable, notify, panel, startShown } from './ui';

export const PAGE = 50;

/** Runs what may fail, shows that it runs, and turns a Problem into a notice. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  busy.value += 1;
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // A lost connection has its own message, which stays until it is found again.
    if (connection.value === 'sound') notify(error.message, 'error', error.advice);
  } finally {
    busy.value -= 1;
  }
  return undefined;
}

const withPiece =
  (piece: Piece, ...steps: Step[]) =>
  (now: ViewState): ViewState => {
    const hidden = new Set([...now.hidden].filter((id) => !piece.nodes.some((node) => node.id === id)));
    return { ...now, graph: merge(now.graph, piece), steps: [...now.steps, ...steps], hidden };
  };

export interface RunOptions {
  /** Start from an empty canvas instead of adding to it. */
  readonly replace?: boolean;
}

/** Puts an answer where it belongs: a graph on the canvas, rows in the table. */
export function present(answer: Answer, title: string, step: Step, { replace = false }: RunOptions = {}): void {
  if (answer.kind === 'rows') {
    lastTable.value = { title, answer };
    panel.value = 'table';
    if (answer.rows.length === 0) notify(`“${title}” found nothing.`);
    return;
  }
  if (answer.nodes.length === 0) {
    notify(`“${title}” found nothing to draw.`, 'info', 'Try other parameters.');
    return;
  }
  commit((now) => withPiece(answer, step)(replace ? { ...EMPTY_VIEW, filters: now.filters, time: now.time } : now));
  startShown.value = false;
  if (answer.truncated)
    notify(`Only the first ${answer.nodes.length} nodes are shown.`, 'info', 'Narrow the question.');
}

export async function runQuery(
  name: string,
  title: string,
  parameters: Readonly<Record<string, unknown>>,
  options?: RunOptions,
): Promise<void> {
  const answer = await attempt(() => api.run(name, parameters));
  if (answer) present(answer, title, { kind: 'query', name, parameters }, options);
}

export async function addNodes(ids: readonly string[], then?: (id: string) => void): Promise<void> {
  const missing = ids.filter((id) => !view.value.graph.nodes.has(id));
  if (missing.length > 0) {
    const piece = await attempt(() => api.nodes(missing, presentIn(view.value.graph)));
    if (!piece) return;
    commit(withPiece(piece, { kind: 'add', ids: missing }));
  }
  startShown.value = false;
  const [first] = ids;
  if (first && view.value.graph.nodes.has(first)) {
    select({ kind: 'node', id: first });
    then?.(first);
  }
}

/** The server ties newcomers to at most this many; more would make a request of megabytes. */
const PRESENT_LIMIT = 5000;
export const presentIn = (graph: Graph): string[] => [...graph.nodes.keys()].slice(0, PRESENT_LIMIT);

export async function expand(id: string, type: string, direction: Direction): Promise<void> {
  const { filters } = view.value;
  const request = { id, type, direction, limit: PAGE, filters, present: presentIn(view.value.graph) };
  const page = await attempt(() => api.expand(request));
  if (!page) return;
  const { relationships } = view.value.graph;
  const nothing = page.nodes.length === 0 && page.relationships.every((item) => relationships.has(item.id));
  if (nothing) notify('Everything there is on the canvas already, or filtered out.');
  else commit(withPiece(page, { kind: 'expand', id, type, direction, filters }));
}

/** Every kind of neighbour in turn, together at most one page, as one step to undo. */
export async function expandAll(id: string): Promise<void> {
  const { filters } = view.value;
  await attempt(async () => {
    const counts = await api.neighbours(id, filters);
    const ways = [
      ...new Map(counts.map(({ type, direction }) => [`${type} ${direction}`, { type, direction }])).values(),
    ];
    let next = view.value;
    const before = next.graph.nodes.size;
    for (const { type, direction } of ways) {
      const room = PAGE - (next.graph.nodes.size - before);
      if (room <= 0) break;
      const page = await api.expand({ id, type, direction, limit: room, filters, present: presentIn(next.graph) });
      next = withPiece(page, { kind: 'expand', id, type, direction, filters, limit: room })(next);
    }
    const brought = next.graph.nodes.size - before;
    const tied = next.graph.relationships.size - view.value.graph.relationships.size;
    if (brought + tied === 0) notify('All neighbours are on the canvas already.');
    else commit(() => next);
    const total = counts.reduce((sum, count) => sum + count.total, 0);
    if (brought >= PAGE) notify(`Brought ${brought} of ${total} neighbours; the rest by kind in the Evidence panel.`);
  });
}

/** Takes back the neighbours that hang on one of these nodes alone. */
export function collapse(ids: readonly string[]): void {
  const { graph } = view.value;
  const around = ids.flatMap((id) => neighboursOf(graph, id));
  const leaves = around.filter((other) => !ids.includes(other) && neighboursOf(graph, other).length === 1);
  if (leaves.length === 0) notify('No neighbour hangs on this alone.');
  else hide(leaves);
}

/** Hidden nodes stay in the view, so that a link can say which; they are not drawn. */
export function hide(ids: readonly string[]): void {
  commit((now) => {
    const { selection, ...rest } = now;
    const left = without(selection, ids);
    return { ...rest, hidden: new Set([...now.hidden, ...ids]), ...(left ? { selection: left } : {}) };
  });
}

function keepOnly(ids: readonly string[]): void {
  const kept = new Set(ids);
  commit((now) => ({ ...now, hidden: new Set([...now.graph.nodes.keys()].filter((id) => !kept.has(id))) }));
}

export const showHidden = (): void => commit((now) => ({ ...now, hidden: new Set() }));

/** The nodes with their neighbours. */
export const keepNeighbourhood = (ids: readonly string[]): void =>
  keepOnly(ids.flatMap((id) => [id, ...neighboursOf(view.value.graph, id)]));

export const clearCanvas = (): void => commit(({ filters, time }) => ({ ...EMPTY_VIEW, filters, time }));

export function select(selection: Selection | undefined): void {
  adjust(({ selection: _, ...rest }) => (selection ? { ...rest, selection } : rest));
}

/** Selects one more, or one less. */
export const selectAlso = (id: string): void => select(toggled(view.value.selection, id));
export const selectTogether = (ids: readonly string[]): void => select(joined(view.value.selection, ids));

/** Selects and shows the words. */
export function openEvidence(selection: Selection): void {
  select(selection);
  panel.value = 'evidence';
}

export const pin = (places: readonly (readonly [string, Point])[]): void =>
  commit((now) => ({ ...now, pinned: new Map([...now.pinned, ...places]) }));

export const unpin = (ids: readonly string[]): void =>
  commit((now) => ({ ...now, pinned: new Map([...now.pinned].filter(([id]) => !ids.includes(id))) }));

export const setFilters = (filters: Filters): void => commit((now) => ({ ...now, filters }));
export const setTime = (time: TimeRange): void => commit((now) => ({ ...now, time }));
/** While a brush is dragged or time is played: one step of the history for all of it. */
export const slideTime = (time: TimeRange): void => adjust((now) => ({ ...now, time }));
