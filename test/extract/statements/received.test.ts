import { type Reading, speechIn } from './reading';

/** Judgement that somebody comes in for: the sender speaks, of the reason or else of what is judged. */
test.each<[string, Reading[]]>([
  [
    'The museum came under criticism from Benin for keeping the bronzes.',
    [['Benin', 'criticism', 'for keeping the bronzes']],
  ],
  [
    'The levy drew condemnation from the mayors of both cities.',
    [['the mayors of both cities', 'condemnation', 'The levy']],
  ],
  ['The council faced criticism over the levy from the guild.', [['the guild', 'criticism', 'over the levy']]],
  ['The dam was met with praise from the islanders.', [['the islanders', 'praise', 'The dam']]],
  ['The delay prompted criticism by the auditors.', [['the auditors', 'criticism', 'The delay']]],
  [
    'The remark drew a rebuke from Slovenia, which called it a slur.',
    [
      ['Slovenia, which called it a slur', 'rebuke', 'The remark'],
      ['Slovenia,', 'called', 'it a slur'],
    ],
  ],
  ['The firm faced accusations from monitors of hiding the spill.', [['monitors', 'accusations', 'hiding the spill']]],
])('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));

test.each([
  'The dam drew criticism.',
  'The film drew praise for its colours.',
  'The port received a delivery from Benin for the museum.',
  'The museum has not come under criticism from Benin.',
])('nothing is said in: %s', (text) => expect(speechIn(text)).toEqual([]));
