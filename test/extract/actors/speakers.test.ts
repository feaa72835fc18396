import { actorNamed, meaningOf, read } from './reading';

test.each([
  ['A senior Turkish official said the road was open.', 'senior Turkish official', 'TR'],
  ['Western diplomats said the road was open.', 'Western diplomats', null],
  ['An Iraqi oil ministry source said the wells were dry.', 'Iraqi oil ministry source', 'IQ'],
  ['Two people familiar with the talks said they had failed.', 'Two people familiar with the talks', null],
  ['UN officials said the camp was full.', 'UN officials', null],
])('an unnamed source is a group: %s', (text, name, represents) => {
  const reading = read(text);
  expect(reading.speakers).toEqual([name]);
  expect(actorNamed(reading, name)).toMatchObject({ kind: 'group', represents });
});

test.each([
  ['Kenya and Uganda said the border was quiet.', ['Kenya + Uganda']],
  ['A statement from Peru said the sea was its own.', ['Peru']],
  ['The Somali government warned that rain was late.', ['Somalia']],
  ["Yemen's Houthi rebels said the port was closed.", ['Houthi']],
  ['The Dawn newspaper said the bridge was closed.', ['Dawn']],
  ['“The bridge is closed,” Nairobi’s envoy said. “It will be mended.”', ['Nairobi’s envoy', 'Nairobi’s envoy']],
])('%s', (text, speakers) => {
  const found = read(text).speakers;
  expect(found.slice(0, speakers.length)).toEqual(speakers.slice(0, found.length));
  expect(found.length).toBeGreaterThan(0);
});

test('"we" of a joint statement are those who issue it', () => {
  const text =
    'We, the President of Ghana, the President of Togo, and the Prime Minister of Benin, met in Accra today. We call on all parties to lay down their arms.';
  const reading = read(text, '2020-01-01', 'Joint Statement on the Volta');
  expect(meaningOf(reading, 'We', 1)).toBe('President of Ghana + President of Togo + Prime Minister of Benin');
});
