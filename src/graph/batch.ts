/** What one article gives to the graph, before the database sees it. Pure data. */
import type { Label, RelationshipType } from '../schema';

/** Dates are YYYY-MM-DD; whole numbers and dates become the database's own types by the schema. */
export type Value = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Value | undefined>>;

export interface BatchNode {
  readonly label: Label;
  readonly id: string;
  readonly properties: Properties;
}

export interface Endpoint {
  readonly label: Label;
  readonly id: string;
}

export interface BatchRelationship {
  readonly type: RelationshipType;
  readonly id: string;
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly properties: Properties;
}

/** Something that other articles may name too: one a name an article. Its node is made from all articles that name it. */
export interface Naming {
  /** Article and name: stays the same when the article is read again. */
  readonly key: string;
  readonly articleId: string;
  /** Publication of the article. */
  readonly on?: string;
  readonly label: Label;
  /** The node it stands for when no other article is taken into account. */
  readonly ownId: string;
  readonly name: string;
  readonly forms: readonly string[];
  readonly kind?: string;
  readonly role?: string;
  /** ISO code: whom an actor speaks for, where a place lies. */
  readonly state?: string;
  readonly uncertain?: boolean;
  readonly parties?: readonly string[];
  readonly modifiers?: readonly string[];
  /** Ids of the states that the article is mainly about. */
  readonly context?: readonly string[];
  /** Where the article names it first. */
  readonly start: number;
}

export interface Batch {
  readonly articleId: string;
  /** Nodes that belong to this article alone, and states that places lie in. */
  readonly nodes: readonly BatchNode[];
  readonly namings: readonly Naming[];
  /** Ends that are named are given by `ownId`. */
  readonly relationships: readonly BatchRelationship[];
}
