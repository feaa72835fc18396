import { type Reading, speechIn } from './reading';

/** What parsers get wrong about who says what, on sentences whose trees were seen to be wrong. */
const MENDED: [string, Reading[]][] = [
  [
    'The premier, who flew to Lima on Monday, repeated in an interview that Peru would defend its boats.',
    [['The premier, who flew to Lima on Monday,', 'repeated', 'Peru would defend its boats']],
  ],
  [
    'The offer was quickly dismissed by Togo, whose trade minister, Afi Mensah, said the duties would stay in place.',
    [
      ['Togo, whose trade minister, Afi Mensah,', 'dismissed', 'The offer'],
      ['whose trade minister, Afi Mensah,', 'said', 'the duties would stay in place'],
    ],
  ],
  [
    'Guyana says the border was settled by arbitrators in 1899 and has asked the court to confirm their ruling.',
    [
      ['Guyana', 'says', 'the border was settled by arbitrators in 1899'],
      ['Guyana', 'asked', 'confirm their ruling'],
    ],
  ],
  ['The resolution called for sanctions on officials.', [['The resolution', 'called for', 'sanctions on officials']]],
  [
    'An embargo, Ms Ruiz told the daily, would only help smugglers.',
    [['Ms Ruiz', 'told', 'An embargo | would only help smugglers']],
  ],
  [
    'A merger, he told parliament, would amount to a sale of the port.',
    [['he', 'told', 'A merger | would amount to a sale of the port']],
  ],
  [
    'Talks opened in Accra, with Togo demanding compensation and Benin threatening to walk out.',
    [
      ['Togo', 'demanding', 'compensation'],
      ['Benin', 'threatening', 'walk out'],
    ],
  ],
  [
    'It may have been the work of "a careless clerk," Ana Ruiz of the port authority said, noting that no fine had been paid.',
    [
      ['Ana Ruiz of the port authority', 'said', 'It may have been the work of "a careless clerk,"'],
      ['Ana Ruiz of the port authority', 'noting', 'no fine had been paid'],
    ],
  ],
  [
    'The guild has called for the fee to be scrapped altogether, arguing that the port is not safe for tankers.',
    [
      ['The guild', 'called for', 'the fee to be scrapped altogether'],
      ['The guild', 'arguing', 'the port is not safe for tankers'],
    ],
  ],
  [
    "Mali's mining minister hit back, saying the village itself was to blame for the spill and proposing that the shaft be closed.",
    [
      ["Mali's mining minister", 'saying', 'the village itself was to blame for the spill'],
      ["Mali's mining minister", 'proposing', 'the shaft be closed'],
    ],
  ],
  [
    'Kenya gave Uganda a week to release the boats, a deadline Kampala called "an insult to a neighbour".',
    [['Kampala', 'called', 'an insult to a neighbour']],
  ],
  [
    'Oman wants to scrap a fee that shipping firms say amounts to outright piracy, but Iran rejected the request.',
    [
      ['shipping firms', 'say', 'amounts to outright piracy'],
      ['Iran', 'rejected', 'the request'],
    ],
  ],
  [
    'He was responding to complaints by the head of the bank, Ana Ruiz, that the loan had been repaid late.',
    [['the head of the bank', 'complaints', 'the loan had been repaid late']],
  ],
  [
    'Oil fell after a statement by the Saudi minister, Ali Hassan, that output would rise.',
    [['the Saudi minister, Ali Hassan', 'statement', 'output would rise']],
  ],
  [
    '"We have a quota," Ada Berg, the envoy for fisheries, tweeted after twelve hours of talks.',
    [['Ada Berg, the envoy for fisheries,', 'tweeted', 'We have a quota']],
  ],
  ['Samoa backed the ban; Tonga asked for more time to study it.', [['Tonga', 'asked for', 'more time to study it']]],
  [
    'Both ships should be kept out of the port, Solomon Islands Prime Minister Tam Orre suggested.',
    [['Solomon Islands Prime Minister Tam Orre', 'suggested', 'Both ships should be kept out of the port']],
  ],
  [
    'They have offered to delay the levy for six months if Peru resumes negotiations with Chile, accounts for its catch and opens all its ports.',
    [
      [
        'They',
        'offered',
        'delay the levy for six months if Peru resumes negotiations with Chile, accounts for its catch and opens all its ports',
      ],
    ],
  ],
  [
    'Chad had heard promises before, the envoy went on, and would judge the lenders by their deeds.',
    [['the envoy', 'went on', 'Chad had heard promises before | would judge the lenders by their deeds']],
  ],
  [
    'The talks, said one official, were "going nowhere".',
    [['one official', 'said', 'The talks | were "going nowhere"']],
  ],
  [
    'Chad called the fee unfair but signalled flexibility: it could wait a year, its envoy told the bank.',
    [
      ['Chad', 'called', 'the fee unfair'],
      ['its envoy', 'told', 'it could wait a year'],
    ],
  ],
  [
    'Its foreign minister said later the island would press ahead.',
    [['Its foreign minister', 'said', 'the island would press ahead']],
  ],
  ['Kenya threatened to quit the Non-Aligned Movement.', [['Kenya', 'threatened', 'quit the Non-Aligned Movement']]],
  [
    'The fee was an insult, the minister said, and accused the bank of bad faith.',
    [
      ['the minister', 'said', 'The fee was an insult'],
      ['the minister', 'accused', 'of bad faith'],
    ],
  ],
  [
    'The ministry said the truce covered all the villages along the river, and the army would respect it.',
    [['The ministry', 'said', 'the truce covered all the villages along the river, and the army would respect it']],
  ],
  [
    'The firm denied the leak, and its lawyer said the papers were forged.',
    [
      ['The firm', 'denied', 'the leak'],
      ['its lawyer', 'said', 'the papers were forged'],
    ],
  ],
  ['The base will stay open, the agency quoted him as saying.', [['him', 'saying', 'The base will stay open']]],
  [
    'The premier says Mali wants to end the row with Togo, but was ready for a long one.',
    [['The premier', 'says', 'Mali wants to end the row with Togo, but was ready for a long one']],
  ],
  [
    'Chile asked Oman to host the talks, a request that officials in Lima have resisted.',
    [['Chile', 'asked', 'host the talks']],
  ],
  [
    'Kenya warned that admitting Chad alone would upset the balance.',
    [['Kenya', 'warned', 'admitting Chad alone would upset the balance']],
  ],
  [
    'The premier has called on participating states to ratify the treaty.',
    [['The premier', 'called on', 'ratify the treaty']],
  ],
  [
    '"The strikes will go on as long as the mine stays open" in the hills of Tarsa and the port of Lune, a miner from the union told a crowd.',
    [
      [
        'a miner from the union',
        'told',
        'The strikes will go on as long as the mine stays open" in the hills of Tarsa and the port of Lune',
      ],
    ],
  ],
  [
    'A fire broke out in the mill, the police said, during which two men were hurt.',
    [['the police', 'said', 'A fire broke out in the mill | during which two men were hurt']],
  ],
  [
    'Accra says it will stay in the pact and expects Togo to follow.',
    [['Accra', 'says', 'it will stay in the pact and expects Togo to follow']],
  ],
  [
    'Benin issued a note, accusing Togo of having moved the fence and being a bad neighbour.',
    [['Benin', 'accusing', 'of having moved the fence and being a bad neighbour']],
  ],
  [
    'The charter calls for an end to whaling and the closure of the plants.',
    [['The charter', 'calls for', 'an end to whaling and the closure of the plants']],
  ],
  [
    'Togo asked Benin to open the port and to scrap the levy on cotton.',
    [['Togo', 'asked', 'open the port and to scrap the levy on cotton']],
  ],
  [
    'Oman has promised an inquiry into how two ships were lost and several men were hurt in the storm.',
    [['Oman', 'promised', 'an inquiry into how two ships were lost and several men were hurt in the storm']],
  ],
  [
    'The envoy said Chad remains the only partner for Mali, in separate calls with both.',
    [['The envoy', 'said', 'Chad remains the only partner for Mali']],
  ],
  [
    'The guild issued a letter vowing to keep its boats at sea and slamming the quota as an insult.',
    [
      ['The guild', 'vowing', 'keep its boats at sea'],
      ['The guild', 'slamming', 'the quota as an insult'],
    ],
  ],
  [
    'Ghana accused Togo of ruining the reef by sinking three barges, including a tanker, one day after it called for calm.',
    [
      ['Ghana', 'accused', 'of ruining the reef by sinking three barges, including a tanker'],
      ['it', 'called for', 'calm'],
    ],
  ],
  [
    'The closure of the mine signals "the end of coal" for the valley, said Omar Diallo, founder of the guild.',
    [['Omar Diallo, founder of the guild', 'said', 'The closure of the mine signals "the end of coal" for the valley']],
  ],
  [
    'The premier said he would go ahead with the dam, although he tweeted that he regretted the cost.',
    [
      ['The premier', 'said', 'he would go ahead with the dam'],
      ['he', 'tweeted', 'he regretted the cost'],
    ],
  ],
  [
    'Togo, which insists the case is closed, offered to pay for the wall.',
    [
      ['Togo,', 'insists', 'the case is closed'],
      ['Togo, which insists the case is closed,', 'offered', 'pay for the wall'],
    ],
  ],
  [
    'Bratislava will "under no circumstances" join, Deputy Prime Minister Peter Hlavac announced on Facebook, alleging that the pact was drafted "by and for pharmaceutical companies".',
    [
      ['Deputy Prime Minister Peter Hlavac', 'announced', 'Bratislava will "under no circumstances" join'],
      ['Deputy Prime Minister Peter Hlavac', 'alleging', 'the pact was drafted "by and for pharmaceutical companies"'],
    ],
  ],
  [
    'The envoy told state radio that it was over, going on to demand once more that Togo move its fence.',
    [
      ['The envoy', 'told', 'it was over'],
      ['The envoy', 'demand', 'Togo move its fence'],
    ],
  ],
  [
    'A vote should follow, Omar Diallo said, without elaborating; the union said it knew of none.',
    [
      ['Omar Diallo', 'said', 'A vote should follow'],
      ['the union', 'said', 'it knew of none'],
    ],
  ],
  ['Egypt, accused by officials of theft, has paid.', [['officials', 'accused', 'of theft']]],
  ['A pause mooted by Chad would last a week.', [['Chad', 'mooted', 'A pause']]],
  ['Denmark, backed by Sweden, floated the split.', [['Denmark, backed by Sweden,', 'floated', 'the split']]],
  ['The guild renewed its plea for a pause.', [['The guild', 'renewed', 'its plea for a pause']]],
  ['He was asked by a reporter if he would resign.', [['a reporter', 'asked', 'if he would resign']]],
  [
    'Ghana can live with the quota, its ambassador told the committee, but cannot sign the annex.',
    [['its ambassador', 'told', 'Ghana can live with the quota | cannot sign the annex']],
  ],
  [
    'The pier is safe, its owner said on Monday, and is open to every crew.',
    [['its owner', 'said', 'The pier is safe | is open to every crew']],
  ],
  [
    'Ghana can live with the quota, its ambassador told the committee, but refused to sign the annex.',
    [['its ambassador', 'told', 'Ghana can live with the quota']],
  ],
  ['She urged the pilots not to resign and is expected to meet them on Monday.', [['She', 'urged', 'not to resign']]],
  ['Kenya asked the lenders to wait and has hired a lawyer.', [['Kenya', 'asked', 'wait']]],
  [
    'The consul said on Friday that the airline was ready to pay, and appealed to the crew not to strike.',
    [
      ['The consul', 'said', 'the airline was ready to pay'],
      ['The consul', 'appealed', 'not to strike'],
    ],
  ],
  [
    'The envoy said the army shelled the port, burned the depot, and threatened the crew.',
    [
      ['The envoy', 'said', 'the army shelled the port, burned the depot, and threatened the crew'],
      ['the army', 'threatened', 'the crew'],
    ],
  ],
  [
    'In a letter read out by the president of the guild, Ana Ruiz, the ministers urged Peru to wait.',
    [['the ministers', 'urged', 'wait']],
  ],
  [
    'In Nevada, Senator Reid, the minority leader, said the bill was dead.',
    [['Senator Reid, the minority leader,', 'said', 'the bill was dead']],
  ],
  [
    'A readout issued by the Chilean ministry after talks between Ana Ruiz and her counterpart, Pieter Vos, in Lima said the two had met.',
    [
      [
        'A readout issued by the Chilean ministry after talks between Ana Ruiz and her counterpart, Pieter Vos, in Lima',
        'said',
        'the two had met',
      ],
    ],
  ],
  ["The bank called the fund's offer an insult.", [['The bank', 'called', "the fund's offer an insult"]]],
  ['The bank called on the guild to offer a loan.', [['The bank', 'called on', 'offer a loan']]],
  [
    'The minister, asked if the port would close, said it depended on the union.',
    [['The minister,', 'said', 'it depended on the union']],
  ],
  [
    'The mayor, pressed on the fee, told the council it would stay.',
    [['The mayor, pressed on the fee,', 'told', 'it would stay']],
  ],
  [
    'He dodged a question on whether Peru might close the port, remarking that the talks were young.',
    [['He', 'remarking', 'the talks were young']],
  ],
  [
    'The mayor said the plan was “far too timid” and called for a bolder one.',
    [
      ['The mayor', 'said', 'the plan was “far too timid”'],
      ['The mayor', 'called for', 'a bolder one'],
    ],
  ],
  [
    'The mayor said the miners “had lost patience” and were leaving.',
    [['The mayor', 'said', 'the miners “had lost patience” and were leaving']],
  ],
  [
    'Peru urged the miners to go home, and the police to leave the pit.',
    [['Peru', 'urged', 'go home, and the police to leave the pit']],
  ],
  ['Peru asked Chile to open the port and the ministry agreed.', [['Peru', 'asked', 'open the port']]],
  [
    'The party would leave the coalition should the levy pass, its leader said.',
    [['its leader', 'said', 'The party would leave the coalition should the levy pass']],
  ],
  ['Lima had earlier on Monday welcomed the ruling.', [['Lima', 'welcomed', 'the ruling']]],
  ['Peru has called Fiji a safe haven for smugglers.', [['Peru', 'called', 'Fiji a safe haven for smugglers']]],
  ['Peru called Fiji, an ally, on Monday.', []],
  ['Oman made plain at the meeting that it would leave.', [['Oman', 'made plain', 'it would leave']]],
  [
    'Togolese miners, the envoy added, had asked for the pit to be shut.',
    [
      ['the envoy', 'added', 'Togolese miners | had asked for the pit to be shut'],
      ['Togolese miners', 'asked for', 'the pit to be shut'],
    ],
  ],
  [
    'He brought no offer, but a western diplomat, speaking in private, said it would come.',
    [['a western diplomat, speaking in private,', 'said', 'it would come']],
  ],
  [
    'He welcomed the text and the offer, and said talks would resume.',
    [
      ['He', 'welcomed', 'the text and the offer'],
      ['He', 'said', 'talks would resume'],
    ],
  ],
];
test.each(MENDED)('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));

/** What is demanded or left undone has not been said. */
test.each([
  ['Malta demanded that the raid be condemned by the council.', 'condemned'],
  ['The envoy welcomed the talks without endorsing the draft.', 'endorsing'],
  ['The envoy said Chad would read the text "with the care it deserves".', 'text'],
  ['Ottawa stopped short of calling the levy illegal.', 'calling'],
  ['"Tell me who will pay for the dam," said the negotiator.', 'Tell'],
])('no statement by the last verb: %s', (text, cue) => {
  expect(speechIn(text).map(([, verb]) => verb)).not.toContain(cue);
});
