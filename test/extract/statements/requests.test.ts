import { attributionsIn, type Reading, speechIn } from './reading';

const FIRES: [string, Reading[]][] = [
  [
    'The pact, hammered out after months of heated talks, called on Norway to stop dredging.',
    [['The pact, hammered out after months of heated talks,', 'called on', 'stop dredging']],
  ],
  [
    'The minister, elected after a long campaign, called on Norway to cut its fleet.',
    [['The minister, elected after a long campaign,', 'called on', 'cut its fleet']],
  ],
  ['An embargo that the minister had asked for was refused.', [['the minister', 'asked for', 'An embargo']]],
  ['Norway will deliver the six boats we asked for.', [['we', 'asked for', 'the six boats']]],
  ['The crews that asked for help were towed in.', [['The crews', 'asked for', 'help']]],
  ['Norway countered with a quota of ten boats.', [['Norway', 'countered with', 'a quota of ten boats']]],
  [
    'The African Union urged both sides to return to the negotiating table.',
    [['The African Union', 'urged', 'return to the negotiating table']],
  ],
  [
    'Peru called on Tokyo to return the ship and threatened to sue the owner.',
    [
      ['Peru', 'called on', 'return the ship'],
      ['Peru', 'threatened', 'sue the owner'],
    ],
  ],
  ['The minister called on Serbia to recognise Kosovo.', [['The minister', 'called on', 'recognise Kosovo']]],
  [
    "Pakistan's prime minister appealed to the international community to intervene in Kashmir.",
    [["Pakistan's prime minister", 'appealed', 'intervene in Kashmir']],
  ],
  [
    "Venezuela's opposition demanded that Maduro step down.",
    [["Venezuela's opposition", 'demanded', 'Maduro step down']],
  ],
  [
    'The draft resolution calls for an immediate end to hostilities.',
    [['The draft resolution', 'calls for', 'an immediate end to hostilities']],
  ],
  [
    'Polish officials have repeatedly asked Germany for reparations.',
    [['Polish officials', 'asked', 'for reparations']],
  ],
  [
    'The generals have been asked by the UN envoy to release all detainees.',
    [['the UN envoy', 'asked', 'release all detainees']],
  ],
  [
    "Iraq's parliament passed a resolution demanding the withdrawal of foreign troops.",
    [["Iraq's parliament", 'demanding', 'the withdrawal of foreign troops']],
  ],
  [
    'Norway has proposed holding a donor conference in Oslo.',
    [['Norway', 'proposed', 'holding a donor conference in Oslo']],
  ],
  [
    'The minister called on Friday for the bridge to be opened.',
    [['The minister', 'called', 'the bridge to be opened']],
  ],
];

test.each(FIRES)('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));

test.each([
  ['Iceland asked the court to suspend the ban.', 'request', 'court'],
  ['The minister called on Serbia to recognise Kosovo.', 'request', 'Serbia'],
  ["Thailand's army chief warned protesters not to break the law.", 'warn', 'protesters'],
  ['Colombia accused Venezuela on Monday of sheltering guerrillas.', 'accuse', 'Venezuela'],
])('%s: %s to %s', (text, act, addressee) => {
  const { attribution, addressees } = attributionsIn(text)[0]!;
  expect(attribution.act).toBe(act);
  expect(addressees).toEqual([addressee]);
});

test.each(['Danish officials asked not to be named.', 'Urge them to sign.'])('no request is reported in: %s', (text) =>
  expect(speechIn(text)).toEqual([]),
);

/** Frames of verbs that also have other senses. */
test.each<[string, Reading[]]>([
  ['He pitched for reviving the council.', [['He', 'pitched for', 'reviving the council']]],
  [
    'The union challenged the levy as a breach of the pact.',
    [['The union', 'challenged', 'the levy as a breach of the pact']],
  ],
  ['The union challenged the levy in court.', []],
])('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));
