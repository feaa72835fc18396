import { COMPOSED } from '../../eval/gold/articles';
import { partsOf } from '../../eval/gold/parts';
import { mentionExamples, trainingArticles } from '../../train/articles';

const heldOut = partsOf(COMPOSED, 'composed')
  .filter((part) => part.heldOut)
  .flatMap(({ articles }) => articles.map(({ gold }) => gold.id));
const articles = trainingArticles([COMPOSED]);

test('no article that is held out is trained on', () => {
  expect(heldOut.length).toBeGreaterThan(0);
  expect(articles.filter(({ gold }) => heldOut.includes(gold.id))).toEqual([]);
});

test('the heads of annotated mentions are examples, and all other words counter-examples', () => {
  const examples = mentionExamples(articles[0]!, {});
  const heads = examples.filter(({ label }) => label === 'yes').length;
  expect(heads).toBeGreaterThan(5);
  expect(examples.length).toBeGreaterThan(5 * heads);
});
