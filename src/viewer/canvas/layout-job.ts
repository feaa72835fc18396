/** What the page and the layout's worker tell each other. */

/** Numbers that ForceAtlas2 keeps of a node, and which of them says that it holds still. */
export const PER_NODE = 10;
export const FIXED = 9;

export interface LayoutJob {
  readonly job: number;
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
  readonly settings: Readonly<Record<string, number | boolean>>;
  readonly rounds: number;
  /** Milliseconds between reports: each costs the main thread a drawing of everything. */
  readonly reportEvery: number;
  /** Mean movement, as a share of the extent, below which the cloud counts as settled. */
  readonly stillness: number;
}

export interface LayoutNews {
  readonly job: number;
  /** (node, 2) in the order of the job. */
  readonly positions: Float32Array;
  readonly done: boolean;
}
