/**
 * Stands where sigma would make a program of its own that nothing here is drawn by: making one compiles its shaders
 * twice, which the first picture waits for.
 */
export class NoProgram {
  process(): void {}
  reallocate(): void {}
  render(): void {}
  kill(): void {}
}
