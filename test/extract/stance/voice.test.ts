import { gazetteerWith } from '../../../src/extract/actors';
import { groundOf } from '../../../src/extract/extract';
import { ofVoice } from '../../../src/extract/stance/voice-features';
import { documentOf } from '../../../src/text';

/** What is known of the last statement of a text whatever it is about. */
function voiceOf(text: string): Record<string, unknown> {
  const document = documentOf({ id: 'test', text });
  const { context } = groundOf(document, { gazetteer: gazetteerWith([]), weights: {} });
  return Object.fromEntries(ofVoice(context.statements.length - 1, context));
}

test.each<[string, Record<string, unknown>]>([
  ['Chile said the fisheries treaty would be a disaster.', { judges: 'against', 'root of': 'matter' }],
  ['Chile said Peru wanted a fisheries treaty.', { 'root of': 'other', 'own attitude': undefined }],
  ['Chile said it supported the fisheries treaty.', { 'root of': 'own', 'own attitude': 'supports' }],
  ['“We will see,” the minister of Chile said.', { withholds: true, 'about us': true }],
  ['Peru wants a treaty. Chile said this would be too early.', { 'points back': 'this', 'opens with': 'this' }],
])('%s', (text, facts) => expect(voiceOf(text)).toMatchObject(facts));
