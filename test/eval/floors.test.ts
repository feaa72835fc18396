import { present, REFERENCE } from '../../eval/gold/articles';
import { reader } from '../../eval/gold/extraction';
import { raised, readFloors, undercut } from '../../eval/gold/floors';
import { allParts } from '../../eval/gold/parts';
import { score } from '../../eval/score';
import { align } from '../../eval/score/alignment';
import { nothing } from '../../eval/score/form';

const floors = readFloors();
const parts = allParts().filter((part) => part.articles.length > 0);
if (!present(REFERENCE)) console.log('no reference gold beside the project: its floors are skipped');

test.each(parts.map((part) => [part.name, part] as const))(
  '%s: no figure is under its floor',
  async (name, part) => {
    const read = await reader();
    const scores = score(part.articles.map((article) => read(article).alignment));
    expect(Object.keys(floors[name] ?? {}).length).toBeGreaterThan(0);
    expect(undercut(name, scores, floors)).toEqual([]);
  },
  300_000,
);

test('a program that finds nothing is under every floor that is not 0', () => {
  for (const { name, articles } of parts) {
    const scores = score(articles.map(({ gold }) => align(gold, nothing(gold.id))));
    const above = Object.values(floors[name] ?? {}).filter((floor) => floor > 0);
    expect(undercut(name, scores, floors)).toHaveLength(above.length);
  }
});

test('floors are raised, never lowered', () => {
  const [part] = parts;
  const perfect = score(part!.articles.map(({ gold }) => align(gold, gold)));
  const none = score(part!.articles.map(({ gold }) => align(gold, nothing(gold.id))));
  const high = raised({}, [[part!.name, perfect]]);
  expect(high[part!.name]!.speech).toBe(100);
  expect(raised(high, [[part!.name, none]])[part!.name]!.speech).toBe(100);
});
