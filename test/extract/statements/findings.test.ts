import { type Reading, speechIn } from './reading';

/** What courts and inquiries find is said by them; what others find they only come to know. */
test.each<[string, Reading[]]>([
  ['A judge found that the decree was sound.', [['A judge', 'found', 'the decree was sound']]],
  ['The tribunal held that Fiji owed nothing.', [['The tribunal', 'held', 'Fiji owed nothing']]],
  ['The jury found that he had known of the plan.', [['The jury', 'found', 'he had known of the plan']]],
  [
    'A commission of inquiry found that the seals had been broken.',
    [['A commission of inquiry', 'found', 'the seals had been broken']],
  ],
  [
    'A tribunal of three judges found on Monday that Peru had broken the lease.',
    [['A tribunal of three judges', 'found', 'Peru had broken the lease']],
  ],
  ['Judge Ana Ruiz found that the decree was sound.', [['Judge Ana Ruiz', 'found', 'the decree was sound']]],
  ['Ana Ruiz found that the decree was sound.', []],
  ['The police found that the seals had been broken.', []],
  ['The court found a way out.', []],
  ['Judges held hearings in March.', []],
  ['The court may find that the decree is void.', []],
  ['Lawyers hope the court finds that the decree is void.', []],
])('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));

/** "Clear" is said of who makes a thing plain, not of what is plain. */
test.each<[string, Reading[]]>([
  ['The premier has been clear that the mine will close.', [['The premier', 'been clear', 'the mine will close']]],
  ['It is clear that the mine will close.', []],
  ['The law is clear that no mine may close.', []],
  ['The premier was not clear that the mine would close.', []],
])('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));

/** What stands behind "is" in a cleft sentence. */
test.each<[string, Reading[]]>([
  ['What the envoy told us is that the mine will close.', [['the envoy', 'told', 'the mine will close']]],
  ['What worries the envoy is that the mine may close.', []],
])('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));
