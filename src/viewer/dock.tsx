/** The dock on the right: one tab a panel, width by dragging or with the arrow keys. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { panels } from './panels/registry';
import { IconButton } from './parts/controls';
import { Icon } from './parts/icon';
import { panel, remember, remembered } from './store/ui';

const KEY = 'demarche.dock';
const [LEAST, FIRST] = [320, 460];

function Grip({ width, set }: { readonly width: number; readonly set: (width: number) => void }) {
  const drag = (event: PointerEvent) => {
    const grip = event.currentTarget as HTMLElement;
    grip.setPointerCapture(event.pointerId);
    grip.onpointermove = ({ clientX }) => set(window.innerWidth - clientX);
    grip.onpointerup = () => {
      grip.onpointermove = null;
    };
  };
  const keys = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') set(width + 40);
    if (key === 'ArrowRight') set(width - 40);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is no <hr>
    <div
      class="grip"
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the panel"
      aria-valuenow={Math.round(width)}
      aria-valuemin={LEAST}
      aria-valuemax={1400}
      tabIndex={0}
      onPointerDown={drag}
      onKeyDown={keys}
    />
  );
}

/** Arrow keys go from tab to tab, as in any list of tabs. */
function goToTab(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const at = panels.findIndex(({ id }) => id === panel.value);
  const next = panels[(at + step + panels.length) % panels.length]!;
  panel.value = next.id;
  document.getElementById(`tab-${next.id}`)?.focus();
}

/** For panels that were opened by a key: what is read next is theirs. */
export function focusPanel(): void {
  requestAnimationFrame(() => {
    const shown = document.getElementById('dock-panel');
    // Whoever has gone on by Tab since the key is not called back.
    if (!shown?.contains(document.activeElement)) shown?.focus();
  });
}

export function Dock() {
  const width = useSignal(Number(remembered(KEY)) || FIRST);
  const set = (next: number) => {
    width.value = Math.max(LEAST, Math.min(next, window.innerWidth - 280));
    remember(KEY, String(Math.round(width.value)));
  };
  const shown = panels.find(({ id }) => id === panel.value) ?? panels[0]!;
  useEffect(() => {
    document.documentElement.style.setProperty('--dock', `${Math.max(width.value, shown.wide ? 640 : 0)}px`);
  }, [width.value, shown]);
  return (
    <aside class="dock" aria-label={shown.title}>
      <Grip width={width.value} set={set} />
      <div class="tabs">
        <div class="tab-list" role="tablist" aria-label="Panels">
          {panels.map(({ id, title, icon, key }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-selected={id === shown.id}
              aria-controls="dock-panel"
              class="tab"
              title={`${title} (${key})`}
              tabIndex={id === shown.id ? 0 : -1}
              onClick={() => (panel.value = id)}
              onKeyDown={goToTab}
            >
              <Icon name={icon} size={16} />
              <span>{title}</span>
            </button>
          ))}
        </div>
        <IconButton icon="close" label="Close the panel" shortcut="Esc" onClick={() => (panel.value = undefined)} />
      </div>
      <div class="dock-panel" id="dock-panel" role="tabpanel" tabIndex={-1} aria-labelledby={`tab-${shown.id}`}>
        <shown.component key={shown.id} />
      </div>
    </aside>
  );
}
