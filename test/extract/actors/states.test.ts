import { meaningOf, read } from './reading';

const states = (text: string) =>
  read(text)
    .actors.filter((actor) => actor.startsWith('state'))
    .map((actor) => actor.slice(-3, -1))
    .sort();

test.each([
  ['Lima said it would close the border.', ['PE']],
  ['The pact was rejected by Nairobi.', ['KE']],
  ["Tokyo's offer was generous.", ['JP']],
  ['Talks between Hanoi and Vientiane went on.', ['LA', 'VN']],
  ['He arrived in Lima on Sunday.', []],
  ['They flew from Nairobi to Tokyo.', []],
  ['The Vienna talks ended early.', []],
  ['The Hanoi government agreed.', ['VN']],
])('a capital is the government or a place: %s', (text, codes) => expect(states(text)).toEqual(codes));

test.each([
  ['The U.S. and the UK signed.', ['GB', 'US']],
  ['The DRC accused Rwanda.', ['CD', 'RW']],
  ['Give us time, they said.', []],
  ['Burma and Swaziland changed their names.', ['MM', 'SZ']],
  ['The Republic of Korea protested.', ['KR']],
  ["Pyongyang's rocket fell into the sea. The North said it was a satellite; the South doubted it.", ['KP', 'KR']],
  ['The North voted for the Greens while the South stayed at home.', []],
  ['Equatorial Guinea and Guinea-Bissau signed.', ['GQ', 'GW']],
  ['South Sudan and Sudan signed.', ['SD', 'SS']],
  ['The Peruvian army fired first.', ['PE']],
  ['Peruvian potatoes are good.', []],
  ['The Peruvians have left the talks.', ['PE']],
  ['Many Peruvians have left the land.', []],
  ['The Times of India reported it.', []],
  ['Roast turkey was served.', []],
])('states named: %s', (text, codes) => expect(states(text)).toEqual(codes));

test.each([
  ['Peru closed the border. The government said it was late.', 'government', 'Peru'],
  ['Chile bought ships. Its navy said they were old.', 'Its', 'Chile'],
  ["Vladimir Putin's government said no. Russia is large.", 'government', 'Russia'],
  ["Haiti's interim government paid.", 'government', 'Haiti'],
  ['Malta is small. The federal government said it was poor.', 'government', 'Malta'],
  ['Mali is dry. The transitional authorities said it was poor.', 'authorities', 'Mali'],
  ['Ghana and Togo signed. Both countries said it was good.', 'countries', 'Ghana + Togo'],
  ['The French and Dutch foreign ministers met.', 'ministers', 'French foreign minister + Dutch foreign minister'],
])('%s (%s)', (text, word, expected) => expect(meaningOf(read(text, '2019-05-01'), word)).toBe(expected));

test('cities lie in states', () => {
  const { places } = read('They met in Geneva and in Addis Ababa, then near the Black Sea.').cast;
  expect(places.map(({ name, state }) => `${name} ${state}`)).toEqual([
    'Geneva CH',
    'Addis Ababa ET',
    'Black Sea null',
  ]);
});

test.each([
  ['The Soviet minister flew home. Moscow rejected the offer.', '1984-05-02', 'state Soviet Union [SU]'],
  ['Moscow rejected the offer.', '2004-05-02', 'state Russia [RU]'],
  ['Moscow rejected the offer.', undefined, 'state Russia [RU]'],
  ['West Germany rejected the offer.', '1984-05-02', 'state Germany [DE]'],
  ['East Germany rejected the offer.', '1984-05-02', 'state East Germany [DD]'],
  ['Belgrade rejected the offer.', '1989-05-02', 'state Yugoslavia [YU]'],
  ['Prague rejected the offer.', '2014-05-02', 'state Czech Republic [CZ]'],
])('a state of its day: %s (%s)', (text, day, actor) => {
  expect(read(text, day).actors.map((one) => one.replace('Czechia', 'Czech Republic'))).toContain(actor);
});

test('a state that is no more gives later articles no adjective', () => {
  const { actors } = read('Soviet-era tanks stand in Georgia. The Soviet flag is gone.', '2015-03-01');
  expect(actors.filter((actor) => actor.includes('SU'))).toEqual([]);
});
