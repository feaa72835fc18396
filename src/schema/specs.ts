/** What is told of a label, a relationship type and a property. */

export type PropertyType = 'string' | 'date' | 'integer' | 'float' | 'boolean' | 'strings';

export interface PropertySpec {
  readonly type: PropertyType;
  readonly about: string;
  readonly required?: boolean;
  /** Bookkeeping of the loader: not for a reader's eyes. */
  readonly hidden?: boolean;
}

export interface LabelSpec {
  readonly about: string;
  /** Labels the node carries as well: a Person is an Actor. */
  readonly also?: readonly string[];
  /** Property shown under the node. */
  readonly caption: string;
  /** Chosen to differ for colour-blind readers (Okabe and Ito 2008). */
  readonly colour: string;
  readonly icon: string;
  readonly properties: Readonly<Record<string, PropertySpec>>;
}

export interface RelationshipSpec {
  readonly about: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly caption: string;
  /** Read from the text, so that it carries articleId, start, end and quote. */
  readonly evidence: boolean;
  readonly properties: Readonly<Record<string, PropertySpec>>;
}
