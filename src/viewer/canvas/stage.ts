/** Sigma with its model, layers, layout and gestures: opened on an element, closed with `close`. */
import Sigma from 'sigma';
import type { Graph } from '../store/graph';
import type { Items } from '../store/items';
import type { Point, Selection } from '../store/state';
import type { Visible } from '../store/visible';
import type { Theme } from './appearance';
import { bundled } from './bundles';
import { StanceEdgeProgram } from './edge-program';
import { listen } from './gestures';
import { Layout, type Movable } from './layout';
import { type EdgeAttributes, FINE_EDGES, type NodeAttributes, newModel, strandedWidth } from './model';
import { IconNodeProgram } from './node-program';
import { Overlay } from './overlay';
import type { Ink } from './paint';
import { type Change, sync } from './sync';

export interface StageEvents {
  readonly select: (selection: Selection | undefined) => void;
  /** One more, or one less. */
  readonly selectAlso: (id: string) => void;
  readonly selectTogether: (ids: readonly string[]) => void;
  readonly expand: (id: string) => void;
  readonly pin: (places: readonly (readonly [string, Point])[]) => void;
  readonly menu: (id: string, at: Point) => void;
}

interface Shown {
  readonly graph: Graph;
  readonly pinned: ReadonlyMap<string, Point>;
  readonly theme: Theme;
}

const NOTHING: Pick<Change, 'nodes' | 'edges'> = { nodes: [], edges: [] };

type Column = Uint8Array | Int32Array;

/** Places at which two columns differ; all where nothing is known of the earlier one. */
function changed(now: Column, before: Column | undefined): number[] {
  const places: number[] = [];
  for (let i = 0; i < now.length; i += 1) if (!before || before[i] !== now[i]) places.push(i);
  return places;
}

const prefersStillness = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export class CanvasStage {
  readonly model = newModel();
  readonly sigma: Sigma<NodeAttributes, EdgeAttributes>;
  readonly overlay: Overlay;
  readonly layout: Layout;
  private silence: () => void;
  private shown: Shown | undefined;
  /** Sigma has counted every node and edge of the model, so that some of them can be repainted alone. */
  private indexed = false;
  /** What the last graph changed and sigma was not told yet. */
  private stale: Pick<Change, 'nodes' | 'edges'> = NOTHING;
  /** What the last filter drew, so that the next one touches only what differs. */
  private filtered: { readonly items: Items; readonly nodes: Uint8Array; readonly strands: Int32Array } | undefined;

  constructor(
    container: HTMLElement,
    ink: Ink,
    private readonly events: StageEvents,
  ) {
    this.sigma = new Sigma<NodeAttributes, EdgeAttributes>(this.model, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      renderEdgeLabels: false,
      enableEdgeEvents: true,
      defaultNodeType: 'icon',
      defaultEdgeType: 'stance',
      nodeProgramClasses: { icon: IconNodeProgram as never },
      nodeHoverProgramClasses: { icon: IconNodeProgram as never },
      edgeProgramClasses: { stance: StanceEdgeProgram as never },
      defaultDrawNodeHover: () => {},
      minEdgeThickness: 1,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      stagePadding: 60,
      zIndex: true,
      zoomDuration: prefersStillness() ? 0 : 200,
      inertiaDuration: prefersStillness() ? 0 : 200,
    });
    this.overlay = new Overlay(container, this.sigma, this.model, ink);
    // Sigma reads the places of all nodes when it counts them anew.
    this.layout = new Layout(this.model, () => this.sigma.refresh({ partialGraph: {}, schedule: true }));
    this.sigma.on('afterProcess', () => {
      this.indexed = true;
    });
    this.sigma.on('afterRender', () => this.overlay.paint());
    const silence = listen(this, events);
    const watch = new ResizeObserver(() => {
      this.sigma.resize();
      this.sigma.scheduleRender();
    });
    watch.observe(container);
    this.silence = () => {
      silence();
      watch.disconnect();
    };
  }

  /** Draws another graph; what was there keeps its place, and only newcomers move, unless everything is new. */
  show(graph: Graph, pinned: ReadonlyMap<string, Point>, theme: Theme): void {
    const { shown } = this;
    if (shown?.graph === graph && shown.pinned === pinned && shown.theme === theme) return;
    this.shown = { graph, pinned, theme };
    const before = this.model.order;
    const change = sync(this.model, graph, pinned, theme);
    this.stale = change;
    this.indexed = false;
    this.overlay.rank();
    this.set('enableEdgeEvents', graph.relationships.size <= FINE_EDGES);
    this.set('hideEdgesOnMove', graph.relationships.size > 60_000);
    if (change.added.length === 0) return;
    const mostlyNew = change.added.length > (before - change.removed) * 2;
    if (mostlyNew) this.fit(0);
    this.layout.start(mostlyNew ? undefined : new Set(change.added));
  }

  /** Sigma draws everything anew for a setting, even for one that stays as it is. */
  private set(name: 'enableEdgeEvents' | 'hideEdgesOnMove', value: boolean): void {
    if (this.sigma.getSetting(name) !== value) this.sigma.setSetting(name, value);
  }

  arrange(movable?: Movable): void {
    this.layout.start(movable);
  }

  /** Hides and shows. Attributes are written without graphology's events: one an item would cost more than the filter. */
  filter(items: Items, visible: Visible): void {
    const strands = bundled(items, visible);
    const before = this.filtered?.items === items ? this.filtered : undefined;
    const nodes = changed(visible.nodes, before?.nodes)
      .filter((i) => this.hideNode(items.nodes[i]!.id, visible.nodes[i] !== 1))
      .map((i) => items.nodes[i]!.id);
    const edges = changed(strands, before?.strands)
      .filter((i) => this.showEdge(items.relationships[i]!.id, strands[i]!))
      .map((i) => items.relationships[i]!.id);
    this.filtered = { items, nodes: visible.nodes, strands };
    this.overlay.choose();
    this.repaint(nodes, edges);
  }

  /** Tells sigma what changed since it was last told; all places are counted anew only when nodes or edges came or went. */
  private repaint(nodes: readonly string[], edges: readonly string[]): void {
    const partialGraph = { nodes: [...this.stale.nodes, ...nodes], edges: [...this.stale.edges, ...edges] };
    this.stale = NOTHING;
    if (this.indexed && partialGraph.nodes.length + partialGraph.edges.length === 0) return;
    this.sigma.refresh({ partialGraph, skipIndexation: this.indexed, schedule: true });
  }

  /** Whether that changes anything. */
  private hideNode(id: string, hidden: boolean): boolean {
    if (!this.model.hasNode(id)) return false;
    const attributes = this.model.getNodeAttributes(id);
    if (attributes.hidden === hidden) return false;
    attributes.hidden = hidden;
    return true;
  }

  /** `strands`: how many relationships this line stands for; 0 hides it. */
  private showEdge(id: string, strands: number): boolean {
    if (!this.model.hasEdge(id)) return false;
    const attributes = this.model.getEdgeAttributes(id);
    const hidden = strands === 0;
    if (attributes.hidden === hidden && attributes.strands === strands) return false;
    attributes.hidden = hidden;
    attributes.strands = strands;
    attributes.size = strandedWidth(attributes.width, strands);
    return true;
  }

  select(selection: Selection | undefined): void {
    this.overlay.selection = selection;
    this.overlay.paintLight();
  }

  recolour(ink: Ink): void {
    this.overlay.ink = ink;
    this.sigma.scheduleRender();
  }

  pinHere(ids: readonly string[]): void {
    const here = (id: string): [string, Point] => {
      const { x, y } = this.model.getNodeAttributes(id);
      return [id, { x, y }];
    };
    this.events.pin(ids.map(here));
  }

  centre(id: string): void {
    const at = this.sigma.getNodeDisplayData(id);
    if (!at) return;
    const ratio = Math.min(this.sigma.getCamera().getState().ratio, 0.7);
    void this.sigma.getCamera().animate({ x: at.x, y: at.y, ratio }, { duration: prefersStillness() ? 0 : 350 });
  }

  /** Moves only when the node would be outside, so that walking does not make the picture sway. */
  keepInSight(id: string): void {
    const data = this.sigma.getNodeDisplayData(id);
    if (!data) return;
    const { x, y } = this.sigma.framedGraphToViewport(data);
    const { width, height } = this.sigma.getDimensions();
    if (x < 40 || y < 40 || x > width - 40 || y > height - 40) this.centre(id);
  }

  focus(): void {
    this.sigma.getContainer().focus();
  }

  fit(duration = 300): void {
    void this.sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1 }, { duration: prefersStillness() ? 0 : duration });
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    const ratio = camera.getBoundedRatio(camera.getState().ratio / factor);
    void camera.animate({ ratio }, { duration: prefersStillness() ? 0 : 150 });
  }

  close(): void {
    this.silence();
    this.layout.stop();
    this.sigma.kill();
  }
}
