/** Icons of the controls: strokes on a grid of 24 by 24, in the colour of the text. */
const STROKES = {
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 21 21',
  undo: 'M8 5 4 9l4 4M4 9h9a6 6 0 0 1 0 12h-3',
  redo: 'm16 5 4 4-4 4M20 9h-9a6 6 0 0 0 0 12h3',
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  share: 'M12 15V3M8 7l4-4 4 4M5 12v8h14v-8',
  help: 'M9 9a3 3 0 1 1 4.5 2.6C12.5 12.3 12 13 12 14M12 17.5v.1M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z',
  sun: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3 19 19M19 5l-1.7 1.7M6.7 17.3 5 19',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
  filter: 'M4 6h16M7 12h10M10 18h4',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  layout: 'M12 4v5M12 15v5M4 12h5M15 12h5M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  play: 'M8 5l11 7-11 7z',
  pause: 'M8 5v14M16 5v14',
  expand:
    'M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM12 9V3M12 15v6M9 12H3M15 12h6M10 5l2-2 2 2M10 19l2 2 2-2M5 10l-2 2 2 2M19 10l2 2-2 2',
  collapse: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8 12h8',
  hide: 'M3 3l18 18M10 6.2A9.5 9.5 0 0 1 21.5 12a12 12 0 0 1-2.7 3.7M6.5 7.5A12 12 0 0 0 2.5 12 10 10 0 0 0 15 17.5',
  keep: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z',
  pin: 'M9 3h6l-1 6 4 4v2H6v-2l4-4zM12 15v6',
  path: 'M6 3.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM18 15.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM8.5 6H15a3 3 0 0 1 0 6H9a3 3 0 0 0 0 6h6.5',
  table: 'M4 5h16v14H4zM4 10h16M10 5v14',
  quote: 'M4 5h16v11h-8l-5 4v-4H4z',
  ledger: 'M5 4h14v16H5zM5 9h14M5 14h14M10 4v16',
  code: 'M8 7l-5 5 5 5M16 7l5 5-5 5',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13',
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  download: 'M12 4v11M8 11l4 4 4-4M5 20h14',
  folder: 'M3 6h6l2 2h10v11H3z',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1',
  turn: 'M5 19V12a5 5 0 0 1 5-5h9M15 3l4 4-4 4',
  clock: 'M12 7v5l3.5 2M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
} as const;

export type IconName = keyof typeof STROKES;

export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={STROKES[name]} />
    </svg>
  );
}
