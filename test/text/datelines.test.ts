import { datelineOf } from '../../src/text/left-out/dateline';

const PUBLISHED = '2024-05-05';

test.each([
  ['PARIS (AFP) - France has', 'Paris', undefined, 'France'],
  ['DOHA Top oil exporters agreed', 'Doha', undefined, 'Top'],
  ['SEOUL/WASHINGTON The U.S. House', 'Seoul', undefined, 'The'],
  ['WASHINGTON, Feb 3 (Reuters) - The', 'Washington', '2024-02-03', 'The'],
  ['DUBAI/BEIRUT, Nov 2 (Reuters) - Iran said', 'Dubai', '2023-11-02', 'Iran'],
  ['Islamabad: The foreign minister', 'Islamabad', undefined, 'The'],
  ['SEOUL: China opposes it', 'Seoul', undefined, 'China'],
  ['KYIV, Ukraine (AP) — Officials said', 'Kyiv', undefined, 'Officials'],
  ['GENEVA, 12 March 2024 (UN News) – Talks', 'Geneva', '2024-03-12', 'Talks'],
  ['BEIJING, March 3 (Xinhua) -- China', 'Beijing', '2024-03-03', 'China'],
  ['MOSCOW, March 12. /TASS/. Kremlin spokesman', 'Moscow', '2024-03-12', 'Kremlin'],
  ['New Delhi [India], March 3 (ANI): India', 'New Delhi', '2024-03-03', 'India'],
  ['Tehran, IRNA – Iran has', 'Tehran', undefined, 'Iran'],
  ['Berlin (dpa) - Germany has', 'Berlin', undefined, 'Germany'],
  ['BRUSSELS EU leaders agreed', 'Brussels', undefined, 'EU'],
  ['SAN FRANCISCO U.S. Defense Secretary', 'San Francisco', undefined, 'U.S.'],
  ['HIROSHIMA, Japan John Kerry on Monday', 'Hiroshima', undefined, 'John'],
  ['MYRTLE BEACH, S.C. - As the race', 'Myrtle Beach', undefined, 'As'],
  ['Moscow — The Kremlin said', 'Moscow', undefined, 'The'],
  ['3 March 2024 – The council met', '', '2024-03-03', 'The'],
])('%s', (paragraph, place, date, first) => {
  const found = datelineOf(paragraph, paragraph, PUBLISHED);
  expect([found?.place, found?.date]).toEqual([place, date]);
  expect(paragraph.slice(found!.length).startsWith(first)).toBe(true);
});

test.each([
  'NATO Secretary General Jens Stoltenberg said',
  'OPEC Ministers agreed to meet',
  'AT LEAST Six ministers came',
  'BREAKING NEWS Iran has said no',
  'KERRY: We will act',
  'John McCain (R-Ariz.) — The senator — said no',
  'Moscow – Kyiv’s neighbour – said it would not',
  'Russia – whose troops are there – said no',
  'Iran and Russia said they would',
  'US President Donald Trump said',
  'The U.S. House of Representatives voted',
  'On Monday, March 3, the ministers met - and talked',
  'President Assad (R) said: We',
])('no dateline: %s', (paragraph) => expect(datelineOf(paragraph, paragraph, PUBLISHED)).toBeUndefined());

test('an acronym that recurs in capitals is no town', () => {
  const text = 'MERCOSUR Leaders met on Monday. MERCOSUR has four members.';
  expect(datelineOf(text, text, undefined)).toBeUndefined();
});

test('without a day of publication, a day without a year stays open', () => {
  const found = datelineOf('PARIS, Feb 3 (AFP) - France', '', undefined);
  expect([found?.place, found?.date]).toEqual(['Paris', undefined]);
});
