import { extract } from '../../../src/extract/extract';
import { documentOf } from '../../../src/text';

const actsIn = (text: string): string[] =>
  extract(documentOf({ id: 'test', text, publishedOn: '2024-05-15' })).statements.map(({ act }) => act);

/** Set phrases, of the speaker's own side or of others, denied or not. */
test.each([
  ['Cuba said it had no role in the attack.', 'deny'],
  ['Cuba said it had a role in the talks.', 'say'],
  ['Cuba said the guild had no role in the attack.', 'say'],
  ['Cuba said it was not behind the raid.', 'deny'],
  ['Kenya said the toll was out of the question.', 'reject'],
  ['Kenya said the terms were not negotiable.', 'reject'],
  ['Kenya said the offer was unacceptable.', 'reject'],
  ['Kenya said the raid was unacceptable.', 'accuse'],
  ['Mali said it had no intention of joining.', 'reject'],
  ['Mali said it was determined to join.', 'promise'],
  ['Mali said the ruling was a step in the right direction.', 'support'],
  ['Peru said Chile had a duty to dredge the canal.', 'request'],
  ['Peru said it was up to the bank to act.', 'request'],
  ['Sudan said it reserved the right to respond.', 'warn'],
  ['Sudan said Egypt would pay a price.', 'warn'],
])('%s: %s', (text, act) => expect(actsIn(text)).toEqual([act]));

test.each([
  ['"Let the scientists speak," the minister said.', 'request'],
  ['"Let us speak," the minister said.', 'propose'],
  ['"Let me be clear," the minister said.', 'say'],
  ['Poland insists that it be allowed to vet them.', 'request'],
  ['Chad insisted that the miners leave the valley.', 'request'],
  ['Chad insisted that the miners want to leave.', 'say'],
  ['The envoy suggested that all sides return to the table.', 'propose'],
  ['The envoy suggested that all sides want a deal.', 'say'],
  ['Togo said the tents were needed.', 'request'],
  ['Peru said Chile had stalled for months.', 'accuse'],
  ['Peru said the talks were stalled.', 'say'],
  ['Chad said it was open to talks.', 'support'],
  ['Chad said it takes no side but opposes a levy.', 'reject'],
  ['Mali reiterated its demand for the release of the pilots.', 'request'],
  ['Kenya dismissed accusations of theft.', 'deny'],
  ['Kenya dismissed the proposal.', 'reject'],
])('%s: %s', (text, act) => expect(actsIn(text)).toEqual([act]));

test.each([
  ['Russia said Moscow would not hesitate to use the veto.', 'warn'],
  ['Iran said it would retaliate if its ships were boarded.', 'warn'],
  ['Kenya said it would close the port unless the tolls were cut.', 'warn'],
  ['Peru said it was considering a ban on imports.', 'warn'],
  ['The envoy said the plan could lead to famine.', 'warn'],
  ['Norway said it would host the talks.', 'promise'],
  ['Oman said its navy was escorting ships and would send two more.', 'promise'],
  ['France said it would not rest until the hostages were free.', 'promise'],
  ['Spain announced a ban on trawlers.', 'promise'],
  ['Kenya said it would sign the treaty if its neighbours did.', 'support'],
  ['France said it would not stand in the way of the deal.', 'support'],
  ['The premier called the talks constructive.', 'support'],
  ['Spain said it could not accept the text.', 'reject'],
  ['Chad said it would not tolerate raids.', 'reject'],
  ['The envoy said all sides must return to the table.', 'request'],
  ['It is vital that aid gets through, the envoy said.', 'request'],
  ['It is time to end the blockade, the envoy said.', 'request'],
  ['The minister told the rebels to lay down their arms.', 'request'],
  ['The envoy said the strike was a blatant violation of the truce.', 'accuse'],
  ['The envoy said the bloc had failed to keep its word.', 'accuse'],
  ['The premier called the plan "a mockery of justice".', 'accuse'],
  ['The governor called the smugglers "thieves".', 'accuse'],
  ['The inspector said Peru had not complied with the ruling.', 'accuse'],
  ['Kenya said it agrees in principle to the audit.', 'support'],
  ['Spain said it cannot allow the trawlers back.', 'reject'],
  ['Ghana said it would like Togo to lift the toll.', 'request'],
  ['The envoy said any quota would have to be reviewed each year.', 'request'],
  ['The envoy suggested that the talks be moved to Lima.', 'propose'],
  ['Ghana said it welcomed the verdict.', 'support'],
  ['Vietnam said it had not attacked the boat.', 'deny'],
  ['Reporters asked why the talks had failed.', 'question'],
])('%s: %s', (text, act) => expect(actsIn(text)).toEqual([act]));

test.each([
  'Spain said it could not confirm the report.',
  'Spain announced the results of the vote.',
  'The premier said the crime rate had fallen and terrorism trials had started.',
  'The ministry said the ships had left on Friday.',
  'Oman said it had not decided whether to attend.',
  'Ghana said a truce would need to last for a year.',
  'Ghana expects the bank to publish the figures, its minister said.',
  'The premier said the ministry could not control the price of fuel.',
  'The envoy suggested that the tests were late.',
  'The envoy said the army was fighting terrorism in the north.',
  'The envoy said the crisis had to do with the price of wheat.',
  'Mali said it had agreed to a visit last year.',
  'The envoy said that no ships would be sent.',
])('no more than said: %s', (text) => expect(actsIn(text)).toEqual(['say']));
