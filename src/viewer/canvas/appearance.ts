/** How things look, read from the schema and nowhere else. */
import type { SubgraphNode, SubgraphRelationship } from '../../graph/subgraph';
import { type Label, type LabelSpec, labels, type RelationshipSpec, relationships, stances } from '../../schema';
import { kindOf } from '../store/graph';

export type Theme = 'light' | 'dark';
export type Dash = (typeof stances)[keyof typeof stances]['dash'];

/** Lengths in pixels: what is drawn, and after how much it comes again. */
export const DASHES: Readonly<Record<Dash, readonly [on: number, period: number]>> = {
  solid: [0, 0],
  dashed: [9, 14],
  dotted: [2.5, 7],
  'long-dashed': [18, 24],
};

/** Relationships that carry no stance recede behind those that do. */
const PLAIN: Readonly<Record<Theme, string>> = { light: '#a9b3c0', dark: '#55616f' };

const specOf = (kind: string): LabelSpec => labels[kind as Label] ?? labels.Actor;

export const kindColour = (kind: string): string => specOf(kind).colour;
export const kindIcon = (kind: string): string => specOf(kind).icon;

const relationshipSpec = (type: string): RelationshipSpec | undefined =>
  relationships[type as keyof typeof relationships];

export const typeCaption = (type: string): string => relationshipSpec(type)?.caption ?? type.toLowerCase();

type StanceSpec = (typeof stances)[keyof typeof stances];
export const stanceSpec = (stance: unknown): StanceSpec | undefined =>
  typeof stance === 'string' ? stances[stance as keyof typeof stances] : undefined;

export interface EdgeLook {
  readonly colour: string;
  readonly dash: Dash;
  readonly glyph?: string;
  readonly width: number;
}

export function edgeLook(relationship: SubgraphRelationship, theme: Theme): EdgeLook {
  const stance = stanceSpec(relationship.properties.stance);
  if (!stance) return { colour: PLAIN[theme], dash: 'solid', width: 1.2 };
  const { colour, dash, glyph, order } = stance;
  return { colour, dash, glyph, width: order === stances.neutral.order ? 1.2 : 2.2 };
}

/** The property that the schema names, else whatever the node is called by. */
export function captionOf(node: SubgraphNode): string {
  const { caption } = specOf(kindOf(node));
  const value = node.properties[caption] ?? node.properties.name ?? node.properties.title ?? node.id;
  return String(value).replace(/\s+/g, ' ').trim();
}

/** A caption cut to what fits beside a node. Cuts between code points, so that no emoji is halved. */
export function shortCaption(node: SubgraphNode, length = 34): string {
  const points = [...captionOf(node)];
  return points.length <= length
    ? points.join('')
    : `${points
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** Relative luminance (WCAG 2.2) of #rrggbb. */
export function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const value = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Ink that can be read on a colour. */
export const inkOn = (colour: string): string => (luminance(colour) > 0.3 ? '#17202c' : '#ffffff');

/** A shade of #rrggbb towards black, for rims. */
export function darker(colour: string, by = 0.35): string {
  const part = (i: number) =>
    Math.round(Number.parseInt(colour.slice(i, i + 2), 16) * (1 - by))
      .toString(16)
      .padStart(2, '0');
  return `#${part(1)}${part(3)}${part(5)}`;
}
