/** Places labels so that none lies on another: the important first, each at the first free side of its node. */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Measuring takes time, and most names in a crowd find no room anyhow. */
  readonly width: () => number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  /** Left end of the base line's middle. */
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CELL = 64;
/** More rows of cells than any picture has, so that each cell has one number. */
const ROWS = 4096;
/** Room for the ring around a selected node. */
const GAP = 7;

const touch = (a: Box, b: Box): boolean => a.right > b.left && a.left < b.right && a.bottom > b.top && a.top < b.bottom;

/** Boxes in a grid, so that a new one is compared with its surroundings only. Plain loops: this runs for every frame. */
class Occupied {
  private readonly cells = new Map<number, Box[]>();

  isFree(box: Box): boolean {
    const [last, lowest] = [Math.floor(box.right / CELL), Math.floor(box.bottom / CELL)];
    for (let i = Math.floor(box.left / CELL); i <= last; i += 1) {
      for (let j = Math.floor(box.top / CELL); j <= lowest; j += 1) {
        const others = this.cells.get(i * ROWS + j);
        if (!others) continue;
        for (let n = 0; n < others.length; n += 1) if (touch(box, others[n]!)) return false;
      }
    }
    return true;
  }

  take(box: Box): void {
    const [last, lowest] = [Math.floor(box.right / CELL), Math.floor(box.bottom / CELL)];
    for (let i = Math.floor(box.left / CELL); i <= last; i += 1) {
      for (let j = Math.floor(box.top / CELL); j <= lowest; j += 1) {
        const others = this.cells.get(i * ROWS + j);
        if (others) others.push(box);
        else this.cells.set(i * ROWS + j, [box]);
      }
    }
  }
}

const SIDES = ['right', 'below', 'left', 'above'] as const;

/** No name is narrower. */
const NARROWEST = 14;

type Disc = Pick<LabelWish, 'x' | 'y' | 'radius'>;

function boxAt(side: (typeof SIDES)[number], { x, y, radius }: Disc, width: number, height: number): Box {
  const reach = radius + GAP;
  const left = side === 'right' ? x + reach : side === 'left' ? x - reach - width : x - width / 2;
  const top = side === 'below' ? y + reach : side === 'above' ? y - reach - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/** The first side with room. Where the narrowest name has none, this one is not measured. */
function freeBox(wish: LabelWish, height: number, isFree: (box: Box) => boolean): Box | undefined {
  for (const side of SIDES) {
    if (!isFree(boxAt(side, wish, NARROWEST, height))) continue;
    const box = boxAt(side, wish, wish.width(), height);
    if (isFree(box)) return box;
  }
  return undefined;
}

const around = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
});

export interface Room {
  readonly width: number;
  readonly height: number;
}

const isInside = ({ left, right, top, bottom }: Box, { width, height }: Room) =>
  left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;

export interface Placement {
  readonly labels: readonly PlacedLabel[];
  /** Takes a round place of that reach if it is still free. */
  readonly take: (x: number, y: number, reach: number) => boolean;
}

/**
 * `wishes` in order of importance; `discs` are the nodes, which no label may cover; `taken`: what lies over the picture.
 * Only what lies in the room is placed.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  discs: readonly Disc[],
  height: number,
  limit: number,
  room: Room,
  taken: readonly Box[] = [],
): Placement {
  const occupied = new Occupied();
  for (const box of taken) occupied.take(box);
  for (const { x, y, radius } of discs) occupied.take(around(x, y, radius * 0.75));
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    if (placed.length >= limit) break;
    const box = freeBox(wish, height, (box) => isInside(box, room) && occupied.isFree(box));
    if (!box) continue;
    occupied.take(box);
    placed.push({ id: wish.id, text: wish.text, x: box.left, y: (box.top + box.bottom) / 2 });
  }
  const take = (x: number, y: number, reach: number) => {
    const box = around(x, y, reach);
    if (!occupied.isFree(box)) return false;
    occupied.take(box);
    return true;
  };
  return { labels: placed, take };
}
