import { type Classifier, probabilities } from '../src/extract/weighing/logistic';
import type { Example } from './fit';

const THRESHOLDS = [0.2, 0.35, 0.5, 0.65];

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

/** Precision, recall and F1 of answers other than `none`, as found from each threshold on, on examples not fitted to. */
export function figuresOf(
  name: string,
  fitted: readonly Classifier[],
  unseen: readonly (readonly Example[])[],
  none: string,
): readonly string[] {
  const cases = fitted.flatMap((classifier, fold) =>
    unseen[fold]!.map(({ features, label }) => ({
      label,
      p: 1 - probabilities(classifier, features)[classifier.classes.indexOf(none)]!,
    })),
  );
  const wanted = cases.filter(({ label }) => label !== none).length;
  return THRESHOLDS.map((least) => {
    const found = cases.filter(({ p }) => p >= least);
    const right = found.filter(({ label }) => label !== none).length;
    const [precision, recall] = [right / found.length, right / wanted];
    const f1 = (2 * right) / (found.length + wanted);
    return `${name.padEnd(12)} from ${least.toFixed(2)}: P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`;
  });
}
