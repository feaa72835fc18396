/** What happens once when the page opens: the link is followed, keys are listened to, the address follows the view. */
import { effect } from '@preact/signals';
import { api, connection } from './api';
import { stage } from './canvas/canvas';
import { layoutRunning } from './canvas/layout';
import { listenToKeys } from './keys';
import { attempt } from './store/actions';
import { placesText } from './store/places';
import { replay } from './store/replay';
import { restart, view } from './store/store';
import { following, ledgerOf, panel, pathEnds, queryCards, startShown } from './store/ui';
import { decodeLink, encodeLink, type LinkedView, type Opened, viewToLink } from './store/url';

const RETRY_MS = 2000;
const ADDRESS_AFTER_MS = 150;

/** The fragment that the page itself wrote last, to tell it from one that a person entered. */
let written = '';

const openedNow = (): Opened => ({
  ...(panel.value ? { panel: panel.value } : {}),
  ...(ledgerOf.value ? { ledger: ledgerOf.value } : {}),
});

/** What is open, and where the nodes stand. */
export function besideView(): Opened {
  const places = placesText(view.value.graph, (id) => stage()?.placeOf(id));
  return { ...openedNow(), ...(places ? { places } : {}) };
}

const fragmentOfView = (): string => encodeLink(viewToLink(view.value, besideView()));

export const addressOfView = (): string => `${location.origin}${location.pathname}#${fragmentOfView()}`;

/** Opens beside the canvas what was open when the link was made. */
function open({ panel: shown, ledger, steps }: LinkedView): void {
  if (shown) panel.value = shown;
  if (ledger) ledgerOf.value = ledger;
  const path = steps.findLast((step) => step.kind === 'paths');
  if (path) pathEnds.value = { from: path.from, to: path.to };
}

async function followAddress(): Promise<void> {
  const fragment = location.hash.replace(/^#/, '');
  if (fragment === written) return;
  const link = decodeLink(fragment);
  open(link);
  if (link.steps.length === 0 && !link.selection) return;
  startShown.value = link.steps.length === 0;
  following.value = link.steps.length > 0;
  const shown = await attempt(() => replay(link));
  following.value = false;
  if (shown) restart(shown);
  else startShown.value = true;
}

function writeAddress(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    // Where the nodes stand is told once more when they stand still.
    void [view.value, openedNow(), layoutRunning.value];
    clearTimeout(timer);
    timer = setTimeout(() => {
      const fragment = fragmentOfView();
      written = fragment;
      history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);
    }, ADDRESS_AFTER_MS);
  });
}

/** While the server is away, asks now and then; whatever waits for it tries again when it answers. */
function watchConnection(): void {
  setInterval(() => {
    if (connection.value === 'sound') return;
    api.health().then(
      ({ database }) => {
        connection.value = database ? 'sound' : 'no-database';
      },
      () => {},
    );
  }, RETRY_MS);
}

const loadQueries = async (): Promise<void> => {
  const cards = await attempt(() => api.queries());
  if (cards) queryCards.value = cards;
};

export async function begin(): Promise<void> {
  listenToKeys();
  watchConnection();
  connection.subscribe((now) => {
    if (now === 'sound' && queryCards.value.length === 0) void loadQueries();
  });
  await followAddress();
  writeAddress();
  window.addEventListener('hashchange', () => void followAddress());
}
