/** An article whose text is full of what could break a page, with spans that lie right behind it. */
import type { MadeUp } from './made-up-corpus';

const before = [
  '<img src=x onerror="window.hurt = 1"> </script><script>window.hurt = 1</script> &amp; <b>bold</b>',
  'Emoji over surrogate pairs: 👩‍👩‍👧‍👦 🇺🇳 𝒳𝒴 e\u0301.',
  'Marks that turn the direction: \u202eturned\u202c \u2067isolated\u2069 \u200f.',
  '',
].join('\n');
const source = 'Minister Zoë <Quill> 👩‍⚖️';
const cue = 'said';
const content = '“The <i>truce</i> & 𝒜 holds 🕊️”';
const text = `${before}${source} ${cue}: ${content}. The end.\u202e`;

const span = (words: string) => {
  const start = text.indexOf(words, before.length);
  return { start, end: start + words.length, text: words };
};
const inner = '<i>truce</i>';

export const HOSTILE_WORDS = { source, cue, content } as const;

export const hostileArticle: MadeUp = {
  article: {
    id: 'hostile<1>&"\'',
    title: 'A <b>title</b> </title><script>window.hurt = 1</script> \u202etxet',
    text,
    publishedOn: '2031-03-01',
    source: 'The "Quoter" & Sons',
    url: 'javascript:window.hurt=1',
  },
  extraction: {
    id: 'hostile<1>&"\'',
    title: null,
    publishedOn: '2031-03-01',
    actors: [
      {
        id: 'a1',
        name: 'Zoë <Quill>',
        kind: 'person',
        role: '<i>Minister</i>',
        represents: 'XA',
        aliases: [],
        mentions: [{ ...span('Zoë <Quill>'), reason: 'name' }],
      },
    ],
    places: [],
    proposals: [
      {
        id: 'p1',
        name: '<u>truce</u> & co',
        kind: 'ceasefire',
        proposedBy: [],
        mentions: [span(inner)],
        parties: [],
        modifiers: ['<u>'],
      },
    ],
    statements: [
      {
        id: 's1',
        speaker: 'a1',
        also: [],
        source: span(source),
        cue: span(`${cue}:`.slice(0, -1)),
        content: [span(content)],
        mode: 'direct',
        act: 'say',
        to: [],
        date: null,
        reportedIn: null,
        about: [{ proposal: 'p1', stance: 'supports', evidence: span(inner) }],
        certainty: 'asserted',
      },
    ],
    positions: [],
    events: [],
    headlines: [],
    leftOut: [],
  },
};
