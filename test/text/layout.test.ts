import { documentOf } from '../../src/text';
import { layoutOf } from '../../src/text/layout';

const BODY = 'The foreign minister of Ruritania said on Monday that the talks would go on for another week at least.';
const MORE =
  'His counterpart from Grustark did not comment on the proposal, which had been made public over the weekend.';

/** What is kept out of a text, as "kind: words". */
const leftOut = (text: string, title?: string) =>
  layoutOf(text, title).leftOut.map(({ kind, text: words }) => `${kind}: ${words}`);
const body = (text: string, title?: string) => layoutOf(text, title).body.map(({ line }) => line.text);

describe('kept out', () => {
  test.each([
    ['title: Ministers meet in Strelsau', `Ministers meet in Strelsau\n\n${BODY}\n\n${MORE}`],
    ['title: Ministers meet in Strelsau', `> Ministers meet in Strelsau\n\n${BODY}`],
    ['title: Will Ruritania accept the plan?', `Will Ruritania accept the plan?\n\n${BODY}`],
    ['title: Ministers Meet for Talks in Strelsau', `Ministers Meet for Talks in Strelsau\n${BODY}${MORE}\n${MORE}`],
    ['byline: By JOHN SMITH', `By JOHN SMITH\n\n${BODY}`],
    ['byline: By John Smith and Jane Doe, Reuters', `By John Smith and Jane Doe, Reuters\n\n${BODY}`],
    ['byline: John Smith in Doha', `Ministers meet\n\nJohn Smith in Doha\n\n${BODY}`],
    ['byline: Jane Doe, Diplomatic Editor', `Ministers meet\n\nJane Doe, Diplomatic Editor\n\n${BODY}`],
    ['byline: Analysis by Petra Hallam', `Ministers meet\n\nAnalysis by Petra Hallam\n\n${BODY}`],
    ['byline: From our correspondents and agencies', `From our correspondents and agencies\n\n${BODY}`],
    ['dateline: Kell Haven, 8 March 2025', `Ministers meet\n\nKell Haven, 8 March 2025\n\n${BODY}`],
    ['boilerplate: Published: 3 March 2024', `Ministers meet\n\nPublished: 3 March 2024\n\n${BODY}`],
    [
      'boilerplate: Updated 10:30 GMT, March 12, 2024',
      `Ministers meet\n\nUpdated 10:30 GMT, March 12, 2024\n\n${BODY}`,
    ],
    ['boilerplate: 4 min read', `Ministers meet\n\n4 min read\n\n${BODY}`],
    [
      'trailer: (Reporting by Jane Doe; Editing by John Smith)',
      `${BODY}\n(Reporting by Jane Doe; Editing by John Smith)`,
    ],
    ['trailer: Additional reporting by Jane Doe in Doha', `${BODY}\n\nAdditional reporting by Jane Doe in Doha`],
    ['trailer: Jane Doe contributed to this report.', `${BODY}\n\nJane Doe contributed to this report.`],
    ['trailer: Source', `${BODY}\nSource`],
    ['trailer: Source: Agencies', `${BODY}\nSource: Agencies`],
    ['trailer: — Reuters', `${BODY}\n\n— Reuters`],
    ['trailer: ENDS', `${BODY}\n\nENDS`],
    ['section-heading: SPECIAL TERMS', `${BODY}\nSPECIAL TERMS\n${MORE}`],
    ['section-heading: What happens next', `${BODY}\n\nWhat happens next\n\n${MORE}`],
    ['section-heading: A Fragile Truce', `${BODY}\n\nA Fragile Truce\n\n${MORE}`],
    [
      'section-heading: ## Reactions from the region and from far beyond it',
      `${BODY}\n\n## Reactions from the region and from far beyond it\n\n${MORE}`,
    ],
    ['teaser: Grustark talks fail', `${BODY}\n-\nGrustark talks fail\n${MORE}`],
    ['teaser: Grustark Says Talks Have Failed Again', `${BODY}\n- Grustark Says Talks Have Failed Again\n${MORE}`],
    ['teaser: Grustark says talks have failed', `${BODY}\nRead more: Grustark says talks have failed\n${MORE}`],
    ['teaser: Grustark says talks have failed', `${BODY}\nALSO READ | Grustark says talks have failed\n${MORE}`],
    [
      'teaser: Grustark says talks have failed',
      `${BODY}\n\nRelated articles\n\nGrustark says talks have failed\n\nOil prices rise after the talks`,
    ],
    [
      'teaser: Grustark Accuses Ruritania of Breaking the Truce',
      `${BODY}\nGrustark Accuses Ruritania of Breaking the Truce\n${MORE}`,
    ],
    ['caption: Photo: Reuters', `Photo: Reuters\n\n${BODY}`],
    [
      'caption: President Zenda in Strelsau. REUTERS/Jane Doe/File Photo',
      `President Zenda in Strelsau. REUTERS/Jane Doe/File Photo\n\n${BODY}`,
    ],
    [
      'caption: President Zenda in Strelsau (AP Photo/Jane Doe)',
      `${BODY}\nPresident Zenda in Strelsau (AP Photo/Jane Doe)\n${MORE}`,
    ],
    [
      'caption: Rudolf Zenda speaks to the press, March 3 [File: AFP]',
      `${BODY}\nRudolf Zenda speaks to the press, March 3 [File: AFP]\n${MORE}`,
    ],
    [
      'boilerplate: Copyright © 2024 The Herald. All rights reserved.',
      `${BODY}\n\nCopyright © 2024 The Herald. All rights reserved.`,
    ],
    ['boilerplate: Sign up for our newsletter here', `${BODY}\nSign up for our newsletter here\n${MORE}`],
    ['boilerplate: Follow Jane Doe on Twitter: @janedoe', `${BODY}\n\nFollow Jane Doe on Twitter: @janedoe`],
    ['boilerplate: SC/14468', `Council Extends Mission\n\nSC/14468\n\n${BODY}`],
    ['boilerplate: Vienna, Austria', `Remarks at a Press Conference\nVienna, Austria\n\n${BODY}`],
    ['boilerplate: ADVERTISEMENT', `${BODY}\nADVERTISEMENT\n${MORE}`],
    ['boilerplate: (Laughter.)', `${BODY}\n(Laughter.)\n${MORE}`],
    [
      'boilerplate: Editor’s note: The spelling of a name was corrected.',
      `${BODY}\n\nEditor’s note: The spelling of a name was corrected.`,
    ],
  ])('%s', (expected, text) => {
    expect(leftOut(text)).toContain(expected);
    expect(body(text).join('\n')).toContain('The foreign minister');
  });
});

describe('kept in the body', () => {
  test.each([
    ['a short sentence', 'He said no.'],
    ['a quotation in capitals', '"NEVER AGAIN!"'],
    ['a quoted paragraph without a stop', '“We will act on it”'],
    [
      'items of a list that a sentence opens',
      'The plan has three points:\n- A ceasefire of thirty days\n- An exchange of prisoners',
    ],
    [
      'items after lone marks in such a list',
      'The plan has three points:\n-\nA ceasefire of thirty days\n-\nAn exchange of prisoners',
    ],
    ['a sentence after a mark', '- The ceasefire must hold for thirty days.'],
    ['a sentence after a lone mark', '-\nThe ceasefire must hold for thirty days.'],
    ['a sentence that opens as a teaser does', 'Related: the two sides also agreed on an exchange of prisoners.'],
    ['a sentence on a report', 'Reporting by the Herald has shown that the ministry knew of the plan.'],
    ['a sentence on photographs', 'Photographs by the ministry showed troops on the bridge.'],
    ['a sentence on a poll', 'A Reuters/Ipsos poll showed that most people backed the truce.'],
    ['a sentence that opens with by', 'By Monday, both sides had accepted the plan.'],
    ['a sentence that opens with published', 'Published on Monday, the report says that the truce has held.'],
    ['a sentence in brackets', '(The two states have had no diplomatic relations since the war.)'],
    ['a sentence on a source', 'Source of the dispute is a dam on the upper river, the ministry said.'],
    [
      'a long line without a stop',
      'The minister said that he would travel to the capital on Tuesday for a last round of talks',
    ],
    ['a quoted policy', '“All rights reserved to us by the treaty will be used,” the minister said.'],
    ['a turn of a transcript', 'MODERATOR: Next question'],
  ])('%s', (_, text) => {
    const lines = text.split('\n').filter((line) => line !== '-');
    expect(body(`${BODY}\n${text}\n${MORE}`)).toEqual([BODY, ...lines, MORE]);
  });
});

test('a given title is found below a section name, with another final stop, and over two lines', () => {
  expect(leftOut(`WORLD NEWS\n\nMinisters meet in Strelsau.\n\n${BODY}`, 'Ministers meet in Strelsau')).toContain(
    'title: Ministers meet in Strelsau.',
  );
  expect(
    leftOut(`Ministers meet;\nLittle hope of a deal.\n\n${BODY}`, 'Ministers meet; Little hope of a deal'),
  ).toEqual(['title: Ministers meet;', 'title: Little hope of a deal.']);
});

test('wrapped lines are one paragraph', () => {
  const wrapped =
    'The foreign minister of Ruritania said on Monday that the talks would\ngo on for another week at least, and that he saw no reason to end them\nbefore that.\n\nHis counterpart from Grustark did not comment on the proposal, which\nhad been made public over the weekend.\n';
  expect(body(wrapped)).toHaveLength(2);
});

test('a sentence that one line break cuts is one paragraph', () => {
  const cut = `${BODY}\nThe ministers of Ruritania, Grustark, and the other five states,\nSylvania and its neighbours then laid wreaths in the capital.\n${MORE}`;
  expect(body(cut)).toHaveLength(3);
});

test('front matter is kept out, and what follows has its own title', () => {
  const text = `---\ntitle: X\ndate: 2024-03-03\n---\nMinisters meet in Strelsau\n\n${BODY}\n`;
  expect(leftOut(text)).toEqual([
    'boilerplate: ---\ntitle: X\ndate: 2024-03-03\n---',
    'title: Ministers meet in Strelsau',
  ]);
  expect(body(text)).toEqual([BODY]);
});

test('spans are slices of the text, also with Windows line ends', () => {
  const text = `Ministers meet in Strelsau\r\n\r\n${BODY}\r\n(Reporting by Jane Doe)\r\n`;
  const { leftOut: found } = layoutOf(text, undefined);
  expect(found.map(({ kind }) => kind)).toEqual(['title', 'trailer']);
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
});

describe('live pages', () => {
  test.each([
    [
      'section-heading: 15:15 Front says it will leave the town',
      `${BODY}\n\n15:15 Front says it will leave the town\n\n${MORE}`,
    ],
    [
      'section-heading: 3.05pm GMT - Zenda to visit Strelsau',
      `${BODY}\n\n3.05pm GMT - Zenda to visit Strelsau\n\n${MORE}`,
    ],
    ['section-heading: [09:30] Zenda speaks', `${BODY}\n\n[09:30] Zenda speaks\n\n${MORE}`],
    ['boilerplate: 15:15 GMT', `${BODY}\n\n15:15 GMT\n\n${MORE}`],
    ['byline: Analysis by Petra Hallam, trade editor', `${BODY}\n\nAnalysis by Petra Hallam, trade editor\n\n${MORE}`],
    ['byline: From our correspondents', `${BODY}\n\nFrom our correspondents\n\n${MORE}`],
    ['byline: Petra Hallam reports from Strelsau', `${BODY}\n\nPetra Hallam reports from Strelsau\n\n${MORE}`],
    [
      'teaser: Grustark recalls its envoy from the talks',
      `${BODY}\n\n- Grustark recalls its envoy from the talks\n\n${MORE}`,
    ],
    ['teaser: Who pays for the canal?', `${BODY}\n\n• Who pays for the canal?\n\n${MORE}`],
  ])('%s', (expected, text) => {
    expect([leftOut(text), body(text)]).toEqual([[expected], [BODY, MORE]]);
  });

  test.each([
    ['a sentence behind the time of day', `${BODY}\n\n15:15 Grustark has left the talks, its envoy said.\n\n${MORE}`],
    ['a price', `${BODY}\n\n12.50 euros a barrel was the price that it asked\n\n${MORE}`],
    [
      'a list of demands',
      `${BODY}\n\n- Withdrawal of all troops from the river\n- An end to the tolls on the canal\n\n${MORE}`,
    ],
    ['a list of orders', `${BODY}\n\n- Withdraw all troops from the eastern river\n\n${MORE}`],
    ['a list that a sentence announces', `${BODY}\n\nIt knows three things:\n\n- Grustark keeps the canal\n\n${MORE}`],
    ['a list of sentences', `${BODY}\n\n- Grustark recalls its envoy from the talks.\n\n${MORE}`],
    ['a sentence that names a reporter', `${BODY}\n\nPetra Hallam reports from Strelsau that it rains.\n\n${MORE}`],
  ])('no word is lost of %s', (_, text) => {
    expect([leftOut(text), body(text)]).toEqual([[], text.split('\n\n').flatMap((part) => part.split('\n'))]);
  });

  test('the time of day is cut off the sentence behind it', () => {
    const { paragraphs, leftOut: cut, article } = documentOf({ id: 'a', text: `${BODY}\n\n15:15 ${MORE}` });
    expect(paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual([BODY, MORE]);
    expect(cut.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(['boilerplate: 15:15']);
  });
});
