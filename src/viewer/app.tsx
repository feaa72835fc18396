/** The page: bar, filters, canvas with timeline, dock, dialogs. */

import { Bar } from './bar';
import { Canvas } from './canvas/canvas';
import { Legend } from './canvas/legend';
import { CanvasCount, CanvasTools } from './canvas/tools';
import { Dialogs } from './dialogs/registry';
import { Dock } from './dock';
import { Notices } from './notices';
import { FilterRail } from './panels/filters';
import { StartPage } from './panels/start';
import { Timeline } from './panels/timeline';
import { isEmpty } from './store/store';
import { filtersShown, following, panel, startShown, timelineShown } from './store/ui';

export function App() {
  const start = startShown.value || (isEmpty.value && !following.value);
  const rail = filtersShown.value && !start;
  const docked = panel.value !== undefined && !(start && panel.value === 'evidence');
  return (
    <div class={`app${docked ? ' docked' : ''}${rail ? ' railed' : ''}`}>
      <Bar />
      <div class="work">
        {rail ? <FilterRail /> : null}
        <main class="stage" aria-label="Graph">
          <div class="stage-canvas" inert={start}>
            <Canvas />
            <CanvasTools />
            <div class="canvas-foot">
              <Legend />
              <CanvasCount />
            </div>
          </div>
          {timelineShown.value && !start ? <Timeline /> : null}
          {start ? <StartPage /> : null}
        </main>
        {docked ? <Dock /> : null}
      </div>
      <Dialogs />
      <Notices />
    </div>
  );
}
