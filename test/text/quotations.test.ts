import { quotationsOf } from '../../src/text/quotations';

/** Each pair as its inner words, indented by depth, with "+" where it goes on from the paragraph before and "…" where it stays open. */
function shown(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n');
  let start = 0;
  const spans = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 1;
    return span;
  });
  return quotationsOf(text, spans).map(
    ({ inner, depth, continues, closed }) =>
      `${'>'.repeat(depth)}${continues === undefined ? '' : `+${continues} `}${text.slice(inner.start, inner.end)}${closed ? '' : '…'}`,
  );
}

test.each([
  ['nothing', 'He said no, and the ministers’ talks didn’t go on.', []],
  ['straight', '"We will act," he said. "And soon."', ['We will act,', 'And soon.']],
  ['curly', '“We will act,” he said. “And soon.”', ['We will act,', 'And soon.']],
  ['doubled apostrophes', "''We will act,'' he said. ''And soon.''", ['We will act,', 'And soon.']],
  ['backticks', "``We will act,'' he said.", ['We will act,']],
  ['guillemets', 'He said: «We will act».', ['We will act']],
  ['low and high', 'He said: „We will act“, then left.', ['We will act']],
  [
    'single, outer',
    "'We will act,' he said. 'It's the ministers' duty.'",
    ['We will act,', "It's the ministers' duty."],
  ],
  ['single curly, outer', '‘We don’t know the Russians’ plans,’ he said.', ['We don’t know the Russians’ plans,']],
  ['single curly word', 'The ‘Truce’: Russia’s answer', ['Truce']],
  ['nested', '“He told me ‘not now’ and left,” she said.', ['He told me ‘not now’ and left,', '>not now']],
  ['nested straight', '"He told me \'not now\' and left," she said.', ["He told me 'not now' and left,", '>not now']],
  ['nested curly in curly', '“He said “no” to me,” she said.', ['He said “no” to me,', '>no']],
  ['double in single', '\'He said "no" to me,\' she said.', ['He said "no" to me,', '>no']],
  ['closing at once', '"He told me \'not now\'"', ["He told me 'not now'", '>not now']],
  ['clipped words', "In the '90s he said 'no' to 'em all", ['no']],
  ['a measure', 'The 6" gun and the 9\' wall, "he said".', ['he said']],
  ['glued dash', 'he said.-"No," she answered.', ['No,']],
  ['bracket', 'the plan ("a lie") failed', ['a lie']],
  ['misturned mark', 'He said ”we will act” today.', ['we will act']],
  ['closed by the other sort', '“We will act," he said. "And soon.”', ['We will act,', 'And soon.']],
  ['opening mark for a closing one', 'It was “abhorrent“ in a tweet. “Yes,“ he said.', ['abhorrent', 'Yes,']],
  ['paragraphs run together', '“One. “Two,” he said.', ['One.…', '+0 Two,']],
  ['apostrophe only', "The ministers' talks and the states' plans", []],
])('%s', (_, paragraph, expected) => expect(shown(paragraph)).toEqual(expected));

test.each([
  ['reopened', ['“We will act.', '“And soon,” he said.'], ['We will act.…', '+0 And soon,']],
  ['reopened straight', ['"We will act.', '"And soon," he said.'], ['We will act.…', '+0 And soon,']],
  ['over three paragraphs', ['“One.', '“Two.', '“Three,” he said.'], ['One.…', '+0 Two.…', '+1 Three,']],
  ['closed without reopening', ['"We will act.', 'And soon," he said.'], ['We will act.…', '+0 And soon,']],
  [
    'never closed',
    ['"We will act, he said.', 'Nobody was convinced.', '"No," they said.'],
    ['We will act, he said.…', 'No,'],
  ],
  ['a fresh quotation', ['“We will act,” he said.', '“And soon.”'], ['We will act,', 'And soon.']],
])('%s', (_, paragraphs, expected) => expect(shown(...paragraphs)).toEqual(expected));
