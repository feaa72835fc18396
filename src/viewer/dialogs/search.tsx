/** Search over actors, proposals, statements and articles. Enter puts the chosen one on the canvas and centres it. */
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { api, type Found, Problem } from '../api';
import { stage } from '../canvas/canvas';
import { Icon } from '../parts/icon';
import { KindBadge } from '../parts/marks';
import { addNodes } from '../store/actions';
import { withLongDays } from '../store/day';
import { dialog, panel } from '../store/ui';
import { Modal } from './dialog';
import { highlighted } from './highlight';

const WAIT_MS = 120;

function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  return (
    <bdi>
      {highlighted(text, query).map(({ start, words, match }) =>
        match ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>,
      )}
    </bdi>
  );
}

function open({ id, label }: Found): void {
  dialog.value = undefined;
  if (label === 'Statement' || label === 'Article') panel.value = 'evidence';
  void addNodes([id], (added) => requestAnimationFrame(() => stage()?.viewpoint.centre(added)));
}

export function SearchDialog() {
  const text = useSignal('');
  const found = useSignal<readonly Found[]>([]);
  const at = useSignal(0);
  const status = useSignal<'idle' | 'searching' | 'done' | 'failed'>('idle');
  const input = useRef<HTMLInputElement>(null);
  const query = text.value.trim();

  // Before the next key can come, or fast typists lose letters.
  useLayoutEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (query === '') {
      found.value = [];
      status.value = 'idle';
      return;
    }
    const stop = new AbortController();
    status.value = 'searching';
    const timer = setTimeout(() => {
      api.search(query, stop.signal).then(
        (list) => {
          found.value = list;
          at.value = 0;
          status.value = 'done';
        },
        (error: unknown) => {
          if (stop.signal.aborted) return;
          if (!(error instanceof Problem)) throw error;
          status.value = 'failed';
        },
      );
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query]);

  const keys = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.value.length > 0) {
      event.preventDefault();
      at.value = (at.value + step + found.value.length) % found.value.length;
      document.getElementById(`found-${at.value}`)?.scrollIntoView({ block: 'nearest' });
    }
    const chosen = found.value[at.value];
    if (event.key === 'Enter' && chosen) open(chosen);
  };

  return (
    <Modal title="Search" class="search" bare>
      <div class="search-field">
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-expanded={found.value.length > 0}
          aria-controls="found"
          aria-activedescendant={found.value.length > 0 ? `found-${at.value}` : undefined}
          aria-label="Search actors, proposals, statements, articles"
          placeholder="Search actors, proposals, statements, articles"
          value={text.value}
          onInput={(event) => (text.value = event.currentTarget.value)}
          onKeyDown={keys}
        />
        <kbd>Esc</kbd>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list of a combobox (ARIA practices) */}
      <ul class="found" id="found" role="listbox" aria-label="Found">
        {found.value.map((item, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field's arrow keys and Enter choose
          <li
            key={`${item.label} ${item.id}`}
            id={`found-${i}`}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as above
            role="option"
            tabIndex={-1}
            aria-selected={i === at.value}
            onClick={() => open(item)}
            onPointerMove={() => (at.value = i)}
          >
            <KindBadge kind={item.label} size={22} />
            <span class="found-text">
              <Marked text={item.text} query={query} />
              {item.excerpt ? (
                <span class="found-excerpt">
                  <Marked text={item.excerpt} query={query} />
                </span>
              ) : null}
              {item.about ? (
                <span class="found-about">
                  <bdi>{withLongDays(item.about)}</bdi>
                </span>
              ) : null}
            </span>
            <span class="tag">{item.label}</span>
          </li>
        ))}
      </ul>
      <p class="search-status" role="status">
        {status.value === 'done' && found.value.length === 0 ? `Nothing matches “${query}”.` : ''}
        {status.value === 'failed' ? 'The search could not be made; see the message on the page.' : ''}
        {status.value === 'idle' ? '↑ ↓ choose, Enter puts it on the canvas' : ''}
      </p>
    </Modal>
  );
}
