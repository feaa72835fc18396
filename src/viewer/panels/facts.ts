/** Looks up what stands around an item: on the canvas first, else in the article that is being read. */
import type { SubgraphNode, SubgraphRelationship } from '../../graph/subgraph';
import { view } from '../store/store';
import { reading } from './reading';

export function nodeById(id: string): SubgraphNode | undefined {
  const drawn = view.value.graph.nodes.get(id);
  if (drawn) return drawn;
  const now = reading.value;
  return now.status === 'ready' ? now.view.nodes.find((node) => node.id === id) : undefined;
}

/** Relationships at a node: those on the canvas and those of the article, each once. */
export function relationshipsAt(id: string): SubgraphRelationship[] {
  const found = new Map<string, SubgraphRelationship>();
  const now = reading.value;
  const more = now.status === 'ready' ? now.view.relationships : [];
  for (const relationship of [...view.value.graph.relationships.values(), ...more]) {
    if (relationship.source === id || relationship.target === id) found.set(relationship.id, relationship);
  }
  return [...found.values()];
}

export interface Other {
  readonly relationship: SubgraphRelationship;
  readonly node: SubgraphNode;
}

/** Nodes at the other end of relationships of a type. */
export function others(id: string, type: string, end: 'source' | 'target'): Other[] {
  return relationshipsAt(id).flatMap((relationship) => {
    if (relationship.type !== type || relationship[end === 'source' ? 'target' : 'source'] !== id) return [];
    const node = nodeById(relationship[end]);
    return node ? [{ relationship, node }] : [];
  });
}
