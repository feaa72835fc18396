/** Selecting several nodes: one leads, whose words are shown; the others are selected with it. */
import type { Selection } from './state';

/** Ids of the selected nodes, the leading one first. */
export const nodesOf = (selection: Selection | undefined): readonly string[] =>
  selection?.kind === 'node' ? [selection.id, ...(selection.also ?? [])] : [];

export function selectionOf([id, ...also]: readonly string[]): Selection | undefined {
  if (id === undefined) return undefined;
  return { kind: 'node', id, ...(also.length > 0 ? { also } : {}) };
}

/** Adds a node, which then leads, or takes it away when it was selected. */
export function toggled(selection: Selection | undefined, id: string): Selection | undefined {
  const before = nodesOf(selection);
  return selectionOf(before.includes(id) ? before.filter((other) => other !== id) : [id, ...before]);
}

/** Adds nodes behind those that were selected. */
export const joined = (selection: Selection | undefined, ids: readonly string[]): Selection | undefined =>
  selectionOf([...new Set([...nodesOf(selection), ...ids])]);

/** What is left of a selection when nodes go. */
export function without(selection: Selection | undefined, gone: readonly string[]): Selection | undefined {
  if (selection?.kind !== 'node') return selection;
  const { also: _, ...lead } = selection;
  const left = selectionOf(nodesOf(selection).filter((id) => !gone.includes(id)));
  return left?.id === lead.id ? { ...lead, ...left } : left;
}
