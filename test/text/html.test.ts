import { documentOf } from '../../src/text';
import type { Draft } from '../../src/text/readers/draft';
import { readHtml } from '../../src/text/readers/html';

const PARAGRAPHS = [
  'Ruritania’s president said on Tuesday that his country had accepted a truce with Grustark after weeks of talks in the capital of a neighbour.',
  '“We have accepted the truce,” President Rudolf Zenda told reporters in the palace, and added that the guns would fall silent at noon on Thursday.',
  'A spokesman for Grustark’s foreign ministry, Anton Michael, said the proposal was under study and that an answer would come by the end of the week.',
  'He declined to say whether Grustark would attend the conference that Ruritania had called for, and did not take questions from the press on it.',
];
const [first, second, third, fourth] = PARAGRAPHS.map((text) => `<p>${text}</p>`) as [string, string, string, string];

interface Page {
  readonly head?: string;
  readonly before?: string;
  readonly middle?: string;
  readonly after?: string;
}

const page = ({ head = '', before = '', middle = '', after = '' }: Page) =>
  `<!doctype html><html><head><title>Ruritania accepts truce | The Herald</title>${head}</head><body><nav><a href="/">Home</a></nav><article>${before}${first}${second}${middle}${third}${fourth}</article>${after}</body></html>`;

const read = (parts: Page): Draft => {
  const found = readHtml(page(parts));
  if ('reason' in found) throw new Error(found.reason);
  return found;
};
const documentOfPage = (parts: Page) => documentOf({ id: 'a', ...read(parts) });
const bodyOf = (parts: Page) => {
  const { article, paragraphs } = documentOfPage(parts);
  return paragraphs.map(({ start, end }) => article.text.slice(start, end));
};
const leftOutOf = (parts: Page) => documentOfPage(parts).leftOut.map(({ kind, text }) => `${kind}: ${text}`);

const LINKED =
  '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Ruritania accepts a truce","datePublished":"2025-03-12T23:30:00+02:00","publisher":{"name":"Herald News"}}]}</script>';

test.each<[string, string, Partial<Draft>]>([
  ['JSON-LD', LINKED, { title: 'Ruritania accepts a truce', publishedOn: '2025-03-12', source: 'Herald News' }],
  [
    'OpenGraph',
    '<meta property="og:title" content="Truce accepted"><meta property="article:published_time" content="2025-03-11T08:00:00Z"><meta property="og:site_name" content="The Herald"><meta property="og:url" content="https://h.example/2">',
    { title: 'Truce accepted', publishedOn: '2025-03-11', source: 'The Herald', url: 'https://h.example/2' },
  ],
  [
    'meta elements',
    '<meta name="date" content="2025-03-10"><link rel="canonical" href="https://h.example/1">',
    { publishedOn: '2025-03-10', url: 'https://h.example/1' },
  ],
  ['broken JSON-LD', '<script type="application/ld+json">{"@type":</script>', { title: 'Ruritania accepts truce' }],
  ['the title element, without the publisher', '', { title: 'Ruritania accepts truce', publishedOn: undefined }],
])('metadata: %s', (_, head, expected) => expect(read({ head })).toMatchObject(expected));

test('the day that a time element in the article gives', () => {
  expect(read({ before: '<time datetime="2025-03-12T10:00:00Z">12 March</time>' }).publishedOn).toBe('2025-03-12');
});

test('the text has the title, then a paragraph a line; navigation is gone', () => {
  expect(read({ head: LINKED }).text).toBe(`${['Ruritania accepts a truce', ...PARAGRAPHS].join('\n\n')}\n`);
});

test('headings, captions and lists are told apart from the body', () => {
  const parts = {
    before:
      '<figure><img src="a.jpg"><figcaption>President Zenda spoke in the palace on Tuesday.</figcaption></figure>',
    middle: '<h2>What the truce means for the long border</h2><ul><li>The guns fall silent at noon.</li></ul>',
  };
  expect(bodyOf(parts)).toEqual([
    PARAGRAPHS[0],
    PARAGRAPHS[1],
    'The guns fall silent at noon.',
    PARAGRAPHS[2],
    PARAGRAPHS[3],
  ]);
  expect(leftOutOf(parts)).toEqual([
    'title: Ruritania accepts truce',
    'caption: Photo: President Zenda spoke in the palace on Tuesday.',
    'section-heading: ## What the truce means for the long border',
  ]);
});

const LINKS =
  '<a href="/x">Grustark says talks on prisoners have failed</a> <a href="/y">What the plan means for the region</a>';

test.each<[string, Page]>([
  ['a block by its class', { middle: `<div class="related-articles">${LINKS}</div>` }],
  ['a list below its label', { middle: `<div><h3>Related stories</h3><ul><li>${LINKS}</li></ul></div>` }],
  ['an aside outside of the article', { after: `<aside class="most-read">${LINKS}</aside>` }],
  ['a paragraph inside of the article', { middle: `<p><strong>Read more:</strong> ${LINKS}</p>` }],
])('teasers: %s', (_, parts) => {
  expect(leftOutOf(parts)).toEqual([
    'title: Ruritania accepts truce',
    'boilerplate: Related articles:',
    'teaser: Grustark says talks on prisoners have failed',
    'teaser: What the plan means for the region',
  ]);
  expect(bodyOf(parts)).toEqual(PARAGRAPHS);
});

test('links in the text of a paragraph stay in it', () => {
  const middle =
    '<p>The palace said <a href="/z">the truce that had been agreed on Monday</a> would hold, according to a statement of the court.</p>';
  expect(bodyOf({ middle })).toContain(
    'The palace said the truce that had been agreed on Monday would hold, according to a statement of the court.',
  );
});

test('two line breaks part paragraphs, one does not', () => {
  const middle =
    '<div>The first of the two envoys left the city on Monday.<br><br>The second one<br>stayed for another day.</div>';
  expect(bodyOf({ middle })).toEqual(
    expect.arrayContaining([
      'The first of the two envoys left the city on Monday.',
      'The second one stayed for another day.',
    ]),
  );
});

test('a page without an article is none', () => {
  expect(readHtml('<html><body><nav><a href="/">Home</a></nav></body></html>')).toEqual({
    reason: 'no readable article in the page',
  });
});
