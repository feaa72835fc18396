/** Namings that the database holds, with the node that each stands for now. */
import type { Naming } from '../../graph/batch';
import type { Label } from '../../schema';
import { decode } from '../encode';
import { keyLabel } from '../generated-cypher';
import type { Row, Work } from './transaction';

export interface Placed {
  readonly naming: Naming;
  /** Id of the node. */
  readonly at: string;
  /** Id of the relationship, and why it stands there. */
  readonly id: string;
  readonly score?: number;
  readonly reason?: string;
}

/** A node that articles share: an actor, a place or a proposal. */
export interface SharedNode {
  readonly id: string;
  readonly label: Label;
}

/** The more specific of a node's labels. */
export const labelOf = (labels: readonly string[]): Label =>
  (labels.find((label) => label !== 'Actor') ?? labels[0]) as Label;

const optional = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const strings = (value: unknown): string[] | undefined => (Array.isArray(value) ? value.map(String) : undefined);

function placedOf({ naming, articleId, on, labels, id }: Row): Placed {
  const values = decode(naming as Row);
  return {
    at: String(id),
    id: String(values.id),
    score: values.score === undefined ? undefined : Number(values.score),
    reason: optional(values.reason),
    naming: {
      key: String(values.key),
      articleId: String(articleId),
      on: optional(on),
      label: labelOf(labels as string[]),
      ownId: String(values.ownId),
      name: String(values.name),
      forms: strings(values.forms) ?? [],
      kind: optional(values.kind),
      role: optional(values.role),
      state: optional(values.represents),
      uncertain: values.uncertain === true || undefined,
      parties: strings(values.parties),
      modifiers: strings(values.modifiers),
      context: strings(values.context),
      start: Number(values.start),
    },
  };
}

const read = async (work: Work, name: string, parameters: Row): Promise<Placed[]> =>
  (await work.read(`load/${name}`, parameters)).map(placedOf);

export async function namingsOfArticles(work: Work, ids: readonly string[]): Promise<Placed[]> {
  return ids.length === 0 ? [] : read(work, 'namings-of-articles', { ids });
}

const FOLDERS = { Actor: 'actors', Place: 'places', Proposal: 'proposals' } as const;
export type SharedLabel = keyof typeof FOLDERS;
export const SHARED_LABELS = Object.keys(FOLDERS) as SharedLabel[];
export const pluralOf = (label: SharedLabel): string => FOLDERS[label];

export const idsOf = (nodes: readonly SharedNode[], label: SharedLabel): string[] =>
  [...new Set(nodes.filter((node) => keyLabel(node.label) === label).map(({ id }) => id))].sort();

export async function namingsOfNodes(work: Work, nodes: readonly SharedNode[]): Promise<Placed[]> {
  const reads = SHARED_LABELS.map((label) => {
    const ids = idsOf(nodes, label);
    return ids.length === 0 ? [] : read(work, `namings-of-${pluralOf(label)}`, { ids });
  });
  return (await Promise.all(reads)).flat();
}

export const namingsOfProposalsNear = (work: Work, rows: readonly Row[]): Promise<Placed[]> =>
  rows.length === 0 ? Promise.resolve([]) : read(work, 'namings-of-proposals-near', { rows });

export const namingsOfPersons = (work: Work, surnames: readonly string[]): Promise<Placed[]> =>
  surnames.length === 0 ? Promise.resolve([]) : read(work, 'namings-of-persons', { surnames });
