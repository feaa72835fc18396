/** Statements a day under the canvas: drag over a range to filter by it, play it forward. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../parts/controls';
import { counted } from '../parts/counted';
import { setTime, slideTime } from '../store/actions';
import { dayNumber, dayText, longDay, shortDay } from '../store/day';
import type { TimeRange } from '../store/state';
import { view, visible } from '../store/store';
import { type Bin, binsOf } from './bins';

const STEP_MS = 700;
const MOST = 90;
const TICK_WIDTH = 58;

const rangeOf = (bins: readonly Bin[], a: number, b: number): TimeRange => ({
  from: dayText(bins[Math.min(a, b)]!.from),
  to: dayText(bins[Math.max(a, b)]!.to),
});

/** Indexes of the first and last column in the range; the whole where it is open. */
function chosenOf(bins: readonly Bin[], { from, to }: TimeRange): readonly [number, number] {
  const [low, high] = [dayNumber(from) ?? Number.NEGATIVE_INFINITY, dayNumber(to) ?? Number.POSITIVE_INFINITY];
  const inside = bins.map((bin, i) => ({ bin, i })).filter(({ bin }) => bin.to >= low && bin.from <= high);
  return [inside[0]?.i ?? 0, inside.at(-1)?.i ?? -1];
}

/** Moves the right end on, column by column, from the left end; at the end of time it stops. */
function usePlay(bins: readonly Bin[]) {
  const playing = useSignal(false);
  useEffect(() => {
    if (!playing.value) return;
    const timer = setInterval(() => {
      const { time } = view.peek();
      const [first, last] = chosenOf(bins, time);
      if (last + 1 >= bins.length) playing.value = false;
      else slideTime(rangeOf(bins, first, last + 1));
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [playing.value, bins.length]);
  const toggle = () => {
    if (!playing.value) {
      const [first, last] = chosenOf(bins, view.value.time);
      const whole = last + 1 >= bins.length;
      setTime(rangeOf(bins, first, whole ? first : last));
    }
    playing.value = !playing.value;
  };
  return { playing, toggle };
}

/** "9 Mar – 15 Mar 2031" */
function rangeText({ from, to }: TimeRange): string {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (first === undefined || last === undefined) return `${longDay(from ?? '…')} – ${longDay(to ?? '…')}`;
  const sameYear = from!.slice(0, 4) === to!.slice(0, 4);
  if (first === last) return longDay(to!);
  return `${sameYear ? shortDay(first) : longDay(from!)} – ${longDay(to!)}`;
}

/** Every few columns one date, as many as fit without touching. */
function ticksOf(bins: readonly Bin[], width: number): Bin[] {
  const every = Math.max(1, Math.ceil(bins.length / Math.max(1, Math.floor(width / TICK_WIDTH))));
  return bins.filter((_, i) => i % every === 0);
}

function Ticks({ bins }: { readonly bins: readonly Bin[] }) {
  const row = useRef<HTMLDivElement>(null);
  const width = useSignal(400);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => {
      width.value = entry!.contentRect.width;
    });
    watch.observe(row.current!);
    return () => watch.disconnect();
  }, []);
  const [first, last] = [bins[0]!.from, bins.at(-1)!.to];
  return (
    <div class="ticks" aria-hidden="true" ref={row}>
      {ticksOf(bins, width.value).map((bin) => (
        <span key={bin.from} style={{ left: `${(100 * (bin.from - first)) / (last - first + 1)}%` }}>
          {shortDay(bin.from)}
        </span>
      ))}
    </div>
  );
}

function Columns({ bins }: { readonly bins: readonly Bin[] }) {
  const drag = useRef<{ from: number } | undefined>(undefined);
  const [first, last] = chosenOf(bins, view.value.time);
  const highest = Math.max(...bins.map(({ count }) => count), 1);
  const columnAt = (event: PointerEvent) => {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const share = (event.clientX - left) / width;
    return Math.max(0, Math.min(bins.length - 1, Math.floor(share * bins.length)));
  };
  const down = (event: PointerEvent) => {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    drag.current = { from: columnAt(event) };
    setTime(rangeOf(bins, drag.current.from, drag.current.from));
  };
  const move = (event: PointerEvent) => {
    if (drag.current) slideTime(rangeOf(bins, drag.current.from, columnAt(event)));
  };
  const keys = (event: KeyboardEvent) => {
    const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (way === 0) return;
    event.preventDefault();
    const clamp = (i: number) => Math.max(0, Math.min(bins.length - 1, i));
    if (event.shiftKey) setTime(rangeOf(bins, first, Math.max(first, clamp(last + way))));
    else setTime(rangeOf(bins, clamp(first + way), clamp(last + way)));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a brush over a histogram has no element of its own
    <div
      class="columns"
      role="slider"
      tabIndex={0}
      aria-label="Range of time. Arrow keys move it, with Shift its end."
      aria-valuemin={bins[0]!.from}
      aria-valuemax={bins.at(-1)!.to}
      aria-valuenow={bins[Math.max(first, 0)]?.from ?? bins[0]!.from}
      aria-valuetext={`${dayText(bins[first]!.from)} to ${dayText(bins[Math.max(last, first)]!.to)}`}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = undefined;
      }}
      onKeyDown={keys}
    >
      {bins.map(({ from, to, count }, i) => (
        <span
          key={from}
          class={i >= first && i <= last ? 'column in' : 'column'}
          title={`${shortDay(from)}${to > from ? ` to ${shortDay(to)}` : ''}: ${counted(count, 'statement')}`}
        >
          <span class="column-bar" style={{ height: `${count > 0 ? Math.max(6, (100 * count) / highest) : 0}%` }} />
        </span>
      ))}
    </div>
  );
}

export function Timeline() {
  const { days, undated } = visible.value;
  const bins = binsOf(days, MOST);
  const { playing, toggle } = usePlay(bins);
  // Keeps its place when it has nothing to show: a jump of the canvas would redraw everything.
  if (bins.length === 0) {
    return (
      <section class="timeline" aria-label="Timeline">
        <p class="muted">No dated statement under these filters.</p>
      </section>
    );
  }
  const { from, to } = view.value.time;
  const open = from === undefined && to === undefined;
  return (
    <section class="timeline" aria-label="Timeline">
      <div class="timeline-side">
        <IconButton
          icon={playing.value ? 'pause' : 'play'}
          label={playing.value ? 'Pause' : 'Play forward'}
          onClick={toggle}
        />
      </div>
      <div class="timeline-main">
        <Columns bins={bins} />
        <Ticks bins={bins} />
      </div>
      <div class="timeline-note">
        <span class="timeline-range">{open ? 'All days' : rangeText(view.value.time)}</span>
        {undated > 0 ? <span class="muted">{undated} undated, kept</span> : null}
        {open ? null : (
          <button type="button" class="link" onClick={() => setTime({})}>
            all days
          </button>
        )}
      </div>
    </section>
  );
}
