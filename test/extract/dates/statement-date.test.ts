import { readingOf } from '../measures/reading';

const datesIn = (text: string, publishedOn?: string) => readingOf(text, publishedOn).statements.map(({ date }) => date);

test.each<[string, (string | null)[]]>([
  ['Kenya said on Monday that it would close the port.', ['2024-05-13']],
  ['On Monday, Kenya said that it would close the port.', ['2024-05-13']],
  ['Kenya said that it would close the port on Friday.', [null]],
  ['Kenya announced last Friday that it would close the port.', ['2024-05-10']],
  ['Speaking in Nairobi on Tuesday, the Kenyan president said the port would close.', ['2024-05-14']],
  ['Kenya said the port would close.', [null]],
])('%s', (text, dates) => expect(datesIn(text)).toEqual(dates));

test('unresolved without a publication date', () => {
  const { statements } = readingOf('Kenya said on Monday that it would close the port.', '');
  expect(statements[0]).toMatchObject({ date: null, dateDetail: { precision: 'unresolved' } });
});

test('inside a quotation days count from the day of the quotation', () => {
  const text = 'Kenya’s president said on Monday: “The ministers of Chile and Peru met in Nairobi yesterday.”';
  expect(readingOf(text).events).toContainEqual(expect.objectContaining({ kind: 'talks', date: '2024-05-12' }));
});
