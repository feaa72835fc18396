import { actorNamed, meaningOf, read } from './reading';

test.each<[text: string, word: string, expected: string, nth?: number]>([
  ['Angela Merkel met Emmanuel Macron. He said the euro was safe.', 'He', 'Emmanuel Macron'],
  ['Angela Merkel met Emmanuel Macron. She said the euro was safe.', 'She', 'Angela Merkel'],
  ['Emmanuel Macron said he was tired.', 'he', 'Emmanuel Macron'],
  ['Narendra Modi welcomed Shinzo Abe in Delhi. He said India needed trains.', 'He', 'Narendra Modi'],
  [
    'According to spokesman Dmitry Peskov, the president wants Sergei Lavrov to travel. He added that there was time.',
    'He',
    'Dmitry Peskov',
  ],
  ['Kenya accused Somalia of a raid. It said soldiers had crossed the river.', 'It', 'Kenya'],
  ['Kenya and Uganda signed. They said trade would grow.', 'They', 'Kenya + Uganda'],
  ['Bahrain, Egypt and Oman signed. They said trade would grow.', 'They', 'Bahrain + Egypt + Oman'],
  ['Bahrain, Egypt and Oman cut ties with Qatar. The three said it was late.', 'three', 'Bahrain + Egypt + Oman'],
  ['Bahrain, Egypt and Oman cut ties with Qatar. The three accused it of theft.', 'it', 'Qatar'],
  ['Charles Michel met Elio Di Rupo. The former Belgian premier said it was sad.', 'premier', 'former Belgian premier'],
  ['Mahmoud Abbas told King Abdullah that the talks were dead.', 'Abbas', 'Mahmoud Abbas'],
  [
    'Mette Frederiksen spoke to Jens Stoltenberg. The Danish prime minister said Greenland was not for sale.',
    'minister',
    'Mette Frederiksen',
  ],
  [
    'Peru met Chile in Lima. Deputy Secretary of State Ada Berg praised Secretary Jon Carr. The Deputy Secretary left.',
    'Secretary',
    'Ada Berg',
    2,
  ],
  [
    'India waited. "We agree," said Ada Roy. Pakistani minister Omar Latif said the government had signed.',
    'government',
    'Pakistan',
  ],
  [
    'The Chilean government waited. Pakistani minister Omar Latif said the government had signed.',
    'government',
    'Pakistan',
    1,
  ],
  [
    'Secretary of State Ada Berg met Chilean minister Jon Carr in the United States. The two spoke for an hour.',
    'two',
    'Ada Berg + Jon Carr',
  ],
  [
    'Kenya and Uganda closed the border, and Chad met Mali. Mali urged both countries to reopen it.',
    'countries',
    'Kenya + Uganda',
  ],
  ['The envoy of Norway spoke. Millions depend on the Adre crossing, she said.', 'she', 'envoy of Norway'],
  [
    'The talks were led by President Ana Quispe and rebel leader Juan Soto. Minister Ada Berg spoke. The two leaders left.',
    'leaders',
    'Ana Quispe + Juan Soto',
  ],
  ['Greenpeace wrote to Oslo. The small Dutch organisation asked for a hearing.', 'organisation', 'Greenpeace'],
  ['The Houthis rejected the plan. The armed Yemeni movement said talks were useless.', 'movement', 'Houthis'],
  [
    'The Houthis rejected the plan. The rival Yemeni movement said talks were useless.',
    'movement',
    'rival Yemeni movement',
  ],
  ['Peru sent food to Malta. The island thanked it.', 'island', 'Malta'],
  ['Turkish Cypriot leader Ali Aydin spoke. He left.', 'He', 'Ali Aydin'],
  ['Jordan met Iran. The kingdom said it would not pay.', 'kingdom', 'Jordan'],
  [
    'Peru left the International Court of Justice and the International Whaling Commission. The court spoke.',
    'court',
    'International Court of Justice',
  ],
  ['The Arctic Council met in Oslo. The Council said ice was thin.', 'Council', 'Arctic Council', 1],
  ['Former Finnish president Aino Berg spoke. Its president said Finland would stay.', 'president', 'Its president', 1],
  ['A diplomat spoke in Vienna. "Nobody slept," the diplomat said.', 'diplomat', 'diplomat'],
  ['Theresa May spoke to Leo Varadkar. "I am sure he will agree," she said.', 'he', 'Leo Varadkar'],
  ['Theresa May spoke to Leo Varadkar. "I am sure," she said.', 'I', 'Theresa May'],
])('%s (%s)', (text, word, expected, nth = 0) => expect(meaningOf(read(text, '2020-06-01'), word, nth)).toBe(expected));

test('the subject of the same verb is not meant', () => {
  expect(meaningOf(read('Boris Johnson met David Cameron. Cameron told him to wait.'), 'him')).toBe('Boris Johnson');
});

test('where nobody stands before, the source stays a group and is marked', () => {
  const reading = read('"The dam will hold," he said.');
  expect(actorNamed(reading, 'he')).toMatchObject({ kind: 'group', uncertain: true });
});

test('each mention tells why', () => {
  const { cast } = read('Lima objected. The government said the map was wrong.');
  expect(cast.actors[0]!.mentions.map(({ text, reason }) => `${text}: ${reason}`)).toEqual([
    'Lima: capital for the government',
    'The government: government: the state spoken of last',
  ]);
});

/** Two who are equally likely: the mention stays a group of that description, marked uncertain. */
test.each([
  ['Elena Marsh and Joan Ridley met in Lund. She said the talks had failed.', 'She', true],
  ['Elena Marsh met Joan Ridley in Lund. She said the talks had failed.', 'Elena Marsh', undefined],
  [
    "Ali Sow, Chad's foreign minister, and Omar Keita, Mali's foreign minister, met. The minister said the talks had failed.",
    'minister',
    true,
  ],
  [
    "Ali Sow, Chad's foreign minister, and Omar Keita, Mali's foreign minister, met. The Malian minister said the talks had failed.",
    'Omar Keita',
    undefined,
  ],
  [
    "Ali Sow, Chad's foreign minister, and Omar Keita, Mali's president, met. The minister said the talks had failed.",
    'Ali Sow',
    undefined,
  ],
])('%s', (text, speaker, uncertain) => {
  const reading = read(text);
  expect(reading.speakers).toEqual([speaker]);
  expect(actorNamed(reading, speaker).uncertain).toBe(uncertain);
});

test.each([
  [
    'The prime ministers of Fiji and Tonga met. Both leaders condemned the dumping.',
    'prime minister of Fiji + prime minister of Tonga',
  ],
  ['Armenia and Azerbaijan met on Sunday, with each side saying the other had fired first.', 'Armenia + Azerbaijan'],
  [
    'The Finnish foreign minister met his Estonian counterpart. The two ministers condemned the raid.',
    'Finnish foreign minister + his Estonian counterpart',
  ],
])('several speak: %s', (text, speakers) => expect(read(text).speakers).toEqual([speakers]));
