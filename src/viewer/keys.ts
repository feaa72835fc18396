/** Every key and what it does: the one list that the page listens to and that the help sheet shows. */

import { stage } from './canvas/canvas';
import { pickForPath, togglePin } from './canvas/tools';
import { stepStatement } from './panels/reading';
import { panels } from './panels/registry';
import { clearCanvas, collapse, expandAll, hide, keepNeighbourhood, select } from './store/actions';
import { redo, selectedNode, undo } from './store/store';
import { dialog, filtersShown, nextTheme, panel, startShown, timelineShown } from './store/ui';

export const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

export interface KeySpec {
  /** As `KeyboardEvent.key`, with "Mod+" and "Shift+" before it. */
  readonly keys: readonly string[];
  readonly group: 'Everywhere' | 'Canvas' | 'Selected node' | 'Panels';
  readonly about: string;
  readonly run: () => void;
}

const onNode = (work: (id: string) => void) => () => {
  const node = selectedNode.value;
  if (node) work(node.id);
};

/** Closes the innermost thing that is open. */
function closeInnermost(): void {
  if (dialog.value) dialog.value = undefined;
  else if (panel.value) panel.value = undefined;
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
  { keys: ['+', '='], group: 'Canvas', about: 'Zoom in', run: () => stage()?.zoom(1.6) },
  { keys: ['-'], group: 'Canvas', about: 'Zoom out', run: () => stage()?.zoom(1 / 1.6) },
  { keys: ['0'], group: 'Canvas', about: 'Show everything', run: () => stage()?.fit() },
  { keys: ['l'], group: 'Canvas', about: 'Arrange again', run: () => stage()?.arrange() },
  { keys: ['f'], group: 'Canvas', about: 'Filters', run: () => (filtersShown.value = !filtersShown.value) },
  { keys: ['t'], group: 'Canvas', about: 'Timeline', run: () => (timelineShown.value = !timelineShown.value) },
  { keys: ['Delete'], group: 'Canvas', about: 'Clear the canvas', run: clearCanvas },
  { keys: ['e'], group: 'Selected node', about: 'Expand', run: onNode((id) => void expandAll(id)) },
  { keys: ['c'], group: 'Selected node', about: 'Collapse back', run: onNode(collapse) },
  { keys: ['o'], group: 'Selected node', about: 'Keep only it and its neighbours', run: onNode(keepNeighbourhood) },
  { keys: ['x'], group: 'Selected node', about: 'Hide', run: onNode((id) => hide([id])) },
  { keys: ['p'], group: 'Selected node', about: 'Pin or unpin', run: onNode(togglePin) },
  { keys: ['m'], group: 'Selected node', about: 'Start or end of a path', run: onNode(pickForPath) },
  { keys: ['j'], group: 'Panels', about: 'Next statement of the article', run: () => stepStatement(1) },
  { keys: ['k'], group: 'Panels', about: 'Previous statement', run: () => stepStatement(-1) },
  ...panels.map(({ id, title, key }) => ({
    keys: [key],
    group: 'Panels' as const,
    about: title,
    run: () => {
      panel.value = panel.value === id ? undefined : id;
    },
  })),
];

/** Keys that have no function here but belong to the sheet. */
export const HINTS: readonly { readonly keys: string; readonly about: string }[] = [
  { keys: '← ↑ → ↓', about: 'Go from node to node' },
  { keys: 'Enter', about: 'Open the evidence' },
  { keys: 'Double click', about: 'Expand a node; drag pins it' },
];

function nameOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  const mod = ctrlKey || metaKey;
  return mod ? `Mod+${shiftKey ? 'Shift+' : ''}${key.toLowerCase()}` : key;
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
