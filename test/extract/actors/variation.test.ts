import { actorNamed, meaningOf, read } from './reading';

test.each([
  ['Senator Ann Bell met envoys in Geneva. The politician said the pact was dead.', ['Ann Bell']],
  [
    'Idris Kouyane, a former prime minister of Mali, spoke. The former Malian premier said it rained.',
    ['Idris Kouyane'],
  ],
  ['Opposition leader Idris Kouyane left Conakry. The opposition politician said it rained.', ['Idris Kouyane']],
  ['Kenyan spokesman Musa Oduor met Ann Bell. The spokeswoman said it rained.', ['spokeswoman']],
  ['Brigadier General Musa Oduor of Kenya spoke. The commander said it rained.', ['Musa Oduor']],
  ['Omani negotiator Salim Harthi arrived. It rained, the diplomat said.', ['Salim Harthi']],
])('another word for the same person: %s', (text, speakers) =>
  expect(read(text, '2025-06-01').speakers).toEqual(speakers),
);

test.each([
  ['Irish Deputy Prime Minister Ann Bell spoke. The fisheries minister said it rained.', 'fisheries minister'],
  ['Irish Finance Minister Ann Bell spoke. The minister said it rained.', 'Ann Bell'],
  ['Irish Finance Minister Ann Bell spoke. The finance minister said it rained.', 'Ann Bell'],
  ['Irish Finance Minister Ann Bell spoke. The environment minister said it rained.', 'environment minister'],
  ['Ann Bell, Irish minister of defence, spoke. The defense minister said it rained.', 'Ann Bell'],
  ['Irish Foreign Minister Ann Bell spoke. The Irish minister said it rained.', 'Ann Bell'],
  ['Irish Foreign Minister Ann Bell spoke. The prime minister said it rained.', 'prime minister'],
])('portfolios are compared: %s', (text, speaker) => expect(read(text, '2025-06-01').speakers).toEqual([speaker]));

test.each([
  [
    'Amnesty International and Human Rights Watch urged Kenya to free the men.',
    ['Amnesty International + Human Rights Watch'],
  ],
  ['Oxfam and Save the Children said the port was closed.', ['Oxfam + Save the Children']],
  ['Human Rights Watch urged Kenya to free the men.', ['Human Rights Watch']],
])('bodies joined by "and" speak both: %s', (text, speakers) => expect(read(text).speakers).toEqual(speakers));

test.each([
  [
    "Vietnam's trade ministry welcomed the deal. A foreign ministry official said it would buy more American goods.",
    'foreign ministry official',
    'VN',
  ],
  ['Peru closed its port. A ministry official said Norwegian salmon was dear.', 'ministry official', 'PE'],
  ['Oman signed the pact. Its minister said it was late.', 'Its minister', 'OM'],
  [
    'Oman signed the pact. The Omani envoy left. The spokesman of the Omani envoy said it was late.',
    'spokesman of the Omani envoy',
    'OM',
  ],
])('the state at hand is no state that goods come from: %s', (text, name, represents) =>
  expect(actorNamed(read(text), name)).toMatchObject({ represents }),
);

test('a minister of whom nothing else is told is of the state at hand', () => {
  const reading = read('Kenya closed the lake. The fisheries minister said it was empty.');
  expect(meaningOf(reading, 'minister')).toBe('fisheries minister');
  expect(actorNamed(reading, 'fisheries minister')).toMatchObject({ kind: 'group', represents: 'KE' });
});

test.each([
  ['Yasser al-Atta of Sudan refused. The road was hit, al-Atta said.', ['person Yasser al-Atta [-]']],
  ['Transparency International Georgia said it rained.', ['organization Transparency International Georgia [-]']],
  ['Crane Harbour, a think tank, said it rained.', ['organization Crane Harbour [-]']],
  ['Ann Bell, a senator, said it rained.', ['person Ann Bell [-]']],
  ['T.R. Fehrenbach wrote that it rained.', ['person T.R. Fehrenbach [-]']],
])('what kind of name it is: %s', (text, actors) => {
  expect(read(text).actors.filter((actor) => !actor.startsWith('state'))).toEqual(actors);
});
