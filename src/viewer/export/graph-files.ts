/** What is drawn, as files for other programs: GEXF (Gephi), GraphML (yEd, Cytoscape), JSON. */

import type { Subgraph, SubgraphNode, SubgraphRelationship } from '../../graph/subgraph';
import { captionOf } from '../canvas/appearance';
import { kindOf } from '../store/graph';
import type { Items } from '../store/items';
import type { Point } from '../store/state';
import type { Visible } from '../store/visible';

export const drawn = (items: Items, visible: Visible): Subgraph => ({
  nodes: items.nodes.filter((_, i) => visible.nodes[i]),
  relationships: items.relationships.filter((_, i) => visible.relationships[i]),
});

/** Characters that XML 1.0 cannot hold are dropped; markup is escaped. */
function xml(value: unknown): string {
  return String(value)
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[<>&"]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[sign]!);
}

type Item = SubgraphNode | SubgraphRelationship;

/** Every property that any of the items has, as a column of text. */
const columnsOf = (items: readonly Item[]): string[] =>
  [...new Set(items.flatMap(({ properties }) => Object.keys(properties)))].filter((name) => name !== 'id').sort();

const filled = ({ properties }: Item, columns: readonly string[]): (readonly [number, string])[] =>
  columns.flatMap((name, i) => {
    const value = properties[name];
    return value === undefined || value === null
      ? []
      : [[i, Array.isArray(value) ? value.join('; ') : String(value)] as const];
  });

/** GEXF 1.3 with positions. */
export function gexf({ nodes, relationships }: Subgraph, at: (id: string) => Point | undefined): string {
  const [nodeColumns, edgeColumns] = [['kind', ...columnsOf(nodes)], columnsOf(relationships)];
  const attributes = (kind: string, columns: readonly string[]) =>
    `<attributes class="${kind}">${columns.map((name, i) => `<attribute id="${i}" title="${xml(name)}" type="string"/>`).join('')}</attributes>`;
  const values = (pairs: readonly (readonly [number, string])[]) =>
    `<attvalues>${pairs.map(([i, value]) => `<attvalue for="${i}" value="${xml(value)}"/>`).join('')}</attvalues>`;
  const node = (item: SubgraphNode) => {
    const place = at(item.id);
    const position = place ? `<viz:position x="${place.x}" y="${place.y}" z="0"/>` : '';
    const pairs = [
      [0, kindOf(item)] as const,
      ...filled(item, nodeColumns.slice(1)).map(([i, value]) => [i + 1, value] as const),
    ];
    return `<node id="${xml(item.id)}" label="${xml(captionOf(item))}">${values(pairs)}${position}</node>`;
  };
  const edge = (item: SubgraphRelationship) =>
    `<edge id="${xml(item.id)}" source="${xml(item.source)}" target="${xml(item.target)}" kind="${xml(item.type)}" label="${xml(item.type)}">${values(filled(item, edgeColumns))}</edge>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<graph defaultedgetype="directed">
${attributes('node', nodeColumns)}
${attributes('edge', edgeColumns)}
<nodes>
${nodes.map(node).join('\n')}
</nodes>
<edges>
${relationships.map(edge).join('\n')}
</edges>
</graph>
</gexf>
`;
}

export function graphml({ nodes, relationships }: Subgraph): string {
  const [nodeColumns, edgeColumns] = [columnsOf(nodes), columnsOf(relationships)];
  const key = (kind: string, id: string, name: string) =>
    `<key id="${id}" for="${kind}" attr.name="${xml(name)}" attr.type="string"/>`;
  const data = (prefix: string, pairs: readonly (readonly [number, string])[]) =>
    pairs.map(([i, value]) => `<data key="${prefix}${i}">${xml(value)}</data>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${key('node', 'kind', 'kind')}
${key('node', 'caption', 'caption')}
${nodeColumns.map((name, i) => key('node', `n${i}`, name)).join('\n')}
${key('edge', 'type', 'type')}
${edgeColumns.map((name, i) => key('edge', `e${i}`, name)).join('\n')}
<graph edgedefault="directed">
${nodes
  .map(
    (item) =>
      `<node id="${xml(item.id)}"><data key="kind">${xml(kindOf(item))}</data><data key="caption">${xml(captionOf(item))}</data>${data('n', filled(item, nodeColumns))}</node>`,
  )
  .join('\n')}
${relationships
  .map(
    (item) =>
      `<edge id="${xml(item.id)}" source="${xml(item.source)}" target="${xml(item.target)}"><data key="type">${xml(item.type)}</data>${data('e', filled(item, edgeColumns))}</edge>`,
  )
  .join('\n')}
</graph>
</graphml>
`;
}
