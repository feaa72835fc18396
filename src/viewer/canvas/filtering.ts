/** Hides and shows what is drawn. Attributes are written without graphology's events: one an item would cost more than the filter. */
import { areNumberedAlike, type Items } from '../store/items';
import type { Visible } from '../store/visible';
import { bundled } from './bundles';
import { type Model, strandedWidth } from './model';

type Column = Uint8Array | Int32Array;

/** Places at which two columns differ; what the earlier one does not know of it differs. */
function changed(now: Column, before: Column | undefined): number[] {
  const places: number[] = [];
  for (let i = 0; i < now.length; i += 1) if (!before || before[i] !== now[i]) places.push(i);
  return places;
}

export class Filtering {
  /** What the last filter drew, so that the next one touches only what differs. */
  private last: { readonly items: Items; readonly nodes: Uint8Array; readonly strands: Int32Array } | undefined;

  constructor(private readonly model: Model) {}

  /** Returns the ids of the nodes and edges that must be painted again. */
  apply(items: Items, visible: Visible): { readonly nodes: string[]; readonly edges: string[] } {
    const strands = bundled(items, visible);
    const before = this.last && areNumberedAlike(this.last.items, items) ? this.last : undefined;
    const nodes = changed(visible.nodes, before?.nodes)
      .filter((i) => this.hideNode(items.nodes[i]!.id, visible.nodes[i] !== 1))
      .map((i) => items.nodes[i]!.id);
    const edges = changed(strands, before?.strands)
      .filter((i) => this.showEdge(items.relationships[i]!.id, strands[i]!))
      .map((i) => items.relationships[i]!.id);
    this.last = { items, nodes: visible.nodes, strands };
    return { nodes, edges };
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
}
