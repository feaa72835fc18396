import { hasPolnear, measurePolnear } from '../../eval/polnear';
import { figures, scoreArticle, type Tally, table } from '../../eval/polnear/score';

const TEXT = 'Rosa said that prices fell. Prices rose, Ann said.';
const relation = (id: string, source: [number, number], cue: [number, number], content: [number, number]) => ({
  id,
  source: [source],
  cue: [cue],
  content: [content],
});
const GOLD = [relation('a', [0, 4], [5, 9], [15, 26]), relation('b', [41, 44], [45, 49], [28, 39])];

test('a relation counts with content, source and cue', () => {
  const tally: Tally = new Map();
  const lost = { ...GOLD[1]!, source: [] };
  scoreArticle(tally, TEXT, GOLD, [GOLD[0]!, lost], new Set(['a', 'b']));
  expect(figures(tally, 'relation').f1).toBe(100);
  expect(figures(tally, 'relation+source+cue')).toEqual({ precision: 50, recall: 50, f1: 50 });
  expect(figures(tally, 'speech').recall).toBe(50);
  expect(table(tally)).toHaveLength(11);
});

test('content of which less than half is found is another relation', () => {
  const tally: Tally = new Map();
  scoreArticle(tally, TEXT, [GOLD[0]!], [{ ...GOLD[0]!, content: [[15, 50]] }], new Set());
  expect(figures(tally, 'relation').f1).toBe(0);
});

/** Least figures on every third article of PolNeAR's dev part; the whole is `npm run eval -- polnear`. */
const FLOORS = { relation: 60, speech: 76 };

if (hasPolnear()) {
  test('PolNeAR keeps its floors', async () => {
    const tally = await measurePolnear('dev', undefined, 3);
    expect(figures(tally, 'relation+source+cue').f1).toBeGreaterThanOrEqual(FLOORS.relation);
    expect(figures(tally, 'speech').recall).toBeGreaterThanOrEqual(FLOORS.speech);
  });
} else {
  test.skip('PolNeAR keeps its floors: the corpus is not beside the project', () => {});
}
