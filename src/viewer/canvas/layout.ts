/** Starts the layout's worker on the drawn graph and takes over the positions that it reports. */
import { signal } from '@preact/signals';
import LayoutWorker from './layout.worker?worker';
import { type LayoutJob, type LayoutNews, PER_NODE } from './layout-job';
import { type Part, partAround, rowsCovered, wholeOf } from './layout-part';
import type { Model } from './model';

export const layoutRunning = signal(false);

/** Fewer rounds for bigger graphs: the reader waits for the picture, not for its last tenth of order. */
const roundsFor = (order: number) => (order > 20_000 ? 60 : order > 5000 ? 150 : order > 1000 ? 400 : 900);

const MOST_APART = 2000;

const settingsFor = (order: number) => ({
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: order < 1500,
  edgeWeightInfluence: 1,
  scalingRatio: order < 60 ? 26 : 14,
  strongGravityMode: false,
  gravity: order < 60 ? 1.5 : 6,
  slowDown: order > 1000 ? 5 : 3,
  barnesHutOptimize: order > 400,
  barnesHutTheta: 0.7,
});

/** Ids that may move; all others hold still. `undefined` lets everything move that is not pinned. */
export type Movable = ReadonlySet<string> | undefined;

export class Layout {
  private worker: Worker | undefined;
  private job = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly model: Model,
    /** Told the ids of the nodes that moved; `undefined` stands for all. */
    private readonly moved: (ids: readonly string[] | undefined) => void,
    /** Pixels that the whole graph is drawn in. */
    private readonly room: () => readonly [width: number, height: number],
  ) {}

  /** In a task of its own, after whatever changed the graph. `grown`: who is bigger now and may lie on others. */
  start(movable: Movable, grown: readonly string[] = []): void {
    this.stop();
    if (this.model.order < 2) return;
    layoutRunning.value = true;
    this.waiting = setTimeout(() => this.begin(movable, this.model.order <= MOST_APART ? grown : []));
  }

  private begin(movable: Movable, grown: readonly string[]): void {
    const part = movable ? partAround(this.model, movable, grown) : wholeOf(this.model);
    const { ids, nodes, edges } = part;
    const apart = this.apart(part, movable);
    const yielding = movable ? rowsCovered(part, this.model, grown, apart.unit) : [];
    const moving = movable && new Set([...movable, ...yielding.map((row) => ids[row / PER_NODE]!)]);
    this.worker = new LayoutWorker();
    this.job += 1;
    this.worker.onmessage = ({ data }: MessageEvent<LayoutNews>) => this.take(data, ids, moving);
    const order = this.model.order;
    const job: LayoutJob = {
      job: this.job,
      nodes,
      edges,
      settings: settingsFor(ids.length),
      rounds: movable ? (movable.size > 0 ? Math.min(300, roundsFor(order)) : 0) : roundsFor(order),
      yielding,
      reportEvery: order > 2000 ? 250 : 40,
      stillness: 0.00012,
      ...apart,
    };
    this.worker.postMessage(job, [nodes.buffer, edges.buffer]);
  }

  /** All of a big graph would take seconds to push apart, and does not fit the picture anyhow. */
  private apart({ ids, extent: [across, down] }: Part, movable: Movable): Pick<LayoutJob, 'unit' | 'room'> {
    const [width, height] = this.room();
    const unit = width > 0 && height > 0 ? Math.max(across / width, down / height) : 0;
    if (movable) return { unit };
    return unit > 0 && ids.length <= MOST_APART ? { unit, room: [width, height] } : { unit: 0 };
  }

  private take({ job, positions, done }: LayoutNews, ids: readonly string[], moving: Movable): void {
    if (job !== this.job) return;
    ids.forEach((id, i) => {
      if ((moving && !moving.has(id)) || !this.model.hasNode(id)) return;
      const attributes = this.model.getNodeAttributes(id);
      if (attributes.fixed) return;
      attributes.x = positions[2 * i]!;
      attributes.y = positions[2 * i + 1]!;
    });
    this.moved(moving && [...moving].filter((id) => this.model.hasNode(id)));
    if (done) this.stop();
  }

  stop(): void {
    clearTimeout(this.waiting);
    this.worker?.terminate();
    this.worker = undefined;
    layoutRunning.value = false;
  }
}
