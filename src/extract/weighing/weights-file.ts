/** Classifiers as files under data/weights, written by `npm run train`. */
import { z } from 'zod';
import { listReader } from '../lists';
import type { Classifier } from './logistic';

const read = listReader('weights');

const form = z.object({
  classes: z.array(z.string()).min(2),
  bias: z.array(z.number()),
  weights: z.record(z.string(), z.array(z.number())),
});

/** Reads a classifier; throws where the file is not one. */
export function readClassifier(file: string): Classifier {
  const { classes, bias, weights } = read(file, form);
  return { classes, bias, weights: new Map(Object.entries(weights)) };
}
