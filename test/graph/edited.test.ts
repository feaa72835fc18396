import { idAmong, type Stored } from '../../src/graph/edited';
import { signatureOf } from '../../src/graph/near-duplicate';
import { apartId, nameOfId } from '../../src/text/file-id';

const TARIFF = 'Norway said on Monday that the tariff on timber would be lifted once the harbour opened again to all.';
const TALKS = 'Envoys of Chile and Peru met in Lima to speak about fishing rights along the coast they share.';
const edited = TARIFF.replace('timber', 'grain');

const stored = (...texts: readonly (readonly [string, string])[]): Stored[] =>
  texts.map(([id, text]) => ({ id, signature: signatureOf(text) }));

test.each<[string, string, Stored[], readonly string[], string]>([
  ['nothing of the name is there', TARIFF, [], [], 'news'],
  ['the same text', TARIFF, stored(['news', TARIFF]), [], 'news'],
  ['one word was changed', edited, stored(['news', TARIFF]), [], 'news'],
  ['another text', TALKS, stored(['news', TARIFF]), [], apartId('news', TALKS)],
  [
    'the text that came second',
    TALKS,
    stored(['news', TARIFF], [apartId('news', TALKS), TALKS]),
    [],
    apartId('news', TALKS),
  ],
  ['an edited form of the second', edited, stored(['news', TALKS], ['news~00000000', TARIFF]), [], 'news~00000000'],
  ['a file before it has that article', edited, stored(['news', TARIFF]), ['news'], apartId('news', edited)],
  ['a file before it has the name', TALKS, [], ['news'], apartId('news', TALKS)],
])('%s', (_, text, there, taken, id) => {
  expect(idAmong({ id: 'news', text }, there, new Set(taken))).toBe(id);
});

test('the name of an id is that of the file', () => {
  expect([nameOfId(apartId('a/x', TALKS)), nameOfId('a/x'), nameOfId('x~draft')]).toEqual(['a/x', 'a/x', 'x~draft']);
});
