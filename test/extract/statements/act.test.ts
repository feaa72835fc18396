import { extract } from '../../../src/extract/extract';
import { documentOf } from '../../../src/text';

const actsIn = (text: string): string[] =>
  extract(documentOf({ id: 'test', text, publishedOn: '2024-05-15' })).statements.map(({ act }) => act);

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
