/** Hides and shows what is drawn. Attributes are written without graphology's events: one an item would cost more than the filter. */
import { areNumberedAlike, type Items } from '../store/items';
import type { Visible } from '../store/visible';
import { bundled } from './bundles';
import { type EdgeAttributes, type Model, type NodeAttributes, strandedWidth } from './model';

type Column = Uint8Array | Int32Array;

/** Places at which two columns differ; what the earlier one does not know of it differs. */
function changed(now: Column, before: Column | undefined): number[] {
  const places: number[] = [];
  for (let i = 0; i < now.length; i += 1) if (!before || before[i] !== now[i]) places.push(i);
  return places;
}

/** What is drawn otherwise than before. */
export interface Veil {
  /** Nodes and edges that were hidden or are shown again, as they were. */
  readonly nodes: readonly NodeAttributes[];
  readonly edges: readonly EdgeAttributes[];
  /** Edges that are drawn in another width. */
  readonly rewoven: readonly EdgeAttributes[];
}

export class Filtering {
  /** What the last filter drew, so that the next one touches only what differs. */
  private last: { readonly items: Items; readonly nodes: Uint8Array; readonly strands: Int32Array } | undefined;
  /** Attributes by the places of the columns: looking each up by its id would cost more than the filter. */
  private nodeLooks: (NodeAttributes | undefined)[] = [];
  private edgeLooks: (EdgeAttributes | undefined)[] = [];

  constructor(private readonly model: Model) {}

  /** To be told when something went from the model: what comes in its place has attributes of its own. */
  forget(): void {
    this.nodeLooks = [];
    this.edgeLooks = [];
  }

  apply(items: Items, visible: Visible): Veil {
    const strands = bundled(items, visible);
    const before = this.last && areNumberedAlike(this.last.items, items) ? this.last : undefined;
    if (!before) this.forget();
    this.last = { items, nodes: visible.nodes, strands };
    const nodes: NodeAttributes[] = [];
    for (const i of changed(visible.nodes, before?.nodes)) {
      const look = this.nodeLook(items, i);
      if (look && hideNode(look, visible.nodes[i] !== 1)) nodes.push(look);
    }
    const edges: EdgeAttributes[] = [];
    const rewoven: EdgeAttributes[] = [];
    for (const i of changed(strands, before?.strands)) {
      const look = this.edgeLook(items, i);
      if (!look) continue;
      const list = isRewoven(look, strands[i]!) ? rewoven : edges;
      if (weave(look, strands[i]!)) list.push(look);
    }
    return { nodes, edges, rewoven };
  }

  private nodeLook({ nodes }: Items, i: number): NodeAttributes | undefined {
    const { id } = nodes[i]!;
    this.nodeLooks[i] ??= this.model.hasNode(id) ? this.model.getNodeAttributes(id) : undefined;
    return this.nodeLooks[i];
  }

  private edgeLook({ relationships }: Items, i: number): EdgeAttributes | undefined {
    const { id } = relationships[i]!;
    this.edgeLooks[i] ??= this.model.hasEdge(id) ? this.model.getEdgeAttributes(id) : undefined;
    return this.edgeLooks[i];
  }
}

/** Whether that changes anything. */
function hideNode(look: NodeAttributes, hidden: boolean): boolean {
  if (look.hidden === hidden) return false;
  look.hidden = hidden;
  return true;
}

const isRewoven = (look: EdgeAttributes, strands: number): boolean => strands > 0 && look.strands !== strands;

/**
 * `strands`: how many relationships this line stands for. 0 hides it, and it remembers for how many it stood. Returns
 * whether that changes anything.
 */
function weave(look: EdgeAttributes, strands: number): boolean {
  const hidden = strands === 0;
  const rewoven = isRewoven(look, strands);
  if (look.hidden === hidden && !rewoven) return false;
  look.hidden = hidden;
  if (rewoven) {
    look.strands = strands;
    look.size = strandedWidth(look.width, strands);
  }
  return true;
}
