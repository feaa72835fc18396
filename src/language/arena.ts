const PAGE = 65536;
/** Room for weights, caches and a window: pages that are not touched cost nothing, growing step by step costs time. */
const INITIAL_BYTES = 192 * 2 ** 20;
const GROWTH_BYTES = 2 ** 22;

/**
 * The linear memory that kernels work in. Lasting blocks (weights, caches) are allocated once; scratch blocks are
 * released together, in the manner of a stack, when the work on a stretch of text is done.
 */
export class Arena {
  readonly memory: WebAssembly.Memory;
  private top = 1024;
  private views!: { f32: Float32Array; i32: Int32Array; u32: Uint32Array; i16: Int16Array; u8: Uint8Array };

  constructor() {
    this.memory = new WebAssembly.Memory({ initial: INITIAL_BYTES / PAGE, maximum: 65536 });
    this.refresh();
  }

  /** Reserves bytes, aligned to 64, and returns their offset. Views taken before may be detached by it. */
  allocate(bytes: number): number {
    const offset = this.top;
    this.top = (offset + bytes + 63) & ~63;
    const missing = this.top - this.memory.buffer.byteLength;
    if (missing > 0) {
      this.memory.grow(Math.ceil(Math.max(missing, GROWTH_BYTES) / PAGE));
      this.refresh();
    }
    return offset;
  }

  put(values: Float32Array): number {
    const offset = this.allocate(values.byteLength);
    this.f32.set(values, offset >> 2);
    return offset;
  }

  /** Runs work whose allocations are released after it. */
  scratch<T>(work: () => T): T {
    const mark = this.top;
    try {
      return work();
    } finally {
      this.top = mark;
    }
  }

  get f32(): Float32Array {
    return this.views.f32;
  }
  get i32(): Int32Array {
    return this.views.i32;
  }
  get u32(): Uint32Array {
    return this.views.u32;
  }
  get i16(): Int16Array {
    return this.views.i16;
  }
  get u8(): Uint8Array {
    return this.views.u8;
  }

  private refresh(): void {
    const { buffer } = this.memory;
    this.views = {
      f32: new Float32Array(buffer),
      i32: new Int32Array(buffer),
      u32: new Uint32Array(buffer),
      i16: new Int16Array(buffer),
      u8: new Uint8Array(buffer),
    };
  }
}
