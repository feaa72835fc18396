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
  [
    'Its envoy, Stephane Dion, agreed that Dion had met nobody. Dion denied a Toronto Star report on a deal.',
    ['Stephane Dion', 'Stephane Dion'],
  ],
  ['The embassy dismissed Russian claims that the ship was armed.', ['embassy', 'Russia']],
  ['Kenya saw a letter from the Ugandan embassy on Monday. “The dam is safe,” the letter said.', ['Ugandan embassy']],
  ['Rep. Adam Lind called for sanctions. The Ohio congressman said they were overdue.', ['Adam Lind', 'Adam Lind']],
  ['Gov. Kay Lind called for a ban. The governor said it was overdue.', ['Kay Lind', 'Kay Lind']],
  ['Tunisia circulated a draft that urges Chad to stop.', ['Tunisia']],
  [
    'The call was echoed by the European Parliament in a resolution. The resolution also called for sanctions.',
    ['European Parliament', 'European Parliament'],
  ],
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

test.each([
  [
    'A spokeswoman for Ms Okello said the talks were over. Grace Okello will travel on Friday.',
    ['spokeswoman for Ms Okello'],
  ],
  [
    'A source close to the talks said the draft was ready. It rained. The same source said it was short.',
    2,
    'source close to the talks',
  ],
  ['A Kenyan official said the road was open. The same official said it was long.', 2, 'Kenyan official'],
  ['Omar Hassan, the defence minister of Somalia, left. His ministry said the talks were over.', ['His ministry']],
  ['A former member of parliament, Idris Kouyane, said the tolls were illegal.', ['Idris Kouyane']],
  ['Its leader, known as Abu Salim, said the road was closed.', ['Abu Salim']],
  [
    'Lena Morrow met Omar Hassan. Morrow, standing beside him, smiled. She said the talks would go on.',
    ['Lena Morrow'],
  ],
  [
    "The bank's chief mediator, the Ugandan judge Samuel Mbeki, said the talks were over. He urged all to wait.",
    2,
    'Samuel Mbeki',
  ],
  ["The bank's chief mediator, a Ugandan judge, said Samuel Mbeki was ill.", ["The bank's chief mediator"]],
  [
    'The motion, circulated on Monday by Ghana and Togo, demands that the port be reopened. It also warns of a boycott.',
    2,
    'Ghana + Togo',
  ],
  ['The port is shut. The motion, seen by divers, warns of a boycott. It will be voted on.', ['motion']],
  ['The paper accuses the firm of fraud; the firm denies it.', ['paper', 'firm']],
])('who speaks: %s', (text, speakers, same = '') => {
  expect(read(text).speakers).toEqual(typeof speakers === 'number' ? Array(speakers).fill(same) : speakers);
});

test.each([
  ['Kenyan troops said they would not leave.', 'Kenya', 'KE'],
  ['Kenyan officials denied the report.', 'Kenyan officials', 'KE'],
  ['The foreign ministry in Nairobi said it would protest.', 'foreign ministry', 'KE'],
  ['Republican Representative Dale Harker said the bill would fail.', 'Dale Harker', null],
  ['US Senator Ann Bell said the bill would fail.', 'Ann Bell', null],
  ['Kenyan lawmakers said the bill would fail.', 'Kenyan lawmakers', null],
  ['US Secretary of State Ann Bell said the bill would fail.', 'Ann Bell', 'US'],
])('whom a source speaks for: %s', (text, name, represents) => {
  const reading = read(text);
  expect(reading.speakers).toEqual([name]);
  expect(actorNamed(reading, name)).toMatchObject({ represents });
});

test.each([
  ['Daily Press Briefing, U.S. Department of State', 'MR HARKER', 'US'],
  ['A Conversation at the Herald', 'MR HARKER', null],
  ['Daily Press Briefing, U.S. Department of State', 'HARKER', null],
])('a label takes the state of the body whose briefing it is: %s, %s', (title, label, represents) => {
  const text = `${title}\n\n${label}: The canal is dry.\n\nQUESTION: Why is it dry?\n\n${label}: It has not rained.\n\nQUESTION: Since when?`;
  expect(actorNamed(read(text, '2020-01-01', title), 'Harker')).toMatchObject({ represents });
});

test.each([
  ['Mr Vass, officials said, has become sceptical about the offer.', 'officials'],
  ['Mr Vass, an official said, has become sceptical about the offer.', 'official'],
  ['Mr Vass, an official, said the offer was poor.', 'Vass'],
])('a parenthesis is no apposition: %s', (text, speaker) => expect(read(text).speakers).toEqual([speaker]));

/** A text adopted is the council's, whoever tabled it. */
test.each([
  ['The council adopted a resolution. The resolution, drafted by Fiji, calls on all states to pay.', 'council'],
  ['The resolution, drafted by Fiji, calls on all states to pay.', 'Fiji'],
])('%s', (text, speaker) => expect(read(text).speakers).toEqual([speaker]));

test('whoever is named behind a state in the list of issuers speaks for it', () => {
  const reading = read(
    'We, the Foreign Ministers of Chad, Ali Sow, Togo, Afi Mensah, and Mali, Oumar Keita, met in Lund. We welcome the truce.',
    '2020-01-01',
    'Joint statement by the Foreign Ministers of Chad, Togo and Mali',
  );
  expect(actorNamed(reading, 'Afi Mensah').represents).toBe('TG');
  expect(actorNamed(reading, 'Oumar Keita').represents).toBe('ML');
});

test.each([
  ['Kenyan and Ugandan officials said the border was quiet.', ['Kenyan officials + Ugandan officials']],
  [
    'The Kenyan and Ugandan foreign ministers said the border was quiet.',
    ['Kenyan foreign minister + Ugandan foreign minister'],
  ],
  ['Turkey closed the strait. A Foreign Ministry statement said the ban was lawful.', ['Foreign Ministry']],
  ['A company statement said the ban was lawful.', ['company statement']],
  [
    'Kenyan officials said the canal was full. Some growers are in no hurry to sell, they said.',
    ['Kenyan officials', 'Kenyan officials'],
  ],
])('who speaks: %s', (text, speakers) => {
  expect(read(text).speakers).toEqual(speakers);
});

test('an indefinite form is a form of its own', () => {
  expect(
    actorNamed(read('A source close to the talks said they had failed.'), 'source close to the talks').aliases,
  ).toContain('A source close to the talks');
});
