/** Statements: who made them, to whom, what they quote and name. */
import type { Statement } from '../extract/extraction';
import type { Article } from '../text/article';
import type { Span, TextSpan } from '../text/document';
import type { BatchNode, BatchRelationship } from './batch';
import { BrokenInvariant } from './broken-invariant';
import { datedProperties } from './dates';
import { contains, evidenceOf, firstWithin, hull } from './evidence';
import { spanId } from './ids';
import { type End, endOf, link, ownEnd } from './link';
import type { Named, NamesOfArticle } from './names-of-article';

/** A statement with its node's id, the span of all its parts, and that of its content alone. */
export interface PlacedStatement {
  readonly statement: Statement;
  readonly id: string;
  readonly whole: Span;
  readonly content: Span;
}

export const statementEnd = ({ id }: PlacedStatement): End => ownEnd('Statement', id);

/** A statement with no content is no statement. */
export function placeStatements(
  articleId: string,
  statements: readonly Statement[],
  unique: (id: string) => string,
): PlacedStatement[] {
  return statements.map((statement) => {
    const content = hull(statement.content);
    if (!content) throw new BrokenInvariant('evidence', `statement ${statement.id} of ${articleId}`, 'has no content');
    const whole = hull([...statement.content, statement.cue, statement.source])!;
    return { statement, id: unique(spanId('statement', articleId, content)), whole, content };
  });
}

const partOf = (name: 'source' | 'cue', span: TextSpan | null) =>
  span ? { [name]: span.text, [`${name}Start`]: span.start, [`${name}End`]: span.end } : {};

export function statementNode(article: Article, { statement, id, whole }: PlacedStatement): BatchNode {
  const { source, cue, content, mode, act, certainty, rule, speakerReason, date, dateDetail } = statement;
  return {
    label: 'Statement',
    id,
    properties: {
      ...evidenceOf(article, whole),
      ...partOf('source', source),
      ...partOf('cue', cue),
      content: content.map(({ text }) => text).join(' '),
      contentSpans: content.map(({ start, end }) => `${start}-${end}`),
      mode,
      act,
      certainty,
      reportedOn: article.publishedOn,
      rule,
      speakerReason,
      ...datedProperties(date, dateDetail),
    },
  };
}

/** An id that the extraction does not list means nobody. */
export function lookUp(names: ReadonlyMap<string, Named>, id: string, where: string): Named {
  const named = names.get(id);
  if (!named) throw new BrokenInvariant('identity', where, `names ${id}, which the extraction does not list`);
  return named;
}

function made(article: Article, placed: PlacedStatement, { actors }: NamesOfArticle): BatchRelationship[] {
  const { source, cue, speaker, also, id } = placed.statement;
  const span = hull([source, cue]) ?? placed.content;
  return [speaker, ...also].map((actor) =>
    link(article, 'MADE', endOf(lookUp(actors, actor, `statement ${id}`)), statementEnd(placed), span, {
      joint: also.length > 0 || undefined,
    }),
  );
}

/** Where the addressee is named beside the cue ("told Blinken that"), or else the whole statement. */
function addressed(article: Article, placed: PlacedStatement, { actors }: NamesOfArticle): BatchRelationship[] {
  return placed.statement.to.map((id) => {
    const actor = lookUp(actors, id, `statement ${placed.statement.id}`);
    const inside = actor.mentions.filter((mention) => contains(placed.whole, mention));
    const beside = inside.find((mention) => !firstWithin([mention], placed.statement.content));
    return link(article, 'ADDRESSED_TO', statementEnd(placed), endOf(actor), beside ?? inside[0] ?? placed.whole);
  });
}

/** Everything that its content names, each once. */
function mentioned(article: Article, placed: PlacedStatement, names: NamesOfArticle): BatchRelationship[] {
  const all = [names.actors, names.places, names.proposals].flatMap((map) => [...new Set(map.values())]);
  return all.flatMap((named) => {
    const mention = firstWithin(named.mentions, placed.statement.content);
    return mention ? [link(article, 'MENTIONS', statementEnd(placed), endOf(named), mention)] : [];
  });
}

export function statementRelationships(
  article: Article,
  statements: readonly PlacedStatement[],
  names: NamesOfArticle,
): BatchRelationship[] {
  const byId = new Map(statements.map((placed) => [placed.statement.id, placed]));
  return statements.flatMap((placed) => {
    const outer = placed.statement.reportedIn === null ? undefined : byId.get(placed.statement.reportedIn);
    return [
      ...made(article, placed, names),
      link(article, 'REPORTED_IN', statementEnd(placed), ownEnd('Article', article.id), placed.whole),
      ...addressed(article, placed, names),
      ...mentioned(article, placed, names),
      ...(outer ? [link(article, 'QUOTES', statementEnd(outer), statementEnd(placed), placed.whole)] : []),
    ];
  });
}
