/** ForceAtlas2 off the main thread. It stops by itself: when the nodes have settled, or after a number of rounds. */
import iterate from 'graphology-layout-forceatlas2/iterate';
import { type LayoutJob, type LayoutNews, PER_NODE } from './layout-job';

/** Mean way of a node in the last round, as a share of the cloud's extent. */
function movement(nodes: Float32Array, before: Float32Array): number {
  let way = 0;
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const count = nodes.length / PER_NODE;
  for (let i = 0; i < count; i += 1) {
    const x = nodes[i * PER_NODE]!;
    const y = nodes[i * PER_NODE + 1]!;
    way += Math.hypot(x - before[2 * i]!, y - before[2 * i + 1]!);
    before[2 * i] = x;
    before[2 * i + 1] = y;
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  return way / count / Math.max(right - left, 1e-6);
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

async function settle({ job, nodes, edges, settings, rounds, reportEvery, stillness }: LayoutJob): Promise<void> {
  const before = new Float32Array((nodes.length / PER_NODE) * 2);
  let reported = performance.now();
  const report = (done: boolean) => {
    const positions = before.slice();
    postMessage({ job, positions, done } satisfies LayoutNews, { transfer: [positions.buffer] });
  };
  for (let round = 0; round < rounds; round += 1) {
    iterate(settings, nodes, edges);
    const moved = movement(nodes, before);
    if (round > 20 && moved < stillness) break;
    if (performance.now() - reported < reportEvery) continue;
    report(false);
    await pause();
    reported = performance.now();
  }
  report(true);
}

addEventListener('message', ({ data }: MessageEvent<LayoutJob>) => {
  void settle(data);
});
