/** An invented dispute over a fishing quota, small enough to check every answer by hand. */
import type { Extraction, Stance } from '../../src/extract/extraction';
import type { Article } from '../../src/text/article';
import { actor, article, extraction, proposal, span, state, statement } from '../graph/extraction';

export type News = readonly [Article, Extraction];

const CAST = [
  actor('berg', 'Ada Berg', { role: 'fisheries minister', represents: 'NL', aliases: ['Berg'] }),
  actor('olan', 'Ivo Olan', { role: 'Premier', represents: 'SU', aliases: ['Olan'] }),
  actor('holt', 'Rea Holt', { role: 'trade minister', represents: 'SU' }),
  actor('lund', 'Pia Lund', { role: 'envoy', represents: 'WM' }),
  state('norland', 'Norland', 'NL'),
  state('sudria', 'Sudria', 'SU'),
  state('westmark', 'Westmark', 'WM'),
];

interface Said {
  readonly speaker: string;
  readonly source: string;
  readonly cue: string;
  readonly words: string;
  readonly stance: Stance;
  readonly to?: string[];
  readonly within?: string;
}

interface Report {
  readonly id: string;
  readonly on: string;
  readonly text: string;
  readonly said: readonly Said[];
  readonly more?: (text: string) => Partial<Extraction>;
}

function news({ id, on, text, said, more }: Report): News {
  const swap = text.includes('the quota swap') ? 'the quota swap' : 'a quota swap';
  const form = extraction(id, {
    title: `Report ${id}`,
    publishedOn: on,
    actors: CAST.filter(({ name, aliases }) => [name, ...aliases].some((form_) => text.includes(form_))),
    proposals: [
      proposal('swap', 'quota swap between Norland and Sudria', {
        kind: 'agreement',
        proposedBy: text.includes('Berg') ? ['berg'] : [],
        parties: [],
        modifiers: ['quota', 'swap'],
        mentions: [span(text, swap)],
      }),
    ],
    statements: said.map(({ speaker, source, cue, words, stance, to = [], within }, i) =>
      statement(String(i), speaker, span(text, words), {
        source: span(text, source),
        cue: span(text, cue),
        to,
        about: [{ proposal: 'swap', stance }],
        reportedIn: within ?? null,
      }),
    ),
    ...more?.(text),
  });
  return [
    article(id, text, { publishedOn: on, title: `Report ${id}`, source: id === 'copy' ? 'The Courier' : 'Agency' }),
    form,
  ];
}

const OFFER =
  'Norland fisheries minister Ada Berg said her country had put a quota swap on the table. ' +
  'The boats of both coasts have lain idle since the winter storms, and the markets of the southern towns ' +
  'have run out of herring, cod and flounder, while the canneries count their losses week by week.';

const offer: Omit<Report, 'id' | 'on'> = {
  text: OFFER,
  said: [
    {
      speaker: 'berg',
      source: 'Norland fisheries minister Ada Berg',
      cue: 'said',
      words: 'her country had put a quota swap on the table',
      stance: 'proposes',
    },
  ],
};

export const WORLD: readonly News[] = [
  news({ id: 'offer', on: '2025-03-01', ...offer }),
  news({ id: 'copy', on: '2025-03-02', ...offer, text: `${OFFER} (Reporting by the Agency)` }),
  news({
    id: 'refusal',
    on: '2025-03-03',
    text: 'Premier Ivo Olan of Sudria told Ada Berg that the quota swap was out of the question. More on page 3',
    said: [
      {
        speaker: 'olan',
        source: 'Premier Ivo Olan of Sudria',
        cue: 'told',
        words: 'the quota swap was out of the question',
        stance: 'opposes',
        to: ['berg'],
      },
    ],
    more: (text) => ({ headlines: [span(text, 'More on page 3')] }),
  }),
  news({
    id: 'welcome',
    on: '2025-03-04',
    text: 'Sudria trade minister Rea Holt welcomed the quota swap as overdue. Holt said Premier Ivo Olan had called it madness.',
    said: [
      {
        speaker: 'holt',
        source: 'Sudria trade minister Rea Holt',
        cue: 'welcomed',
        words: 'the quota swap as overdue',
        stance: 'supports',
      },
      {
        speaker: 'holt',
        source: 'Holt',
        cue: 'said',
        words: 'Premier Ivo Olan had called it madness',
        stance: 'neutral',
      },
      {
        speaker: 'olan',
        source: 'Premier Ivo Olan',
        cue: 'called',
        words: 'it madness',
        stance: 'opposes',
        within: '1',
      },
    ],
  }),
  news({
    id: 'silence',
    on: '2025-03-05',
    text: 'Westmark envoy Pia Lund said it was too early to speak of the quota swap, after talks with Rea Holt in Tidal City on Monday.',
    said: [
      {
        speaker: 'lund',
        source: 'Westmark envoy Pia Lund',
        cue: 'said',
        words: 'it was too early to speak of the quota swap',
        stance: 'uncommitted',
      },
    ],
    more: (text) => ({
      events: [
        {
          kind: 'talks',
          participants: ['holt', 'lund'],
          place: 'Tidal City',
          state: 'SU',
          date: '2025-03-03',
          status: 'held',
          evidence: span(text, 'talks with Rea Holt in Tidal City on Monday'),
          concerns: ['swap'],
        },
      ],
    }),
  }),
  news({
    id: 'turn',
    on: '2025-03-20',
    text: 'Premier Ivo Olan said he would sign the quota swap. Norland looked on.',
    said: [
      {
        speaker: 'olan',
        source: 'Premier Ivo Olan',
        cue: 'said',
        words: 'he would sign the quota swap',
        stance: 'accepts',
      },
    ],
  }),
];

export const SWAP = 'quota swap between Norland and Sudria';
