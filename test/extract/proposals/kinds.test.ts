import { proposalsOf, readingOf } from '../measures/reading';

/** One sentence, the kind and a mention that must be among what is found in it. */
test.each<[string, string, string]>([
  ['Kenya proposed a ceasefire in the border region.', 'ceasefire', 'a ceasefire in the border region'],
  ['Norway urged both navies to halt the shelling of the port.', 'ceasefire', 'halt the shelling of the port'],
  ['The Red Cross called for a humanitarian pause in the besieged town.', 'humanitarian-pause', 'a humanitarian pause'],
  ['Chad called for the establishment of a monitoring mission at the dam.', 'monitoring', 'a monitoring mission'],
  ['Chile and Peru agreed to hold peace talks in Quito.', 'peace-talks', 'peace talks'],
  ['Colombia said it would sign the peace treaty in June.', 'peace-agreement', 'the peace treaty'],
  [
    'The opposition demanded the resignation of the prime minister.',
    'political-transition',
    'the resignation of the prime minister',
  ],
  ['Canada wants to conclude a fisheries agreement with Iceland.', 'agreement', 'a fisheries agreement'],
  ['Brazil tabled a draft resolution on deforestation at the UN.', 'resolution', 'a draft resolution on deforestation'],
  ['Japan threatened to impose tariffs on Korean steel.', 'sanctions', 'impose tariffs on Korean steel'],
  ['Cuba demanded that the embargo be lifted.', 'sanctions-relief', 'the embargo be lifted'],
  [
    'Venezuela called for the lifting of sanctions on its oil.',
    'sanctions-relief',
    'the lifting of sanctions on its oil',
  ],
  ['Finland asked for a security guarantee from its neighbours.', 'security-guarantee', 'a security guarantee'],
  ['Bolivia demanded that Chile cede land on the coast.', 'territorial-concession', 'cede land on the coast'],
  [
    'India urged China to withdraw its troops from the plateau.',
    'troop-withdrawal',
    'withdraw its troops from the plateau',
  ],
  ['Poland agreed to deploy soldiers along the river.', 'troop-deployment', 'deploy soldiers along the river'],
  ['Jordan proposed a no-fly zone over the valley.', 'safe-zone', 'a no-fly zone over the valley'],
  ['The rebels offered to release the hostages.', 'prisoner-exchange', 'release the hostages'],
  ['Ghana refused to extradite the general.', 'prosecution', 'extradite the general'],
  ['Ethiopia agreed to allow aid into the province.', 'aid-access', 'allow aid into the province'],
  ['The mayor called for the evacuation of civilians.', 'evacuation', 'the evacuation of civilians'],
  ['The agency wants to inspect the reactor.', 'monitoring', 'inspect the reactor'],
  [
    'Fiji called for an independent inquiry into the sinking.',
    'investigation',
    'an independent inquiry into the sinking',
  ],
  ['Sweden plans to supply missiles to Latvia.', 'arms-supply', 'supply missiles to Latvia'],
  ['Ministers agreed to freeze emissions at present levels.', 'other', 'freeze emissions at present levels'],
  ['Spain called on Morocco to reopen the border.', 'other', 'reopen the border'],
  ['Vanuatu proposed a moratorium on deep-sea mining.', 'other', 'a moratorium on deep-sea mining'],
  ['Oman urged the clan to let the convoys pass.', 'aid-access', 'pass'],
  ['Peru demanded that the junta allow the inspectors to return.', 'monitoring', 'return'],
  ['Haiti called on the gang to free them.', 'prisoner-exchange', 'free them'],
  ['Ecuador urged Chile to suspend the duty on shrimp.', 'sanctions-relief', 'suspend the duty on shrimp'],
  ['Lesotho threatened to cut off gas to its neighbour.', 'sanctions', 'cut off gas to its neighbour'],
  ['Kenya urged both clans to respect the truce.', 'ceasefire', 'respect the truce'],
  ['Malta urged Tunisia to postpone the vote on the quota.', 'other', 'postpone the vote on the quota'],
  [
    'The union urged Togo to grant inspectors access to the plant.',
    'monitoring',
    'grant inspectors access to the plant',
  ],
  ['Samoa asked for quicker access to the sugar market.', 'other', 'quicker access to the sugar market'],
  ['Serbia rejected recognition of the province.', 'other', 'recognition of the province'],
  ['Laos proposed that both banks set up a flood office.', 'other', 'set up a flood office'],
  ['Malawi demanded that the lake authority put a price on water.', 'other', 'put a price on water'],
  ['Palau wants the licences revoked altogether.', 'other', 'the licences revoked altogether'],
  ['Unions have called for safe routes to be opened.', 'other', 'safe routes to be opened'],
  ['Togo insists on including the port of Lome.', 'other', 'including the port of Lome'],
  ['Iceland offered to host the next round of talks.', 'peace-talks', 'the next round of talks'],
  ['Ghana called on both sides to come back to the Lagos talks.', 'peace-talks', 'the Lagos talks'],
  ['The council will debate whether to send monitors.', 'monitoring', 'send monitors'],
  ['Chile agreed to look into setting minimum prices for salmon.', 'other', 'setting minimum prices for salmon'],
  ['Brazil urged the bloc to withdraw the duties on sugar.', 'other', 'withdraw the duties on sugar'],
  ['Norway offered to delay the step for six weeks.', 'other', 'delay the step for six weeks'],
  ['Benin demanded that France return the bronze statues.', 'other', 'return the bronze statues'],
  ['Gambia refused to readmit the deportees.', 'other', 'readmit the deportees'],
  ['Lenders agreed to reschedule the debt of Zambia.', 'other', 'reschedule the debt of Zambia'],
  ['Sudan called on Ethiopia to delay filling the reservoir.', 'other', 'filling the reservoir'],
  ['Estonia threatened to expel the ambassador.', 'other', 'expel the ambassador'],
  ['Tajikistan proposed that the two states demarcate the frontier.', 'other', 'demarcate the frontier'],
  ['Oman rejects any ceiling on its catch.', 'other', 'any ceiling on its catch'],
  ['Gabon said it would sign if the fees were dropped.', 'other', 'the fees were dropped'],
  [
    'The patrol was authorized to send troops to the strait, the envoy of Oman said.',
    'troop-deployment',
    'send troops to the strait',
  ],
  ['Eritrea said it would boycott the talks unless Djibouti opened its port.', 'other', 'opened its port'],
])('%s', (sentence, kind, mention) => {
  expect(proposalsOf(sentence)).toContainEqual([kind, expect.stringContaining(mention)]);
});

/** Goals, past events, operations under way, people addressed, ways of speaking: no proposal. */
test.each([
  'Peace is the hope of everyone in the valley.',
  'The volcano erupted on Monday and killed three people.',
  'Artillery pounded the outskirts of the town for a third day.',
  'The minister told reporters that the harvest had been good.',
  'Portugal said it had received a letter from Angola.',
  'The delegation arrived in Nairobi and went to its hotel.',
  'The economy grew by two percent last year.',
  'She knows a great deal about whales.',
  'The two presidents discussed the weather.',
  'Officials hope to end the crisis.',
  'A diplomat spoke on condition of anonymity.',
  'The minister warned that Fiji would take all necessary measures.',
  'A diplomat said nobody was authorized to discuss the matter.',
  'Malta insisted that the African Union remain in charge.',
  'Kenya demanded that the minister explain himself.',
  'Nepal warned of floods if the rains were to come early.',
])('nothing in: %s', (sentence) => {
  expect(proposalsOf(sentence)).toEqual([]);
});

test('a name does not end in a pronoun that points back', () => {
  const { proposals } = readingOf('Chad signed the truce. Mali called for a monitoring mission in it.');
  expect(proposals.map(({ name }) => name)).toContain('monitoring mission');
});

test.each([
  ['Chad rejected a plan for a canal that Iran had tabled.', 'plan for a canal'],
  ['Mali wants a deal that would lift the ban on fish.', 'deal that would lift the ban on fish'],
  ['Crowds called for Daniel Ortega to go.', 'Daniel Ortega to go'],
  ['Kenya opposes any truce of a week.', 'truce of a week'],
])('what it is called: %s', (text, name) => {
  expect(readingOf(text).proposals.map((proposal) => proposal.name)).toContain(name);
});
