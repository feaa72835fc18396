/** Where the camera looks. Moves at once for readers who asked for less motion. */
import type { CameraState } from 'sigma/types';
import type { Stage } from './scene';

const NEAREST = 0.7;
const BORDER = 40;
/** The bar of the selected node lies over the upper edge. */
const BAR = 80;

const prefersStillness = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
/** Milliseconds that a motion may last: never 0, by which sigma would divide. */
export const motion = (duration: number): number => (prefersStillness() ? 1 : duration);

export class Viewpoint {
  constructor(private readonly sigma: Stage) {}

  private move(to: Partial<CameraState>, duration: number): void {
    const camera = this.sigma.getCamera();
    // A motion under way would go on from where it was and win; another one ends it.
    if (camera.isAnimated()) void camera.animate(to, { duration: motion(Math.max(1, duration)) });
    else if (duration === 0 || prefersStillness()) camera.setState(to);
    else void camera.animate(to, { duration });
  }

  centre(id: string): void {
    const at = this.sigma.getNodeDisplayData(id);
    if (!at) return;
    const ratio = Math.min(this.sigma.getCamera().getState().ratio, NEAREST);
    this.move({ x: at.x, y: at.y, ratio }, 350);
  }

  /** Moves only when the node would be outside, so that walking does not make the picture sway. */
  keepInSight(id: string): void {
    const data = this.sigma.getNodeDisplayData(id);
    if (!data) return;
    const { x, y } = this.sigma.framedGraphToViewport(data);
    const { width, height } = this.sigma.getDimensions();
    if (x < BORDER || y < BAR || x > width - BORDER || y > height - BORDER) this.centre(id);
  }

  fit(duration = 300): void {
    this.move({ x: 0.5, y: 0.5, ratio: 1 }, duration);
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    const ratio = camera.getBoundedRatio(camera.getState().ratio / factor);
    this.move({ ratio }, 150);
  }
}
