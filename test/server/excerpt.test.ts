import { bodyOf, excerpt } from '../../src/server/excerpt';

const filler = (words: number) => Array.from({ length: words }, (_, i) => `word${i}`).join(' ');

test.each([
  ['The corridor opens.', 'corridor', 'The corridor opens.'],
  ['The corridor\n\nopens.', 'CORR', 'The corridor opens.'],
  ['The corridor opens.', 'harbour', undefined],
  ['The scorridor opens.', 'corridor', undefined],
  ['', 'corridor', undefined],
  ['The corridor opens.', '', undefined],
])('of %j for %j: %j', (text, query, expected) => {
  expect(excerpt(text, query)).toBe(expected);
});

test('stands where most of the words are, in whole words', () => {
  const text = `A truce early. ${filler(60)} The truce needs a corridor to the port. ${filler(60)}`;
  const found = excerpt(text, 'truce corridor')!;
  expect(found).toContain('The truce needs a corridor to the port.');
  expect(found).toMatch(/^… word\d+ .* word\d+ …$/);
  expect(found.length).toBeLessThan(190);
  const words = new Set(text.split(/\s+/));
  expect(found.split(' ').filter((word) => word !== '…' && !words.has(word))).toEqual([]);
});

test('a pair of UTF-16 units is not torn', () => {
  const text = `${'😀'.repeat(200)} truce ${'😀'.repeat(200)}`;
  expect(excerpt(text, 'truce')).not.toMatch(/\p{Surrogate}/u);
});

test.each([
  ['---\ntitle: corridor talks\n---\nThe corridor opens.', [[0, 29]], 'The corridor opens.'],
  ['The port opens. READ MORE: corridor. A corridor is open.', [[16, 36]], 'The port opens. … A corridor is open.'],
  [
    'A corridor. B corridor. Ports open.',
    [
      [12, 24],
      [0, 12],
    ],
    undefined,
  ],
  [
    'The corridor opens. Written by corridor staff',
    [
      [20, 45],
      [31, 39],
    ],
    'The corridor opens.',
  ],
] as const)('of %j without %j: %j', (text, spans, expected) => {
  const leftOut = spans.map(([start, end]) => ({ start, end }));
  expect(excerpt(bodyOf(text, leftOut), 'corridor')).toBe(expected);
});
