import { offsetOf } from './frames.ts';
import { nameAt } from './name-at.ts';
import type { PaintedName } from './painted.ts';
import { isOnPath, type Point } from './safe-path.ts';

/**
 * Pointer → which name the reader rests on, clicks or touches. Opens after `dwell` milliseconds, closes `grace` milliseconds after
 * the pointer left name and card (WCAG 1.4.13: hoverable, persistent); a press elsewhere closes at once; scrolling, typing,
 * dragging and selecting cancel what has not opened yet. One hit test a frame, after layout.
 */
export type Hover = {
  readonly stop: () => void;
  /** Listens in the document of a frame of the page as well. */
  readonly include: (document: Document) => void;
  /** Nothing is about to open, and the pointer neither takes the open card away nor opens another until it moves on: the keyboard has it. */
  readonly cancel: () => void;
};
/** Resting on a name; the same with Shift held; a click, or Shift where a click belongs to a link. Touch always opens by a tap. */
export type HoverMode = 'hover' | 'modifier' | 'click';
export type HoverOptions = {
  readonly names: () => readonly PaintedName[];
  readonly mode: () => HoverMode;
  /** Milliseconds. */
  readonly dwell: () => number;
  readonly grace: () => number;
  readonly isCard: (event: Event) => boolean;
  readonly cardBox: () => DOMRect | undefined;
  readonly isOpen: () => boolean;
  /** The pointer has come to rest on a name: after the dwell its card will be asked for. */
  readonly prepare: (name: PaintedName) => void;
  /** False where the name's card is open already, by the keyboard or by this pointer. */
  readonly open: (name: PaintedName, by: 'pointer' | 'touch', at: Point) => boolean;
  readonly close: () => void;
};

/** A point of the page's viewport, and the document whose event told of it: only that one's names can be under it. */
type Spot = Point & { readonly from: Document };

/** Pixels: a hand on the table, or a cable, moves a pointer that nobody moves. */
const TREMBLE = 8;

export function watchHover(document: Document, options: HoverOptions): Hover {
  const view = document.defaultView ?? window;
  /** Where the pointer is on the page; undefined on the card and outside. */
  let point: Spot | undefined;
  /** Where it was seen last, on the card as well. */
  let last: Point | undefined;
  let shift = false;
  /** The page has moved since the pointer did. */
  let scrolled = false;
  let frame = 0;
  let resting: PaintedName | undefined;
  /** Where the pointer last was on the open card's name; undefined: the open card is not the pointer's. */
  let left: Point | undefined;
  /** Where the pointer was when the keyboard took over, or will be found to have been at its next move. */
  let parked: Point | 'unknown' | undefined;
  let opening = 0;
  let closing = 0;

  const stay = (): void => {
    view.clearTimeout(closing);
    closing = 0;
  };
  const cancel = (): void => {
    view.clearTimeout(opening);
    opening = 0;
    resting = undefined;
  };
  /** The reader does something else: also what the pointer's last move has not led to yet. */
  const interrupt = (): void => {
    cancel();
    if (frame !== 0) view.cancelAnimationFrame(frame);
    frame = 0;
  };
  const close = (): void => {
    stay();
    left = undefined;
    options.close();
    // the pointer may have come to rest on another name meanwhile
    lookSoon();
  };
  const leave = (): void => {
    cancel();
    if (left !== undefined && options.isOpen() && closing === 0) closing = view.setTimeout(close, options.grace());
  };
  const open = (name: PaintedName, at: Point): void => {
    if (options.open(name, 'pointer', at)) left = at;
  };
  const look = (): void => {
    frame = 0;
    const mode = options.mode();
    if (point === undefined || (mode === 'click' && !shift && left === undefined)) return;
    const at = point;
    if (scrolled) {
      // what the page brings under a resting pointer is not what the reader points at
      scrolled = false;
      if (nameUnder(at) === undefined) leave();
      return;
    }
    const card = options.cardBox();
    if (left !== undefined && card !== undefined && isOnPath(left, at, card) && nameUnder(at) !== resting) {
      stay();
      leave();
      return;
    }
    const name = nameUnder(at);
    if (name === undefined) {
      leave();
      return;
    }
    stay();
    if (name === resting) {
      if (options.isOpen() && left !== undefined) left = at;
      return;
    }
    if (mode !== 'hover' && !shift) {
      leave();
      return;
    }
    cancel();
    resting = name;
    options.prepare(name);
    opening = view.setTimeout(() => open(name, point ?? at), mode === 'hover' ? options.dwell() : 0);
  };
  const lookSoon = (): void => {
    if (frame === 0 && point !== undefined) frame = view.requestAnimationFrame(look);
  };
  const nameUnder = ({ x, y, from }: Spot): PaintedName | undefined => {
    const names = options.names();
    if (names[0]?.range.startContainer.ownerDocument !== from) return undefined;
    const offset = offsetOf(from);
    return nameAt(from, names, x - offset.x, y - offset.y);
  };

  const isParked = (at: Point): boolean => {
    if (parked === 'unknown') parked = at;
    if (parked !== undefined && Math.hypot(at.x - parked.x, at.y - parked.y) > TREMBLE) parked = undefined;
    return parked !== undefined;
  };
  const onMove = (event: PointerEvent, from: Document): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const at = spotOf(event, from);
    last = at;
    if (options.isCard(event)) {
      point = undefined;
      stay();
      cancel();
      return;
    }
    if (options.names().length === 0) return;
    point = at;
    if (isParked(at)) return;
    scrolled = false;
    shift = event.shiftKey;
    lookSoon();
  };
  const onScroll = (event: Event): void => {
    if (options.isCard(event)) return;
    interrupt();
    scrolled = true;
    lookSoon();
  };
  const onDown = (event: PointerEvent, from: Document): void => {
    interrupt();
    if (event.pointerType === 'touch' || options.isCard(event) || !options.isOpen()) return;
    if (nameUnder(spotOf(event, from)) === undefined) close();
  };
  const onTap = (event: PointerEvent, from: Document): void => {
    if (event.pointerType !== 'touch' || options.isCard(event)) return;
    const at = spotOf(event, from);
    const name = nameUnder(at);
    if (name !== undefined && !isControl(event)) options.open(name, 'touch', at);
    else if (options.isOpen()) options.close();
  };
  const onClick = (event: MouseEvent, from: Document): void => {
    if (options.mode() !== 'click' || options.isCard(event) || isControl(event)) return;
    if (from.getSelection()?.isCollapsed === false) return;
    const at = spotOf(event, from);
    const name = nameUnder(at);
    if (name !== undefined) options.open(name, 'pointer', at);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.type === 'keydown' && event.key !== 'Escape') interrupt();
    shift = event.type === 'keydown' && event.key === 'Shift';
    if (shift && options.mode() !== 'hover') lookSoon();
  };
  const onLeave = (): void => {
    point = undefined;
    leave();
  };
  const listeners: [string, (event: never, from: Document) => void][] = [
    ['pointermove', onMove],
    ['pointerdown', onDown],
    ['pointerup', onTap],
    ['click', onClick],
    ['scroll', onScroll],
    ['keydown', onKey],
    ['keyup', onKey],
    ['selectionchange', interrupt],
  ];
  const off = new AbortController();
  const include = (from: Document): void => {
    const { signal } = off;
    for (const [kind, listener] of listeners)
      from.addEventListener(kind, (event) => listener(event as never, from), { capture: true, passive: true, signal });
    from.documentElement.addEventListener('pointerleave', onLeave, { signal });
  };
  include(document);
  return {
    include,
    cancel() {
      cancel();
      stay();
      left = undefined;
      parked = last ?? 'unknown';
      // a name whose card was just sent away does not bring it back at the next tremble of the hand
      resting = point === undefined ? undefined : nameUnder(point);
    },
    stop() {
      cancel();
      stay();
      if (frame !== 0) view.cancelAnimationFrame(frame);
      off.abort();
    },
  };
}

function spotOf({ clientX, clientY }: MouseEvent, from: Document): Spot {
  const { x, y } = offsetOf(from);
  return { x: clientX + x, y: clientY + y, from };
}

/** What already does something when pressed keeps doing that alone. */
function isControl(event: Event): boolean {
  return (event.target as Element | null)?.closest?.('a, button, input, select, textarea, label, summary') != null;
}
