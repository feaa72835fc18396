/** Buttons over the canvas: the picture as a whole, and what can be done with the selected node. */
import { IconButton } from '../parts/controls';
import { collapse, expandAll, hide, keepNeighbourhood, showHidden, unpin } from '../store/actions';
import { selectedNode, view, visible } from '../store/store';
import { notify, panel, pathEnds, timelineShown } from '../store/ui';
import { captionOf, shortCaption } from './appearance';
import { stage } from './canvas';
import { layoutRunning } from './layout';

/** First press remembers one end, the second looks for the way. */
export function pickForPath(id: string): void {
  const { from, to } = pathEnds.value;
  if (!from || to) {
    pathEnds.value = { from: id };
    notify('Start of the path chosen. Select another node and press m.');
  } else if (from !== id) {
    pathEnds.value = { from, to: id };
    panel.value = 'paths';
  }
}

export function togglePin(id: string): void {
  if (view.value.pinned.has(id)) unpin(id);
  else stage()?.pinHere(id);
}

function NodeTools() {
  const node = selectedNode.value;
  if (!node) return null;
  const { id } = node;
  return (
    <div class="node-tools" role="toolbar" aria-label="Selected node">
      <span class="node-tools-name" title={captionOf(node)}>
        <bdi>{shortCaption(node, 26)}</bdi>
      </span>
      <IconButton
        icon="expand"
        word="Expand"
        label="Expand: bring its neighbours"
        shortcut="e"
        onClick={() => void expandAll(id)}
      />
      <IconButton
        icon="collapse"
        word="Collapse"
        label="Collapse: take away what hangs on it alone"
        shortcut="c"
        onClick={() => collapse(id)}
      />
      <IconButton
        icon="keep"
        word="Only this"
        label="Keep only this and its neighbours"
        shortcut="o"
        onClick={() => keepNeighbourhood(id)}
      />
      <IconButton icon="hide" word="Hide" label="Hide" shortcut="x" onClick={() => hide([id])} />
      <IconButton
        icon="pin"
        word="Pin"
        label={view.value.pinned.has(id) ? 'Unpin' : 'Pin'}
        shortcut="p"
        pressed={view.value.pinned.has(id)}
        onClick={() => togglePin(id)}
      />
      <IconButton
        icon="path"
        word="Path"
        label="Find a path from or to here"
        shortcut="m"
        onClick={() => pickForPath(id)}
      />
    </div>
  );
}

export function CanvasTools() {
  const { nodeCount, relationshipCount } = visible.value;
  const hidden = view.value.hidden.size;
  return (
    <>
      <NodeTools />
      <div class="canvas-tools" role="toolbar" aria-label="Picture">
        <IconButton icon="plus" label="Zoom in" shortcut="+" onClick={() => stage()?.zoom(1.6)} />
        <IconButton icon="minus" label="Zoom out" shortcut="-" onClick={() => stage()?.zoom(1 / 1.6)} />
        <IconButton icon="fit" label="Show everything" shortcut="0" onClick={() => stage()?.fit()} />
        <IconButton
          icon="layout"
          label={layoutRunning.value ? 'Arranging …' : 'Arrange again'}
          shortcut="l"
          pressed={layoutRunning.value}
          onClick={() => stage()?.arrange()}
        />
        <IconButton
          icon="clock"
          label="Timeline"
          shortcut="t"
          pressed={timelineShown.value}
          onClick={() => (timelineShown.value = !timelineShown.value)}
        />
      </div>
      <p class="canvas-count" role="status">
        {nodeCount.toLocaleString('en')} nodes, {relationshipCount.toLocaleString('en')} relationships
        {hidden > 0 ? (
          <button type="button" class="link" onClick={showHidden}>
            show {hidden} hidden
          </button>
        ) : null}
      </p>
    </>
  );
}
