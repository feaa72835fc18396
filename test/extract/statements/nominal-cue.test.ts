import { type Reading, speechIn } from './reading';

const FIRES: [string, Reading[]][] = [
  [
    "Officials said the talks had stalled over Canada's claims that its cod was taxed.",
    [
      ['Officials', 'said', "the talks had stalled over Canada's claims that its cod was taxed"],
      ["Canada's", 'claims', 'its cod was taxed'],
    ],
  ],
  [
    "Norway's warning that cod stocks would collapse went unheeded.",
    [["Norway's", 'warning', 'cod stocks would collapse']],
  ],
  ['The call by Norway for a ban drew no reply.', [['Norway', 'call', 'a ban']]],
  ['Demands made by Norway for a ban on trawling were ignored.', [['Norway', 'Demands', 'a ban on trawling']]],
  ['Demands met by Norway for a year were dropped.', []],
  [
    'Its plea for the loss to be shared out again among members got a hearing.',
    [['Its', 'plea for', 'the loss to be shared out again among members']],
  ],
  ['The proposals it found strange were dropped.', []],
  ['Togo left, on condition that the reef be cleared.', []],
  ['There were calls from the miners for the minister to resign.', [['the miners', 'calls', 'the minister to resign']]],
  [
    'Malta has ignored calls by the council for the camp to be closed.',
    [['the council', 'calls', 'the camp to be closed']],
  ],
  [
    'The call on Serbia by the bloc to recognise the border drew protests.',
    [['the bloc', 'call', 'recognise the border']],
  ],
  [
    'It is a triumph for Berg, a banker elected in May on a promise to lower tariffs.',
    [['Berg,', 'promise', 'lower tariffs']],
  ],
  [
    "Belarus's announcement that it would host the weapons drew criticism.",
    [["Belarus's", 'announcement', 'it would host the weapons']],
  ],
  ["Lithuania's call for tougher sanctions was backed by Poland.", [["Lithuania's", 'call for', 'tougher sanctions']]],
  [
    'The general\'s warning of a "long war" came a day after the ambush.',
    [["The general's", 'warning of', 'a "long war"']],
  ],
  [
    'Seoul expressed regret over the decision to restrict exports.',
    [['Seoul', 'expressed regret over', 'the decision to restrict exports']],
  ],
  ['The ministers voiced their opposition to the plan.', [['The ministers', 'voiced', 'their opposition to the plan']]],
  ['Jordan made it clear that the border would stay shut.', [['Jordan', 'made', 'the border would stay shut']]],
  [
    'Amid claims by the rebels that the truce had been broken, the mediators left.',
    [['the rebels', 'claims', 'the truce had been broken']],
  ],
  [
    'There were calls from trade unions for the levy to be scrapped.',
    [['trade unions', 'calls', 'the levy to be scrapped']],
  ],
  ['The premier faced demands from trade unions that he resign.', [['trade unions', 'demands', 'he resign']]],
  [
    'The premier rejected an appeal by the bishop for mercy.',
    [
      ['The premier', 'rejected', 'an appeal by the bishop for mercy'],
      ['the bishop', 'appeal', 'mercy'],
    ],
  ],
  [
    "Haddad rejected Moreau's calls for a quota in Tarsa, the last port in the north.",
    [
      ['Haddad', 'rejected', "Moreau's calls for a quota in Tarsa, the last port in the north"],
      ["Moreau's", 'calls for', 'a quota in Tarsa, the last port in the north'],
    ],
  ],
  ["The premier's offer to resign was refused.", [["The premier's", 'offer', 'resign']]],
  ['Ghana made a call for more aid to the region.', [['Ghana', 'call for', 'more aid to the region']]],
  [
    'The premier held out the prospect of visas for students.',
    [['The premier', 'held out the prospect of', 'visas for students']],
  ],
  ['Lima has signalled openness to a shared observatory.', [['Lima', 'signalled openness to', 'a shared observatory']]],
  ['The plan held out for a month.', []],
  ['The Dutch cabinet came out against the satellite tax.', []],
  ['The king has shown little interest in sharing the throne.', []],
  [
    'A statement from the ministry that the prince would abdicate surprised the court.',
    [['the ministry', 'statement', 'the prince would abdicate']],
  ],
  [
    'There is a report in the Ledger that the minister had wanted to leave.',
    [['the Ledger', 'report', 'the minister had wanted to leave']],
  ],
  [
    "The talks stalled over Manila's insistence on a coast guard veto.",
    [["Manila's", 'insistence on', 'a coast guard veto']],
  ],
  ['The bank has made clear that it will not join.', [['The bank', 'made', 'it will not join']]],
  ['Peru served notice that it would leave the pact.', [['Peru', 'served notice', 'it would leave the pact']]],
  ['The union fired back that the firm had lied.', [['The union', 'fired back', 'the firm had lied']]],
  [
    "She is referring to the guild's old demand that Lisbon pay the divers.",
    [["the guild's", 'demand', 'Lisbon pay the divers']],
  ],
];

/** What is denied has been said by nobody; an offer made again is one statement. */
test.each<[string, Reading[]]>([
  [
    'Oman denied that the firm had threatened to close the port.',
    [['Oman', 'denied', 'the firm had threatened to close the port']],
  ],
  [
    'Tehran denied a report that Baku had offered to mediate.',
    [['Tehran', 'denied', 'a report that Baku had offered to mediate']],
  ],
  ['The king repeated his offer of talks in Lima.', [['The king', 'repeated', 'his offer of talks in Lima']]],
])('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));

const SILENT = [
  'The warning came too late.',
  "The minister's remarks caused anger.",
  'Objections were heard.',
  "London's plan is ready.",
];

test.each(FIRES)('%s', (text, readings) =>
  expect(
    speechIn(text).map(([source, cue, content]) => [source, cue.split(' ')[0] === 'made' ? 'made' : cue, content]),
  ).toEqual(readings),
);
test.each(SILENT)('nothing is said in: %s', (text) => expect(speechIn(text)).toEqual([]));

test.each<[string, Reading[]]>([
  [
    'The plan drew calls for an inquiry from opposition lawmakers.',
    [['opposition lawmakers', 'calls for', 'an inquiry']],
  ],
  ['Calls for the withdrawal of troops from the province grew louder.', []],
])('who calls may stand after what is called for: %s', (text, readings) => expect(speechIn(text)).toEqual(readings));

/** "Of" with one who speaks, where a clause says what. */
test.each<[string, Reading[]]>([
  [
    'The promise of the premier that the pit would stay open was broken.',
    [['the premier', 'promise', 'the pit would stay open']],
  ],
  ['The demand of the union that the pit be closed was ignored.', [['the union', 'demand', 'the pit be closed']]],
  ['The promise of jobs that the union wanted was broken.', []],
  ['The statement of facts that the court read out was long.', []],
])('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));

/** The sender, or the day, stands between the noun and what was said. */
test.each<[string, Reading[]]>([
  ['The ruling followed complaints from tenants about the rents.', [['tenants', 'complaints', 'the rents']]],
  [
    'Despite assurances from the operator that the plant was safe, villagers fled.',
    [['the operator', 'assurances', 'the plant was safe']],
  ],
  [
    'The envoy found no source for his claim in May that Fiji had paid the rebels.',
    [['his', 'claim', 'Fiji had paid the rebels']],
  ],
  [
    'The courts are targets for the premier’s claims that he was robbed.',
    [['the premier’s', 'claims', 'he was robbed']],
  ],
  ['The letter from members of the board was brief.', []],
])('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));

/** A plea in which somebody does something is his own; a market's demand is nobody's. */
test.each<[string, Reading[]]>([
  ['In a pledge to end the shortage, the minister opened the silos.', [['the minister', 'pledge', 'end the shortage']]],
  ['Villagers believe in the pledge to end the shortage.', []],
  ['Demand for copper from China has doubled.', []],
  ["China's demand for copper was refused.", [["China's", 'demand for', 'copper']]],
])('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));

/** "Be" between the noun and what was said. */
test.each<[string, Reading[]]>([
  ["Moyo's reply was that the mine was safe.", [["Moyo's", 'reply', 'the mine was safe']]],
  ['Her suggestion is to drain the lake first.', [['Her', 'suggestion', 'drain the lake first']]],
  [
    "Ghana's main demands were to reopen the port and to lower the toll.",
    [["Ghana's", 'demands', 'reopen the port and to lower the toll']],
  ],
  ['Their answer was no surprise.', []],
  ['The message was that the mine was safe.', []],
  ['Her hope is that the mine is safe.', []],
  ['His report is to appear in May.', []],
])('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));

/** What the parser hangs under the verb over the noun. */
test.each<[string, Reading[]]>([
  ['The council heard Ghanaian calls for Togo to open the dam.', [['Ghanaian', 'calls for', 'Togo to open the dam']]],
  ['The strike followed her appeal last Monday for calm.', [['her', 'appeal', 'calm']]],
  ['The report dealt with Ghanaian charges of illegal fishing.', [['Ghanaian', 'charges of', 'illegal fishing']]],
  ['The captain was arrested on charges of illegal fishing.', []],
])('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));
