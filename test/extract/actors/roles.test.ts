import { actorNamed, read } from './reading';

test.each([
  ["The Ugandan army's spokesman, Colonel Deo Akiiki, spoke.", 'Deo Akiiki', "Ugandan army's spokesman", 'UG'],
  ['The Dutch foreign minister met General Deo Akiiki, a poet.', 'Deo Akiiki', 'General', null],
  ['Peruvian President Ollanta Humala spoke.', 'Ollanta Humala', 'Peruvian President', 'PE'],
  ["Kenya's president, Uhuru Kenyatta, spoke.", 'Uhuru Kenyatta', "Kenya's president", 'KE'],
  [
    'Samura Kamara, foreign minister of Sierra Leone, spoke.',
    'Samura Kamara',
    'foreign minister of Sierra Leone',
    'SL',
  ],
  ['A White House official said President Alan Reed was open to it.', 'Alan Reed', 'President', 'US'],
  [
    'Spain’s offer, tabled by Interior Minister Ana Ruiz, is meant for the Moroccan police.',
    'Ana Ruiz',
    'Interior Minister',
    'ES',
  ],
  [
    'Ethiopia turned down an Egyptian request. Foreign Ministry spokesman Abel Tesfa spoke.',
    'Abel Tesfa',
    'Foreign Ministry spokesman',
    'ET',
  ],
  ['President Aslan Beridat of Kazakhstan spoke.', 'Aslan Beridat', 'President', 'KZ'],
  ['Kenya had asked former President Daniel Moi to carry a letter.', 'Daniel Moi', 'former President', null],
  [
    "Ann Cole, Merkel's deputy spokeswoman for trade, spoke to Angela Merkel in Germany.",
    'Ann Cole',
    "Merkel's deputy spokeswoman for trade",
    'DE',
  ],
  [
    'Russia spoke. Nils Obed, president of Northern Sky, hailed Russia.',
    'Nils Obed',
    'president of Northern Sky',
    null,
  ],
  ['State Department spokeswoman Heather Nauert spoke.', 'Heather Nauert', 'State Department spokeswoman', 'US'],
  [
    'The UN special envoy for Yemen, Ismail Ould Cheikh Ahmed, spoke.',
    'Ismail Ould Cheikh Ahmed',
    'UN special envoy for Yemen',
    null,
  ],
  ['The US ambassador to Russia, Jon Huntsman, spoke.', 'Jon Huntsman', 'US ambassador to Russia', 'US'],
  [
    'The Venezuelan opposition leader Henrique Capriles spoke.',
    'Henrique Capriles',
    'Venezuelan opposition leader',
    null,
  ],
  ['Former Finnish president Martti Ahtisaari spoke.', 'Martti Ahtisaari', 'Former Finnish president', null],
  [
    "The spokesman of Yemen's Houthi movement, Mohammed Abdulsalam, spoke.",
    'Mohammed Abdulsalam',
    "spokesman of Yemen's Houthi movement",
    null,
  ],
  [
    'Chile voiced doubt. "A Peru that gets its way will ask for more," President Rosa Ibarra said.',
    'Rosa Ibarra',
    'President',
    'CL',
  ],
  ['Jon Berg, a senior adviser to the Danish court, spoke.', 'Jon Berg', 'senior adviser to the Danish court', 'DK'],
  ['Secretary of State Ada Berg spoke.', 'Ada Berg', 'Secretary of State', 'US'],
  [
    'Philippine Secretary of Foreign Affairs Ana Quispe spoke.',
    'Ana Quispe',
    'Philippine Secretary of Foreign Affairs',
    'PH',
  ],
  ['Turkish Cypriot leader Ali Aydin spoke.', 'Ali Aydin', 'Turkish Cypriot leader', null],
  ['Chatham House analyst Leena Hoffmann spoke.', 'Leena Hoffmann', 'Chatham House analyst', null],
  [
    'Ben Rhodes, a senior Obama aide, spoke to Barack Obama in the United States.',
    'Ben Rhodes',
    'senior Obama aide',
    'US',
  ],
])('%s', (text, name, role, represents) => {
  const actor = actorNamed(read(text, '2016-04-01'), name);
  expect([actor.role, actor.represents]).toEqual([role, represents]);
});

test.each([
  ['before he took office', '2016-04-01', null],
  ['on his first day', '2017-01-20', 'US'],
  ['between two terms', '2022-04-01', null],
  ['without a date', undefined, null],
])('an office holder speaks for the state %s', (_, day, represents) => {
  expect(
    actorNamed(read('Donald Trump said the wall was high. The United States is large.', day), 'Donald Trump')
      .represents,
  ).toBe(represents);
});

test('a title without a state is of the state at hand', () => {
  const text = 'Tunisia will raise the tax, finance minister Slim Chaker said. Deputy minister Leila Jaffel agreed.';
  const reading = read(text, '2016-04-01');
  expect(actorNamed(reading, 'Slim Chaker').represents).toBe('TN');
});

test("the article's title tells whose minister it is", () => {
  const text =
    'MINISTER BRANDT: Good afternoon. We are glad to be here.\n\nQUESTION: When will the boats arrive?\n\nMINISTER BRANDT: In March.';
  const reading = read(text, '2024-10-02', 'Press Conference with Defence Minister Okello Brandt of Uganda');
  expect(reading.cast.actors.filter(({ kind }) => kind === 'person').map(({ represents }) => represents)).toEqual([
    'UG',
  ]);
});

test('above a transcript stand the full name of who briefs and the state whose president is meant', () => {
  const text = [
    'Daily Press Briefing',
    'Helen Brock',
    'Spokesperson',
    'Nairobi',
    'April 4, 2016',
    '',
    'MS BROCK: Good afternoon. The Secretary spoke with the foreign minister of Chad this morning.',
    '',
    'QUESTION: Will the border reopen?',
    '',
    'MS BROCK: The President has said that it will.',
  ].join('\n');
  const reading = read(text, '2016-04-05');
  expect(actorNamed(reading, 'Helen Brock').represents).toBe('KE');
  expect(actorNamed(reading, 'President').represents).toBe('KE');
});

test('whoever issues a readout speaks for the state of its letterhead', () => {
  const text =
    'Readout of a Call\n\nOffice of the Prime Minister of Uganda, 3 June 2024\n\nPrime Minister Okello Brandt spoke today with President Aslan Beridat of Kenya about the lake.';
  const reading = read(text, '2024-06-03');
  const states = ['Okello Brandt', 'Aslan Beridat'].map((name) => actorNamed(reading, name).represents);
  expect(states).toEqual(['UG', 'KE']);
});

test.each([
  ['President Aslan Beridat met reporters in China.', null],
  ['An offensive by Turkey could topple President Aslan Beridat.', null],
  ['Kenya closed the border. President Aslan Beridat spoke.', 'KE'],
])('no office is held where somebody only is: %s', (text, represents) => {
  expect(actorNamed(read(text), 'Aslan Beridat').represents).toBe(represents);
});

test('an office of several states, named before them, has a mention for each', () => {
  const { cast } = read('The ambassadors of Peru and Kenya said nothing.', '2016-04-01');
  const texts = cast.actors.flatMap(({ mentions }) => mentions.map(({ text }) => text));
  expect(texts).toContain('ambassadors of Peru');
  expect(texts.every((text) => text.length > 0)).toBe(true);
});

test.each([
  ["Kenya's foreign ministry rejected the demand. The move was wrong, spokesman Aslan Beridat said.", 'KE'],
  ["Kenya received a guest. Somaliland's president, Aslan Beridat, said the road was open.", null],
])('a title without a state takes the one at hand, a title of another land none: %s', (text, represents) => {
  expect(actorNamed(read(text), 'Aslan Beridat').represents).toBe(represents);
});

/** A body or a force with no state beside it is of the dateline's, not of a state that another paragraph speaks of. */
test.each([
  ['The justice ministry has ruled out any amnesty.', 'organization justice ministry [CO]'],
  ['The army said it would go on.', 'state Colombia [CO]'],
])('%s', (sentence, expected) => {
  const text = `BOGOTA, May 3 (Wire) - Two soldiers were freed on Sunday.\n\nThe United States lists the rebels.\n\n${sentence}\n`;
  expect(read(text, '2025-05-03').actors).toContain(expected);
});

test.each([
  [
    'A spokesman for the German economy ministry said prices would fall.',
    'spokesman for the German economy ministry',
    'DE',
  ],
  ['She wrote to the Russian president proposing that the bank be sold.', 'Russian president', 'RU'],
  ['China may change the rules, a labour official said.', 'labour official', 'CN'],
  ['Envoys of the rebels in Havana warned of a delay.', 'Envoys of the rebels in Havana', null],
  ['Trade officials in Brazil warned of a delay.', 'Trade officials in Brazil', 'BR'],
  ['Diplomats in Brazil warned of a delay.', 'Diplomats in Brazil', null],
  ['A spokesman for President Luis Vega of Chile said no.', 'spokesman for President Luis Vega of Chile', 'CL'],
  ['A spokesman for the rebels said no to Chile.', 'spokesman for the rebels', null],
  ['The White House objected. The president said the treaty was good.', 'president', 'US'],
])('%s', (text, name, state) => {
  expect(actorNamed(read(text), name).represents).toBe(state);
});

/** Whoever is named with no word of introduction, right after an office, holds it; whoever is introduced does not. */
test.each([
  ['Chile will not sign, its interior minister said. The quota was unfair, Luz Tapia told deputies.', 'CL'],
  ['Chile will not sign, its interior minister said. Luz Tapia, a fisherman, told deputies that it was unfair.', null],
  ['Chile will not sign, a driver said. The quota was unfair, Luz Tapia told deputies.', null],
  ['Luz Tapia met Chile’s interior minister. Luz Tapia told deputies that the quota was unfair.', null],
])('%s', (text, represents) => {
  expect(actorNamed(read(text), 'Luz Tapia').represents).toBe(represents);
});

test.each([
  ["Amina Diallo, who heads Mali's negotiating team, said the river was open.", 'ML'],
  ["Amina Diallo, who leads Mali's opposition, said the river was open.", null],
  ["Amina Diallo, who runs Mali's delegation, said the river was open.", 'ML'],
  ["Amina Diallo, who left Mali's government, said the river was open.", null],
])('%s', (text, represents) => {
  expect(actorNamed(read(text), 'Amina Diallo').represents).toBe(represents);
});

test('what enters into force is no force', () => {
  const { cast } = read('They agreed to meet within a week of the entry into force of the truce.');
  expect(cast.actors.filter(({ name }) => name.includes('force'))).toEqual([]);
});

test.each([
  // The United States have no prime minister, Japan no president.
  ['Japan and the United States met on salmon. Prime Minister Aki Sato spoke.', 'Aki Sato', 'JP'],
  ['Japan closed its ports. President Alan Reed said the United States would wait.', 'Alan Reed', 'US'],
  ['Talks between Chad and Mali failed. Foreign Minister Ada Sow spoke.', 'Ada Sow', 'ML'],
  ['Trade Representative Alan Reed left for Kenya.', 'Alan Reed', 'US'],
  ['Chad met Niger. Party chairman Ali Sow spoke.', 'Ali Sow', null],
])('the state at hand is one that can have the office: %s', (text, name, represents) => {
  expect(actorNamed(read(text), name).represents).toBe(represents);
});

test.each([
  ['Chilean sources said the mine was shut.', 'Chilean sources', 'CL'],
  ['Sources in Chile said the mine was shut.', 'Sources in Chile', null],
  ['Kenya will pay. Trade officials said the sum was small.', 'Trade officials', 'KE'],
  ['Kenya will pay. Company officials said the sum was small.', 'Company officials', null],
  [
    'French President Emmanuel Macron flew to Chad. Macron administration officials said the talks were open.',
    'Macron administration officials',
    'FR',
  ],
])('%s', (text, name, represents) => {
  expect(actorNamed(read(text, '2019-02-02'), name).represents).toBe(represents);
});
