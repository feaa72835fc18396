/** What sigma 3.0 keeps of the drawn graph: fields that its types call private. Only the index of the drawn writes them. */
import type { Rows } from './emptied-rows';
import type { Stage } from './scene';

/** Sigma's name for the one program that draws nodes. */
export const NODE_TYPE = 'icon';

type RowNumbers = Record<string, number | undefined>;
/** What sigma keeps of a drawn node or edge: a copy of its attributes, or only that it is hidden. */
export interface Kind {
  hidden: boolean;
  size?: number;
  x?: number;
  y?: number;
}
export type NodeRows = Rows & { process(id: number, row: number, data: Kind): void };
export type EdgeRows = Rows & { process(id: number, row: number, source: Kind, target: Kind, data: Kind): void };

export interface Kept {
  readonly nodePrograms: Readonly<Record<string, NodeRows>>;
  readonly edgePrograms: Readonly<Record<string, EdgeRows>>;
  readonly nodeProgramIndex: RowNumbers;
  readonly edgeProgramIndex: RowNumbers;
  readonly nodeDataCache: Readonly<Record<string, Kind>>;
  readonly edgeDataCache: Readonly<Record<string, Kind>>;
  readonly nodeIndices: RowNumbers;
  readonly edgeIndices: RowNumbers;
  readonly itemIDsIndex: Record<number, { readonly type: 'node' | 'edge'; readonly id: string }>;
  removeNode(id: string): void;
  removeEdge(id: string): void;
}

/** Place in the frame and size of a node as it is drawn; sigma's own answer is a copy of all that it keeps. */
export function drawnAt(sigma: Stage, id: string): Required<Pick<Kind, 'x' | 'y' | 'size'>> | undefined {
  const data = (sigma as unknown as Kept).nodeDataCache[id];
  return data?.x === undefined ? undefined : (data as Required<Kind>);
}
