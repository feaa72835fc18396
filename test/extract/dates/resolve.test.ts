import { expressionsIn } from '../../../src/extract/dates/find';
import { type Direction, resolve } from '../../../src/extract/dates/resolve';

/** Published on Wednesday, 15 May 2024. */
const BASE = { day: '2024-05-15', name: 'publication' };

function days(text: string, direction: Direction, base: { day?: string; name: string } = BASE) {
  const [found] = expressionsIn(text, 0);
  if (!found) return undefined;
  const { start, end, precision } = resolve(found.meaning, direction, base, null);
  return [start, end, precision];
}

test.each<[string, Direction, string, string, string]>([
  ['on Monday', 'past', '2024-05-13', '2024-05-13', 'day'],
  ['both now accept it, on Friday', 'past', '2024-05-10', '2024-05-10', 'day'],
  ['on Wednesday', 'past', '2024-05-15', '2024-05-15', 'day'],
  ['on Friday', 'past', '2024-05-10', '2024-05-10', 'day'],
  ['on Friday', 'future', '2024-05-17', '2024-05-17', 'day'],
  ['on Wednesday', 'future', '2024-05-15', '2024-05-15', 'day'],
  ['last Wednesday', 'past', '2024-05-08', '2024-05-08', 'day'],
  ['next Wednesday', 'future', '2024-05-22', '2024-05-22', 'day'],
  ['yesterday', 'past', '2024-05-14', '2024-05-14', 'day'],
  ['today', 'past', '2024-05-15', '2024-05-15', 'day'],
  ['tomorrow', 'future', '2024-05-16', '2024-05-16', 'day'],
  ['three days ago', 'past', '2024-05-12', '2024-05-12', 'day'],
  ['on Jan. 6', 'past', '2024-01-06', '2024-01-06', 'day'],
  ['on December 3', 'past', '2023-12-03', '2023-12-03', 'day'],
  ['on December 3', 'future', '2024-12-03', '2024-12-03', 'day'],
  ['on 5 March 2021', 'past', '2021-03-05', '2021-03-05', 'day'],
  ['on June 17-18', 'future', '2024-06-17', '2024-06-18', 'interval'],
  ['earlier this week', 'past', '2024-05-13', '2024-05-19', 'week'],
  ['last month', 'past', '2024-04-01', '2024-04-30', 'month'],
  ['next year', 'future', '2025-01-01', '2025-12-31', 'year'],
  ['in November', 'past', '2023-11-01', '2023-11-30', 'month'],
  ['in April 2009', 'past', '2009-04-01', '2009-04-30', 'month'],
  ['in 2014', 'past', '2014-01-01', '2014-12-31', 'year'],
  ['in the coming days', 'future', '2024-05-15', '2024-05-22', 'interval'],
  ['Friday', 'open', '2024-05-17', '2024-05-17', 'day'],
  ['Monday', 'open', '2024-05-13', '2024-05-13', 'day'],
  ['Wednesday', 'open', '2024-05-15', '2024-05-15', 'day'],
  ['Nov. 8', 'open', '2024-11-08', '2024-11-08', 'day'],
  ['Jan. 6', 'open', '2024-01-06', '2024-01-06', 'day'],
  ['in recent weeks', 'past', '2024-04-17', '2024-05-15', 'interval'],
])('%s (%s)', (text, direction, start, end, precision) => {
  expect(days(text, direction)).toEqual([start, end, precision]);
});

test.each([
  ['December 28', '2025-01-10', '2024-12-28'],
  ['January 4', '2024-12-15', '2025-01-04'],
])('around the turn of the year the near one: %s on %s', (text, day, expected) =>
  expect(days(text, 'open', { day, name: 'publication' })).toEqual([expected, expected, 'day']),
);

test.each(['on Monday', 'yesterday', 'last month', 'on Jan. 6'])(
  'unresolved without a day to count from: %s',
  (text) => {
    expect(days(text, 'past', { name: 'publication' })).toEqual([null, null, 'unresolved']);
  },
);

test('a full date needs no other day', () => {
  expect(days('on 5 March 2021', 'past', { name: 'publication' })).toEqual(['2021-03-05', '2021-03-05', 'day']);
});

test.each(['a 25-year plan', 'the ministers may agree', 'for two days', 'at 1:50 p.m.', 'over a period of weeks'])(
  'no date in: %s',
  (text) => expect(expressionsIn(text, 0)).toEqual([]),
);
