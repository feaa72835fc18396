import { type Reading, speechIn } from './reading';

/** The one quoted speaks, not who quotes. */
const CASES: [string, Reading[]][] = [
  [
    '"The strait is closed," Admiral Dao was quoted by Interfax as saying.',
    [['Admiral Dao', 'saying', 'The strait is closed']],
  ],
  [
    'The minister was quoted by the Anadolu agency as saying the pipeline would reopen.',
    [['The minister', 'saying', 'the pipeline would reopen']],
  ],
  [
    'The general was quoted by local media as threatening to close the canal.',
    [['The general', 'threatening', 'close the canal']],
  ],
  ['Tass quoted Lavrov as saying that the talks were useless.', [['Lavrov', 'saying', 'the talks were useless']]],
  [
    'Union leaders, quoted by the daily Kurier, said the strike would go on.',
    [['Union leaders, quoted by the daily Kurier,', 'said', 'the strike would go on']],
  ],
];

test.each(CASES)('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));
