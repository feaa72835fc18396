/** Stances: of statements on proposals, and the ledger of positions. */
import type { About, Extraction, Position } from '../extract/extraction';
import type { Article } from '../text/article';
import type { Span } from '../text/document';
import type { BatchRelationship } from './batch';
import { contains, firstWithin, hull } from './evidence';
import { endOf, link } from './link';
import type { NamesOfArticle } from './names-of-article';
import { lookUp, type PlacedStatement, statementEnd } from './statements';

/** What is said together with the words that decide the stance, which alone ("said", "if") prove nothing. */
const evidenceSpan = ({ evidence }: About, { content }: PlacedStatement): Span => hull([evidence, content])!;

function aboutOf(article: Article, placed: PlacedStatement, about: About, names: NamesOfArticle): BatchRelationship[] {
  const { stance, rule, holder } = about;
  const { id, speaker, also, date } = placed.statement;
  const where = `statement ${id}`;
  const proposal = lookUp(names.proposals, about.proposal, where);
  const span = evidenceSpan(about, placed);
  const decided = { stance, rule, decidedBy: about.evidence?.text };
  const of = holder ? lookUp(names.actors, holder, where) : undefined;
  const holders = of ? [of] : [speaker, ...also].map((actor) => lookUp(names.actors, actor, where));
  const ledger = { ...decided, on: date ?? undefined, reportedOn: article.publishedOn, statementId: placed.id };
  return [
    link(article, 'ABOUT', statementEnd(placed), endOf(proposal), span, { ...decided, holder: of?.ownId }),
    ...(stance === 'neutral'
      ? []
      : holders.map((actor) => link(article, 'TAKES_POSITION', endOf(actor), endOf(proposal), span, ledger))),
  ];
}

/** The statement in which the actor takes the position: it has the day where the position itself gives none. */
function statementOf(
  { actor, evidence }: Position,
  statements: readonly PlacedStatement[],
): PlacedStatement | undefined {
  return statements.find(
    ({ statement: { speaker, also }, whole, content }) =>
      (speaker === actor || also.includes(actor)) && (contains(whole, evidence) || contains(evidence, content)),
  );
}

function positionOf(
  article: Article,
  position: Position,
  statements: readonly PlacedStatement[],
  { actors, proposals }: NamesOfArticle,
): BatchRelationship {
  const { stance, rule, evidence } = position;
  const actor = lookUp(actors, position.actor, 'position');
  const proposal = lookUp(proposals, position.proposal, 'position');
  const said = statementOf(position, statements);
  const date = position.date ?? said?.statement.date ?? undefined;
  const ledger = { stance, rule, on: date, reportedOn: article.publishedOn, statementId: said?.id };
  return link(article, 'TAKES_POSITION', endOf(actor), endOf(proposal), evidence, ledger);
}

/** The ledger: one entry a piece of evidence, of the one whose stance it is (a third party's, if that is reported). */
export function stanceRelationships(
  article: Article,
  { positions }: Extraction,
  statements: readonly PlacedStatement[],
  names: NamesOfArticle,
): BatchRelationship[] {
  return [
    ...statements.flatMap((placed) =>
      placed.statement.about.flatMap((about) => aboutOf(article, placed, about, names)),
    ),
    ...positions.map((position) => positionOf(article, position, statements, names)),
  ];
}

/** Who put a proposal forward: shown by a mention of it that names them, else by its first mention. */
export function proposers(article: Article, extraction: Extraction, names: NamesOfArticle): BatchRelationship[] {
  return extraction.proposals.flatMap(({ id, proposedBy }) => {
    const proposal = lookUp(names.proposals, id, 'proposal');
    return proposedBy.flatMap((by) => {
      const actor = lookUp(names.actors, by, `proposal ${id}`);
      const naming = proposal.mentions.find((mention) => firstWithin(actor.mentions, [mention]));
      const span = naming ?? proposal.mentions[0];
      return span ? [link(article, 'PROPOSED', endOf(actor), endOf(proposal), span)] : [];
    });
  });
}
