/** Versions of a map that share a table must be told from plain maps by their speed only. */
import fc from 'fast-check';
import { differenceOf, GrownMap } from '../../src/viewer/store/grown-map';

const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const entries = fc.array(fc.tuple(key, fc.nat(3)), { maxLength: 4 });
/** Each version grows out of one that was made before, the last or an earlier one. */
const deeds = fc.array(fc.record({ out: fc.nat(6), entries }), { maxLength: 10 });

function versionsOf(list: readonly { out: number; entries: [string, number][] }[]) {
  const versions = [{ grown: GrownMap.of<number>(), plain: new Map<string, number>() }];
  for (const deed of list) {
    const from = versions[Math.max(0, versions.length - 1 - deed.out)]!;
    versions.push({ grown: from.grown.with(deed.entries), plain: new Map([...from.plain, ...deed.entries]) });
  }
  return versions;
}

test('every version holds what a copy would hold, also after others have grown out of it', () => {
  fc.assert(
    fc.property(deeds, (list) => {
      for (const { grown, plain } of versionsOf(list)) {
        expect([...grown]).toEqual([...plain]);
        expect([...grown.keys()]).toEqual([...plain.keys()]);
        expect([...grown.values()]).toEqual([...plain.values()]);
        expect(grown.size).toBe(plain.size);
        for (const name of 'abcdef')
          expect([grown.has(name), grown.get(name)]).toEqual([plain.has(name), plain.get(name)]);
      }
    }),
  );
});

test('the difference of two versions is what only one of them has', () => {
  const objects = (plain: ReadonlyMap<string, number>) => GrownMap.of([...plain.keys()].map((name) => [name, name]));
  fc.assert(
    fc.property(deeds, fc.nat(10), fc.nat(10), (list, i, j) => {
      const versions = versionsOf(list);
      const [one, other] = [versions[i % versions.length]!, versions[j % versions.length]!];
      const { came, gone } = differenceOf<string>(objects(one.plain), objects(other.plain));
      expect([...came].sort()).toEqual([...other.plain.keys()].filter((name) => !one.plain.has(name)).sort());
      expect([...gone].sort()).toEqual([...one.plain.keys()].filter((name) => !other.plain.has(name)).sort());
      const grown = differenceOf(one.grown, other.grown);
      expect([grown.came.length, grown.gone.length]).toEqual([came.length, gone.length]);
    }),
  );
});
