import { attributionsIn, type Reading, speechIn } from './reading';

test.each<[string, Reading[]]>([
  [
    'Chile gave Bolivia until March 1 to reopen the pipeline.',
    [['Chile', 'gave', 'until March 1 to reopen the pipeline']],
  ],
  [
    'The union gave the ministry two weeks to withdraw the decree.',
    [['The union', 'gave', 'two weeks to withdraw the decree']],
  ],
  [
    'The commission has given Hungary until Friday to answer the charges.',
    [['The commission', 'given', 'until Friday to answer the charges']],
  ],
])('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));

test('a demand with its term is a request of the one who is given time', () => {
  const [found] = attributionsIn('The rebels gave the governor ten days to free the miners.');
  expect([found?.attribution.act, found?.addressees]).toEqual(['request', ['governor']]);
});

test.each([
  'The minister gave reporters a tour of the port.',
  'The rains gave farmers until June to plant rice.',
  'The king gave the envoy a horse to ride.',
  'Peru will give the firms until May to leave.',
])('no demand: %s', (text) => expect(speechIn(text)).toEqual([]));
