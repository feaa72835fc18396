/**
 * Sigma without what nothing here is drawn by: each context of the graphics card and each program, whose shaders are
 * compiled twice, is something that the first picture waits for.
 */
import Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes } from './model';

/** Stands for one of sigma's programs that is never drawn with. */
export class NoProgram {
  process(): void {}
  reallocate(): void {}
  render(): void {}
  kill(): void {}
}

/** Takes what sigma asks of the layer of nodes that are pointed at; those are lit by the overlay. */
const NO_CONTEXT = {
  COLOR_BUFFER_BIT: 0,
  clear(): void {},
  viewport(): void {},
  getExtension: () => null,
};

const UNUSED = 'hoverNodes';

export class LeanSigma extends Sigma<NodeAttributes, EdgeAttributes> {
  override createWebGLContext(id: string, options?: Parameters<Sigma['createWebGLContext']>[1]): WebGLRenderingContext {
    if (id !== UNUSED) return super.createWebGLContext(id, options);
    const none = NO_CONTEXT as unknown as WebGLRenderingContext;
    this.createCanvas(id, options);
    const { webGLContexts } = this as unknown as { webGLContexts: Record<string, WebGLRenderingContext> };
    webGLContexts[id] = none;
    return none;
  }
}
