/** Sigma with its model, layers, layout and gestures: opened on an element, closed with `close`. */
import { EdgeRectangleProgram } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { Graph } from '../store/graph';
import type { Items } from '../store/items';
import type { Point, Selection } from '../store/state';
import type { Visible } from '../store/visible';
import type { Theme } from './appearance';
import { DrawIndex } from './draw-index';
import { StanceEdgeProgram } from './edge-program';
import { Filtering, type Veil } from './filtering';
import { listen } from './gestures';
import { NODE_TYPE } from './kept';
import { Layout, type Movable } from './layout';
import { LeanSigma, NoProgram } from './lean-sigma';
import { type EdgeAttributes, FINE_EDGES, type Model, type NodeAttributes, newModel } from './model';
import { IconNodeProgram } from './node-program';
import { Overlay } from './overlay';
import type { Ink } from './paint';
import type { Stage } from './scene';
import type { StageEvents, Surface } from './surface';
import { type Change, sync } from './sync';
import { motion, Viewpoint } from './viewpoint';

type Places = ReadonlyMap<string, Point>;

interface Shown {
  readonly graph: Graph;
  readonly pinned: ReadonlyMap<string, Point>;
  readonly theme: Theme;
}

/** Pixels around the graph seen whole: room for the tools beside it and above it. */
const STAGE_PADDING = 76;
/** Lines are left away while the picture moves when there are more. */
const MOST_MOVING_EDGES = 60_000;

/** How edges are drawn; the program for plain lines is made when there are first so many that it is needed. */
const FINE_PROGRAMS = {
  arrow: NoProgram as never,
  line: NoProgram as never,
  stance: StanceEdgeProgram as never,
};
const PLAIN_PROGRAMS = { ...FINE_PROGRAMS, line: EdgeRectangleProgram as never };

const openSigma = (model: Model, container: HTMLElement): Stage =>
  new LeanSigma(model, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: true,
    defaultNodeType: NODE_TYPE,
    defaultEdgeType: 'stance',
    nodeProgramClasses: { circle: NoProgram as never, [NODE_TYPE]: IconNodeProgram as never },
    // What is pointed at is lit by the overlay.
    nodeHoverProgramClasses: { circle: NoProgram as never, [NODE_TYPE]: NoProgram as never },
    edgeProgramClasses: FINE_PROGRAMS,
    defaultDrawNodeHover: () => {},
    minEdgeThickness: 1,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    stagePadding: STAGE_PADDING,
    zIndex: true,
    zoomDuration: motion(200),
    inertiaDuration: motion(200),
  });

/** What a change of the graph does not draw anyhow. */
function besides({ nodes, edges, rewoven }: Veil, change: Change): Veil {
  const drawn = new Set([...change.nodes, ...change.edges]);
  const others = <A extends { readonly id: string }>(looks: readonly A[]) => looks.filter(({ id }) => !drawn.has(id));
  return { nodes: others(nodes), edges: others(edges), rewoven: others(rewoven) };
}

export class CanvasStage implements Surface {
  readonly model = newModel();
  readonly sigma: Stage;
  readonly overlay: Overlay;
  readonly index: DrawIndex;
  readonly viewpoint: Viewpoint;
  private readonly layout: Layout;
  private readonly filtering = new Filtering(this.model);
  private readonly silence: () => void;
  private shown: Shown | undefined;
  /** What the last graph changed and the index was not told yet. */
  private change: Change | undefined;

  constructor(
    container: HTMLElement,
    ink: Ink,
    private readonly events: StageEvents,
  ) {
    this.sigma = openSigma(this.model, container);
    this.index = new DrawIndex(this.sigma, this.model);
    this.viewpoint = new Viewpoint(this.sigma);
    this.overlay = new Overlay(container, this.sigma, this.model, ink);
    this.layout = new Layout(
      this.model,
      (ids) => this.index.place(ids),
      () => {
        const { width, height } = this.sigma.getDimensions();
        return [width - 2 * STAGE_PADDING, height - 2 * STAGE_PADDING];
      },
    );
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
  show(graph: Graph, pinned: ReadonlyMap<string, Point>, theme: Theme, places: Places = new Map()): void {
    const { shown } = this;
    if (shown?.graph === graph && shown.pinned === pinned && shown.theme === theme) return;
    this.shown = { graph, pinned, theme };
    const before = this.model.order;
    const change = sync(this.model, graph, pinned, theme, places);
    this.change = change;
    this.overlay.rank(change.nodes, change.goneNodes);
    const fine = graph.relationships.size <= FINE_EDGES;
    this.set('enableEdgeEvents', fine);
    if (!fine) this.set('edgeProgramClasses', PLAIN_PROGRAMS);
    this.set('hideEdgesOnMove', graph.relationships.size > MOST_MOVING_EDGES);
    if (change.added.length + change.grown.length === 0) return;
    const mostlyNew = change.added.length > (before - change.goneNodes.length) * 2;
    if (mostlyNew) this.viewpoint.fit(0);
    // What stands as in the link or file that it comes from is not arranged.
    if (change.added.length > 0 && change.added.every((id) => places.has(id))) return;
    this.layout.start(mostlyNew ? undefined : new Set(change.added), change.grown);
  }

  /** Sigma draws everything anew for a setting, even for one that stays as it is. */
  private set<K extends 'enableEdgeEvents' | 'hideEdgesOnMove' | 'edgeProgramClasses'>(
    name: K,
    value: Settings<NodeAttributes, EdgeAttributes>[K],
  ): void {
    if (this.sigma.getSetting(name) !== value) this.sigma.setSetting(name, value);
  }

  placeOf(id: string): Point | undefined {
    return this.model.hasNode(id) ? this.model.getNodeAttributes(id) : undefined;
  }

  arrange(movable?: Movable): void {
    this.layout.start(movable);
  }

  /** Hides and shows, and draws what the last graph changed. */
  filter(items: Items, visible: Visible): void {
    const { change } = this;
    this.change = undefined;
    if (change && change.goneNodes.length + change.goneEdges.length > 0) this.filtering.forget();
    const veil = this.filtering.apply(items, visible);
    this.overlay.choose();
    if (change) this.index.update(change);
    this.index.veil(change ? besides(veil, change) : veil);
  }

  select(selection: Selection | undefined): void {
    this.overlay.selection = selection;
    this.overlay.paintLight();
    this.overlay.makeRoom();
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

  focus(): void {
    this.sigma.getContainer().focus();
  }

  close(): void {
    this.silence();
    this.layout.stop();
    this.sigma.kill();
  }
}
