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

interface Box {
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

/** Boxes in a grid, so that a new one is compared with its surroundings only. */
class Occupied {
  private readonly cells = new Map<number, Box[]>();

  /** Goes through the cells under a box until one is found that the check is against; this runs for every frame. */
  private everyCell({ left, top, right, bottom }: Box, check: (cell: number) => boolean): boolean {
    const [last, lowest] = [Math.floor(right / CELL), Math.floor(bottom / CELL)];
    for (let i = Math.floor(left / CELL); i <= last; i += 1) {
      for (let j = Math.floor(top / CELL); j <= lowest; j += 1) if (!check(i * ROWS + j)) return false;
    }
    return true;
  }

  isFree(box: Box): boolean {
    return this.everyCell(box, (cell) => !this.cells.get(cell)?.some((other) => touch(box, other)));
  }

  take(box: Box): void {
    this.everyCell(box, (cell) => {
      const list = this.cells.get(cell);
      if (list) list.push(box);
      else this.cells.set(cell, [box]);
      return true;
    });
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
 * `wishes` in order of importance; `discs` are the nodes, which no label may cover. Only what lies in the room is placed.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  discs: readonly Disc[],
  height: number,
  limit: number,
  room: Room,
): Placement {
  const occupied = new Occupied();
  for (const { x, y, radius } of discs) occupied.take(around(x, y, radius * 0.75));
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    if (placed.length >= limit) break;
    const has = (box: Box) => isInside(box, room) && occupied.isFree(box);
    const sides = SIDES.filter((side) => has(boxAt(side, wish, NARROWEST, height)));
    const box = sides.map((side) => boxAt(side, wish, wish.width(), height)).find(has);
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
