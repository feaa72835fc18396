/** An extraction or batch that breaks an invariant of the graph: nothing of the article is written. */
export class BrokenInvariant extends Error {
  override readonly name = 'BrokenInvariant';
  constructor(
    readonly rule: 'evidence' | 'identity' | 'schema',
    /** What breaks it: id of a node, a relationship, or a part of the extraction. */
    readonly id: string,
    detail: string,
  ) {
    super(`${rule}: ${id}: ${detail}`);
  }
}
