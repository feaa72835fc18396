/** What the colours, icons and lines on the canvas mean: only those that are drawn. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { KindBadge, LineSample } from '../parts/marks';
import { items, visible } from '../store/store';
import { filtersShown, isWide, theme } from '../store/ui';
import { DASHES, edgeLook, stanceSpec } from './appearance';
import { stage } from './canvas';

const PLAIN_LINE = { id: '', type: '', source: '', target: '', properties: {} };

function present(facet: 'kind' | 'stance'): string[] {
  const { values } = items.value;
  const counts = visible.value.counts[facet];
  return values[facet].filter((_, i) => counts[i]! > 0);
}

export function Legend() {
  const open = useSignal(false);
  // The rail shows the same signs beside its filters.
  useEffect(() => {
    open.value = !filtersShown.value && isWide();
  }, [filtersShown.value]);
  // Opened or closed, it leaves other room for names.
  useEffect(() => stage()?.overlay.makeRoom(), [open.value]);
  const kinds = present('kind');
  const stances = present('stance').sort((a, b) => (stanceSpec(a)?.order ?? 99) - (stanceSpec(b)?.order ?? 99));
  if (kinds.length === 0) return null;
  return (
    <details class="legend" open={open.value} onToggle={(event) => (open.value = event.currentTarget.open)}>
      <summary>Legend</summary>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <KindBadge kind={kind} size={16} />
            {kind}
          </li>
        ))}
      </ul>
      <ul>
        {stances.map((stance) => {
          const spec = stanceSpec(stance);
          if (!spec) return null;
          return (
            <li key={stance}>
              <LineSample colour={spec.colour} dash={DASHES[spec.dash]} />
              <span class="legend-glyph">{spec.glyph}</span>
              {spec.caption}
            </li>
          );
        })}
        <li>
          <LineSample colour={edgeLook(PLAIN_LINE, theme.value).colour} dash={DASHES.solid} />
          <span class="legend-glyph" />
          other relationships
        </li>
      </ul>
    </details>
  );
}
