/** Where nodes come to stand, and which of them are named first. */
import fc from 'fast-check';
import { setApart } from '../../src/viewer/canvas/apart';
import { FIXED, PER_NODE, SIZE } from '../../src/viewer/canvas/layout-job';
import { partAround, rowsCovered } from '../../src/viewer/canvas/layout-part';
import { NO_ROW, newModel } from '../../src/viewer/canvas/model';
import { reranked } from '../../src/viewer/canvas/ranking';

const rowsOf = (discs: readonly { x: number; y: number; size: number; fixed: boolean }[]): Float32Array => {
  const rows = new Float32Array(discs.length * PER_NODE);
  discs.forEach(({ x, y, size, fixed }, i) => {
    rows.set([x, y], i * PER_NODE);
    rows[i * PER_NODE + SIZE] = size;
    rows[i * PER_NODE + FIXED] = fixed ? 1 : 0;
  });
  return rows;
};

/** Pairs whose discs lie on each other, unless neither may move. */
function overlaps(rows: Float32Array, unit: number): number {
  let count = 0;
  for (let a = 0; a < rows.length; a += PER_NODE) {
    for (let b = a + PER_NODE; b < rows.length; b += PER_NODE) {
      const way = Math.hypot(rows[a]! - rows[b]!, rows[a + 1]! - rows[b + 1]!);
      const both = rows[a + FIXED]! && rows[b + FIXED]!;
      if (!both && way < (rows[a + SIZE]! + rows[b + SIZE]!) * unit) count += 1;
    }
  }
  return count;
}

test('discs in a heap are pushed apart, those on one spot too', () => {
  const heap = Array.from({ length: 60 }, (_, i) => ({
    x: (i % 5) * 3,
    y: (i % 3) * 2,
    size: 6 + (i % 4),
    fixed: false,
  }));
  const rows = rowsOf(heap);
  expect(overlaps(rows, 0.5)).toBeGreaterThan(100);
  setApart(rows, 0.5);
  expect(overlaps(rows, 0.5)).toBe(0);
});

test('what is fixed stays, newcomers make room for it', () => {
  const fixed = Array.from({ length: 9 }, (_, i) => ({
    x: (i % 3) * 60,
    y: Math.floor(i / 3) * 60,
    size: 8,
    fixed: true,
  }));
  const rows = rowsOf([...fixed, ...Array.from({ length: 6 }, () => ({ x: 60, y: 60, size: 6, fixed: false }))]);
  setApart(rows, 1);
  expect([...rows.subarray(0, 2)]).toEqual([0, 0]);
  expect([rows[4 * PER_NODE], rows[4 * PER_NODE + 1]]).toEqual([60, 60]);
  expect(overlaps(rows, 1)).toBe(0);
});

const at = (x: number, y: number, size = 6, fixed = false) => ({
  id: '',
  x,
  y,
  size,
  color: '#000000',
  rim: '',
  icon: '',
  caption: '',
  kind: '',
  fixed,
  hidden: false,
  zIndex: 0,
  row: NO_ROW,
});

test('whom one that grew lies on makes room, unless it is pinned or bigger', () => {
  const model = newModel();
  model.addNode('grown', at(0, 0, 14));
  model.addNode('small', at(15, 0));
  model.addNode('pinned', at(0, 15, 6, true));
  model.addNode('bigger', at(-20, 0, 20));
  model.addNode('away', at(60, 60));
  const part = partAround(model, new Set(), ['grown']);
  expect(rowsCovered(part, model, ['grown'], 1).map((row) => part.ids[row / PER_NODE])).toEqual(['small']);
});

test('newcomers are arranged among their neighbours and those who stand there, not among all', () => {
  const model = newModel();
  for (let i = 0; i < 400; i += 1) model.addNode(`n${i}`, at((i % 20) * 10, Math.floor(i / 20) * 10));
  model.addNode('new', at(55, 55));
  const edge = { width: 1, size: 1, color: '', curvature: 0, dashOn: 0, dashPeriod: 0, glyph: '', caption: '' };
  model.addDirectedEdgeWithKey('e', 'new', 'n399', {
    ...edge,
    id: 'e',
    hidden: false,
    strands: 1,
    type: 'line',
    zIndex: 0,
    row: NO_ROW,
  });
  const { ids, nodes, edges } = partAround(model, new Set(['new']));
  expect(ids).toContain('n399');
  expect(ids).toContain('n105');
  expect(ids).not.toContain('n19');
  expect(ids.length).toBeLessThan(100);
  expect(ids.filter((_, i) => nodes[i * PER_NODE + FIXED] === 0)).toEqual(['new']);
  expect([...edges]).toEqual([ids.indexOf('new') * PER_NODE, ids.indexOf('n399') * PER_NODE, 1]);
});

test('a ranking that is continued is the ranking made anew', () => {
  const sizes = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.nat(3));
  fc.assert(
    fc.property(sizes, sizes, (before, after) => {
      const of = (record: Readonly<Record<string, number>>) => (id: string) => record[id]!;
      const first = reranked([], Object.keys(before), [], of(before));
      const changed = Object.keys(after).filter((id) => before[id] !== after[id]);
      const gone = Object.keys(before).filter((id) => !(id in after));
      expect(reranked(first, changed, gone, of(after))).toEqual(reranked([], Object.keys(after), [], of(after)));
    }),
  );
});
