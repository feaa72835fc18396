import { actorNamed, read } from './reading';

test.each([
  ['Kenya had objected. In Cairo, Foreign Minister Adel Nour said fishing would stop.', 'Adel Nour', 'EG'],
  ['In Cairo, the mood was grim. Foreign Minister Adel Nour told Kenya that fishing would stop.', 'Adel Nour', 'EG'],
  ['The offer met with doubt in Manila, where Trade Minister Ana Ruiz said Kenya had to wait.', 'Ana Ruiz', 'PH'],
  ['Kenya spoke. At a dinner in Cairo, Foreign Minister Adel Nour was toasted.', 'Adel Nour', 'KE'],
  ['Kenya was asked. Trade Minister Ana Ruiz summoned the Egyptian ambassador.', 'Ana Ruiz', 'KE'],
])('where a sentence is set is the home of who holds office in it: %s', (text, name, represents) => {
  expect(actorNamed(read(text, '2020-06-01'), name)).toMatchObject({ represents });
});

test.each([
  ['Home Minister Datuk Seri Ahmad Idris said Malaysia would decide.', 'Ahmad Idris', 'Home Minister', 'MY'],
  [
    'His Malaysian counterpart, Datuk Azhar Rahimi, said trade would suffer.',
    'Azhar Rahimi',
    'Malaysian counterpart',
    'MY',
  ],
  [
    'A Pentagon spokeswoman, Maj. Leah Corrigan, said troops would stay.',
    'Leah Corrigan',
    'Pentagon spokeswoman',
    'US',
  ],
  [
    "Singapore's Ambassador-at-Large Dorothy Lim said trade would suffer.",
    'Dorothy Lim',
    "Singapore's Ambassador-at-Large",
    'SG',
  ],
  [
    'Chinese Embassy chargé d’affaires Song Li said trade would suffer.',
    'Song Li',
    'Chinese Embassy chargé d’affaires',
    'CN',
  ],
  [
    "Ghana's trade counsellor in its Washington embassy, Dora Mensah, said cocoa would suffer.",
    'Dora Mensah',
    "Ghana's trade counsellor in its Washington embassy",
    'GH',
  ],
  ['The Ghanaian ICO delegate Dora Mensah said cocoa would suffer.', 'Dora Mensah', 'Ghanaian ICO delegate', 'GH'],
  ['Central bank governor Dora Mensah said Ghana would not default.', 'Dora Mensah', 'Central bank governor', 'GH'],
  ['Culture Secretary Dora Mensah said Ghana wanted the gold back.', 'Dora Mensah', 'Culture Secretary', 'GH'],
  [
    'A member of the Iranian delegation, Reza Amiri, said the reactor would stay.',
    'Reza Amiri',
    'member of the Iranian delegation',
    'IR',
  ],
  [
    'A member of the Iranian parliament, Reza Amiri, said the reactor would stay.',
    'Reza Amiri',
    'member of the Iranian parliament',
    null,
  ],
  [
    'Dutch Cocoa Trade Association chairman Jan Visser said prices would fall.',
    'Jan Visser',
    'Dutch Cocoa Trade Association chairman',
    null,
  ],
  ['Kerala Chief Minister Ravi Nair said India should act.', 'Ravi Nair', 'Kerala Chief Minister', null],
])('whom an office speaks for: %s', (text, name, role, represents) => {
  expect(actorNamed(read(text, '2020-06-01'), name)).toMatchObject({ role, represents });
});

test.each([
  ["Pressed on the quota, Russia's Gleb Sary said it was dead.", 'Gleb Sary', 'RU'],
  ["Pressed on the quota, Greenland's Gleb Sary and Moscow's Ivan Orlov said nothing.", 'Ivan Orlov', null],
])('a name behind the state that owns it: %s', (text, name, represents) => {
  expect(actorNamed(read(text, '2020-06-01'), name)).toMatchObject({ represents });
});

test.each([
  ['Talks were held in Nairobi. An official there said they had failed.', 'official there', 'KE'],
  ['An administration official said the United States would sign.', 'administration official', 'US'],
  ['An administration official said Kenya would sign.', 'administration official', 'KE'],
  ['Libyan state television said the port was shut.', 'Libyan state television', 'LY'],
  ['A Libyan television said the port was shut.', 'Libyan television', null],
])('whom the unnamed speak for: %s', (text, name, represents) => {
  const reading = read(text, '2020-06-01');
  const actor = reading.cast.actors.find((one) => one.name === name);
  expect([name, actor?.represents]).toEqual([name, represents]);
});

test.each([
  ['The U.S. Announced on Monday that quotas would end.', 'state United States [US]'],
  ['On Friday Gabriel Achi said the strait was open.', 'person Gabriel Achi [-]'],
  ['The Social Democrat Ulla Hanke said quotas would end.', 'person Ulla Hanke [-]'],
  [
    "Ghana's trade minister Dora Santos Mensah met farmers. Santos Mensah said it was over.",
    'person Dora Santos Mensah [GH]',
  ],
])('%s names %s', (text, actor) => {
  const { actors } = read(text, '2020-06-01');
  expect(actors).toContain(actor);
  expect(actors.filter((one) => one.startsWith('person') || one.startsWith('organization')).length).toBeLessThan(2);
});

test.each([
  [
    'Western diplomats said talks would fail. One diplomat said the text was thin. Another diplomat said it was fat. The diplomat asked for time.',
    ['Western diplomats', 'One diplomat', 'another diplomat', 'another diplomat'],
  ],
  [
    'Cocoa delegates met in Rome. Delegates said talks would fail. Growers were tired, delegates said.',
    ['Cocoa delegates', 'Cocoa delegates'],
  ],
  ['An official met growers. Officials said talks would fail.', ['Officials']],
  ["Catches fell by half, according to the Commission's own figures.", ['Commission']],
  ['Catches fell by half, according to estimates presented by the African Union.', ['African Union']],
  ['Indian officials met in Rome. The officials said talks would fail.', ['Indian officials']],
  ['Adi Sutarjo met his Malaysian counterpart Rosli Hamdan. Rosli said both were tired.', ['Rosli Hamdan']],
])('who is told apart: %s', (text, speakers) => expect(read(text).speakers).toEqual(speakers));

test('one of several speaks for whom they speak', () => {
  const { cast } = read('Indian officials met in Rome. One official said talks would fail.');
  expect(cast.actors.find(({ name }) => name === 'One official')).toMatchObject({ represents: 'IN' });
});
