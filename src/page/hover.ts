import { nameAt, type PaintedName } from './painted.ts';

/**
 * Pointer → which name the reader rests on. Opens after `dwell` milliseconds, closes `grace` milliseconds after the pointer
 * left name and card (WCAG 1.4.13: hoverable, persistent); scrolling, typing, dragging and selecting cancel. One hit test
 * a frame, after layout.
 */
export type Hover = { readonly stop: () => void; readonly cancel: () => void };
export type HoverOptions = {
  readonly names: () => readonly PaintedName[];
  /** Milliseconds. */
  readonly dwell: () => number;
  readonly grace: () => number;
  readonly isCard: (event: Event) => boolean;
  readonly isOpen: () => boolean;
  readonly open: (name: PaintedName) => void;
  readonly close: () => void;
};

export function watchHover(document: Document, options: HoverOptions): Hover {
  const view = document.defaultView ?? window;
  let point: { x: number; y: number } | undefined;
  let frame = 0;
  let resting: PaintedName | undefined;
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
  const leave = (): void => {
    cancel();
    if (options.isOpen() && closing === 0) closing = view.setTimeout(() => options.close(), options.grace());
  };
  const look = (): void => {
    frame = 0;
    if (point === undefined) return;
    const name = nameAt(document, options.names(), point.x, point.y);
    if (name === undefined) {
      leave();
      return;
    }
    stay();
    if (name === resting) return;
    cancel();
    resting = name;
    opening = view.setTimeout(() => options.open(name), options.dwell());
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (options.isCard(event)) {
      stay();
      cancel();
      return;
    }
    if (options.names().length === 0) return;
    point = { x: event.clientX, y: event.clientY };
    if (frame === 0) frame = view.requestAnimationFrame(look);
  };
  const onScroll = (event: Event): void => {
    if (!options.isCard(event)) cancel();
  };
  const onTouch = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' || options.isCard(event)) return;
    const name = nameAt(document, options.names(), event.clientX, event.clientY);
    if (name !== undefined && (event.target as Element | null)?.closest?.('a, button') == null) options.open(name);
    else if (options.isOpen()) options.close();
  };
  const listeners: [string, (event: never) => void][] = [
    ['pointermove', onMove],
    ['pointerdown', cancel],
    ['pointerup', onTouch],
    ['scroll', onScroll],
    ['keydown', cancel],
    ['selectionchange', cancel],
  ];
  for (const [kind, listener] of listeners)
    document.addEventListener(kind, listener as EventListener, { capture: true, passive: true });
  const root = document.documentElement;
  root.addEventListener('pointerleave', leave);
  return {
    cancel,
    stop() {
      cancel();
      stay();
      if (frame !== 0) view.cancelAnimationFrame(frame);
      for (const [kind, listener] of listeners)
        document.removeEventListener(kind, listener as EventListener, { capture: true });
      root.removeEventListener('pointerleave', leave);
    },
  };
}
