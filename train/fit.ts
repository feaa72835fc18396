/** Fits multinomial logistic regression with an L2 penalty by L-BFGS (Nocedal 1980), deterministic. */
import { type Classifier, type Features, softmax } from '../src/extract/weighing/logistic';

export interface Example {
  readonly features: Features;
  readonly label: string;
  /** How much it counts; 1 unless said. */
  readonly weight?: number;
}

export interface FitOptions {
  /** Weight of the squared weights in the loss, a whole: the larger, the more cautious. */
  readonly penalty: number;
  /** Features in fewer examples are left out. */
  readonly leastCount: number;
}

const ITERATIONS = 150;
const MEMORY = 8;
const TOLERANCE = 1e-5;

interface Problem {
  readonly classes: readonly string[];
  readonly names: readonly string[];
  /** Feature numbers of each example. */
  readonly rows: readonly Int32Array[];
  readonly labels: Int32Array;
  readonly weights: Float64Array;
}

export function fit(examples: readonly Example[], classes: readonly string[], options: FitOptions): Classifier {
  const problem = problemOf(examples, classes, options.leastCount);
  const size = (problem.names.length + 1) * classes.length;
  const solution = minimize(new Float64Array(size), (at) => lossAt(problem, at, options.penalty));
  return classifierOf(problem, solution);
}

function problemOf(examples: readonly Example[], classes: readonly string[], leastCount: number): Problem {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].filter((name) => counts.get(name)! >= leastCount).sort();
  const numbers = new Map(names.map((name, i) => [name, i]));
  return {
    classes,
    names,
    rows: examples.map(({ features }) => Int32Array.from(features.flatMap((name) => numbers.get(name) ?? []))),
    labels: Int32Array.from(examples.map(({ label }) => classes.indexOf(label))),
    weights: Float64Array.from(examples.map(({ weight }) => weight ?? 1)),
  };
}

/** Loss and gradient; `at` holds a row of weights a feature, then the biases, which are not penalized. */
function lossAt(problem: Problem, at: Float64Array, penalty: number): readonly [number, Float64Array] {
  const { classes, names, rows, labels, weights } = problem;
  const width = classes.length;
  const bias = names.length * width;
  const gradient = new Float64Array(at.length);
  let loss = 0;
  for (let i = 0; i < bias; i++) {
    loss += 0.5 * penalty * at[i]! * at[i]!;
    gradient[i] = penalty * at[i]!;
  }
  const sums = new Array<number>(width);
  for (const [r, row] of rows.entries()) {
    for (let k = 0; k < width; k++) sums[k] = at[bias + k]!;
    for (const f of row) for (let k = 0; k < width; k++) sums[k]! += at[f * width + k]!;
    const p = softmax(sums);
    loss -= weights[r]! * Math.log(Math.max(p[labels[r]!]!, 1e-12));
    p[labels[r]!]! -= 1;
    for (let k = 0; k < width; k++) {
      const step = weights[r]! * p[k]!;
      gradient[bias + k]! += step;
      for (const f of row) gradient[f * width + k]! += step;
    }
  }
  return [loss, gradient];
}

/** Plain loops: the callbacks of typed arrays take most of the time of a fit. */
function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function plus(a: Float64Array, b: Float64Array, scale: number): Float64Array {
  const sum = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) sum[i] = a[i]! + scale * b[i]!;
  return sum;
}

function scaled(a: Float64Array, scale: number): Float64Array {
  const product = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) product[i] = scale * a[i]!;
  return product;
}

function minimize(start: Float64Array, f: (at: Float64Array) => readonly [number, Float64Array]): Float64Array {
  let at = start;
  let [loss, gradient] = f(at);
  const history: { s: Float64Array; y: Float64Array }[] = [];
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const direction = descent(gradient, history);
    const slope = dot(direction, gradient);
    let step = history.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = plus(at, direction, step);
    let [lower, after] = f(next);
    while (lower > loss + 1e-4 * step * slope && step > 1e-10) {
      step /= 2;
      next = plus(at, direction, step);
      [lower, after] = f(next);
    }
    const [s, y] = [plus(next, at, -1), plus(after, gradient, -1)];
    if (dot(s, y) > 1e-12) history.push({ s, y });
    if (history.length > MEMORY) history.shift();
    const gain = loss - lower;
    [at, loss, gradient] = [next, lower, after];
    if (gain < TOLERANCE * Math.abs(loss)) break;
  }
  return at;
}

/** The two-loop recursion: minus the gradient, turned by the curvature seen so far. */
function descent(gradient: Float64Array, history: readonly { s: Float64Array; y: Float64Array }[]): Float64Array {
  let q: Float64Array = gradient.slice();
  const alphas: number[] = [];
  for (const { s, y } of [...history].reverse()) {
    const alpha = dot(s, q) / dot(s, y);
    alphas.unshift(alpha);
    q = plus(q, y, -alpha);
  }
  const last = history.at(-1);
  if (last) q = scaled(q, dot(last.s, last.y) / dot(last.y, last.y));
  for (const [i, { s, y }] of history.entries()) q = plus(q, s, alphas[i]! - dot(y, q) / dot(s, y));
  return scaled(q, -1);
}

function classifierOf({ classes, names }: Problem, solution: Float64Array): Classifier {
  const width = classes.length;
  const rowAt = (i: number) => [...solution.subarray(i * width, (i + 1) * width)];
  return { classes, bias: rowAt(names.length), weights: new Map(names.map((name, i) => [name, rowAt(i)])) };
}
