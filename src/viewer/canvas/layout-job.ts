/** What the page and the layout's worker tell each other. */

/** Numbers that ForceAtlas2 keeps of a node, and the places of some of them: the first two are x and y. */
export const PER_NODE = 10;
export const MASS = 6;
export const SETTLING = 7;
export const SIZE = 8;
/** 1 where the node holds still. */
export const FIXED = 9;
/** Source, target, weight; the ends as places of their nodes' first numbers. */
export const PER_EDGE = 3;

export interface LayoutJob {
  readonly job: number;
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
  readonly settings: Readonly<Record<string, number | boolean>>;
  readonly rounds: number;
  /** Places of the rows that hold still until it comes to pushing discs apart. */
  readonly yielding: readonly number[];
  /** Milliseconds between reports: each costs the main thread a drawing of everything. */
  readonly reportEvery: number;
  /** Mean movement, as a share of the extent, below which the cloud counts as settled. */
  readonly stillness: number;
  /** Units of the layout to a pixel of the picture seen whole; 0 lets discs overlap. */
  readonly unit: number;
  /** The unit follows from the extent that the layout comes to, in this many pixels; else it stays. */
  readonly room?: readonly [width: number, height: number];
}

export interface LayoutNews {
  readonly job: number;
  /** (node, 2) in the order of the job. */
  readonly positions: Float32Array;
  readonly done: boolean;
}
