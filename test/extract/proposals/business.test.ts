import { readingOf } from '../measures/reading';

const kindsIn = (text: string) => readingOf(text).proposals.map(({ kind }) => kind);

/** Talks on trade, money and everyday dealings. */
test.each([
  'Chile called for talks on beef quotas.',
  'Japan agreed to resume trade negotiations with Peru.',
  'Zambia asked for negotiations on rescheduling its debt.',
  'Norway proposed talks on a cut in tariffs.',
  'Iceland proposed a dialogue on human rights.',
])('no peace talks: %s', (text) => {
  expect(kindsIn(text)).toContain('other');
  expect(kindsIn(text)).not.toContain('peace-talks');
});

test.each([
  'Kenya called for talks with the rebels.',
  'Togo proposed negotiations on the border.',
  'Oman offered to host talks on a ceasefire.',
  'Qatar proposed a dialogue on the hostages.',
])('peace talks: %s', (text) => {
  expect(kindsIn(text)).toContain('peace-talks');
});
