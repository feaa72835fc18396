import { commonest, faultsOf } from '../../eval/gold/causes';
import { cueKind } from '../../eval/gold/recall';
import { align } from '../../eval/score/alignment';
import { type Scored, scoredForm } from '../../eval/score/form';
import type { Extraction } from '../../src/extract/extraction';
import { documentOf } from '../../src/text';

const text = 'Ann Lee said the border would stay open. She warned that rain was coming. “Stay at home.”';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const statement = (
  id: string,
  speaker: string,
  source: string | undefined,
  cue: string | undefined,
  content: string,
) => ({
  id,
  speaker,
  source: source ? at(source) : null,
  cue: cue ? at(cue) : null,
  content: [at(content)],
  act: 'say',
});
const gold = scoredForm.parse({
  id: 'x',
  actors: [
    { id: 'ann', name: 'Ann Lee', kind: 'person', represents: 'XA' },
    { id: 'bob', name: 'Bob', kind: 'person', represents: null },
  ],
  proposals: [{ id: 'p', kind: 'other', mentions: [at('the border would stay open'), at('rain')] }],
  statements: [
    {
      ...statement('s1', 'ann', 'Ann Lee', 'said', 'the border would stay open'),
      about: [{ proposal: 'p', stance: 'supports' }],
    },
    statement('s2', 'ann', 'She', 'warned', 'rain was coming'),
    statement('s3', 'ann', undefined, undefined, 'Stay at home'),
  ],
});
const document = documentOf({ id: 'x', text });
const causes = (change: (copy: Scored) => void) => {
  const predicted = structuredClone(gold);
  change(predicted);
  const reading = {
    article: { text, gold, invented: false },
    document,
    extraction: {} as Extraction,
    alignment: align(gold, predicted),
  };
  return faultsOf(reading).map((fault) => fault.cause);
};

test.each<[string, (copy: Scored) => void, string[]]>([
  ['nothing wrong', () => {}, []],
  ['a pronoun misread', (p) => (p.statements[1]!.speaker = 'bob'), ['speaker wrong: pronoun']],
  ['a verb not known', (p) => p.statements.splice(1, 1), ['statement missed: other verb (say)']],
  ['a quotation left alone', (p) => p.statements.pop(), ['statement missed: floating']],
  ['a content cut short', (p) => (p.statements[0]!.content = [at('the border')]), ['content too short']],
  ['another act', (p) => (p.statements[1]!.act = 'warn'), ['act wrong: say read as warn']],
  ['another stance', (p) => (p.statements[0]!.about[0]!.stance = 'opposes'), ['stance: supports read as opposes']],
  ['a stance unread', (p) => p.statements[0]!.about.pop(), ['about missed: its mention not used']],
  [
    'a mention unread',
    (p) => {
      p.proposals[0]!.mentions = [at('rain')];
      p.statements[0]!.about.pop();
    },
    ['about missed: a mention not read'],
  ],
  ['a proposal unread', (p) => (p.proposals = []), ['proposal missed: other']],
])('%s', (_, change, expected) => expect(causes(change)).toEqual(expected));

test.each([
  [0, 'say'],
  [1, 'other verb'],
  [2, 'floating'],
])('statement %d is attributed by %s', (i, kind) => expect(cueKind(gold.statements[i]!, document)).toBe(kind));

test('causes are counted, the commonest first', () => {
  const fault = (cause: string) => ({ article: 'x', cause, at: undefined, detail: '' });
  expect(commonest([fault('b'), fault('a'), fault('b')])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});
