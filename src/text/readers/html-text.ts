/** The readable text of a page's article: a paragraph a line, empty lines between, headings and captions marked. */

const BLOCKS = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'script style noscript template iframe svg button input select textarea audio video canvas object'.split(' '),
);
/** What a line is set behind, so that the layout of the text tells what it is. */
const MARKS: Readonly<Record<string, string>> = {
  h1: '# ',
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  h5: '##### ',
  h6: '###### ',
  figcaption: 'Photo: ',
  li: '- ',
};
const TEXT_NODE = 3;

interface Paragraph {
  mark: string;
  text: string;
}

/** The paragraphs of an element in order. */
export function paragraphsOf(root: Node): string[] {
  const paragraphs: Paragraph[] = [{ mark: '', text: '' }];
  collect(root, paragraphs, '');
  return paragraphs
    .map(({ mark, text }) => ({ mark, text: text.replace(/[^\S\u00a0]+/g, ' ').trim() }))
    .filter(({ text }) => text !== '')
    .map(({ mark, text }) => mark + text);
}

function collect(node: Node, paragraphs: Paragraph[], mark: string): void {
  let breaks = 0;
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT_NODE) {
      paragraphs.at(-1)!.text += child.textContent ?? '';
      if (child.textContent?.trim()) breaks = 0;
      continue;
    }
    const name = child.nodeName.toLowerCase();
    if (SKIPPED.has(name)) continue;
    if (name === 'br') {
      breaks++;
      if (breaks === 2) paragraphs.push({ mark, text: '' });
      else paragraphs.at(-1)!.text += ' ';
      continue;
    }
    breaks = 0;
    const inner = MARKS[name] ?? mark;
    if (BLOCKS.has(name)) paragraphs.push({ mark: inner, text: '' });
    collect(child, paragraphs, inner);
    if (BLOCKS.has(name)) paragraphs.push({ mark, text: '' });
  }
}
