/** What is continued when the graph grows or shrinks must be what it would be if made anew. */
import fc from 'fast-check';
import type { Subgraph, SubgraphNode, SubgraphRelationship } from '../../src/graph/subgraph';
import { newModel } from '../../src/viewer/canvas/model';
import { sync } from '../../src/viewer/canvas/sync';
import { EMPTY_GRAPH, type Graph, induced, merge } from '../../src/viewer/store/graph';
import { type Items, itemsOf } from '../../src/viewer/store/items';
import { FACETS } from '../../src/viewer/store/state';

const ids = ['a', 'b', 's1', 's2', 's3', 'p', 'q'];
const kinds = ['Person', 'State', 'Statement', 'Statement', 'Statement', 'Proposal', 'Proposal'];

const NODES = new Map(
  ids.map((id, i): [string, SubgraphNode] => [
    id,
    {
      id,
      labels: [kinds[i]!, ...(i < 2 ? ['Actor'] : [])],
      properties: { name: id, represents: id === 'a' ? 'XA' : '', mode: id, date: `2031-03-0${i + 1}` },
    },
  ]),
);
/** The same value each time: what the page has, the server does not send again. */
const nodeOf = (id: string) => NODES.get(id)!;

const relationship = fc
  .record({
    source: fc.constantFrom(...ids),
    target: fc.constantFrom(...ids),
    type: fc.constantFrom('MADE', 'ABOUT', 'MENTIONS'),
    stance: fc.constantFrom('supports', 'opposes'),
    number: fc.nat(3),
  })
  .map(
    ({ source, target, type, stance, number }): SubgraphRelationship => ({
      id: [source, target, type, stance, number].join(' '),
      source,
      target,
      type,
      properties: type === 'ABOUT' ? { stance } : {},
    }),
  );

const piece = fc.array(relationship, { minLength: 1, maxLength: 12 }).map((relationships): Subgraph => {
  const ends = relationships.flatMap(({ source, target }) => [source, target]);
  return { nodes: [...new Set(ends)].map(nodeOf), relationships };
});

/** Graphs one after the other, as expanding, keeping some of it and going back make them. */
const graphs = fc
  .array(fc.oneof(piece, piece, fc.subarray(ids), fc.constant('back' as const)), { minLength: 1, maxLength: 8 })
  .map((deeds) =>
    deeds.reduce<Graph[]>(
      (all, deed) => {
        const now = all.at(-1)!;
        if (deed === 'back') return [...all, all.at(-2) ?? now];
        return [...all, Array.isArray(deed) ? induced(now, new Set(deed)) : merge(now, deed as Subgraph)];
      },
      [EMPTY_GRAPH],
    ),
  );

const legible = (items: Items) => {
  const all = [...items.nodes, ...items.relationships];
  const value = (facet: (typeof FACETS)[number], i: number) => items.values[facet][items.codes[facet][i]!];
  return {
    facets: all.map(({ id }, i) => [id, ...FACETS.map((facet) => value(facet, i)), items.days[i]]),
    ends: items.relationships.map((_, i) => [
      items.nodes[items.sources[i]!]!.id,
      items.nodes[items.targets[i]!]!.id,
      items.bundles.indexOf(items.bundles[i]!),
    ]),
    at: items.nodes.map(({ id }) => items.at.get(id)),
  };
};

test('columns of a graph that grew are those of the whole graph', () => {
  fc.assert(
    fc.property(graphs, (steps) => {
      let items: Items | undefined;
      for (const graph of steps) {
        items = itemsOf(graph, items);
        expect(legible(items)).toEqual(legible(itemsOf(graph)));
      }
    }),
  );
});

const drawn = (model: ReturnType<typeof newModel>) => ({
  nodes: model.mapNodes((id, { x: _x, y: _y, ...rest }) => [id, rest]).sort(),
  edges: model.mapEdges((id, attributes, source, target) => [id, source, target, attributes]).sort(),
});

test('a picture brought in step by differences is the picture drawn anew, save for the places', () => {
  fc.assert(
    fc.property(graphs, fc.constantFrom('light' as const, 'dark' as const), (steps, last) => {
      const model = newModel();
      for (const graph of steps) {
        sync(model, graph, new Map(), 'light');
        const fresh = newModel();
        sync(fresh, graph, new Map(), 'light');
        expect(drawn(model)).toEqual(drawn(fresh));
      }
      const fresh = newModel();
      sync(model, steps.at(-1)!, new Map(), last);
      sync(fresh, steps.at(-1)!, new Map(), last);
      expect(drawn(model)).toEqual(drawn(fresh));
    }),
  );
});

test('what stays keeps its place, a pin moves its node, and only what changed is to be painted', () => {
  const model = newModel();
  const first = merge(EMPTY_GRAPH, {
    nodes: ['a', 'p'].map(nodeOf),
    relationships: [{ id: 'x', type: 'ABOUT', source: 'a', target: 'p', properties: { stance: 'supports' } }],
  });
  sync(model, first, new Map(), 'light');
  const { x, y } = model.getNodeAttributes('a');
  const second = merge(first, {
    nodes: [nodeOf('q')],
    relationships: [{ id: 'y', type: 'ABOUT', source: 'q', target: 'p', properties: { stance: 'opposes' } }],
  });
  const grown = sync(model, second, new Map([['p', { x: 7, y: 8 }]]), 'light');
  expect(model.getNodeAttributes('a')).toMatchObject({ x, y, fixed: false });
  expect(model.getNodeAttributes('p')).toMatchObject({ x: 7, y: 8, fixed: true });
  expect(grown).toEqual({ added: ['q'], grown: ['p'], nodes: ['q', 'p'], edges: ['y'], goneNodes: [], goneEdges: [] });
  expect(sync(model, second, new Map([['p', { x: 7, y: 8 }]]), 'light')).toMatchObject({ nodes: [], edges: [] });
});
