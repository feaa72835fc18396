/** The articles that classifiers are trained on, with the program's own reading of them laid beside the annotators'. */
import path from 'node:path';
import { type GoldArticle, INVENTED } from '../eval/gold/articles';
import { allParts, composedParts, type Part, partsOf, wireParts } from '../eval/gold/parts';
import { WIRE_MISSING } from '../eval/gold/wire';
import type { ScoredSpan } from '../eval/score/form';
import { bestPairs, charactersOf, jaccard } from '../eval/score/match';
import { type Gazetteer, gazetteerWith } from '../src/extract/actors';
import { groundOf } from '../src/extract/extract';
import { readOf } from '../src/extract/measures';
import { type Context, tokensIn } from '../src/extract/measures/context';
import { candidatesOf } from '../src/extract/proposals';
import type { Cluster } from '../src/extract/proposals/coreference';
import { type Description, describe } from '../src/extract/proposals/description';
import { canHead, mentionFacts } from '../src/extract/proposals/features';
import { coreferenceFacts } from '../src/extract/proposals/pair-features';
import { pairFacts } from '../src/extract/stance/features';
import { judgedIn, withMendedTrees } from '../src/extract/statements';
import { contentSpans } from '../src/extract/statements/content';
import { attributionFacts } from '../src/extract/statements/features';
import { type Tree, treeOf } from '../src/extract/statements/tree';
import type { Weights } from '../src/extract/weighing';
import { featuresOf } from '../src/extract/weighing/features';
import type { Token } from '../src/language/annotation';
import { documentOf } from '../src/text';
import type { Document } from '../src/text/document';
import type { Example } from './fit';

export interface Parsed extends GoldArticle {
  readonly document: Document;
  readonly gazetteer: Gazetteer;
  /** No rule was made on it before it was first trained on, so the rules do no better on it than on new articles. */
  readonly unseen: boolean;
  /** Written for training in large numbers, less like what the program will be given than other articles. */
  readonly composed: boolean;
}

/** Never a held-out article: those tell whether training was of use. */
export function trainingArticles(folders: readonly string[]): readonly Parsed[] {
  const parts = folders.length > 0 ? folders.flatMap((folder) => partsOf(path.resolve(folder), folder)) : everyPart();
  const gold = parts.filter(({ heldOut }) => !heldOut).flatMap(({ articles }) => articles);
  const [composed, wire] = [textsOf(composedParts()), textsOf(wireParts())];
  const [standard, withInvented] = [gazetteerWith([]), gazetteerWith([INVENTED])];
  return gold.map((article) => ({
    ...article,
    document: documentOf({
      id: article.gold.id,
      text: article.text,
      publishedOn: article.gold.publishedOn ?? undefined,
    }),
    gazetteer: article.invented ? withInvented : standard,
    unseen: folders.length > 0 || composed.has(article.text) || wire.has(article.text),
    composed: composed.has(article.text),
  }));
}

const textsOf = (parts: readonly Part[]): ReadonlySet<string> =>
  new Set(parts.flatMap(({ articles }) => articles.map(({ text }) => text)));

function everyPart(): readonly Part[] {
  const wire = wireParts();
  if (wire.length === 0) console.warn(WIRE_MISSING);
  return [...allParts(), ...wire];
}

const contextAt = ({ document, gazetteer }: Parsed, weights: Weights): Context =>
  groundOf(document, { gazetteer, weights }).context;

/** Every candidate for an attribution, and whether annotators took it for a statement: by its cue and most of its content. */
export function attributionExamples(article: Parsed): readonly Example[] {
  const tree = treeOf(withMendedTrees(article.document, article.gazetteer), article.gazetteer);
  const gold = article.gold.statements.map(({ cue, content }) => ({ cue, characters: charactersOf(content) }));
  return judgedIn(tree, true).flatMap((one) => {
    const content = contentSpans(tree, one.candidate);
    if (content.length === 0) return [];
    const characters = charactersOf(content.map((span) => ({ ...span, text: '' })));
    const isOne = gold.some(
      (statement) =>
        isCueOf(one.candidate.cueToken, statement.cue, tree) && jaccard(characters, statement.characters) >= 0.5,
    );
    return [{ features: featuresOf(attributionFacts(tree, one)), label: isOne ? 'yes' : 'no' }];
  });
}

function isCueOf(token: number | undefined, cue: ScoredSpan | null | undefined, { document }: Tree): boolean {
  if (token === undefined || !cue) return token === undefined && !cue;
  const { start, end } = document.annotation.tokens[token]!;
  return cue.start <= start && end <= cue.end;
}

/** Every noun and verb of an article, and whether annotators took it for the head of a mention. */
export function mentionExamples(article: Parsed, weights: Weights): readonly Example[] {
  const context = contextAt(article, weights);
  const heads = new Set(
    article.gold.proposals.flatMap(({ mentions }) => mentions.map((span) => headOf(span, context)?.i)),
  );
  return context.tokens
    .filter((token) => canHead(token, context))
    .map((token) => ({ features: featuresOf(mentionFacts(token, context)), label: heads.has(token.i) ? 'yes' : 'no' }));
}

function headOf(span: ScoredSpan, { tokens }: Context): Token | undefined {
  const inside = tokensIn(tokens, span);
  return inside.find(
    (token) => !token.isSpace && token.pos !== 'PUNCT' && (token.head === token || !inside.includes(token.head)),
  );
}

/**
 * Every mention that the program found, with each proposal of the annotators' that mentions before it name: whether it
 * names that one too. Mentions that name nothing for the annotators are left out.
 */
export function coreferenceExamples(article: Parsed, weights: Weights): readonly Example[] {
  const context = contextAt(article, weights);
  const proposals = article.gold.proposals.map(({ mentions }) =>
    mentions.map((span) => headOf(span, context)?.i).filter((i) => i !== undefined),
  );
  const before = new Map<number, Description[]>();
  return candidatesOf(context).flatMap((candidate) => {
    const description = describe(candidate, context);
    const own = proposals.findIndex((heads) => heads.includes(candidate.head.i));
    if (own < 0) return [];
    const last = (members: readonly Description[]) => members[members.length - 1]!.candidate.head.i;
    const examples = [...before]
      .sort(([, a], [, b]) => last(b) - last(a))
      .map(([proposal, members], rank) => ({
        features: featuresOf(coreferenceFacts(description, members, rank)),
        label: proposal === own ? 'yes' : 'no',
      }));
    before.set(own, [...(before.get(own) ?? []), description]);
    return examples;
  });
}

/** Of each proposal found, by number, the annotators' that it shares most of its words with. */
const goldProposals = (clusters: readonly Cluster[], { gold }: Parsed): ReadonlyMap<number, string> =>
  new Map(
    bestPairs(
      clusters.map(({ members }) => charactersOf(members.map(({ candidate: { span } }) => ({ ...span, text: '' })))),
      gold.proposals.map(({ mentions }) => charactersOf(mentions)),
      jaccard,
      0.05,
    ).map(([i, j]) => [i, gold.proposals[j]!.id]),
  );

/** Every pair of a statement and a proposal that the program found, with the stance that annotators gave it. */
export function stanceExamples(article: Parsed, weights: Weights): readonly Example[] {
  const context = contextAt(article, weights);
  const read = readOf(context);
  const { gold } = article;
  const contents = context.statements.map(({ content }) => charactersOf(content));
  const statements = bestPairs(
    contents,
    gold.statements.map(({ content }) => charactersOf(content)),
    jaccard,
    0.5,
  );
  const proposals = goldProposals(read.clusters, article);
  return statements.flatMap(([i, j]) => {
    const factsOf = pairFacts(i, read, context);
    return read.clusters.map((_, proposal) => {
      const { own, both } = factsOf(proposal);
      return {
        features: featuresOf([own, ...both]),
        label: gold.statements[j]!.about.find((one) => one.proposal === proposals.get(proposal))?.stance ?? 'none',
      };
    });
  });
}
