/** Small signs of what a thing is: its kind, its stance, its place in the graph. */
import type { SubgraphNode } from '../../graph/subgraph';
import { captionOf, inkOn, kindColour, kindIcon, stanceSpec } from '../canvas/appearance';
import { ICONS } from '../canvas/icons';
import { openEvidence } from '../store/actions';
import { kindOf } from '../store/graph';
import type { Selection } from '../store/state';

export function KindBadge({ kind, size = 20 }: { readonly kind: string; readonly size?: number }) {
  const colour = kindColour(kind);
  return (
    <svg class="kind" width={size} height={size} viewBox="0 0 40 40" role="img" aria-label={kind}>
      <circle cx="20" cy="20" r="19" fill={colour} stroke="var(--line-strong)" stroke-width="1" />
      <g transform="translate(8.5 8.5) scale(0.958)">
        <path d={ICONS[kindIcon(kind) as keyof typeof ICONS]} fill={inkOn(colour)} fill-rule="evenodd" />
      </g>
    </svg>
  );
}

/** Sign, colour and word: any one of them is enough to tell the stance. */
export function Stance({ stance, bare = false }: { readonly stance: string; readonly bare?: boolean }) {
  const spec = stanceSpec(stance);
  if (!spec) return <span class="stance">{stance}</span>;
  return (
    <span class="stance" title={spec.caption}>
      <span class="stance-sign" aria-hidden="true" style={{ background: spec.colour, color: inkOn(spec.colour) }}>
        {spec.glyph}
      </span>
      <span class={bare ? 'unseen' : ''}>{spec.caption}</span>
    </span>
  );
}

/** The line of a stance or relationship as it is drawn. */
export function LineSample({ colour, dash }: { readonly colour: string; readonly dash: readonly [number, number] }) {
  const [on, period] = dash;
  return (
    <svg class="line-sample" width="34" height="8" viewBox="0 0 34 8" aria-hidden="true">
      <line
        x1="1"
        y1="4"
        x2="33"
        y2="4"
        stroke={colour}
        stroke-width="2.6"
        stroke-dasharray={period > 0 ? `${on * 0.8} ${(period - on) * 0.8}` : undefined}
      />
    </svg>
  );
}

/** A node as a link to its evidence. */
export function NodeLink({ node, long = false }: { readonly node: SubgraphNode; readonly long?: boolean }) {
  const caption = captionOf(node);
  const target: Selection = {
    kind: 'node',
    id: node.id,
    ...(typeof node.properties.articleId === 'string' ? { articleId: node.properties.articleId } : {}),
  };
  return (
    <button
      type="button"
      class={`node-link${long ? ' long' : ''}`}
      onClick={() => openEvidence(target)}
      title={caption}
    >
      <KindBadge kind={kindOf(node)} size={16} />
      <bdi>{caption}</bdi>
    </button>
  );
}
