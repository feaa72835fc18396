import { extract } from '../../../src/extract/extract';
import { STANCES } from '../../../src/extract/extraction';
import { standardWeights, type Weights } from '../../../src/extract/weighing';
import { documentOf } from '../../../src/text';

const weights = standardWeights();

test('every classifier has one weight a class for each feature', () => {
  for (const { classes, bias, weights: rows } of [
    weights.attributions!,
    weights.mentions!,
    weights.coreference!,
    weights.stances!,
  ]) {
    expect(bias).toHaveLength(classes.length);
    expect(rows.size).toBeGreaterThan(100);
    for (const row of rows.values()) expect(row).toHaveLength(classes.length);
  }
});

test('the stances that can be weighed are those of the extraction, and none', () => {
  expect(weights.stances!.classes.filter((name) => name !== 'none' && !STANCES.includes(name as never))).toEqual([]);
});

const TEXT = `Chile has proposed a joint fund for the ports of the strait.

"We have waited for this for twenty years," Peruvian Foreign Minister Ana Torres said on Tuesday.

Bolivia said the fund was unacceptable.`;

test('whatever is weighed carries its evidence and the name of its rule', () => {
  const { statements, proposals } = extract(documentOf({ id: 'a', text: TEXT, publishedOn: '2024-05-15' }));
  expect(proposals.length).toBeGreaterThan(0);
  for (const about of statements.flatMap((statement) => statement.about)) {
    expect(TEXT.slice(about.evidence!.start, about.evidence!.end)).toBe(about.evidence!.text);
    expect(about.rule).not.toBe('');
  }
});

test('without weights the constructions stand alone', () => {
  const { statements, proposals } = extract(documentOf({ id: 'a', text: TEXT }), { weights: {} });
  expect(proposals.map(({ name }) => name).join()).toContain('fund');
  expect(statements.flatMap(({ about }) => about).filter(({ rule }) => /weighed/.test(rule ?? ''))).toEqual([]);
});

test("a stance that outweighs a reported one is the speaker's own, proved by cue or content", () => {
  const text = 'Peru said on Monday that Chile had rejected the ceasefire.';
  const document = documentOf({ id: 'a', text, publishedOn: '2024-05-15' });
  const aboutIn = (weights: Weights) => extract(document, { weights }).statements.flatMap(({ about }) => about);
  const [reported] = aboutIn({});
  expect(reported).toMatchObject({ stance: 'neutral', holder: expect.any(String) });
  const supporting = { classes: ['none', 'supports'], bias: [0, 9], weights: new Map() };
  const [own] = aboutIn({ stances: supporting });
  expect(own).toMatchObject({ stance: 'supports', rule: expect.stringContaining('outweighed') });
  expect(own).not.toHaveProperty('holder');
  expect(own!.evidence!.text).toBe('said');
});
