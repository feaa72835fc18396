/** The page's state as pure functions. */
import fc from 'fast-check';
import type { Subgraph } from '../../src/graph/subgraph';
import type { LedgerEntry } from '../../src/viewer/api';
import { placeLabels } from '../../src/viewer/canvas/labels';
import { highlighted } from '../../src/viewer/dialogs/highlight';
import { csvOf } from '../../src/viewer/export/csv';
import { binsOf } from '../../src/viewer/panels/bins';
import { contradictionsOf, groupsOf } from '../../src/viewer/panels/ledger-rows';
import { coverageOf, segmentsOf, spansOfItem } from '../../src/viewer/panels/segments';
import { dayText } from '../../src/viewer/store/day';
import { EMPTY_GRAPH, induced, merge } from '../../src/viewer/store/graph';
import { advance, redone, startOf, undone } from '../../src/viewer/store/history';
import { itemsOf } from '../../src/viewer/store/items';
import { placesFrom, placesText } from '../../src/viewer/store/places';
import { joined, nodesOf, selectionOf, toggled, without } from '../../src/viewer/store/selection';
import { decodeLink, encodeLink } from '../../src/viewer/store/url';
import { visibleOf } from '../../src/viewer/store/visible';

const piece: Subgraph = {
  nodes: [
    { id: 'a', labels: ['Person', 'Actor'], properties: { name: 'A', represents: 'XA' } },
    { id: 's1', labels: ['Statement'], properties: { date: '2031-03-01', mode: 'direct', certainty: 'asserted' } },
    { id: 's2', labels: ['Statement'], properties: { date: '2031-03-05', mode: 'indirect', certainty: 'withheld' } },
    { id: 's3', labels: ['Statement'], properties: { mode: 'indirect', certainty: 'asserted' } },
    { id: 'p', labels: ['Proposal'], properties: { name: 'P' } },
  ],
  relationships: [
    { id: 'm1', type: 'MADE', source: 'a', target: 's1', properties: {} },
    { id: 'm2', type: 'MADE', source: 'a', target: 's2', properties: {} },
    { id: 'b1', type: 'ABOUT', source: 's1', target: 'p', properties: { stance: 'supports' } },
    { id: 'b2', type: 'ABOUT', source: 's2', target: 'p', properties: { stance: 'opposes' } },
    { id: 'lost', type: 'ABOUT', source: 's2', target: 'nowhere', properties: {} },
  ],
};
const graph = merge(EMPTY_GRAPH, piece);
const items = itemsOf(graph);
const shown = (...rest: Parameters<typeof visibleOf> extends [unknown, ...infer R] ? R : never) => {
  const visible = visibleOf(items, ...rest);
  return {
    nodes: items.nodes.filter((_, i) => visible.nodes[i]).map(({ id }) => id),
    relationships: items.relationships.filter((_, i) => visible.relationships[i]).map(({ id }) => id),
    visible,
  };
};
const none = new Set<string>();

test('a relationship without both ends is not taken in', () => {
  expect([...graph.relationships.keys()]).toEqual(['m1', 'm2', 'b1', 'b2']);
  expect([...induced(graph, new Set(['a', 's1'])).relationships.keys()]).toEqual(['m1']);
});

test.each([
  [{}, {}, ['a', 's1', 's2', 's3', 'p'], ['m1', 'm2', 'b1', 'b2']],
  [{ stance: ['opposes'] }, {}, ['a', 's1', 's2', 's3', 'p'], ['m1', 'm2', 'b1']],
  [{ kind: ['Person'] }, {}, ['s1', 's2', 's3', 'p'], ['b1', 'b2']],
  [{ certainty: ['withheld'] }, {}, ['a', 's1', 's3', 'p'], ['m1', 'b1']],
  [{ represents: ['XA'] }, {}, ['s3', 'p'], []],
  [{}, { from: '2031-03-02', to: '2031-03-09' }, ['a', 's2', 's3', 'p'], ['m2', 'b2']],
])('filters %j and time %j leave %j', (filters, time, nodes, relationships) => {
  expect(shown(filters, time, none)).toMatchObject({ nodes, relationships });
});

test('a value counts what its facet alone would show; undated things are counted apart', () => {
  const { visible } = shown({ certainty: ['withheld'] }, {}, none);
  const count = (facet: 'certainty' | 'mode', value: string) =>
    visible.counts[facet][items.values[facet].indexOf(value)];
  expect([count('certainty', 'asserted'), count('certainty', 'withheld')]).toEqual([2, 1]);
  expect([count('mode', 'direct'), count('mode', 'indirect')]).toEqual([1, 1]);
  expect(visible.undated).toBe(1);
});

test('undo and redo go through every state', () => {
  const third = advance(advance(startOf(1), 2), 3);
  expect(undone(third).present).toBe(2);
  expect(undone(undone(undone(third))).present).toBe(1);
  expect(redone(undone(third)).present).toBe(3);
  expect(advance(undone(third), 4)).toMatchObject({ past: [1, 2], present: 4, future: [] });
});

test('whatever is done and undone, undo goes back over what was done, and redo undoes the undoing', () => {
  const deed = fc.oneof(fc.constantFrom('undo' as const, 'redo' as const), fc.nat(9));
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
      let history = startOf(-1);
      // The same by a list and a place in it.
      let states = [-1];
      let at = 0;
      for (const act of deeds) {
        if (act === 'undo') {
          history = undone(history);
          at = Math.max(0, at - 1);
        } else if (act === 'redo') {
          history = redone(history);
          at = Math.min(states.length - 1, at + 1);
        } else if (act !== states[at]) {
          history = advance(history, act);
          states = [...states.slice(0, at + 1), act];
          at += 1;
        }
        expect([history.past, history.present, history.future]).toEqual([
          states.slice(0, at),
          states[at],
          states.slice(at + 1),
        ]);
      }
    }),
  );
});

test.each([
  [['a'], 'b', ['b', 'a']],
  [['a', 'b'], 'b', ['a']],
  [['a', 'b'], 'a', ['b']],
  [['a'], 'a', []],
  [[], 'a', ['a']],
])('with %j selected, %j added or taken away leaves %j', (before, id, after) => {
  expect(nodesOf(toggled(selectionOf(before), id))).toEqual(after);
});

test('nodes that go leave the selection; what the leading one was selected by stays', () => {
  const selection = { kind: 'node', id: 'a', articleId: 'x', also: ['b', 'c'] } as const;
  expect(without(selection, ['b'])).toEqual({ kind: 'node', id: 'a', articleId: 'x', also: ['c'] });
  expect(without(selection, ['b', 'c'])).toEqual({ kind: 'node', id: 'a', articleId: 'x' });
  expect(without(selection, ['a'])).toEqual({ kind: 'node', id: 'b', also: ['c'] });
  expect(without(selection, ['a', 'b', 'c'])).toBeUndefined();
  expect(nodesOf(joined(selection, ['c', 'd']))).toEqual(['a', 'b', 'c', 'd']);
});

test('a link reads back what was written, whatever the ids hold', () => {
  const id = fc.string({ unit: 'grapheme', minLength: 1 });
  const off = fc.array(id, { minLength: 1 });
  const filters = fc.record({ stance: off, source: off, represents: off }, { requiredKeys: [] });
  const day = fc.integer({ min: 0, max: 30_000 }).map(dayText);
  const link = fc.record({
    steps: fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('add' as const), ids: fc.array(id) }),
        fc.record({ kind: fc.constant('cypher' as const), text: id }),
        fc.record({ kind: fc.constant('paths' as const), from: id, to: id }),
        fc.record({
          kind: fc.constant('query' as const),
          name: id,
          parameters: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(id, fc.integer(), fc.boolean())),
        }),
        fc.record({
          kind: fc.constant('expand' as const),
          id,
          type: id,
          direction: fc.constantFrom('in' as const, 'out' as const),
          filters: filters,
          limit: fc.integer({ min: 1, max: 50 }),
        }),
      ),
    ),
    hidden: fc.array(id),
    pinned: fc.array(fc.tuple(id, fc.record({ x: fc.integer(), y: fc.integer() }))),
    filters,
    time: fc.record({ from: day, to: day }, { requiredKeys: [] }),
    selection: fc.oneof(
      fc.record({ kind: fc.constant('relationship' as const), id }),
      fc.record(
        { kind: fc.constant('node' as const), id, articleId: id, also: fc.array(id, { minLength: 1 }) },
        { requiredKeys: ['kind', 'id'] },
      ),
    ),
    panel: id,
    ledger: id,
  });
  fc.assert(
    fc.property(link, (view) => {
      expect(decodeLink(`#${encodeLink(view)}`)).toEqual(view);
    }),
    { numRuns: 200 },
  );
});

test.each(['', '#', '#steps=[', '#steps=[1,{"kind":"expand"}]&from=yesterday', '#hidden={}&pinned=[[1]]'])(
  'a broken link %j is an empty view',
  (fragment) => expect(decodeLink(fragment)).toEqual({ steps: [], hidden: [], pinned: [], filters: {}, time: {} }),
);

test('places read back for the same nodes, to a tenth of a unit, and for no others', () => {
  const graph = merge(EMPTY_GRAPH, piece);
  const at = new Map([...graph.nodes.keys()].map((id, i) => [id, { x: -100.04 * i, y: 7.26 }]));
  const text = placesText(graph, (id) => at.get(id))!;
  const read = placesFrom(text, graph);
  for (const [id, { x, y }] of at) {
    expect(read.get(id)!.x).toBeCloseTo(x, 1);
    expect(read.get(id)!.y).toBeCloseTo(y, 1);
  }
  expect(placesText(graph, (id) => read.get(id))).toBe(text);
  expect(placesFrom(text, induced(graph, new Set(['a', 'p']))).size).toBe(0);
  expect(placesFrom(`${text}x`, EMPTY_GRAPH).size).toBe(0);
  expect(placesText(graph, () => undefined)).toBeUndefined();
});

test('segments cover the text once and in order; coverage gives each unit one class', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => ({
    start,
    end: start + length + 1,
    part: 'evidence' as const,
    of: 'ABOUT',
    owner: { kind: 'relationship' as const, id: `${start}` },
  }));
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.array(span), (text, spans) => {
      expect(
        segmentsOf(text, spans, spans.slice(0, 1))
          .map(({ start, end }) => text.slice(start, end))
          .join(''),
      ).toBe(text);
      const stretches = coverageOf(text.length, spans);
      expect(stretches.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(text.length);
    }),
  );
});

test('a statement lights its source, cue and every piece of its content', () => {
  const properties = {
    start: 0,
    end: 50,
    sourceStart: 0,
    sourceEnd: 4,
    cueStart: 5,
    cueEnd: 9,
    contentSpans: ['10-20', '30-40'],
  };
  const spans = spansOfItem({ id: 's', labels: ['Statement'], properties });
  expect(spans.map(({ part, start, end }) => [part, start, end])).toEqual([
    ['source', 0, 4],
    ['cue', 5, 9],
    ['content', 10, 20],
    ['content', 30, 40],
  ]);
});

const entry = (actor: string, on: string | null, stance: string, represents = 'XA'): LedgerEntry => ({
  id: `${actor}${on}${stance}`,
  actor,
  name: actor,
  kind: 'Person',
  represents,
  state: 'Averia',
  stance,
  on,
  statementId: null,
  articleId: 'x',
  start: 0,
  end: 1,
  quote: 'q',
  publishedOn: '2031-03-09',
  source: null,
  title: null,
});

test('the ledger marks changes and lists who stood on both sides, one day as a contradiction', () => {
  const entries = [
    entry('B', '2031-03-02', 'opposes'),
    entry('B', '2031-03-01', 'supports'),
    entry('C', '2031-03-01', 'accepts'),
    entry('C', '2031-03-01', 'opposes'),
    entry('D', null, 'uncommitted', ''),
  ];
  const groups = groupsOf(entries);
  expect(groups.map(({ name }) => name)).toEqual(['Averia', 'No state']);
  expect(groups[0]!.rows[0]!.cells.map(({ entry: { stance }, changed }) => [stance, changed])).toEqual([
    ['supports', false],
    ['opposes', true],
  ]);
  expect(groups[1]!.rows[0]!.cells[0]).toMatchObject({ told: false });
  expect(contradictionsOf(entries).map(({ actor, sameDay }) => [actor, sameDay])).toEqual([
    ['C', true],
    ['B', false],
  ]);
});

test('no label runs under what lies over the picture', () => {
  const wish = { id: 'n', text: 'n', x: 50, y: 50, radius: 5, width: () => 60 };
  const tools = { left: 60, top: 30, right: 120, bottom: 60 };
  const at = (taken: (typeof tools)[]) =>
    placeLabels([wish], [wish], 16, 10, { width: 400, height: 200 }, taken).labels;
  expect(at([])[0]!.x).toBeGreaterThan(50);
  const [label] = at([tools]);
  expect(label!.x + 60 <= tools.left || label!.y - 8 >= tools.bottom || label!.y + 8 <= tools.top).toBe(true);
});

test('labels lie neither on each other nor outside', () => {
  const wish = fc.record({
    id: fc.uuid(),
    text: fc.constant('x'),
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    radius: fc.constant(5),
    width: fc.integer({ min: 20, max: 120 }).map((width) => () => width),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
      const { labels } = placeLabels(wishes, wishes, 16, 100, { width: 400, height: 300 });
      const boxes = labels.map(({ id, x, y }) => ({
        left: x,
        right: x + wishes.find((one) => one.id === id)!.width(),
        top: y - 8,
        bottom: y + 8,
      }));
      boxes.forEach((a, i) => {
        expect(a.left >= 0 && a.right <= 400 && a.top >= 0 && a.bottom <= 300).toBe(true);
        for (const b of boxes.slice(i + 1))
          expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
      });
    }),
  );
});

test.each([
  ['Boris Olsten met Olst', 'olst', ['Olsten', 'Olst']],
  ['a+b (c)', 'b (c', ['b', 'c']],
  ['İstanbul', 'x', []],
])('in %j, %j marks %j', (text, query, marked) => {
  const runs = highlighted(text, query);
  expect(runs.filter(({ match }) => match).map(({ words }) => words)).toEqual(marked);
  expect(runs.map(({ words }) => words).join('')).toBe(text);
});

test('tables as CSV quote what must be quoted and disarm formulas', () => {
  expect(
    csvOf(
      ['a', 'b'],
      [
        ['x "y", z', '=1+1'],
        [null, 2],
      ],
    ),
  ).toBe('a,b\r\n"x ""y"", z",\'=1+1\r\n,2\r\n');
});

test('days are gathered into few enough columns and none is lost', () => {
  const days = new Map(Array.from({ length: 400 }, (_, i) => [i * 3, 1]));
  const bins = binsOf(days, 90);
  expect(bins.length).toBeLessThanOrEqual(90);
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(400);
});
