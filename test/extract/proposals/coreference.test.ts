import { readingOf } from '../measures/reading';

const mentionsIn = (text: string) =>
  readingOf(text).proposals.map(({ mentions }) => mentions.map((mention) => mention.text));

/** The text and the mentions that must be one proposal. */
test.each<[string, string[]]>([
  [
    'Norway proposed a cod quota for the northern sea. Iceland rejected the proposal. Russia welcomed the plan.',
    ['a cod quota', 'the proposal', 'the plan'],
  ],
  [
    'Chile called for the lifting of tariffs on copper. Peru said it opposed the lifting of the tariffs.',
    ['the lifting of tariffs on copper', 'the lifting of the tariffs'],
  ],
  [
    'India urged Pakistan to withdraw its troops from the glacier. Pakistan said a withdrawal was possible.',
    ['withdraw its troops from the glacier', 'a withdrawal'],
  ],
  [
    'Kenya and Uganda signed a trade agreement in Kampala. Tanzania criticised the deal.',
    ['a trade agreement', 'the deal'],
  ],
  ['Australia backed a truce in the archipelago. Fiji also supported the ceasefire.', ['a truce', 'the ceasefire']],
  [
    'Peru proposed that the ports set up a rescue zone off the coast. Chile rejected the zone.',
    ['set up a rescue zone off the coast', 'the zone'],
  ],
  [
    'Chad has agreed to let inspectors return to its mine. Mali said it would judge the accord by its results.',
    ['let inspectors return to its mine', 'the accord'],
  ],
  [
    'Peru argued that the bank should open its ports, a demand that Chile rejected.',
    ['open its ports', 'a demand that Chile rejected'],
  ],
  [
    'Togo proposed a transition of 14 months. Benin rejected the 14-month limit. "Fourteen months is a gift," Mali said.',
    ['a transition of 14 months', 'the 14-month limit', 'Fourteen months'],
  ],
  ['Chad has asked for a ferry link. Mali refused to discuss one.', ['a ferry link', 'one']],
  ['Chad asked for a ferry link. Mali will not accept one that skips Gao.', ['a ferry link', 'one that skips Gao']],
  [
    'Chad asked its creditors for a loan. It proposed a bridge over the lake. Paris has not answered the request.',
    ['a loan', 'the request'],
  ],
  [
    'Peru and Chile agreed to resume coastal patrols in the bay. "Patrols are fine," the mayor said.',
    ['resume coastal patrols in the bay', 'Patrols'],
  ],
  ['The mediator tabled a bridging paper. Togo rejected the paper.', ['a bridging paper', 'the paper']],
  [
    'Kenya asked its creditors for a halt to payments. Japan backed a standstill.',
    ['a halt to payments', 'a standstill'],
  ],
  [
    'The assembly demanded the removal of the governor. Peru said it opposed his removal.',
    ['the removal of the governor', 'his removal'],
  ],
  ['Peru proposed to send observers to the dam. Chile rejected the observers.', ['send observers', 'the observers']],
  [
    'Peru and Chile agreed to reopen the border and to exchange prisoners. Bolivia welcomed the deal.',
    ['reopen the border', 'the deal'],
  ],
  ['Chad proposed a levy on cotton - a plan backed by Mali.', ['a levy on cotton', 'a plan backed by Mali']],
  ['Togo is in favour of a ferry link there, an offer made in May.', ['a ferry link there', 'an offer made']],
  ['Kenya called for a referendum. Uganda said it opposed a plebiscite.', ['a referendum', 'a plebiscite']],
  [
    'Chad wants a change to the constitution. Mali said it would support a new constitution.',
    ['a change to the constitution', 'a new constitution'],
  ],
  [
    'Chad will impose a tariff on cotton in May. Mali condemned the sanctions.',
    ['a tariff on cotton', 'the sanctions'],
  ],
  [
    'Chad threatened a tariff on cotton. Mali said it would sue if Chad went ahead with the tariff.',
    ['a tariff on cotton', 'went ahead with the tariff'],
  ],
  [
    'Chad wants a customs treaty with Mali. Niger urged the two states to ratify the treaty by May.',
    ['a customs treaty', 'ratify the treaty'],
  ],
  [
    'Peru threatened tariffs on cotton. Chile said it would sue if Peru went ahead with the sanctions.',
    ['tariffs on cotton', 'went ahead with the sanctions'],
  ],
  [
    'Togo has agreed to a fisheries accord. Benin demanded the implementation of the accord.',
    ['a fisheries accord', 'the implementation of the accord'],
  ],
  [
    'Colombia proposed a toll on the canal. Norway proposed a quota on cod. Peru rejected the Colombian plan.',
    ['a toll on the canal', 'the Colombian plan'],
  ],
  [
    'Chad proposed a levy on cotton. Mali opposes dredging in the delta. Niger said it would study the proposal.',
    ['a levy on cotton', 'the proposal'],
  ],
  ['Togo demanded that Benin allow the board to publish the tallies.', ['allow the board to', 'publish the tallies']],
])('one: %s', (text, mentions) => {
  const together = mentionsIn(text).find((all) => all.some((mention) => mention.includes(mentions[0]!)));
  for (const mention of mentions) expect(together).toContainEqual(expect.stringContaining(mention));
});

/** The text and two mentions that must be two proposals. */
test.each<[string, string, string]>([
  [
    'Qatar proposed a ceasefire between Chad and Sudan. Egypt proposed a ceasefire between Armenia and Azerbaijan.',
    'between Chad and Sudan',
    'between Armenia and Azerbaijan',
  ],
  ['Italy supports the fisheries agreement. It rejects the customs agreement.', 'fisheries', 'customs'],
  ['Peru called for a tariff cut and a fishing ban.', 'tariff cut', 'fishing ban'],
  [
    'Canada maintains sanctions on Belarus. It threatened to impose fresh sanctions on Belarus.',
    'sanctions on Belarus',
    'fresh',
  ],
  ['Togo backs sanctions against Mali. Benin wants sanctions against Niger.', 'Mali', 'Niger'],
  ['Peru offered to halt its missile tests if Chile suspended its naval drills.', 'missile tests', 'naval drills'],
  ['Chad demanded an amnesty. Mali offered an exchange of prisoners.', 'amnesty', 'exchange of prisoners'],
  ['Togo rejected a cooperation agreement. Benin wants membership of the customs union.', 'cooperation', 'membership'],
  [
    'Peru wants a water agreement with Chile. Bolivia demanded respect for the 1992 agreement on the river.',
    'a water agreement',
    '1992',
  ],
  ['The envoy proposed an exchange of captives. The rebels offered to free a Dutch pilot.', 'captives', 'pilot'],
  [
    'Peru would sign if Chile lifted its ban on wheat. Chile refused to suspend the duty on copper.',
    'ban on wheat',
    'duty on copper',
  ],
  [
    'Togo tabled a draft on cotton. Benin tabled a counter-text. Mali rejected the counter-text.',
    'a draft on cotton',
    'the counter-text',
  ],
  ['The bloc proposed a transition of two years. The junta unveiled its own roadmap.', 'transition', 'its own roadmap'],
  ['Togo rejected the current fisheries pact. Benin supports the new fisheries pact.', 'the current', 'the new'],
  ['Peru called for talks on a cod quota. Chile rejected the cod quota.', 'talks on a cod quota', 'the cod quota'],
  ['Togo wants an embargo on timber. Benin opposes the tariff.', 'an embargo', 'the tariff'],
  ['Togo proposed a 14-day truce. Benin proposed a 30-day truce.', '14-day', '30-day'],
  ['Peru wants to freeze tolls on the canal. Chile wants to drop the tolls on the canal.', 'freeze', 'drop'],
  [
    'Benin called for a return to civilian rule. Togo urged the junta to name a civilian prime minister.',
    'civilian rule',
    'prime minister',
  ],
  [
    'Peru urged Chile to withdraw the complaint. Chile asked that the troops leave the valley.',
    'withdraw the complaint',
    'leave the valley',
  ],
  [
    'Peru called for an end to transit. The bloc urged its members to stop buying coal.',
    'an end to transit',
    'stop buying coal',
  ],
  [
    'Peru proposed a ban on squid boats, along with a hotline. Chile backed the hotline.',
    'a ban on squid boats',
    'the hotline',
  ],
  [
    'Peru signed a squid pact with Chile. Chile urged Peru to stop selling squid below cost.',
    'a squid pact',
    'stop selling squid',
  ],
  ['Chad proposed a levy on cotton. Mali offered to reopen the levy.', 'a levy on cotton', 'reopen the levy'],
  ['Chad called for a quota on tuna. Mali demanded a revision of the tuna quota.', 'a quota on tuna', 'a revision of'],
  ['Chad urged Mali to lower its cotton levy. Niger urged Mali to maintain its cotton levy.', 'lower', 'maintain'],
  ['Togo called for talks on a levy on tea and a ban on nets.', 'a levy on tea', 'a ban on nets'],
  [
    'Benin urged Togo to ratify the water treaty. Mali urged Togo to implement the customs treaty.',
    'ratify',
    'implement',
  ],
  ['Peru backed a quota on tuna. Chile, for its part, tabled an offer of its own.', 'a quota', 'an offer'],
])('two: %s', (text, one, other) => {
  const all = mentionsIn(text);
  const first = all.findIndex((mentions) => mentions.some((mention) => mention.includes(one)));
  const second = all.findIndex((mentions) => mentions.some((mention) => mention.includes(other)));
  expect([first, second]).not.toContain(-1);
  expect(first).not.toBe(second);
});

test('what says little of itself is what the article is about', () => {
  const [first] = mentionsIn(
    'Kenya proposed a levy on cotton. The levy would start in May. Ghana criticised the levy. Uganda called for a higher levy on tea. Togo backed the levy.',
  );
  expect(first).toEqual(['a levy on cotton', 'The levy', 'the levy', 'the levy']);
});

test.each([
  'Chad proposed a ferry link. Mali refused to name one of the ships.',
  'Chad proposed a ferry link. No one rejected one ship.',
])('a number is no mention: %s', (text) => {
  expect(mentionsIn(text)).toContainEqual(['a ferry link']);
});
