import { proposalsOf } from '../measures/reading';

/** A reported question about what somebody will do. */
test.each<[string, string, string]>([
  [
    "Pressed on whether Korea's troops would leave the island, the envoy said it was too early to speak of that.",
    'troop-withdrawal',
    'leave the island',
  ],
  [
    'Asked whether Peru would recall its ambassador, she said nothing had been decided.',
    'other',
    'recall its ambassador',
  ],
  ['Asked whether Ghana would agree to suspend the levy, he shrugged.', 'other', 'suspend the levy'],
])('%s', (text, kind, mention) => {
  expect(proposalsOf(text)).toContainEqual([kind, mention]);
});

test.each<string>([
  'Asked whether the talks had failed, the envoy said no.',
  'Asked whether Malta was satisfied, the minister said it was.',
  'Asked whether the storm would hit Fiji, the governor said nobody knew.',
])('nothing to be for or against: %s', (text) => {
  expect(proposalsOf(text).filter(([, mention]) => !mention.includes('talks'))).toEqual([]);
});

/** To come together is a course of action where somebody proposes it. */
test.each<[string, string]>([
  ['Peru proposed that customs officials of both countries meet in Lima.', 'meet in Lima'],
  ['The union urged both governments to sit down together.', 'sit down together'],
])('%s', (text, mention) => {
  expect(proposalsOf(text)).toContainEqual(['peace-talks', mention]);
});

test.each<string>(['The ministers agreed to meet again in June.', 'Togo urged Benin to meet its target.'])(
  'no talks: %s',
  (text) => {
    expect(proposalsOf(text).map(([kind]) => kind)).not.toContain('peace-talks');
  },
);
