/**
 * Sigma's index of what it draws: for every node and edge a row in the arrays of the graphics card and a number by which
 * the pointer finds it. By itself sigma counts everything anew whenever one node comes, goes or moves; here the index is
 * continued, so that bringing fifty nodes costs what fifty nodes cost. Where that cannot be, sigma counts.
 */
import type { Program } from 'sigma/rendering';
import { EmptiedRows } from './emptied-rows';
import type { Veil } from './filtering';
import { type EdgeRows, type Kept, type Kind, NODE_TYPE } from './kept';
import type { EdgeAttributes, Model, NodeAttributes } from './model';
import type { Stage } from './scene';

/** What came into the drawn graph, looks otherwise, or went from it. */
export interface Redrawn {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly goneNodes: readonly string[];
  readonly goneEdges: readonly string[];
}

const HIDDEN = { hidden: true };

/** Rows of what went stay empty until the next count; beyond this share of all rows it is time for one. */
const MOST_EMPTY = 0.2;
function lengthen(program: Program, rows: number): void {
  const { array } = program;
  if (rows <= program.capacity) return;
  program.reallocate(rows);
  program.array.set(array);
}

export class DrawIndex {
  private readonly kept: Kept;
  /** Sigma has counted, and needs not count again for what it was told since. */
  private counted = false;
  private nodeRows = 0;
  private edgeRows = 0;
  private lastNumber = 0;
  private readonly emptiedNodes = new EmptiedRows();
  private readonly emptiedEdges = new EmptiedRows();
  /** Edges were hidden or shown, and sigma's own copies of their attributes do not say so. */
  private veiled = false;
  /** How edges were drawn when they were counted: another program has other rows. */
  private edgeType: EdgeAttributes['type'] | undefined;

  constructor(
    private readonly sigma: Stage,
    private readonly model: Model,
  ) {
    this.kept = sigma as unknown as Kept;
    // Sigma listens to every change of the graph, and reads all of it for each edge that goes.
    model.removeAllListeners();
    sigma.on('beforeProcess', () => this.tellVeiled());
    sigma.on('afterProcess', () => this.remember());
  }

  private remember(): void {
    const { order, size } = this.model;
    this.counted = true;
    [this.nodeRows, this.edgeRows, this.lastNumber] = [order, size, order + size];
    this.edgeType = this.typeOfEdges();
    this.emptiedNodes.forgetAll();
    this.emptiedEdges.forgetAll();
    const { nodeProgramIndex, edgeProgramIndex } = this.kept;
    this.model.forEachNode((id, look) => {
      look.row = nodeProgramIndex[id]!;
    });
    this.model.forEachEdge((id, look) => {
      look.row = edgeProgramIndex[id]!;
    });
  }

  /** All edges are of one. */
  private typeOfEdges(): EdgeAttributes['type'] | undefined {
    const first = this.model.edgeEntries().next();
    return first.done ? undefined : first.value.attributes.type;
  }

  /** Draws again what changed, at the next frame. */
  update({ nodes, edges, goneNodes, goneEdges }: Redrawn): void {
    this.forget(goneNodes, goneEdges);
    const continued = this.counted && this.continuable(nodes, edges);
    if (continued) this.enter(nodes, edges);
    this.draw(nodes, edges, continued);
  }

  /** Draws again what is only hidden, shown or of another width: rows are written, nothing is counted or copied. */
  veil({ nodes, edges, rewoven }: Veil): void {
    if (nodes.length + edges.length + rewoven.length === 0) return;
    if (!this.counted) {
      const ids = (looks: readonly { readonly id: string }[]) => looks.map(({ id }) => id);
      this.draw(ids(nodes), [...ids(edges), ...ids(rewoven)], false);
      return;
    }
    for (const look of nodes) this.veilNode(look);
    for (const { row } of rewoven) this.emptiedEdges.forget(row);
    for (const look of edges) this.veilEdge(look);
    for (const look of rewoven) this.veilEdge(look);
    this.veiled = true;
    this.sigma.scheduleRender();
  }

  private veilNode({ id, row, hidden }: NodeAttributes): void {
    const program = this.kept.nodePrograms[NODE_TYPE]!;
    const data = this.kept.nodeDataCache[id]!;
    data.hidden = hidden;
    if (hidden) this.emptiedNodes.empty(program, row);
    else if (!this.emptiedNodes.fill(program, row)) program.process(this.kept.nodeIndices[id]!, row, data);
  }

  private veilEdge(look: EdgeAttributes): void {
    const program = this.kept.edgePrograms[look.type]!;
    if (look.hidden) this.emptiedEdges.empty(program, look.row);
    else if (!this.emptiedEdges.fill(program, look.row)) this.computeEdge(program, look);
  }

  private computeEdge(program: EdgeRows, { id, row, hidden, size }: EdgeAttributes): void {
    const { edgeIndices, edgeDataCache, nodeDataCache } = this.kept;
    const data = edgeDataCache[id]!;
    Object.assign(data, { hidden, size });
    const [source, target] = this.model.extremities(id).map((end) => nodeDataCache[end]!) as [Kind, Kind];
    program.process(edgeIndices[id]!, row, source, target, data);
  }

  /** Before sigma counts, it is told what was hidden and shown without it. */
  private tellVeiled(): void {
    if (!this.veiled) return;
    this.veiled = false;
    const { edgeDataCache } = this.kept;
    this.model.forEachEdge((id, { hidden, size }) => {
      const data = edgeDataCache[id];
      if (data) Object.assign(data, { hidden, size });
    });
  }

  /** To be told when nodes have moved; `undefined` stands for all. */
  place(ids: readonly string[] | undefined): void {
    if (!ids) this.draw([], [], false);
    else if (this.counted && this.areInside(ids)) this.draw(ids, this.edgesOf(ids), true);
    else this.draw(ids, [], false);
  }

  private draw(nodes: readonly string[], edges: readonly string[], continued: boolean): void {
    if (!continued) this.counted = false;
    for (const id of nodes) this.emptiedNodes.forget(this.kept.nodeProgramIndex[id]);
    for (const id of edges) this.emptiedEdges.forget(this.kept.edgeProgramIndex[id]);
    const partialGraph = { nodes: [...nodes], edges: [...edges] };
    this.sigma.refresh({ partialGraph, skipIndexation: continued, schedule: true });
  }

  private edgesOf(ids: readonly string[]): string[] {
    return [...new Set(ids.flatMap((id) => this.model.edges(id)))];
  }

  /** Within the extent that sigma scales to its frame: beyond it, everything takes another place in the frame. */
  private areInside(ids: readonly string[]): boolean {
    if (this.sigma.getCustomBBox()) return true;
    const { x: across, y: down } = this.sigma.getBBox();
    return ids.every((id) => {
      const { x, y } = this.model.getNodeAttributes(id);
      return x >= across[0] && x <= across[1] && y >= down[0] && y <= down[1];
    });
  }

  private continuable(nodes: readonly string[], edges: readonly string[]): boolean {
    const rows = this.nodeRows + this.edgeRows;
    const alive = this.model.order + this.model.size;
    const sameType = this.edgeRows === 0 ? edges.length === 0 : this.typeOfEdges() === this.edgeType;
    return rows - alive < MOST_EMPTY * alive && sameType && !this.isLayered(edges) && this.areInside(nodes);
  }

  /** Newcomers are drawn last, which is wrong for lines where those with a sign lie over those without. */
  private isLayered(edges: readonly string[]): boolean {
    return this.edgeType === 'stance' && edges.some((id) => this.kept.edgeProgramIndex[id] === undefined);
  }

  private enter(nodes: readonly string[], edges: readonly string[]): void {
    const { nodeProgramIndex, edgeProgramIndex, nodeIndices, edgeIndices, itemIDsIndex } = this.kept;
    for (const id of nodes) {
      if (nodeProgramIndex[id] !== undefined) continue;
      this.model.getNodeAttributes(id).row = this.nodeRows;
      nodeProgramIndex[id] = this.nodeRows++;
      nodeIndices[id] = ++this.lastNumber;
      itemIDsIndex[this.lastNumber] = { type: 'node', id };
    }
    for (const id of edges) {
      if (edgeProgramIndex[id] !== undefined) continue;
      this.model.getEdgeAttributes(id).row = this.edgeRows;
      edgeProgramIndex[id] = this.edgeRows++;
      edgeIndices[id] = ++this.lastNumber;
      itemIDsIndex[this.lastNumber] = { type: 'edge', id };
    }
    lengthen(this.kept.nodePrograms[NODE_TYPE]!, this.nodeRows);
    if (this.edgeType) lengthen(this.kept.edgePrograms[this.edgeType]!, this.edgeRows);
  }

  private forget(nodes: readonly string[], edges: readonly string[]): void {
    const { nodePrograms, edgePrograms, nodeProgramIndex, edgeProgramIndex } = this.kept;
    for (const id of edges) {
      const row = edgeProgramIndex[id];
      if (this.edgeType && row !== undefined) edgePrograms[this.edgeType]!.process(0, row, HIDDEN, HIDDEN, HIDDEN);
      this.kept.removeEdge(id);
    }
    for (const id of nodes) {
      const row = nodeProgramIndex[id];
      if (row !== undefined) nodePrograms[NODE_TYPE]!.process(0, row, HIDDEN);
      this.kept.removeNode(id);
    }
  }
}
