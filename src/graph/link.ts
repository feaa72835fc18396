/** Relationships of one article, with their evidence and ids. */
import type { Label, RelationshipType } from '../schema';
import type { Article } from '../text/article';
import type { Span } from '../text/document';
import type { BatchRelationship, Properties } from './batch';
import { evidenceOf } from './evidence';
import { shortDigest } from './ids';
import type { Named } from './names-of-article';

/** An end of a relationship; the key does not change when a name turns out to mean another node. */
export interface End {
  readonly label: Label;
  readonly id: string;
  readonly key: string;
}

export const endOf = ({ label, ownId, key }: Named): End => ({ label, id: ownId, key });
export const ownEnd = (label: Label, id: string): End => ({ label, id, key: id });

export function link(
  article: Article,
  type: RelationshipType,
  from: End,
  to: End,
  span: Span,
  properties: Properties = {},
): BatchRelationship {
  return {
    type,
    id: `${type}:${shortDigest(article.id, from.key, to.key, span.start, span.end, String(properties.stance ?? ''))}`,
    from: { label: from.label, id: from.id },
    to: { label: to.label, id: to.id },
    properties: { ...evidenceOf(article, span), ...properties },
  };
}
