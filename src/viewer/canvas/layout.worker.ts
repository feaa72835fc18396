/** ForceAtlas2 off the main thread. It stops by itself: when the nodes have settled, or after a number of rounds. */
import iterate from 'graphology-layout-forceatlas2/iterate';
import { setApart } from './apart';
import { FIXED, type LayoutJob, type LayoutNews, PER_NODE } from './layout-job';

function extentOf(nodes: Float32Array): readonly [width: number, height: number] {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < nodes.length; i += PER_NODE) {
    left = Math.min(left, nodes[i]!);
    right = Math.max(right, nodes[i]!);
    low = Math.min(low, nodes[i + 1]!);
    high = Math.max(high, nodes[i + 1]!);
  }
  return [right - left, high - low];
}

/** Mean way of a node in the last round, as a share of the cloud's extent. */
function movement(nodes: Float32Array, before: Float32Array): number {
  let way = 0;
  const count = nodes.length / PER_NODE;
  for (let i = 0; i < count; i += 1) {
    const x = nodes[i * PER_NODE]!;
    const y = nodes[i * PER_NODE + 1]!;
    way += Math.hypot(x - before[2 * i]!, y - before[2 * i + 1]!);
    before[2 * i] = x;
    before[2 * i + 1] = y;
  }
  return way / count / Math.max(extentOf(nodes)[0], 1e-6);
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Pushing apart makes the cloud bigger, and all of it smaller in its frame, which brings some together again. */
function freeOfOverlaps({ nodes, unit, room }: LayoutJob): void {
  if (unit === 0) return;
  if (!room) setApart(nodes, unit);
  for (let i = 0; room && i < 3; i += 1) {
    const [width, height] = extentOf(nodes);
    setApart(nodes, Math.max(width / room[0], height / room[1]));
  }
}

async function settle(given: LayoutJob): Promise<void> {
  const { job, nodes, edges, settings, rounds, reportEvery, stillness } = given;
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
  for (const row of given.yielding) nodes[row + FIXED] = 0;
  freeOfOverlaps(given);
  movement(nodes, before);
  report(true);
}

addEventListener('message', ({ data }: MessageEvent<LayoutJob>) => {
  void settle(data);
});
