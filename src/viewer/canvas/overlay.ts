/**
 * Two layers over sigma's: the names and signs of everything, and the light on what is pointed at or selected. Lighting
 * a neighbourhood dims sigma's own layers by style and paints only the neighbourhood, whatever the size of the graph.
 */
import { nodesOf } from '../store/selection';
import type { Selection } from '../store/state';
import { type LabelWish, type PlacedLabel, type Placement, placeLabels, type Room } from './labels';
import { lyingOver } from './lying-over';
import type { Model } from './model';
import { type Ink, LABEL_FONT, LABEL_HEIGHT, paintEdge, paintGlyph, paintLabel, paintNode, paintRing } from './paint';
import { reranked } from './ranking';
import { type SceneNode, type Stage, sceneEdge, sceneNode } from './scene';

const LABEL_LIMIT = 160;
const WISH_LIMIT = 1500;
/** Of those in sight, only so many are tried: in a crowd the rest would find no room. */
const TRIED = 450;
const GLYPH_LIMIT = 350;
const GLYPH_REACH = 9;
const LIGHT_LIMIT = 600;
/** Kinds whose captions are sentences. */
const QUIET: ReadonlySet<string> = new Set(['Statement', 'Headline', 'Article']);
const FEW = 30;
const NEAR = 0.45;

export interface Pointed {
  readonly node?: string;
  readonly edge?: string;
}

function layer(container: HTMLElement, name: string): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.className = `layer layer-${name}`;
  canvas.setAttribute('aria-hidden', 'true');
  container.append(canvas);
  return canvas.getContext('2d')!;
}

function cleared(context: CanvasRenderingContext2D, width: number, height: number): void {
  const ratio = window.devicePixelRatio || 1;
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (context.canvas.width !== w || context.canvas.height !== h) {
    context.canvas.width = w;
    context.canvas.height = h;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
}

export class Overlay {
  private readonly names: CanvasRenderingContext2D;
  private readonly light: CanvasRenderingContext2D;
  private readonly widths = new Map<string, number>();
  /** All nodes, the best connected first. */
  private ranked: readonly string[] = [];
  /** The first of them that are drawn: no others are named. */
  private order: readonly string[] = [];
  private glyphEdges: readonly string[] = [];
  private makingRoom = 0;
  placed: readonly PlacedLabel[] = [];
  pointed: Pointed = {};
  selection: Selection | undefined;
  ink: Ink;

  constructor(
    private readonly container: HTMLElement,
    private readonly sigma: Stage,
    private readonly model: Model,
    ink: Ink,
  ) {
    this.ink = ink;
    this.names = layer(container, 'names');
    this.light = layer(container, 'light');
  }

  /** To be told which nodes came or have another size, and which went. */
  rank(changed: readonly string[], gone: readonly string[]): void {
    this.ranked = reranked(this.ranked, changed, gone, (id) => this.model.getNodeAttribute(id, 'size'));
  }

  /** To be told when nodes or edges were filtered. */
  choose(): void {
    const order: string[] = [];
    for (const id of this.ranked) {
      if (order.length === WISH_LIMIT) break;
      if (!this.model.getNodeAttribute(id, 'hidden')) order.push(id);
    }
    this.order = order;
    const signed =
      this.model.size > 4 * GLYPH_LIMIT
        ? []
        : this.model.filterEdges((id, { glyph }) => glyph !== '' && this.isDrawn(id));
    this.glyphEdges = signed.length > GLYPH_LIMIT ? [] : signed;
  }

  private isDrawn(edge: string): boolean {
    const [source, target] = this.model.extremities(edge);
    const hidden = (id: string) => this.model.getNodeAttribute(id, 'hidden');
    return !this.model.getEdgeAttribute(edge, 'hidden') && !hidden(source) && !hidden(target);
  }

  paint(): void {
    this.paintNames();
    this.paintLight();
  }

  /** Names make room for what lies over the canvas once that stands where it is drawn next. */
  makeRoom(): void {
    cancelAnimationFrame(this.makingRoom);
    this.makingRoom = requestAnimationFrame(() => this.paintNames());
  }

  private widthOf(text: string): number {
    let width = this.widths.get(text);
    if (width === undefined) {
      this.names.font = LABEL_FONT;
      width = this.names.measureText(text).width + 2;
      this.widths.set(text, width);
    }
    return width;
  }

  private wishFor(node: SceneNode): LabelWish {
    return {
      id: node.id,
      text: node.caption,
      x: node.x,
      y: node.y,
      radius: node.radius,
      width: () => this.widthOf(node.caption),
    };
  }

  private inSight({ width, height }: Room): SceneNode[] {
    return this.order
      .filter((id) => this.model.hasNode(id))
      .map((id) => sceneNode(this.sigma, this.model, id))
      .filter(({ x, y }) => x > -20 && y > -20 && x < width + 20 && y < height + 20);
  }

  /** From afar only who and what about; the statements speak when they are few or near. */
  private speaks(seen: number): (node: SceneNode) => boolean {
    const all = seen <= FEW || this.sigma.getCamera().getState().ratio < NEAR;
    return ({ id, radius }) => radius > 2.5 && (all || !QUIET.has(this.model.getNodeAttribute(id, 'kind')));
  }

  private paintNames(): void {
    const room = this.sigma.getDimensions();
    cleared(this.names, room.width, room.height);
    const seen = this.inSight(room);
    const speaking = seen.filter(this.speaks(seen.length)).slice(0, TRIED);
    const wishes = speaking.map((node) => this.wishFor(node));
    const { labels, take } = placeLabels(wishes, seen, LABEL_HEIGHT, LABEL_LIMIT, room, lyingOver(this.container));
    this.paintGlyphs(this.names, this.glyphEdges, take);
    this.placed = labels;
    for (const label of labels) paintLabel(this.names, label, this.ink);
  }

  /** On lines that are long enough, where there is room. */
  private paintGlyphs(context: CanvasRenderingContext2D, ids: readonly string[], take: Placement['take']): void {
    for (const id of ids) {
      if (!this.model.hasEdge(id) || !this.isDrawn(id)) continue;
      const edge = sceneEdge(this.sigma, this.model, id);
      const long = Math.hypot(edge.to[0] - edge.from[0], edge.to[1] - edge.from[1]) > 70;
      if (edge.glyph && long && take(...edge.middle, GLYPH_REACH)) paintGlyph(context, edge, this.ink);
    }
  }

  /** The pointed node or edge with what it touches; else the selected one, without dimming the rest. */
  paintLight(): void {
    const { width, height } = this.sigma.getDimensions();
    cleared(this.light, width, height);
    const { node, edge } = this.pointed;
    const lit = node !== undefined && this.model.hasNode(node);
    this.container.classList.toggle('dimmed', lit);
    if (lit) this.lightNode(node);
    if (edge !== undefined && this.model.hasEdge(edge)) this.lightEdge(edge);
    this.paintSelection();
  }

  private paintSelection(): void {
    const chosen = this.selection;
    if (chosen?.kind === 'relationship' && this.model.hasEdge(chosen.id) && this.isDrawn(chosen.id))
      this.lightEdge(chosen.id);
    for (const id of nodesOf(chosen)) {
      if (!this.model.hasNode(id) || this.model.getNodeAttribute(id, 'hidden')) continue;
      paintRing(this.light, sceneNode(this.sigma, this.model, id), this.ink);
    }
  }

  private lightNode(id: string): void {
    const edges = this.model
      .edges(id)
      .filter((edge) => this.isDrawn(edge))
      .slice(0, LIGHT_LIMIT);
    const ids = new Set([id, ...edges.flatMap((edge) => this.model.extremities(edge))]);
    for (const edge of edges) paintEdge(this.light, sceneEdge(this.sigma, this.model, edge), 0.6);
    const nodes = [...ids].map((other) => sceneNode(this.sigma, this.model, other));
    for (const node of nodes) paintNode(this.light, node);
    const wishes = nodes.map((node) => this.wishFor(node));
    const { labels, take } = placeLabels(
      wishes,
      nodes,
      LABEL_HEIGHT,
      60,
      this.sigma.getDimensions(),
      lyingOver(this.container),
    );
    this.paintGlyphs(this.light, edges, take);
    for (const label of labels) paintLabel(this.light, label, this.ink);
  }

  private lightEdge(id: string): void {
    const edge = sceneEdge(this.sigma, this.model, id);
    paintEdge(this.light, { ...edge, colour: this.ink.accent, dash: [] }, 5);
    paintEdge(this.light, { ...edge, colour: this.ink.surface, dash: [] }, 2.5);
    paintEdge(this.light, edge, 1);
    const ends = this.model.extremities(id).map((end) => sceneNode(this.sigma, this.model, end));
    for (const node of ends) paintNode(this.light, node);
    if (edge.glyph) paintGlyph(this.light, edge, this.ink);
  }
}
