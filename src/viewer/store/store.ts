/** The one value that the page shows, its past and future, and what is derived from it. */
import { computed, effect, signal } from '@preact/signals';
import type { Graph } from './graph';
import { advance, amend, redone, startOf, undone } from './history';
import { type Items, itemsOf } from './items';
import { nodesOf } from './selection';
import { EMPTY_VIEW, type Selection, type ViewState } from './state';
import { visibleOf } from './visible';

const history = signal(startOf(EMPTY_VIEW));

export const view = computed(() => history.value.present);
export const canUndo = computed(() => history.value.past.length > 0);
export const canRedo = computed(() => history.value.future.length > 0);

/** Replaces the view by a changed one; the step can be undone. */
export function commit(change: (view: ViewState) => ViewState): void {
  history.value = advance(history.value, change(history.value.present));
}

/** A change that takes no place in the history, because undoing it would only be in the way. */
export function adjust(change: (view: ViewState) => ViewState): void {
  history.value = amend(history.value, change(history.value.present));
}

export const undo = (): void => {
  history.value = undone(history.value);
};
export const redo = (): void => {
  history.value = redone(history.value);
};
/** Starts over: for a link or a file, before which there is nothing to go back to. */
export const restart = (present: ViewState): void => {
  history.value = startOf(present);
};

const graph = computed(() => view.value.graph);
const pinned = computed(() => view.value.pinned);
const places = computed(() => view.value.places);
const hidden = computed(() => view.value.hidden);
const filters = computed(() => view.value.filters);
const time = computed(() => view.value.time);

export const selection = computed<Selection | undefined>(() => view.value.selection);
/** What graphs were read into: the next graph mostly holds the last, and undoing brings an earlier one back. */
const read = new WeakMap<Graph, Items>();
let lastItems: Items | undefined;
export const items = computed(() => {
  lastItems = read.get(graph.value) ?? itemsOf(graph.value, lastItems);
  read.set(graph.value, lastItems);
  return lastItems;
});
export const visible = computed(() => visibleOf(items.value, filters.value, time.value, hidden.value));
export const isEmpty = computed(() => graph.value.nodes.size === 0);

export const selectedNode = computed(() => {
  const chosen = selection.value;
  return chosen?.kind === 'node' ? graph.value.nodes.get(chosen.id) : undefined;
});
/** Ids of all selected nodes that are drawn or hidden on the canvas. */
export const selectedIds = computed(() => nodesOf(selection.value).filter((id) => graph.value.nodes.has(id)));

export { effect, graph, pinned, places };
