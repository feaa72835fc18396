import { readingOf } from '../measures/reading';

function positionsIn(text: string): string[] {
  const { positions, actors, proposals } = readingOf(text);
  const name = (id: string) => actors.find((actor) => actor.id === id)?.name;
  const kind = (id: string) => proposals.find((proposal) => proposal.id === id)?.kind;
  return positions.map(({ actor, stance, proposal }) => `${name(actor)} ${stance} ${kind(proposal)}`);
}

test.each<[string, string | undefined]>([
  ['Chile abstained, while Zambia balked.', 'Zambia opposes agreement'],
  ['Chile agreed within hours. Zambia refused.', 'Zambia opposes agreement'],
  ['Chile has yet to respond.', 'Chile uncommitted agreement'],
  ['Chile reacted with caution.', 'Chile uncommitted agreement'],
  ['Chile responded coolly.', 'Chile uncommitted agreement'],
  ['Chile reacted angrily.', 'Chile opposes agreement'],
  ['The fishermen were guarded.', 'fishermen uncommitted agreement'],
  ['Chile remained sceptical.', 'Chile opposes agreement'],
  ['Chile was enthusiastic.', 'Chile supports agreement'],
  ['Chile stayed silent.', 'Chile uncommitted agreement'],
  ['Chile sat on the fence.', 'Chile uncommitted agreement'],
  ['Chile has kept its cards close.', 'Chile uncommitted agreement'],
  ['The officers in Lima see things differently. Chile gave no ground.', 'Chile opposes agreement'],
  ['Chile has not slammed the door.', 'Chile uncommitted agreement'],
  ['Spain and Chile are of the same mind.', 'Chile supports agreement'],
  ['Chile is cooler.', 'Chile uncommitted agreement'],
  ['Chile took note of it without adopting it.', 'Chile uncommitted agreement'],
  ['Chile sat on the fence over a toll.', undefined],
  ['Chile agreed on a date.', undefined],
  ['Chile was ready to attack.', undefined],
  ['Chile was concerned about rising prices.', undefined],
  ['Chile may refuse.', undefined],
  ['Chile declined to comment.', undefined],
  ['Chile is in favour.', 'Chile supports agreement'],
  ['Zambia and Chile are against.', 'Chile opposes agreement'],
  ['Chile will vote against.', 'Chile opposes agreement'],
  ['Chile is wavering.', 'Chile uncommitted agreement'],
  ['Chile did not agree.', 'Chile opposes agreement'],
  ['Chile made no promise.', 'Chile uncommitted agreement'],
  ['Chile was pleased.', 'Chile supports agreement'],
  ['Chile is warming to the notion.', 'Chile supports agreement'],
  ['It was vetoed by Chile.', 'Chile opposes agreement'],
  ['Not all fishermen are pleased.', undefined],
  ['Chile is against the war.', undefined],
  ['Chile attended the talks.', undefined],
  ['Chile is opening a mine.', undefined],
])('after a proposal: %s', (text, expected) => {
  const told = positionsIn(`Peru proposed a copper agreement on Monday. ${text}`);
  if (expected) expect(told).toContain(expected);
  else expect(told).toEqual([]);
});

test.each<[string, string]>([
  ['The copper agreement, drawn up by Peru and backed by Chile and Chad, would cap output.', 'Chad supports agreement'],
  ['The copper agreement, drafted by Peru and rejected by Chile, would cap output.', 'Chile opposes agreement'],
  ['Peru proposed a copper agreement, a request that Chile has ignored.', 'Chile uncommitted agreement'],
  ['The resolution on water was adopted after Chad abstained.', 'Chad uncommitted resolution'],
  ['Chad has been trying to revive the copper agreement.', 'Chad supports agreement'],
  ['Chile is open to the copper agreement provided it is cheap.', 'Chile conditional agreement'],
  ['Chile would back the copper agreement if Peru paid.', 'Chile conditional agreement'],
  ['Chile opposes the copper agreement despite the aid provided last year.', 'Chile opposes agreement'],
  ['Chad supports the copper agreement, but not the embargo.', 'Chad uncommitted sanctions'],
  ['A copper agreement between Peru and Chad was never ratified by Chile.', 'Chile uncommitted agreement'],
  ['Chile backs the copper agreement.', 'Chile supports agreement'],
  ['Peru backed a copper agreement that Chile put on the table.', 'Chile proposes agreement'],
  ['The copper agreement was adopted, with broad support from Zambia.', 'Zambia supports agreement'],
  ['Chile opposes the copper agreement.', 'Chile opposes agreement'],
  ['Chile vetoed the resolution on fishing rights.', 'Chile opposes resolution'],
  ['Chile hopes to conclude a copper agreement with Zambia.', 'Chile supports agreement'],
  ['Chile has not ruled out the copper agreement.', 'Chile uncommitted agreement'],
  ['Chile signed the copper agreement in March.', 'Chile accepts agreement'],
  [
    'Bolivia called for the lifting of the sanctions. Chile lifted the sanctions in March.',
    'Chile accepts sanctions-relief',
  ],
  ['The copper agreement that Chile rejected in March was revived.', 'Chile opposes agreement'],
  ['The resolution on fishing rights was adopted with Chad and Niger abstaining.', 'Niger uncommitted resolution'],
  ['The resolution on fishing rights drew criticism from Chile.', 'Chile opposes resolution'],
  ['The copper agreement won support from Zambia and Chile.', 'Zambia supports agreement'],
  ['The copper agreement was signed by Zambia and Chile.', 'Chile accepts agreement'],
  ['Chile rejected the copper agreement. It later signed the copper agreement.', 'Chile accepts agreement'],
  ['Chad and Niger voted for the resolution on water.', 'Niger supports resolution'],
  ['Chile has long sought a copper agreement with Zambia.', 'Chile supports agreement'],
  ['The resolution on fishing rights passed despite objections from Chile.', 'Chile opposes resolution'],
  ['Peru backs the copper agreement; Chile opposes it.', 'Chile opposes agreement'],
  ['Peru backs the copper agreement; Chile opposes it.', 'Peru supports agreement'],
  ['The ministers debated the copper agreement, with Chile refusing to accept it.', 'Chile opposes agreement'],
  ['Chile backs the copper agreement; Peru will join only if Bolivia pays.', 'Chile supports agreement'],
  ['Chile stayed neutral on the copper agreement.', 'Chile uncommitted agreement'],
  ['Chile gave a warm welcome to the copper agreement.', 'Chile supports agreement'],
  ['Chile threw its weight behind the copper agreement.', 'Chile supports agreement'],
  ['Chile is opposed to the copper agreement.', 'Chile opposes agreement'],
  ['Peru tabled a resolution on fishing rights. Chile seconded the resolution.', 'Chile supports resolution'],
  ['Peru said that Chile was not in a position to sign the copper agreement.', 'Chile opposes agreement'],
  ['Chile declined to comment on the proposed copper agreement.', 'Chile uncommitted agreement'],
  ['Chile did not say whether it supported the copper agreement.', 'Chile uncommitted agreement'],
  ['Peru demanded a copper agreement, something Chile has refused to sign.', 'Chile opposes agreement'],
  ['Chile and Peru lifted their objections to the copper agreement.', 'Peru accepts agreement'],
  ['Peru, backed by Chile and Chad, proposed a resolution on fishing rights.', 'Chad supports resolution'],
  ['Chile wants the copper agreement signed before June.', 'Chile supports agreement'],
  ['Chile has continued to block the copper agreement.', 'Chile opposes agreement'],
  ['Chile appears set to veto the copper agreement.', 'Chile opposes agreement'],
  ['Supporters of the copper agreement, such as Chile, are wavering.', 'Chile supports agreement'],
  ['Chile was for the copper agreement.', 'Chile supports agreement'],
  ['Peru and Chile, both of which opposed the copper agreement, are silent.', 'Chile opposes agreement'],
  ['Chile gave the copper agreement its seal of approval.', 'Chile supports agreement'],
  ['Chile has not signed on to the copper agreement yet.', 'Chile uncommitted agreement'],
  ['Chile has said little about the copper agreement.', 'Chile uncommitted agreement'],
  ['Envoys proposed the copper agreement. Chile wants it adopted before June.', 'Chile supports agreement'],
  ['Chile failed for the third time in a month to approve the copper agreement.', 'Chile uncommitted agreement'],
  ['The ministers talked about a copper agreement that Chile put on the table.', 'Chile proposes agreement'],
  ['Chile is also against French arms for Peru.', 'Chile opposes arms-supply'],
  ['Chile is opposed to any role for the council.', 'Chile opposes other'],
  ['Chile is minded to sign the copper agreement.', 'Chile supports agreement'],
  [
    'Bolivia rejected a plan by Peru to share the port. Chile supported the idea, though the copper agreement was dead.',
    'Chile supports other',
  ],
  ['Chile will not sign a deal to share the river until Peru scraps visas.', 'Chile conditional agreement'],
  ['Chile accepts the copper agreement in principle.', 'Chile accepts agreement'],
  ['Chile remains on the fence about the copper agreement.', 'Chile uncommitted agreement'],
  ['Chile has yet to take a position on the copper agreement.', 'Chile uncommitted agreement'],
  ['Peru and Chile are among the countries resisting the copper agreement.', 'Chile opposes agreement'],
  ['Chile is one of the states blocking the copper agreement.', 'Chile opposes agreement'],
  ['Chile wants nothing to do with the copper agreement.', 'Chile opposes agreement'],
  ['Chile gave the copper agreement a cool reception.', 'Chile opposes agreement'],
  ['Chile gave the green light to the copper agreement.', 'Chile accepts agreement'],
  ['Chile has been holding out for a better copper agreement.', 'Chile supports agreement'],
  ['Chile has called off the talks on copper.', 'Chile opposes peace-talks'],
  ['Chile is opposed to the copper agreement, while Peru is in favour.', 'Chile opposes agreement'],
  ['Peru wants a copper agreement, which Chile opposes.', 'Peru supports agreement'],
  ["Chile's parliament ratified the copper agreement.", "Chile's parliament accepts agreement"],
  ['Chile wants the copper agreement scrapped.', 'Chile opposes agreement'],
  ['Chile supports the copper agreement but wants guarantees first.', 'Chile conditional agreement'],
  ['Chile made the copper agreement conditional on lower tolls.', 'Chile conditional agreement'],
  ['Chile failed on Monday to approve the copper agreement.', 'Chile uncommitted agreement'],
  ['Chile has signed up to the copper agreement.', 'Chile accepts agreement'],
  ['The copper agreement has the support of Chile.', 'Chile supports agreement'],
  ["Chile's decision to withdraw its troops from the border angered many.", 'Chile accepts troop-withdrawal'],
  ['Chile has been lukewarm about the copper agreement.', 'Chile uncommitted agreement'],
  ['The copper agreement drew a frosty response from Chile.', 'Chile opposes agreement'],
  ['Chile presented a draft resolution on fishing rights.', 'Chile proposes resolution'],
  ['Chile, a longtime backer of the copper agreement, was absent.', 'Chile supports agreement'],
  ['Chile has accepted an invitation to a new round of talks.', 'Chile accepts peace-talks'],
  ['Chile, a longtime critic of the copper agreement, did not vote.', 'Chile opposes agreement'],
  ['Chile dropped its opposition to the copper agreement.', 'Chile supports agreement'],
  ['Diplomats said that Chile has agreed to the copper agreement.', 'Chile accepts agreement'],
])('%s', (text, position) => expect(positionsIn(text)).toContain(position));

/** What is only possible, wished of others, or said by a speaker, is no position that the reporter states. */
test.each([
  'The copper agreement drew tourists from Chile.',
  'The resolution on fishing rights was read out with ministers from Chile listening.',
  'Chile may reject the copper agreement.',
  'The copper agreement drew a long response from Chile.',
  'Peru wants Chile to sign the copper agreement.',
  'If Chile signs the copper agreement, prices will fall.',
  'Peru wants a ban on imports before Chile signs the copper agreement.',
  'The minister of Chile said that Chile backed the copper agreement.',
  '“Chile backs the copper agreement,” a minister of Peru said.',
  'Asked whether Chile would sign the copper agreement, he smiled.',
  'A minister of Chile, who asked not to be named, spoke of fishing rights.',
])('none of Chile in: %s', (text) => {
  expect(positionsIn(text).filter((position) => position.startsWith('Chile'))).toEqual([]);
});

/** Who will not speak of it takes no side. */
test.each([
  'Chile declined to comment on the copper agreement.',
  'Chile declined to say whether it would sign the copper agreement.',
])('no side: %s', (text) => {
  const stances = positionsIn(text).filter((position) => /supports|opposes|accepts/.test(position));
  expect(stances).toEqual([]);
});

/** A stance that is told by another's: the position of the last predicate. */
test.each<[string, string | undefined]>([
  ['Spain backs it, and so does Chile.', 'Chile supports agreement'],
  ['Spain backed it, as did Chile.', 'Chile supports agreement'],
  ['Spain backs it. Chile does not.', 'Chile opposes agreement'],
  ['Spain opposes it, and so does Chile.', 'Chile opposes agreement'],
  ['Spain backs it. Chile takes the same view.', 'Chile supports agreement'],
  ['Spain backs it. Chile takes the opposite view.', 'Chile opposes agreement'],
  ['Spain backs it. Chile is a member.', undefined],
  ['Spain backs it. Chile takes a long view.', undefined],
])('after a position: %s', (text, expected) => {
  const told = positionsIn(`Peru proposed a copper agreement on Monday. ${text}`);
  if (expected) expect(told).toContain(expected);
  else expect(told).toEqual(['Spain supports agreement']);
});

test.each<[string, string]>([
  ['Chile wants Peru to reopen the border.', 'Chile supports other'],
  ['Chile wants a ban on trawling in the Drake Passage.', 'Chile supports sanctions'],
  ['Chile wants to keep its quota of hake. Peru opposes the quota.', 'Peru opposes other'],
  ['Peru proposed a fishing agreement. Chile wants the agreement signed.', 'Chile supports agreement'],
])('who wants something is for it, not yet its proposer: %s', (text, expected) => {
  expect(positionsIn(text)).toContain(expected);
});

test.each([
  'An official said Chile wanted a ban on trawling in the Drake Passage.',
  'An official said that the tariffs would end once Chile signed the copper agreement.',
  'The copper agreement was brokered by Chile.',
])("a wish that another tells of, a time, another's talks: %s", (text) => {
  expect(positionsIn(text).filter((told) => told.startsWith('Chile'))).toEqual([]);
});
