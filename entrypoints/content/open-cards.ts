import { cardRequests } from '../../src/browser/card-requests.ts';
import type { PageRequests, PageSettings } from '../../src/browser/messages.ts';
import { ask } from '../../src/browser/messaging.ts';
import type { Card } from '../../src/cards/card.ts';
import { boxesOf } from '../../src/page/frames.ts';
import type { Painted, PaintedName } from '../../src/page/painted.ts';
import type { CardFrame } from '../../src/ui/card-frame.tsx';
import type { CardGlobal } from './card-global.ts';

export type HowToOpen = {
  readonly focus?: boolean;
  readonly sheet?: boolean;
  /** The point of the viewport that the reader points at: a name may stand on two lines. */
  readonly at?: { readonly x: number; readonly y: number };
};

/** The cards open on a page: one beside the name being read, and one that the reader has pinned. */
export type OpenCards = {
  /** Fetches what `open` will need, while the dwell still runs. */
  readonly prepare: (name: PaintedName) => Promise<void>;
  readonly open: (name: PaintedName, how?: HowToOpen) => Promise<void>;
  /** The card beside a name; the pinned one stays. */
  readonly close: () => void;
  /** Both, and what was about to open. */
  readonly closeAll: () => void;
  /** The same, and where the reader was: another page, or another start. */
  readonly forget: () => void;
  /** What Escape does: the card beside a name goes first. False where nothing was open. */
  readonly escape: () => boolean;
  /** The painted name at which reader and keyboard are. */
  readonly current: PaintedName | undefined;
  /** The same, and once its card was closed the last one: the keyboard goes on from there. */
  readonly place: PaintedName | undefined;
  readonly moveTo: (name: PaintedName) => void;
  /** After a new reading the current name has another range; undefined: its text left the page, and so does its card. */
  readonly replaceCurrent: (same: PaintedName | undefined) => void;
  readonly isOpen: () => boolean;
  readonly hasFocus: () => boolean;
  readonly owns: (event: Event) => boolean;
  readonly box: () => DOMRect | undefined;
};

export function createOpenCards(
  document: Document,
  painted: Painted,
  settings: () => PageSettings | undefined,
): OpenCards {
  let frame: CardFrame | undefined;
  let pinned: CardFrame | undefined;
  let language: PageSettings['language'] | undefined;
  let current: PaintedName | undefined;
  let place: PaintedName | undefined;
  let focusBefore: Element | null = null;
  /** Counts what was asked to open, so that a late answer opens nothing. */
  let turn = 0;

  const giveFocusBack = (): void => {
    if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  };
  const moveTo = (name: PaintedName | undefined): void => {
    current = name;
    place = name ?? place;
    painted.mark(name);
  };
  const close = (): void => {
    turn++;
    frame?.hide();
    moveTo(undefined);
    giveFocusBack();
  };
  const closePinned = (): void => {
    pinned?.remove();
    pinned = undefined;
  };

  const closeAll = (): void => {
    close();
    closePinned();
  };

  const freeFrame = async (): Promise<CardFrame | undefined> => {
    const now = settings();
    if (now === undefined) return undefined;
    if (frame !== undefined && language === now.language) return frame;
    const here = globalThis as CardGlobal;
    if (here.reperCard === undefined) await ask<PageRequests, 'cardInterface'>('cardInterface', {});
    // another call may have made it meanwhile
    if (frame !== undefined && language === now.language) return frame;
    frame?.remove();
    language = now.language;
    const made: CardFrame | undefined = here.reperCard?.(document, {
      mode: import.meta.env.REPER_OPEN === 'true' ? 'open' : 'closed',
      language,
      actions: document.location.protocol.startsWith('http') ? { ...cardRequests, turnOffSite } : cardRequests,
      onClose: () => (made === pinned ? closePinned() : close()),
      onPin: (on) => {
        if (made === undefined) return;
        if (on) {
          closePinned();
          pinned = made;
          if (frame === made) frame = undefined;
          moveTo(undefined);
        } else {
          frame?.remove();
          frame = made;
          pinned = undefined;
        }
      },
    });
    frame = made;
    return frame;
  };

  /** The card asked for while the pointer rests; no one but the pointer that rested takes it, lest it be old. */
  let prepared: { readonly name: PaintedName; readonly cards: Promise<Card[]> } | undefined;
  const cardsOf = async (name: PaintedName): Promise<Card[]> => {
    const bearers = [name.entity, ...(name.others ?? [])];
    const near = painted.names.filter((other) => other.block === name.block && !bearers.includes(other.entity));
    const here = [...new Set(near.map((other) => other.entity))];
    const cards = await Promise.all(bearers.map((entity) => ask<PageRequests, 'card'>('card', { entity, here })));
    return cards.filter((card) => card !== null);
  };
  const takeCards = (name: PaintedName, rested: boolean): Promise<Card[]> => {
    const before = prepared;
    prepared = undefined;
    return rested && before?.name === name ? before.cards : cardsOf(name);
  };

  return {
    async prepare(name) {
      const cards = cardsOf(name);
      prepared = { name, cards };
      await Promise.all([cards, freeFrame()]);
    },
    async open(name, { focus = false, sheet = false, at } = {}) {
      const mine = ++turn;
      const [cards, view] = await Promise.all([takeCards(name, at !== undefined && !sheet), freeFrame()]);
      if (cards.length === 0 || view === undefined || mine !== turn) return;
      const before = document.activeElement;
      moveTo(name);
      const line = lineAt(name.range, at);
      const getBoundingClientRect = (): DOMRect => boxOf(name.range, line);
      const { documentElement } = name.range.startContainer.ownerDocument ?? document;
      view.show(cards, { getBoundingClientRect, contextElement: documentElement }, { sheet });
      if (!focus) return;
      focusBefore ??= before;
      view.focus();
    },
    close,
    closeAll,
    forget() {
      closeAll();
      place = undefined;
    },
    escape() {
      turn++;
      if (frame?.isOpen() === true || current !== undefined) {
        const open = frame?.isOpen() === true;
        close();
        return open;
      }
      if (pinned === undefined) return false;
      closePinned();
      return true;
    },
    get current() {
      return current;
    },
    get place() {
      return place;
    },
    moveTo,
    replaceCurrent(same) {
      if (same === undefined) close();
      else moveTo(same);
    },
    isOpen: () => frame?.isOpen() === true,
    hasFocus: () => frame?.hasFocus() === true,
    owns: (event) => frame?.owns(event) === true || pinned?.owns(event) === true,
    box: () => frame?.box(),
  };
}

function turnOffSite(off: boolean): Promise<unknown> {
  return ask<PageRequests, 'turnOffSite'>('turnOffSite', { site: location.hostname.replace(/^www\./u, ''), off });
}

/** Which of a name's lines is pointed at; the last one unless told. */
function lineAt(range: Range, at: HowToOpen['at']): number {
  const boxes = boxesOf(range);
  const found = boxes.findIndex(
    (box) => at !== undefined && at.x >= box.left && at.x <= box.right && at.y >= box.top && at.y <= box.bottom,
  );
  return found < 0 ? boxes.length - 1 : found;
}

function boxOf(range: Range, line: number): DOMRect {
  const boxes = boxesOf(range);
  return boxes[line] ?? boxes[0] ?? new DOMRect();
}
