import { actorNamed, read } from './reading';

test.each([
  ['Norwegian Foreign Minister Espen Barth Eide said the fjord talks had failed.', 'person Espen Barth Eide [NO]'],
  ['Ursula von der Leyen said the tariffs would stay.', 'person Ursula von der Leyen [-]'],
  [
    'In a letter handed to Ambassador Lin Weidong, the Department of Fisheries said the net was cut.',
    'person Lin Weidong [-]',
  ],
  ['Omar al-Bashir said the border would be closed.', 'person Omar al-Bashir [-]'],
  ['North Korean leader Kim Jong-un said the tests would go on.', 'person Kim Jong-un [KP]'],
  ['National security adviser HR McMaster said the offer stood.', 'person HR McMaster [-]'],
  ['The Syrian Democratic Forces said the dam was safe.', 'organization Syrian Democratic Forces [-]'],
  ["Iraq's oil ministry said output would fall.", "organization Iraq's oil ministry [IQ]"],
  ['The Kremlin said the call had been short.', 'organization Kremlin [RU]'],
  ['The Wall Street Journal said the paper had been leaked.', 'organization Wall Street Journal [-]'],
  ["The Taliban said the envoy's visit was useful.", 'organization Taliban [-]'],
  [
    "The Organisation Internationale de la Francophonie and Québec's premier, François Legault, spoke.",
    'person François Legault [-]',
  ],
  ['Amnesty International and Human Rights Watch urged a ban.', 'organization Human Rights Watch [-]'],
  ['United Nations Women said girls were left out.', 'organization United Nations Women [-]'],
  ['Georgian Dream said the vote had been fair.', 'organization Georgian Dream [-]'],
  ["South Korea's acting President Han Duck-soo said the tariffs hurt.", 'person Han Duck-soo [KR]'],
  [
    'Papua New Guinea spoke. The Western and Central Pacific Fisheries Commission said stocks were low.',
    'organization Western and Central Pacific Fisheries Commission [-]',
  ],
  ['Solomon Islands Prime Minister Peter Maru agreed.', 'person Peter Maru [SB]'],
  ['A spokeswoman for the Deep Water League said fish were few.', 'organization Deep Water League [-]'],
  ['She told Cadena Norte radio that it was over.', 'organization Cadena Norte [-]'],
  ['The Northern Liberation Front freed a nurse.', 'organization Northern Liberation Front [-]'],
  ["The opposition Farmers' Alliance said it would vote no.", "organization Farmers' Alliance [-]"],
  ['He called Uzbek Foreign Minister Timur Saidov.', 'person Timur Saidov [UZ]'],
  ['"It is over," Ana Quispe told reporters in Lima.', 'person Ana Quispe [-]'],
  ['Lea Barco, the government’s chief negotiator, said Chile would not fish there.', 'person Lea Barco [CL]'],
  ['Tirana Hassan, the director of the charity, said the camp should close.', 'person Tirana Hassan [-]'],
  ['Georgia Mendes, the Portuguese consul, warned of delays.', 'person Georgia Mendes [PT]'],
  ['Georgia said the visas were ready.', 'state Georgia [GE]'],
])('%s names %s', (text, expected) => expect(read(text).actors).toContain(expected));

/** Treaties, waters, fields of business and seats that are only places are nobody who acts. */
test.each([
  ['Chad quit the Non-Proliferation Treaty.', 'Treaty'],
  ['The Blue Nile feeds the dam.', 'Nile'],
  ['In Brussels, the Ghanaian envoy warned of a delay.', 'Brussels'],
  ['Home Affairs Commissioner Ilse Brandt warned of a delay.', 'organization Home'],
  ['Peru insists on including the port of Mykolaiv.', 'Mykolaiv'],
  ['He called Uzbek Foreign Minister Timur Saidov.', 'Uzbek Foreign'],
  ['A spokeswoman for the Deep Water League said fish were few.', 'person'],
  ['Ada Ross, the secretary of the Treasury, praised the tariff.', 'person Treasury'],
])('nobody in %s is %s', (text, name) => {
  expect(read(text).actors.filter((actor) => actor.includes(name))).toEqual([]);
});

test.each([
  ['a short name', 'Espen Barth Eide met nurses. Eide said the strike must end.', 'Espen Barth Eide', 'Eide'],
  [
    'a name without its suffix',
    'Deputy Secretary Ada M. Weston, Jr. met nurses. Weston said the strike must end.',
    'Ada M. Weston, Jr.',
    'Weston',
  ],
  [
    'a name without its particle',
    'Saad al-Hariri resigned. Hariri said he feared for his life.',
    'Saad al-Hariri',
    'Hariri',
  ],
  ['a family name that comes first', 'Moon Jae-in flew to Oslo. Moon said the door was open.', 'Moon Jae-in', 'Moon'],
  [
    'a last name by which a Vietnamese is called',
    'Le Hong Hiep, a fellow at the institute, agreed. "They cannot offend either," Hiep said.',
    'Le Hong Hiep',
    'Hiep',
  ],
  ['accents left out', 'Nicolás Maduro spoke. Nicolas Maduro said oil was cheap.', 'Nicolás Maduro', 'Nicolas Maduro'],
  [
    'a family name taken for an adjective',
    'Ana Tamilar of the guild spoke in Lima. Tamilar doubts that the new plan will fare any better.',
    'Ana Tamilar',
    'Tamilar',
  ],
  ['a title before', 'Ms Hélène Destrier spoke. Destrier said the vote was fair.', 'Hélène Destrier', 'Destrier'],
  [
    'an acronym in brackets',
    'The Front for Change and Concord in Chad (FACT) spoke. FACT said it would not disarm.',
    'Front for Change and Concord in Chad',
    'FACT',
  ],
])('%s is the same person or body', (_, text, name, alias) => {
  expect(actorNamed(read(text), name).aliases).toContain(alias);
});

test.each([
  [
    'two of one family',
    'Raúl Castro spoke. Later Fidel Castro wrote a letter.',
    ['person Fidel Castro [-]', 'person Raúl Castro [-]'],
  ],
  ['a month is nobody', 'Officials met on Nov. 8 in Oslo. Talks ended on Sunday.', []],
  ['a title is nobody', 'The Supreme Leader, the Prime Minister and the Secretary of State met.', []],
])('%s', (_, text, persons) => {
  expect(
    read(text)
      .actors.filter((actor) => actor.startsWith('person'))
      .sort(),
  ).toEqual(persons);
});

test('every mention is a slice of the text', () => {
  const reading = read(
    '“We are\u00a0ready,” Abdel Fattah al-Sisi’s spokesman said. Egypt’s U.N. envoy (Osama Abdelkhalek) agreed 🙂.',
  );
  for (const { mentions } of reading.cast.actors)
    for (const { start, end, text } of mentions) expect(reading.document.article.text.slice(start, end)).toBe(text);
});
