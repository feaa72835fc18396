import { readingOf } from '../measures/reading';

const datesIn = (text: string, publishedOn?: string) => readingOf(text, publishedOn).statements.map(({ date }) => date);

test.each<[string, (string | null)[]]>([
  ['Kenya said on Monday that it would close the port.', ['2024-05-13']],
  ['On Monday, Kenya said that it would close the port.', ['2024-05-13']],
  ['Kenya said that it would close the port on Friday.', [null]],
  ['Kenya announced last Friday that it would close the port.', ['2024-05-10']],
  ['Speaking in Nairobi on Tuesday, the Kenyan president said the port would close.', ['2024-05-14']],
  ['Kenya said the port would close.', [null]],
  ['Kenya said on Monday the port would close.', ['2024-05-13']],
  ['Kenya told reporters this morning that the port would close.', ['2024-05-15']],
  ['Kenya said Monday was a holiday.', [null]],
  [
    'Chile said that the president of Peru announced on Monday that the port would close. The president of Peru said: “We must.”',
    [null, '2024-05-13', null],
  ],
  [
    'President Ruto thanked Chile for the seed that it sent on Monday. He stressed that prices were high.',
    [null, null],
  ],
  [
    'President Ruto spoke on Monday with Prime Minister Modi about tea. The President said that tariffs were too high. The Prime Minister offered to lower them.',
    ['2024-05-13', '2024-05-13'],
  ],
  [
    'The Council today renewed the mission in Chile. Speaking after the vote, the delegate of Peru said the text was weak.',
    ['2024-05-15'],
  ],
  ['The Council met in Nairobi. The delegate of Peru said “today is a good day”.', [null]],
  [
    'President Ruto met ministers on Monday. Chile said that tariffs were too high. Peru offered to lower them.',
    [null, null],
  ],
  [
    'On Monday, Deputy Secretary Ada M. Weston, Jr. met with farmers in Nairobi. Weston said that tariffs were too high. Weston urged Peru to lower them.',
    ['2024-05-13', '2024-05-13'],
  ],
  [
    'Officials from Chile and Peru took part in a third round of tariff talks in Lima on Monday. Chile said that quotas were too low. The participants urged Kenya to raise them.',
    ['2024-05-13', '2024-05-13'],
  ],
  [
    'The Prime Minister had a telephone conversation with President Ruto on Monday. President Ruto said that tariffs were too high. Kenya urged Peru to lower them.',
    ['2024-05-13', '2024-05-13'],
  ],
  [
    'Kenya raised its tariffs on Monday. Kenyan President William Ruto told a news briefing that the quotas were fair.\n\nRuto said that the nets were checked.\n\nPeru said that they were not.',
    ['2024-05-13', '2024-05-13', null],
  ],
  [
    'Kenya raised its tariffs on Monday. Kenyan President William Ruto said that the tariffs were fair.\n\nRuto said that prices were low.',
    [null, null],
  ],
  [
    'Kenya raised its tariffs on Monday. Kenyan President William Ruto told a news briefing that the quotas were fair.\n\nRuto said in 2019 that they were too low.\n\nRuto has said that the nets were checked.',
    ['2024-05-13', null, null],
  ],
  // A report dated today is of those heard; a group without a name is heard once.
  [
    'Peru has lent boats to Chile, Peruvian defence officials said today. The officials said that the boats were new. Chile said that they were old.',
    ['2024-05-15', '2024-05-15', null],
  ],
  [
    'Kenyan President William Ruto said today that the port would close. Chile said that it was old.\n\nRuto said that tolls were high.',
    ['2024-05-15', null, '2024-05-15'],
  ],
  [
    'Kenyan Trade Minister Ana Moyo said on Monday that the pacts were fair.\n\nMoyo made her remarks at a trade meeting in Nairobi.\n\nMoyo said that prices were low.',
    ['2024-05-13', '2024-05-13'],
  ],
  ['Kenya said last night the port would close.', ['2024-05-14']],
  ['Kenya said two days ago Peru had closed the port.', ['2024-05-13']],
  ['The Kenyan ministry said Friday Peru had closed the port.', ['2024-05-10']],
  ['Last Friday President Ruto, answering questions, said that the port would close.', ['2024-05-10']],
  ['Ministers will meet again on Friday, and Kenya said that the port would close.', [null]],
])('%s', (text, dates) => expect(datesIn(text)).toEqual(dates));

test('unresolved without a publication date', () => {
  const { statements } = readingOf('Kenya said on Monday that it would close the port.', '');
  expect(statements[0]).toMatchObject({ date: null, dateDetail: { precision: 'unresolved' } });
});

test('inside a quotation days count from the day of the quotation', () => {
  const text = 'Kenya’s president said on Monday: “The ministers of Chile and Peru met in Nairobi yesterday.”';
  expect(readingOf(text).events).toContainEqual(expect.objectContaining({ kind: 'talks', date: '2024-05-12' }));
});

test.each([
  ['Remarks in Vienna\nAda Berg\nForeign Minister\nVienna, Austria\nJuly 14, 2015\n\n', '2015-07-14'],
  ['Council Extends Mission\n\nSC/14468\n12 MARCH 2021\n\n', '2021-03-12'],
])('the day above the text is that from which it counts: %j', (heading, day) => {
  const text = `${heading}The Council met today about the mission in Chile, and its members agreed. Peru said the text was weak.`;
  expect(readingOf(text, '').statements.map(({ date }) => date)).toEqual([day]);
});
