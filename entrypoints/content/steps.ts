import { boxesOf } from '../../src/page/frames.ts';
import type { PaintedName } from '../../src/page/painted.ts';
import type { OpenCards } from './open-cards.ts';

/** The keyboard's way from name to name: from where the reader is, else from what is in view; a live region says where that is. */
export type Steps = {
  /** False where there is no name to go to. */
  readonly go: (by: 1 | -1) => boolean;
  /** The first name in view. */
  readonly first: () => PaintedName | undefined;
};
export type StepsOptions = {
  readonly cards: Pick<OpenCards, 'current' | 'place' | 'moveTo' | 'isOpen' | 'hasFocus' | 'open'>;
  /** Where it goes: what is underlined, and all names where nothing is. */
  readonly names: () => readonly PaintedName[];
  /** What is said, "{name}, {number} of {count}". */
  readonly wording: () => string;
  readonly starts: () => void;
  /** The card of a name is being opened. */
  readonly opens: (work: Promise<void>) => void;
};

export function createSteps(document: Document, { cards, names, wording, starts, opens }: StepsOptions): Steps {
  const placeOf = (name: PaintedName, number: number, count: number): string => {
    const told = { name: name.range.toString(), number, count };
    return wording().replace(/\{(\w+)\}/gu, (_, key: string) => String(told[key as 'name'] ?? ''));
  };
  /** The place of the current name; of the last one only while it is in view: readers scroll on. */
  const here = (all: readonly PaintedName[]): number => {
    const { current, place } = cards;
    const at = place === undefined ? -1 : all.findIndex(({ range }) => isSamePlace(range, place.range));
    return current !== undefined || isInView(all[at]) ? at : -1;
  };
  return {
    go(by) {
      const all = names();
      if (all.length === 0) return false;
      const at = here(all);
      const start = by > 0 ? firstInView(all) : all.length - 1;
      const to = at < 0 ? start : (at + by + all.length) % all.length;
      const next = all[to];
      if (next === undefined) return false;
      starts();
      cards.moveTo(next);
      next.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
      announce(document, placeOf(next, to + 1, all.length));
      if (cards.isOpen()) opens(cards.open(next, { focus: cards.hasFocus() }));
      return true;
    },
    first: () => names()[firstInView(names())],
  };
}

export function isSamePlace(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

function isInView(name: PaintedName | undefined): boolean {
  const box = name === undefined ? undefined : boxesOf(name.range).at(-1);
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;
}

function firstInView(names: readonly PaintedName[]): number {
  const found = names.findIndex(({ range }) => (boxesOf(range).at(-1)?.bottom ?? 0) > 0);
  return Math.max(0, found);
}

/** Says to a screen reader where the keyboard is; one element outside the page's body, there only once asked for. */
function announce(document: Document, text: string): void {
  let live = document.querySelector('reper-live');
  if (live === null) {
    live = document.createElement('reper-live');
    live.setAttribute('role', 'status');
    live.setAttribute('style', 'position:fixed;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)');
    document.documentElement.append(live);
  }
  // a region that comes with its text is not read out: only a change is
  const region = live;
  setTimeout(() => {
    region.textContent = text;
  });
}
