import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { castOf, loadGazetteer, standardGazetteer, withoutIdle } from '../../../src/extract/actors';
import { PhraseTrie } from '../../../src/extract/actors/phrase-trie';
import { documentOf } from '../../../src/text';
import { read } from './reading';

const words = (text: string) => text.split(' ').map((word) => ({ text: word, isSpace: false }));

test.each([
  ['New York Times', 'newspaper'],
  ['New York', 'city'],
  ['new york', undefined],
  ['NATO', 'alliance'],
  ['Nato', 'alliance'],
  ['nato', undefined],
  ['US', 'state'],
  ['us', undefined],
  ['Us', undefined],
  ['Élysée', 'seat'],
  ['Elysee', 'seat'],
])('the longest known phrase of "%s" is %s', (text, expected) => {
  const trie = new PhraseTrie<string>();
  for (const [form, value] of Object.entries({
    'New York': 'city',
    'New York Times': 'newspaper',
    NATO: 'alliance',
    US: 'state',
    Élysée: 'seat',
  }))
    trie.add(form, value);
  expect(trie.matchAt(words(text), 0)?.values[0]).toBe(expected);
});

test('states have one code each, and every organization speaks for a known state or for none', () => {
  const { states } = standardGazetteer();
  expect(states.size).toBeGreaterThan(240);
  for (const code of ['RU', 'US', 'PS', 'XK', 'KP', 'KR', 'CD', 'CG']) expect(states.get(code)?.code).toBe(code);
});

test('an invented state is known once its gazetteer is read', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'gazetteer-')), 'invented.json');
  const state = {
    code: 'XZ',
    name: 'Ruritania',
    adjectives: ['Ruritanian'],
    people: ['Ruritanians'],
    capitals: ['Strelsau'],
  };
  writeFileSync(file, JSON.stringify({ states: [state] }));
  const document = documentOf({ id: 'test', text: 'Strelsau said it would sign.' });
  expect(castOf(document, [], loadGazetteer([file])).actors).toMatchObject([
    { name: 'Ruritania', kind: 'state', represents: 'XZ' },
  ]);
});

test('a gazetteer that is wrong says where', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'gazetteer-')), 'wrong.json');
  writeFileSync(file, JSON.stringify({ states: [{ code: 'Ruritania', name: 'Ruritania' }] }));
  expect(() => loadGazetteer([file])).toThrow(/wrong\.json.*states\[0\]\.code/s);
});

test('groups that nothing refers to are left out', () => {
  const { cast } = read('Peru sent 2,000 troops to a village. A local official in Lima said nothing.');
  expect(
    withoutIdle(cast.actors, { statements: [], proposals: [], positions: [], events: [] }).map(({ name }) => name),
  ).toEqual(['Peru']);
});
