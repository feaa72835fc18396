/** How values are shown to readers: in which words, colours and signs. */

/** Appearance of each stance; the dash tells them apart without colour. */
export const stances = {
  proposes: { caption: 'proposes', colour: '#E69F00', dash: 'solid', glyph: '★', order: 0 },
  supports: { caption: 'supports', colour: '#0072B2', dash: 'solid', glyph: '+', order: 1 },
  accepts: { caption: 'accepts', colour: '#009E73', dash: 'solid', glyph: '✓', order: 2 },
  conditional: { caption: 'only if', colour: '#CC79A7', dash: 'dashed', glyph: '?', order: 3 },
  uncommitted: { caption: 'withheld', colour: '#888888', dash: 'dotted', glyph: '…', order: 4 },
  opposes: { caption: 'opposes', colour: '#D55E00', dash: 'long-dashed', glyph: '✗', order: 5 },
  neutral: { caption: 'mentions', colour: '#BBBBBB', dash: 'solid', glyph: '·', order: 6 },
} as const;

/** Words for readers: what a value means, by property. A value without an entry is shown with spaces for hyphens. */
export const meanings: Readonly<Record<string, Readonly<Record<string, { caption: string; about: string }>>>> = {
  certainty: {
    asserted: { caption: 'said outright', about: 'the speaker commits to it' },
    conditional: { caption: 'under a condition', about: 'it holds only if something else does' },
    withheld: { caption: 'stance withheld', about: 'the speaker takes no stance' },
  },
  mode: {
    direct: { caption: 'word for word', about: 'the article quotes the speaker’s own words' },
    indirect: { caption: 'in the article’s words', about: 'the article tells in its own words what was said' },
    mixed: { caption: 'partly word for word', about: 'some of the words are quoted, the rest is the article’s own' },
  },
  kind: {
    other: { caption: 'other measure', about: 'none of the kinds of measure' },
    'aid-access': { caption: 'access for aid', about: 'letting relief reach people' },
    'arms-supply': { caption: 'supply of arms', about: 'giving or selling weapons' },
    'safe-zone': { caption: 'safe zone', about: 'an area that is not to be attacked' },
  },
};

/** A value of a property in words for readers, with what it means where that is not plain. */
export function meaningOf(property: string, value: string): { readonly caption: string; readonly about?: string } {
  return meanings[property]?.[value] ?? { caption: value.replaceAll('-', ' ') };
}
