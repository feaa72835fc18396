/**
 * `npm run train -- [--gold DIR ...] [--dry]`: fits the classifiers under data/weights to annotated articles.
 *
 * Each stage is fitted to what the stages before it make of articles that they were not fitted to, so that it learns
 * from what the program will see of new articles; printed is how each does on the articles left out of its fold.
 * `--gold` trains on other folders of annotated articles than those that `npm run eval` calls tuned on, `--dry` writes
 * nothing.
 */
import { parseArgs } from 'node:util';
import type { Weights } from '../src/extract/weighing';
import type { Classifier } from '../src/extract/weighing/logistic';
import {
  attributionExamples,
  coreferenceExamples,
  mentionExamples,
  type Parsed,
  stanceExamples,
  trainingArticles,
} from './articles';
import { figuresOf } from './figures';
import { type Example, type FitOptions, fit } from './fit';
import { writeClassifier } from './write';

const FOLDS = 4;

interface Stage {
  readonly name: keyof Weights;
  /** The answer that nothing follows from. */
  readonly none: string;
  readonly options: FitOptions;
  /** Fitted only to articles that the rules, which it reads, were not made on: on others they look better than they are. */
  readonly unseenOnly?: boolean;
  /** How often an article counts that was not composed for training; once unless said. */
  readonly times?: number;
  readonly examples: (article: Parsed, weights: Weights) => readonly Example[];
}

/** In the order of the program: each sees the work of those before. Penalties: the best on articles left out. */
const STAGES: readonly Stage[] = [
  { name: 'attributions', none: 'no', options: { penalty: 3.3, leastCount: 2 }, examples: attributionExamples },
  { name: 'mentions', none: 'no', options: { penalty: 3.3, leastCount: 2 }, examples: mentionExamples },
  {
    name: 'coreference',
    none: 'no',
    options: { penalty: 6, leastCount: 3 },
    unseenOnly: true,
    examples: coreferenceExamples,
  },
  { name: 'stances', none: 'none', options: { penalty: 15, leastCount: 3 }, times: 2, examples: stanceExamples },
];

const foldOf = (i: number): number => i % FOLDS;

/** Classifiers of the stages before, one set a fold, each fitted without the articles of its fold. */
type ByFold = readonly Weights[];

function trainStage(stage: Stage, articles: readonly Parsed[], before: ByFold): [Classifier, ByFold] {
  const examples = articles.map((article, i) => examplesOf(stage, article, before[foldOf(i)]!));
  const classes = [...new Set(examples.flat().map(({ label }) => label))].sort();
  const fitTo = (some: readonly Example[]) => fit(some, classes, stage.options);
  const fitted = before.map((_, fold) => fitTo(examples.filter((_, i) => foldOf(i) !== fold).flat()));
  const unseen = fitted.map((_, fold) => examples.filter((_, i) => foldOf(i) === fold).flat());
  console.log(figuresOf(stage.name, fitted, unseen, stage.none).join('\n'));
  const byFold = before.map((weights, fold) => ({ ...weights, [stage.name]: fitted[fold] }));
  return [fitTo(examples.flat()), byFold];
}

function examplesOf(stage: Stage, article: Parsed, before: Weights): readonly Example[] {
  if (stage.unseenOnly && !article.unseen) return [];
  const weight = article.composed ? 1 : (stage.times ?? 1);
  return stage.examples(article, before).map((example) => ({ ...example, weight }));
}

function train(articles: readonly Parsed[], dry: boolean): void {
  console.log(`training on ${articles.length} articles`);
  let byFold: ByFold = Array.from({ length: FOLDS }, () => ({}));
  for (const stage of STAGES) {
    const [classifier, next] = trainStage(stage, articles, byFold);
    if (!dry) writeClassifier(`${stage.name}.json`, classifier);
    byFold = next;
  }
}

const { values } = parseArgs({ options: { gold: { type: 'string', multiple: true }, dry: { type: 'boolean' } } });
train(trainingArticles(values.gold ?? []), values.dry ?? false);
