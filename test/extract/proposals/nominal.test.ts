import { proposalsOf } from '../measures/reading';

/** Action nouns, needs and talks told apart by their matter, under an attitude. */
test.each<[string, string]>([
  ['Iceland ruled out the sharing of flight data with the bloc.', 'the sharing of flight data with the bloc'],
  ['Norway welcomed the release of water from the reservoir.', 'the release of water from the reservoir'],
  ['Malta walked out of the talks on gas.', 'the talks on gas'],
  ['Chad insisted that it would not negotiate over the lake.', 'negotiate over the lake'],
  ['Chad said the army was open to talks with Niger.', 'talks with Niger'],
  ['Chad asked the bank to release $7 billion of reserves.', 'release $7 billion of reserves'],
  ['Chad called on Niger to abandon its nuclear weapons.', 'abandon its nuclear weapons'],
  ['Chad is against any role for the council.', 'any role for the council'],
  ['"We need a hotline between the two capitals," the minister said.', 'a hotline between the two capitals'],
  ['The premier of Fiji agreed that a review clause would be reasonable.', 'a review clause'],
  [
    'Togo will take the dispute to the World Trade Organization, its minister said.',
    'take the dispute to the World Trade Organization',
  ],
  ['The African Union said a two-year stopgap on cod was on the table.', 'a two-year stopgap on cod'],
  ["Togo's army will not sit down with the rebels, its commander said.", 'sit down with the rebels'],
  ['Tonga proposed a joint authority for the reef.', 'a joint authority for the reef'],
  ['Benin asked for another week to study the fees.', 'another week'],
  ['Iran rejected the counter-proposal.', 'the counter-proposal'],
  ['Peru has hinted that it might unseal its border with Chile.', 'unseal its border with Chile'],
  ['She held out the prospect of reopening the railway.', 'reopening the railway'],
  ['The minister raised the possibility of sharing the port.', 'sharing the port'],
  ['Chad opposes any role for the bloc as a mediator.', 'any role for the bloc as a mediator'],
  ['One article would bar foreign boats from the bay.', 'bar foreign boats from the bay'],
  ['The text would put off the case of the two sailors and free the rest.', 'put off the case of the two sailors'],
  ['The bill would require ships to report their catch.', 'require ships to report their catch'],
  ['Egypt asked whether Chad would call off a launch planned for May.', 'call off a launch planned for May'],
  ['Priests asked for it to be reopened.', 'it to be reopened'],
  ['Peru offered to take over the port.', 'take over the port'],
  ['Chad threatened to bring the matter before the court.', 'bring the matter before the court'],
])('%s', (text, mention) => {
  expect(proposalsOf(text).map(([, first]) => first)).toContain(mention);
});

test.each<string>([
  'Chad opposes various incarnations of the Red Cross.',
  'The sharing of the lunch went on in the garden.',
  '"We need a step," the minister said.',
  'The envoy walked out of the room.',
  'Malta needs a hotline.',
  'The dish was on the table, the cook of Fiji said.',
  'The envoy of Fiji was not authorized to discuss the talks.',
  'Fiji said it was ready to respond to any attack.',
  'Fiji accused Tonga of sponsoring the raid on the mine.',
  'The minister of Fiji declined to offer a figure.',
  'The envoy of Fiji said his presence could help.',
  'Fiji raised the fee in a bid to save the reef, its envoy said.',
  'Rebels attacked an army post near the mine, the envoy of Fiji said.',
  'The envoy of Fiji said a war would be a disaster.',
  'The envoy of Fiji said the clause was a disaster.',
  'The envoy of Togo said he would take the message to Paris.',
  'Tonga met an authority on reefs.',
  'The storm would close the port.',
  'The priest asked for it to be quiet.',
  'The priest said it was to be reopened.',
  'The minister read the paper on the train.',
  'The plan would hurt fishermen.',
  'One would think the port was closed.',
  'The draft would not close the port.',
  'Benin spent another week in Lagos.',
  'Peru hinted that Chile might be late.',
  'The war raised the prospect of losing the harvest.',
  'Engineers of Togo say the lake could begin to fill in May.',
  'Gabon warned that papers drawn up abroad seldom last.',
  'Chad urged Mali to take him at his word.',
  'The envoy of Fiji said the town should see what patient diplomacy can do.',
])('nothing in: %s', (text) => {
  expect(proposalsOf(text)).toEqual([]);
});

test.each<string>([
  'Togo noted the entry into force of the fees.',
  'Fiji demanded talks after the entry into force of a moratorium.',
])('no force is sent: %s', (text) => {
  expect(proposalsOf(text).filter(([kind]) => kind === 'troop-deployment')).toEqual([]);
});
