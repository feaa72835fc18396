import { attributionsIn, type Reading, speechIn } from './reading';

const FIRES: [string, Reading[]][] = [
  ['Chile criticised the accord on Monday.', [['Chile', 'criticised', 'the accord']]],
  [
    'The minister attacked the union, calling Maltese lorry-drivers "rogues" and liars.',
    [['The minister', 'calling', 'Maltese lorry-drivers "rogues" and liars']],
  ],
  [
    'The league blames both governments for failing to dredge the canal.',
    [['The league', 'blames', 'for failing to dredge the canal']],
  ],
  ['India issued a warning to airlines about the new route.', [['India', 'issued a warning', 'about the new route']]],
  [
    'Vietnam lodged a complaint with China over the drilling.',
    [['Vietnam', 'lodged a complaint', 'over the drilling']],
  ],
  [
    'Colombia accused Venezuela on Monday of sheltering guerrillas.',
    [['Colombia', 'accused', 'of sheltering guerrillas']],
  ],
  ["Kosovo's president blamed Belgrade for the unrest.", [["Kosovo's president", 'blamed', 'for the unrest']]],
  ['The king praised the soldiers for their courage.', [['The king', 'praised', 'for their courage']]],
  ['Greece described the agreement as illegal.', [['Greece', 'described', 'the agreement as illegal']]],
  [
    'The United Nations has called the situation catastrophic.',
    [['The United Nations', 'called', 'the situation catastrophic']],
  ],
  [
    'Peru called the remarks "unacceptable interference".',
    [['Peru', 'called', 'the remarks "unacceptable interference"']],
  ],
  ['The Kremlin brushed aside the criticism.', [['The Kremlin', 'brushed aside', 'the criticism']]],
  [
    'The IMF has warned of a deep recession if the strait is closed.',
    [['The IMF', 'warned of', 'a deep recession if the strait is closed']],
  ],
  ['The prime minister ruled out early elections.', [['The prime minister', 'ruled out', 'early elections']]],
  [
    'Algeria condemned the killing of three truck drivers and promised that it would not go unpunished.',
    [
      ['Algeria', 'condemned', 'the killing of three truck drivers'],
      ['Algeria', 'promised', 'it would not go unpunished'],
    ],
  ],
  ['Denmark promised $200 million in aid.', [['Denmark', 'promised', '$200 million in aid']]],
  ['Kenya insisted on a full inquiry.', [['Kenya', 'insisted on', 'a full inquiry']]],
  ['He would only say that the talks had been useful.', [['He', 'say', 'the talks had been useful']]],
  ["Armenia's account was dismissed by Baku.", [['Baku', 'dismissed', "Armenia's account"]]],
  [
    'Uruguay likened the subsidy to a sword over every dairy farm.',
    [['Uruguay', 'likened', 'the subsidy to a sword over every dairy farm']],
  ],
  [
    'The judge likened it to "selling the roof over our heads".',
    [['The judge', 'likened', 'it to "selling the roof over our heads"']],
  ],
  ['The Andean bank argued for dropping the fee.', [['The Andean bank', 'argued for', 'dropping the fee']]],
  ['Maputo insists on a transit fee.', [['Maputo', 'insists on', 'a transit fee']]],
  ['Peru has objected to upstream works on the river.', [['Peru', 'objected to', 'upstream works on the river']]],
  ['Egypt complained to the council about the dam.', [['Egypt', 'complained', 'about the dam']]],
];

const SILENT = [
  'He would say that the talks had been useful.',
  'The minister promised the voters.',
  'The rebels have refused to lay down their arms.',
  'The decision has been criticised.',
  'The situation underlines the need for reform.',
  'The bank raised interest rates.',
  'The president called Maria Santos on Sunday.',
  'The plan was adopted without asking Lin Mei first.',
  'The museum will stay shut until the day Peru asks.',
  'Norway vetoed a statement calling for a whaling season.',
  'The premier sidestepped a question about the ferry.',
  'Oil rejected the trend.',
];

test.each(FIRES)('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));
test.each(SILENT)('nothing is said in: %s', (text) => expect(speechIn(text)).toEqual([]));

/** A name in quotation marks, a mere number, and what is summed up behind the clause. */
test.each<[string, Reading[]]>([
  [
    'The envoy mocked the plan, calling it “a map with no roads.”',
    [
      ['The envoy', 'mocked', 'the plan'],
      ['The envoy', 'calling', 'it “a map with no roads.”'],
    ],
  ],
  ['Kenya, which had promised 1,000, left the port.', [['Kenya,', 'promised', '1,000']]],
  [
    'Peru says the firm was late, a charge the firm has dismissed as “fiction”.',
    [
      ['Peru', 'says', 'the firm was late'],
      ['the firm', 'dismissed as', 'a charge | fiction'],
    ],
  ],
  [
    'Peru says it owns the island, a claim that Chile has called “absurd”.',
    [
      ['Peru', 'says', 'it owns the island'],
      ['Chile', 'called', 'absurd'],
    ],
  ],
  ['The envoy asked the mayor about the fee.', [['The envoy', 'asked', 'about the fee']]],
  ['The envoy asked the mayor for a loan.', [['The envoy', 'asked', 'for a loan']]],
])('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));

/** A reception, and attitudes with nothing that they are about. */
test.each([
  'The premier called the envoys for a meeting.',
  'A man who calls himself Omar Diallo runs the harbour.',
  'Helicopters blasted the port.',
  'Neither side has ruled out a deal.',
  'The clerk asked to remain anonymous.',
  'The council authorised a patrol to guard the reef.',
  'The islands challenge the bloc over how to share the catch.',
  "The drop followed the premier's call on Sunday.",
  'Recent polls suggest that most are against the levy.',
  'He will sign when Togo promises that it will pay.',
  'The king welcomed the ministers to the palace.',
  'The ministry voiced concern.',
  "The envoy's remarks about the levy caused anger.",
])('nothing is said in: %s', (text) => expect(speechIn(text)).toEqual([]));

test.each<[string, string[]]>([
  ['The ministry accused the captain of smuggling.', ['captain']],
  ['India issued a warning to airlines about the new route.', ['airlines']],
  ['Oman made clear to Iran that the port was closed.', ['Iran']],
  ['The ministry blamed the delay on the weather.', []],
  ['The council denounced the raid on the convoy.', []],
])('who is accused is spoken to, a thing is not: %s', (text, addressees) =>
  expect(attributionsIn(text).flatMap((found) => found.addressees)).toEqual(addressees),
);
