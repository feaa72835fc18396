/**
 * `npm run train -- [--gold DIR ...] [--dry]`: fits the classifiers under data/weights to annotated articles.
 *
 * Prints how each does on articles that its fold was not fitted to. The stances are fitted to the proposals that are
 * found by mentions of other folds, so that they learn from what the program will see of new articles.
 */
import { parseArgs } from 'node:util';
import { type Classifier, probabilities } from '../src/extract/weighing/logistic';
import { mentionExamples, type Parsed, stanceExamples, trainingArticles } from './articles';
import { type Example, type FitOptions, fit } from './fit';
import { writeClassifier } from './write';

const FOLDS = 5;
const MENTIONS: FitOptions = { penalty: 3, leastCount: 2 };
const STANCES: FitOptions = { penalty: 5, leastCount: 3 };
const HEADS = ['no', 'yes'];
const NONE = 'none';

interface Fold<T> {
  readonly articles: readonly T[];
  readonly others: readonly T[];
}

function foldsOf<T>(all: readonly T[]): readonly Fold<T>[] {
  return Array.from({ length: FOLDS }, (_, k) => ({
    articles: all.filter((_, i) => i % FOLDS === k),
    others: all.filter((_, i) => i % FOLDS !== k),
  }));
}

const classesOf = (examples: readonly Example[]) => [...new Set(examples.map(({ label }) => label))].sort();

/** Fits to the other folds, judges in each, and gives the classifier of each fold. */
function crossFit(examples: readonly (readonly Example[])[], classes: readonly string[], options: FitOptions) {
  return foldsOf(examples).map(({ articles, others }) => ({
    classifier: fit(others.flat(), classes, options),
    unseen: articles.flat(),
  }));
}

function printFigures(name: string, judged: readonly { classifier: Classifier; unseen: readonly Example[] }[], no: string): void {
  const cases = judged.flatMap(({ classifier, unseen }) =>
    unseen.map(({ features, label }) => ({ label, p: probabilities(classifier, features), classes: classifier.classes })),
  );
  for (const least of [0.3, 0.4, 0.5, 0.6]) {
    const found = cases.filter(({ p, classes }) => 1 - p[classes.indexOf(no)]! >= least);
    const right = found.filter(({ label }) => label !== no).length;
    const all = cases.filter(({ label }) => label !== no).length;
    const percent = (x: number) => (100 * x).toFixed(1);
    console.log(`${name}, from ${least} on: P ${percent(right / found.length)} R ${percent(right / all)} F1 ${percent((2 * right) / (found.length + all))}`);
  }
}

function train(articles: readonly Parsed[], dry: boolean): void {
  const mentions = articles.map(mentionExamples);
  const byFold = crossFit(mentions, HEADS, MENTIONS);
  printFigures('mentions', byFold, 'no');
  const stances = articles.map((article, i) => stanceExamples(article, { mentions: byFold[i % FOLDS]!.classifier }));
  const classes = classesOf(stances.flat());
  printFigures('stances', crossFit(stances, classes, STANCES), NONE);
  if (dry) return;
  writeClassifier('mentions.json', fit(mentions.flat(), HEADS, MENTIONS));
  writeClassifier('stances.json', fit(stances.flat(), classes, STANCES));
}

const { values } = parseArgs({ options: { gold: { type: 'string', multiple: true }, dry: { type: 'boolean' } } });
train(trainingArticles(values.gold ?? []), values.dry ?? false);
