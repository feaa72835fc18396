/** Modules that the bundler makes or that come without types. */
declare module '*?worker' {
  const WorkerClass: new () => Worker;
  export default WorkerClass;
}
declare module '*.css';

declare module 'graphology-layout-forceatlas2/iterate' {
  /** One round: moves `nodes` (ten numbers a node) under `edges` (three numbers an edge) in place. */
  export default function iterate(
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    edges: Float32Array,
  ): void;
}

declare module 'graphology-layout-forceatlas2/helpers' {
  import type { AbstractGraph } from 'graphology-types';
  export function graphToByteArrays(
    graph: AbstractGraph,
    weight: () => number,
  ): { nodes: Float32Array; edges: Float32Array };
}
