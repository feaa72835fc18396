/** Every key and what it does: the one list that the page listens to and that the help sheet shows. */

import { stage } from './canvas/canvas';
import { expandEach, pickForPath, togglePins } from './canvas/tools';
import { focusPanel } from './dock';
import { stepStatement } from './panels/reading';
import { panels } from './panels/registry';
import { clearCanvas, collapse, hide, keepNeighbourhood, select } from './store/actions';
import { redo, selectedIds, undo } from './store/store';
import { dialog, filtersShown, nextTheme, panel, startShown, timelineShown } from './store/ui';

export const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

export interface KeySpec {
  /** As `KeyboardEvent.key`, with "Mod+" and "Shift+" before it. */
  readonly keys: readonly string[];
  readonly group: 'Everywhere' | 'Canvas' | 'Selected nodes' | 'Panels';
  readonly about: string;
  readonly run: () => void;
}

const onNodes = (work: (ids: readonly string[]) => unknown) => () => {
  const ids = selectedIds.value;
  if (ids.length > 0) work(ids);
};

/** Opens a panel and goes there, or closes it and goes back to the canvas. */
function showPanel(id: string): void {
  panel.value = panel.value === id ? undefined : id;
  if (panel.value) focusPanel();
  else stage()?.focus();
}

/** Closes the innermost thing that is open. */
function closeInnermost(): void {
  if (dialog.value) dialog.value = undefined;
  else if (panel.value) showPanel(panel.value);
  else select(undefined);
}

export const KEYS: readonly KeySpec[] = [
  { keys: ['/'], group: 'Everywhere', about: 'Search', run: () => (dialog.value = 'search') },
  { keys: ['g'], group: 'Everywhere', about: 'Start page', run: () => (startShown.value = !startShown.value) },
  { keys: ['Mod+z'], group: 'Everywhere', about: 'Undo', run: undo },
  { keys: ['Mod+Shift+z', 'Mod+y'], group: 'Everywhere', about: 'Redo', run: redo },
  { keys: ['s'], group: 'Everywhere', about: 'Share, save, export', run: () => (dialog.value = 'share') },
  { keys: ['d'], group: 'Everywhere', about: 'Dark or light', run: nextTheme },
  { keys: ['?'], group: 'Everywhere', about: 'This sheet', run: () => (dialog.value = 'help') },
  { keys: ['Escape'], group: 'Everywhere', about: 'Close, deselect', run: closeInnermost },
  { keys: ['+', '='], group: 'Canvas', about: 'Zoom in', run: () => stage()?.viewpoint.zoom(1.6) },
  { keys: ['-'], group: 'Canvas', about: 'Zoom out', run: () => stage()?.viewpoint.zoom(1 / 1.6) },
  { keys: ['0'], group: 'Canvas', about: 'Show everything', run: () => stage()?.viewpoint.fit() },
  { keys: ['l'], group: 'Canvas', about: 'Arrange again', run: () => stage()?.arrange() },
  { keys: ['f'], group: 'Canvas', about: 'Filters', run: () => (filtersShown.value = !filtersShown.value) },
  { keys: ['t'], group: 'Canvas', about: 'Timeline', run: () => (timelineShown.value = !timelineShown.value) },
  { keys: ['Shift+Delete'], group: 'Canvas', about: 'Clear the canvas', run: clearCanvas },
  { keys: ['e'], group: 'Selected nodes', about: 'Expand', run: onNodes(expandEach) },
  { keys: ['c'], group: 'Selected nodes', about: 'Collapse back', run: onNodes(collapse) },
  {
    keys: ['o'],
    group: 'Selected nodes',
    about: 'Keep only them and their neighbours',
    run: onNodes(keepNeighbourhood),
  },
  { keys: ['x', 'Delete'], group: 'Selected nodes', about: 'Hide', run: onNodes(hide) },
  { keys: ['p'], group: 'Selected nodes', about: 'Pin or unpin', run: onNodes(togglePins) },
  { keys: ['m'], group: 'Selected nodes', about: 'Path between two, or its start and end', run: onNodes(pickForPath) },
  { keys: ['j'], group: 'Panels', about: 'Next statement of the article', run: () => stepStatement(1) },
  { keys: ['k'], group: 'Panels', about: 'Previous statement', run: () => stepStatement(-1) },
  ...panels.map(({ id, title, key }) => ({
    keys: [key],
    group: 'Panels' as const,
    about: title,
    run: () => showPanel(id),
  })),
];

/** Keys that have no function here but belong to the sheet. */
export const HINTS: readonly { readonly keys: string; readonly about: string }[] = [
  { keys: '← ↑ → ↓', about: 'Go from node to node' },
  { keys: 'Enter', about: 'Open the evidence' },
  { keys: 'Shift + ← ↑ → ↓', about: 'Select a further node' },
  { keys: 'Shift + click', about: 'Select a further node, or one less' },
  { keys: 'Shift + drag', about: 'Select the nodes in a box' },
  { keys: 'Double click', about: 'Expand a node; drag pins it' },
];

function nameOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  const shift = shiftKey ? 'Shift+' : '';
  if (ctrlKey || metaKey) return `Mod+${shift}${key.toLowerCase()}`;
  // A printed character says itself whether Shift was held: "?" is one key on some keyboards and two on others.
  return key.length > 1 ? `${shift}${key}` : key;
}

/** Whoever types a word does not mean a command. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (target instanceof HTMLInputElement) return !['checkbox', 'file'].includes(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName));
}

export function listenToKeys(): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey) return;
    const name = nameOf(event);
    if (name !== 'Escape' && (isTyping(event) || dialog.value)) return;
    const key = KEYS.find(({ keys }) => keys.includes(name));
    if (!key) return;
    event.preventDefault();
    key.run();
  });
}
