/** Places labels so that none lies on another: the important first, each at the first free side of its node. */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
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
/** Room for the ring around a selected node. */
const GAP = 7;

/** Boxes in a grid, so that a new one is compared with its surroundings only. */
class Occupied {
  private readonly cells = new Map<string, Box[]>();

  private *keys({ left, top, right, bottom }: Box): Generator<string> {
    for (let i = Math.floor(left / CELL); i <= Math.floor(right / CELL); i += 1) {
      for (let j = Math.floor(top / CELL); j <= Math.floor(bottom / CELL); j += 1) yield `${i},${j}`;
    }
  }

  isFree(box: Box): boolean {
    for (const key of this.keys(box)) {
      for (const other of this.cells.get(key) ?? []) {
        const apart =
          box.right <= other.left || box.left >= other.right || box.bottom <= other.top || box.top >= other.bottom;
        if (!apart) return false;
      }
    }
    return true;
  }

  take(box: Box): void {
    for (const key of this.keys(box)) {
      const list = this.cells.get(key);
      if (list) list.push(box);
      else this.cells.set(key, [box]);
    }
  }
}

const SIDES = ['right', 'below', 'left', 'above'] as const;

function boxAt(side: (typeof SIDES)[number], { x, y, radius, width }: LabelWish, height: number): Box {
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
  discs: readonly Pick<LabelWish, 'x' | 'y' | 'radius'>[],
  height: number,
  limit: number,
  room: Room,
): Placement {
  const occupied = new Occupied();
  for (const { x, y, radius } of discs) occupied.take(around(x, y, radius * 0.75));
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    if (placed.length >= limit) break;
    const box = SIDES.map((side) => boxAt(side, wish, height)).find(
      (candidate) => isInside(candidate, room) && occupied.isFree(candidate),
    );
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
