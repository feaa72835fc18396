/**
 * The classifiers of extraction: learned from annotated articles by `npm run train`, kept as data.
 *
 * Constructions come first and are named by what they read; the classifiers weigh what no construction settles, and how
 * far each construction is right. Without them (`{}`) the constructions stand alone.
 */
import type { Classifier } from './logistic';
import { readClassifier } from './weights-file';

export interface Weights {
  /** Whether what looks like an attribution is speech. */
  readonly attributions?: Classifier;
  /** Whether a noun or verb heads the mention of a proposal. */
  readonly mentions?: Classifier;
  /** Whether a mention means the same proposal as those before it. */
  readonly coreference?: Classifier;
  /** Which stance a statement takes on a proposal, if any. */
  readonly stances?: Classifier;
}

let standard: Weights | undefined;

/** Those under data/weights, read when first needed. */
export function standardWeights(): Weights {
  standard ??= {
    attributions: readClassifier('attributions.json'),
    mentions: readClassifier('mentions.json'),
    coreference: readClassifier('coreference.json'),
    stances: readClassifier('stances.json'),
  };
  return standard;
}
