import { readingOf } from '../measures/reading';

const mentionsIn = (text: string) =>
  readingOf(text).proposals.map(({ mentions }) => mentions.map((mention) => mention.text));

/** The text and the mentions that must be one proposal. */
test.each<[string, string[]]>([
  [
    'Norway proposed a cod quota for the northern sea. Iceland rejected the proposal. Russia welcomed the plan.',
    ['a cod quota', 'the proposal', 'the plan'],
  ],
  [
    'Chile called for the lifting of tariffs on copper. Peru said it opposed the lifting of the tariffs.',
    ['the lifting of tariffs on copper', 'the lifting of the tariffs'],
  ],
  [
    'India urged Pakistan to withdraw its troops from the glacier. Pakistan said a withdrawal was possible.',
    ['withdraw its troops from the glacier', 'a withdrawal'],
  ],
  [
    'Kenya and Uganda signed a trade agreement in Kampala. Tanzania criticised the deal.',
    ['a trade agreement', 'the deal'],
  ],
  ['Australia backed a truce in the archipelago. Fiji also supported the ceasefire.', ['a truce', 'the ceasefire']],
])('one: %s', (text, mentions) => {
  const together = mentionsIn(text).find((all) => all.some((mention) => mention.includes(mentions[0]!)));
  for (const mention of mentions) expect(together).toContainEqual(expect.stringContaining(mention));
});

/** The text and two mentions that must be two proposals. */
test.each<[string, string, string]>([
  [
    'Qatar proposed a ceasefire between Chad and Sudan. Egypt proposed a ceasefire between Armenia and Azerbaijan.',
    'between Chad and Sudan',
    'between Armenia and Azerbaijan',
  ],
  ['Italy supports the fisheries agreement. It rejects the customs agreement.', 'fisheries', 'customs'],
  ['Peru called for a tariff cut and a fishing ban.', 'tariff cut', 'fishing ban'],
  [
    'Canada maintains sanctions on Belarus. It threatened to impose fresh sanctions on Belarus.',
    'sanctions on Belarus',
    'fresh',
  ],
  ['Togo backs sanctions against Mali. Benin wants sanctions against Niger.', 'Mali', 'Niger'],
])('two: %s', (text, one, other) => {
  const all = mentionsIn(text);
  const first = all.findIndex((mentions) => mentions.some((mention) => mention.includes(one)));
  const second = all.findIndex((mentions) => mentions.some((mention) => mention.includes(other)));
  expect([first, second]).not.toContain(-1);
  expect(first).not.toBe(second);
});
