import { chooseLine, sampleNames } from '../../src/page/line-colour.ts';
import { watchTheme, whenIdle } from '../../src/page/observe.ts';
import type { Painted } from '../../src/page/painted.ts';

/** Keeps the lines under names visible on the page's own colours: looked at when names are first painted, and when the page turns dark. */
export type LineColour = {
  /** Names were painted. */
  readonly painted: () => void;
  /** Another article, or another start. */
  readonly forget: () => void;
  readonly stop: () => void;
};

/** Milliseconds: pages fade from light to dark. */
const FADE = 500;

export function createLineColour(document: Document, painted: Painted): LineColour {
  const view = document.defaultView ?? window;
  let known = false;
  let fading: ReturnType<typeof setTimeout> | undefined;
  /** Reading styles makes a busy page work out its own: only when it rests. */
  const look = (): void =>
    whenIdle(view, () => {
      if (painted.shown.length > 0) painted.recolour(chooseLine(sampleNames(painted.shown)));
    });
  const unwatch = watchTheme(document, () => {
    clearTimeout(fading);
    fading = setTimeout(look, FADE);
  });
  return {
    painted() {
      if (known || painted.shown.length === 0) return;
      known = true;
      look();
    },
    forget() {
      known = false;
    },
    stop() {
      clearTimeout(fading);
      unwatch();
    },
  };
}
