/**
 * Sigma's index of what it draws: for every node and edge a row in the arrays of the graphics card and a number by which
 * the pointer finds it. By itself sigma counts everything anew whenever one node comes, goes or moves; here the index is
 * continued, so that bringing fifty nodes costs what fifty nodes cost. Where that cannot be, sigma counts.
 */
import type { Program } from 'sigma/rendering';
import type { EdgeAttributes, Model } from './model';
import type { Stage } from './scene';

/** What came into the drawn graph, looks otherwise, or went from it. */
export interface Redrawn {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly goneNodes: readonly string[];
  readonly goneEdges: readonly string[];
}

const HIDDEN = { hidden: true };

type Rows = Record<string, number | undefined>;
/** What sigma keeps of a drawn node or edge: a copy of its attributes, or only that it is hidden. */
interface Kind {
  hidden: boolean;
  size?: number;
  x?: number;
  y?: number;
}
type NodeRows = Program & { process(id: number, row: number, data: Kind): void };
type EdgeRows = Program & { process(id: number, row: number, source: Kind, target: Kind, data: Kind): void };

/** Fields of sigma 3.0 that its types call private; nothing outside this file touches them. */
interface Kept {
  readonly nodePrograms: Readonly<Record<string, NodeRows>>;
  readonly edgePrograms: Readonly<Record<string, EdgeRows>>;
  readonly nodeProgramIndex: Rows;
  readonly edgeProgramIndex: Rows;
  readonly nodeDataCache: Readonly<Record<string, Kind>>;
  readonly edgeDataCache: Readonly<Record<string, Kind>>;
  readonly nodeIndices: Rows;
  readonly edgeIndices: Rows;
  readonly itemIDsIndex: Record<number, { readonly type: 'node' | 'edge'; readonly id: string }>;
  removeNode(id: string): void;
  removeEdge(id: string): void;
}

/** Rows of what went stay empty until the next count; beyond this share of all rows it is time for one. */
const MOST_EMPTY = 0.2;
/** Sigma's name for the one program that draws nodes. */
export const NODE_TYPE = 'icon';

function lengthen(program: Program, rows: number): void {
  const { array } = program;
  if (rows <= program.capacity) return;
  program.reallocate(rows);
  program.array.set(array);
}

/** Place in the frame and size of a node as it is drawn; sigma's own answer is a copy of all that it keeps. */
export function drawnAt(sigma: Stage, id: string): Required<Pick<Kind, 'x' | 'y' | 'size'>> | undefined {
  const data = (sigma as unknown as Kept).nodeDataCache[id];
  return data?.x === undefined ? undefined : (data as Required<Kind>);
}

export class DrawIndex {
  private readonly kept: Kept;
  /** Sigma has counted, and needs not count again for what it was told since. */
  private counted = false;
  private nodeRows = 0;
  private edgeRows = 0;
  private lastNumber = 0;
  /** How edges were drawn when they were counted: another program has other rows. */
  private edgeType: EdgeAttributes['type'] | undefined;

  constructor(
    private readonly sigma: Stage,
    private readonly model: Model,
  ) {
    this.kept = sigma as unknown as Kept;
    // Sigma listens to every change of the graph, and reads all of it for each edge that goes.
    model.removeAllListeners();
    sigma.on('afterProcess', () => this.remember());
  }

  private remember(): void {
    const { order, size } = this.model;
    this.counted = true;
    [this.nodeRows, this.edgeRows, this.lastNumber] = [order, size, order + size];
    this.edgeType = this.typeOfEdges();
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
  veil(nodes: readonly string[], edges: readonly string[]): void {
    if (nodes.length + edges.length === 0) return;
    if (!this.counted) {
      this.draw(nodes, edges, false);
      return;
    }
    for (const id of nodes) this.veilNode(id);
    for (const id of edges) this.veilEdge(id);
    this.sigma.scheduleRender();
  }

  private veilNode(id: string): void {
    const { nodePrograms, nodeProgramIndex, nodeIndices, nodeDataCache } = this.kept;
    const data = nodeDataCache[id]!;
    data.hidden = this.model.getNodeAttribute(id, 'hidden');
    nodePrograms[NODE_TYPE]!.process(nodeIndices[id]!, nodeProgramIndex[id]!, data);
  }

  private veilEdge(id: string): void {
    const { edgePrograms, edgeProgramIndex, edgeIndices, edgeDataCache, nodeDataCache } = this.kept;
    const { hidden, size, type } = this.model.getEdgeAttributes(id);
    const data = edgeDataCache[id]!;
    data.hidden = hidden;
    data.size = size;
    const row = edgeProgramIndex[id]!;
    const program = edgePrograms[type]!;
    if (hidden) program.process(0, row, HIDDEN, HIDDEN, HIDDEN);
    else {
      const source = nodeDataCache[this.model.source(id)]!;
      program.process(edgeIndices[id]!, row, source, nodeDataCache[this.model.target(id)]!, data);
    }
  }

  /** To be told when nodes have moved; `undefined` stands for all. */
  place(ids: readonly string[] | undefined): void {
    if (!ids) this.draw([], [], false);
    else if (this.counted && this.areInside(ids)) this.draw(ids, this.edgesOf(ids), true);
    else this.draw(ids, [], false);
  }

  private draw(nodes: readonly string[], edges: readonly string[], continued: boolean): void {
    if (!continued) this.counted = false;
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
      nodeProgramIndex[id] = this.nodeRows++;
      nodeIndices[id] = ++this.lastNumber;
      itemIDsIndex[this.lastNumber] = { type: 'node', id };
    }
    for (const id of edges) {
      if (edgeProgramIndex[id] !== undefined) continue;
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
