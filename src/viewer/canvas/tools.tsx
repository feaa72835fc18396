/** Buttons over the canvas: the picture as a whole, and what can be done with the selected node. */
import { IconButton } from '../parts/controls';
import { counted } from '../parts/counted';
import type { IconName } from '../parts/icon';
import { clearCanvas, collapse, expandAll, hide, keepNeighbourhood, showHidden, unpin } from '../store/actions';
import { selectedIds, selectedNode, view, visible } from '../store/store';
import { notify, panel, pathEnds, timelineShown } from '../store/ui';
import { captionOf, shortCaption } from './appearance';
import { stage } from './canvas';
import { layoutRunning } from './layout';

/** Between two that are selected together; else the first press remembers one end, the second looks for the way. */
export function pickForPath(ids: readonly string[]): void {
  const { from, to } = pathEnds.value;
  const [id, other] = ids;
  if (ids.length === 2) walkBetween(other!, id!);
  else if (!from || to) {
    pathEnds.value = { from: id! };
    notify('Start of the path chosen. Select another node and press m.');
  } else if (from !== id) walkBetween(from, id!);
}

function walkBetween(from: string, to: string): void {
  pathEnds.value = { from, to };
  panel.value = 'paths';
}

const isPinned = (id: string) => view.value.pinned.has(id);

/** Pins those that are loose; where all are pinned, sets them loose. */
export function togglePins(ids: readonly string[]): void {
  if (ids.every(isPinned)) unpin(ids);
  else stage()?.pinHere(ids);
}

export async function expandEach(ids: readonly string[]): Promise<void> {
  for (const id of ids) await expandAll(id);
}

interface NodeTool {
  readonly icon: IconName;
  readonly word: string;
  readonly label: string;
  readonly shortcut: string;
  readonly run: (ids: readonly string[]) => unknown;
}

const NODE_TOOLS: readonly NodeTool[] = [
  { icon: 'expand', word: 'Expand', label: 'Expand: bring its neighbours', shortcut: 'e', run: expandEach },
  {
    icon: 'collapse',
    word: 'Collapse',
    label: 'Collapse: take away what hangs on it alone',
    shortcut: 'c',
    run: collapse,
  },
  {
    icon: 'keep',
    word: 'Only this',
    label: 'Keep only this and its neighbours',
    shortcut: 'o',
    run: keepNeighbourhood,
  },
  { icon: 'hide', word: 'Hide', label: 'Hide', shortcut: 'x', run: hide },
];

function NodeTools() {
  const node = selectedNode.value;
  const ids = selectedIds.value;
  if (!node) return null;
  const pinned = ids.every(isPinned);
  return (
    <div class="node-tools" role="toolbar" aria-label="Selected node">
      <span class="node-tools-name" title={captionOf(node)}>
        {ids.length > 1 ? `${ids.length} nodes` : <bdi>{shortCaption(node, 26)}</bdi>}
      </span>
      {NODE_TOOLS.map(({ run, ...button }) => (
        <IconButton key={button.shortcut} {...button} onClick={() => run(ids)} />
      ))}
      <IconButton
        icon="pin"
        word="Pin"
        label={pinned ? 'Unpin' : 'Pin'}
        shortcut="p"
        pressed={pinned}
        onClick={() => togglePins(ids)}
      />
      <IconButton
        icon="path"
        word="Path"
        label={ids.length === 2 ? 'Find the paths between the two' : 'Find a path from or to here'}
        shortcut="m"
        onClick={() => pickForPath(ids)}
      />
    </div>
  );
}

export function CanvasTools() {
  return (
    <>
      <NodeTools />
      <div class="canvas-tools" role="toolbar" aria-label="Picture">
        <IconButton icon="plus" label="Zoom in" shortcut="+" onClick={() => stage()?.viewpoint.zoom(1.6)} />
        <IconButton icon="minus" label="Zoom out" shortcut="-" onClick={() => stage()?.viewpoint.zoom(1 / 1.6)} />
        <IconButton icon="fit" label="Show everything" shortcut="0" onClick={() => stage()?.viewpoint.fit()} />
        <IconButton
          icon="layout"
          label={layoutRunning.value ? 'Arranging …' : 'Arrange again'}
          shortcut="l"
          pressed={layoutRunning.value}
          onClick={() => stage()?.arrange()}
        />
        <IconButton icon="trash" label="Clear the canvas" shortcut="Shift+Del" onClick={clearCanvas} />
        <IconButton
          icon="clock"
          label="Timeline"
          shortcut="t"
          pressed={timelineShown.value}
          onClick={() => (timelineShown.value = !timelineShown.value)}
        />
      </div>
    </>
  );
}

export function CanvasCount() {
  const { nodeCount, relationshipCount } = visible.value;
  const hidden = view.value.hidden.size;
  return (
    <p class="canvas-count" role="status">
      {counted(nodeCount, 'node')}, {counted(relationshipCount, 'relationship')}
      {hidden > 0 ? (
        <button type="button" class="link" onClick={showHidden}>
          show {hidden} hidden
        </button>
      ) : null}
    </p>
  );
}
