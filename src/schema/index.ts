/**
 * The graph's ontology: every label, relationship type and property, with caption and colour. Constraints, upserts,
 * the viewer's legend and the documentation derive from here. Pure data; imports nothing.
 */
export { bookkeeping, fullText, rangeIndexes } from './indexes';
export { type Label, labels } from './labels';
export { EVIDENCE } from './properties';
export { meaningOf, meanings, stances } from './readers';
export { type RelationshipType, relationships } from './relationships';
export type { LabelSpec, PropertySpec, PropertyType, RelationshipSpec } from './specs';
