/** Undo and redo over readonly values: the past and the future are lists of whole states that share their parts. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

const LIMIT = 100;

export const startOf = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** A step that can be undone. */
export function advance<T>(history: History<T>, next: T): History<T> {
  if (next === history.present) return history;
  return { past: [...history.past, history.present].slice(-LIMIT), present: next, future: [] };
}

/** A change too small to undo by itself, such as what is selected. */
export const amend = <T>(history: History<T>, next: T): History<T> => ({ ...history, present: next });

export function undone<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] };
}

export function redone<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
