import { stanceOf } from '../measures/reading';

/** Text, words of the proposal, stance of the speaker. */
type Row = readonly [text: string, words: string, stance: string];

const holds = ([text, words, stance]: Row) => expect(stanceOf(text, words)?.stance).toBe(stance);

describe('what is supposed', () => {
  const rows: readonly Row[] = [
    ['Chile said it would retaliate if Peru imposed an embargo on copper.', 'embargo', 'opposes'],
    ['Chile said it would take countermeasures if Peru imposed an embargo on copper.', 'embargo', 'opposes'],
    ['Chile said it would be a disaster if Peru left the fisheries treaty.', 'left the fisheries treaty', 'opposes'],
    ['Chile said it would sign the fisheries treaty if Peru lifted the embargo.', 'lifted the embargo', 'proposes'],
    ['Chile said it was ready to release the hostages if Peru lifted the embargo.', 'lifted the embargo', 'proposes'],
    ['Chile said it would not sign the treaty unless Peru lifted the embargo.', 'lifted the embargo', 'proposes'],
  ];
  test.each(rows)('%s', (...row) => holds(row));
});

describe('a time set for what is demanded is no condition on it', () => {
  const rows: readonly Row[] = [
    ['Chile demanded that the embargo be suspended until the court had ruled.', 'embargo be suspended', 'proposes'],
    ['Chile said Peru must lift the embargo before the talks resumed.', 'lift the embargo', 'proposes'],
    ['Chile said the border treaty should be finalized this year.', 'border treaty', 'supports'],
    ['Chile said any fisheries treaty must include salmon.', 'fisheries treaty', 'conditional'],
  ];
  test.each(rows)('%s', (...row) => holds(row));
});

describe('after "whether"', () => {
  const rows: readonly Row[] = [
    ['Chile said it had not decided whether to sign the fisheries treaty.', 'fisheries treaty', 'uncommitted'],
    [
      'Chile said it was too early to say whether it would sign the fisheries treaty.',
      'fisheries treaty',
      'uncommitted',
    ],
    [
      'The analyst said whether Peru would ratify the fisheries treaty was another matter.',
      'fisheries treaty',
      'neutral',
    ],
    ['Chile said it doubted whether the fisheries treaty would help.', 'fisheries treaty', 'opposes'],
  ];
  test.each(rows)('%s', (...row) => holds(row));
});

describe('kept to by another', () => {
  const rows: readonly Row[] = [
    ['Chile said Peru had not honoured the fisheries treaty.', 'fisheries treaty', 'supports'],
    ['Chile said Peru was failing to comply with the fisheries treaty.', 'fisheries treaty', 'supports'],
    ['Chile said Peru had not lived up to the fisheries treaty.', 'fisheries treaty', 'supports'],
    ['Chile said it would not abide by the fisheries treaty.', 'fisheries treaty', 'opposes'],
  ];
  test.each(rows)('%s', (...row) => holds(row));
});

describe('a deed that is asked for', () => {
  const rows: readonly Row[] = [
    ['Chile urged Peru to sign a fisheries treaty.', 'fisheries treaty', 'proposes'],
    ['Chile urged Peru to accept the fisheries treaty.', 'fisheries treaty', 'supports'],
    ['Chile urged Peru to scrap the fisheries treaty.', 'fisheries treaty', 'opposes'],
  ];
  test.each(rows)('%s', (...row) => holds(row));
});

test('the decision to do it stands for what is done', () => {
  const text = 'Chile expressed regret over Peru’s decision to impose an embargo on copper.';
  expect(stanceOf(text, 'embargo')?.stance).toBe('opposes');
});

describe('words that only look as if they judged or evaded', () => {
  const rows: readonly Row[] = [
    ['Chile said the treaty would cover consumer goods and fish.', 'treaty', 'neutral'],
    ['Chile demanded that a panel look into the embargo.', 'embargo', 'proposes'],
    ['Chile said this removed an obstacle to the fisheries treaty.', 'fisheries treaty', 'supports'],
  ];
  test.each(rows)('%s', (...row) => holds(row));
});
