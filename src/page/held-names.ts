import { type Block, rangeIn } from './blocks.ts';

/** Places of names on a page → the names as they are painted, with live ranges, and their reading order as names come and go. */
export type PaintedName = {
  readonly range: Range;
  readonly entity: string;
  /** Who else may be meant; the reader chooses. */
  readonly others?: readonly string[] | undefined;
  readonly block: number;
};
export type Place = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly others?: readonly string[];
};
/** A painted name, and the place it was made from: the one that goes is the object that came (match/choose.ts). */
export class Held implements PaintedName {
  readonly range: Range;
  readonly place: Place;
  /** That of its block. */
  readonly order: number;

  constructor(range: Range, place: Place, order: number) {
    this.range = range;
    this.place = place;
    this.order = order;
  }

  get entity(): string {
    return this.place.entity;
  }

  get others(): readonly string[] | undefined {
    return this.place.others;
  }

  get block(): number {
    return this.place.block;
  }
}

export function hold(place: Place, blocks: ReadonlyMap<number, Block>): Held | undefined {
  const block = blocks.get(place.block);
  const range = block === undefined ? undefined : rangeIn(block, place.start, place.end);
  return block === undefined || range === undefined ? undefined : new Held(range, place, block.order);
}

export function heldAt(places: readonly Place[], names: readonly Held[]): readonly Held[] {
  if (places.length === 0) return [];
  const known = new Set(places);
  return names.filter(({ place }) => known.has(place));
}

/** What names come, what goes, and all that there are then. */
type Change = { readonly next: readonly Held[]; readonly fresh: readonly Held[]; readonly left: readonly Held[] };

export function changeNames(names: readonly Held[], left: readonly Held[], fresh: readonly Held[]): Change {
  return { next: withFresh(without(names, left), fresh), fresh, left };
}

/** The names that `choose` takes of all, and what of them the page does not show yet, or no more. */
export function changeShown(
  { next, fresh, left }: Change,
  names: readonly PaintedName[],
  shown: readonly PaintedName[],
  choose: (names: readonly PaintedName[]) => readonly PaintedName[],
): { readonly [part in 'chosen' | 'come' | 'go']: readonly PaintedName[] } {
  const chosen = choose(next);
  // where all are shown, what is new and what is gone is known
  if (chosen === next && shown === names) return { chosen, come: fresh, go: left };
  return { chosen, come: without(chosen, shown), go: without(shown, chosen) };
}

function without<Name extends PaintedName>(names: readonly Name[], others: readonly PaintedName[]): readonly Name[] {
  if (others.length === 0) return names;
  if ((others as readonly unknown[]) === names) return [];
  const known = new Set(others);
  return names.filter((name) => !known.has(name));
}

/** Whether each follows the one before it, and the first of them those that were there; what has no order does not. */
function isOrdered(names: readonly Held[], fresh: readonly Held[]): boolean {
  let newest = names.at(-1)?.order ?? Number.NEGATIVE_INFINITY;
  for (let i = 0; i < fresh.length; i++) {
    const { order } = fresh[i] as Held;
    if (!(order >= newest)) return false;
    newest = order;
  }
  return true;
}

/** Names in reading order, with more: by the order of their blocks; those of text that came later are put where the page has it. */
function withFresh(names: readonly Held[], fresh: readonly Held[]): readonly Held[] {
  if (fresh.length === 0) return names;
  if (isOrdered(names, fresh)) return names.concat(fresh);
  const late = fresh.filter(({ order }) => Number.isNaN(order));
  let all = [...names];
  if (late.length < fresh.length) {
    const early = [...all, ...fresh].filter(({ order }) => !Number.isNaN(order));
    early.sort((a, b) => a.order - b.order);
    late.unshift(...all.filter(({ order }) => Number.isNaN(order)));
    all = early;
  }
  for (const name of late) {
    const last = all.at(-1);
    let low = last === undefined || precedes(last, name) ? all.length : 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (precedes(all[middle] as Held, name)) low = middle + 1;
      else high = middle;
    }
    all.splice(low, 0, name);
  }
  return all;
}

/** Text in different trees counts as before, so that shadow roots come last. */
function precedes({ range: a }: PaintedName, { range: b }: PaintedName): boolean {
  if (a.startContainer === b.startContainer) return a.startOffset <= b.startOffset;
  const where = a.startContainer.compareDocumentPosition(b.startContainer);
  return (where & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_DISCONNECTED)) !== 0;
}
