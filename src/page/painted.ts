import { type Block, rangeIn } from './blocks.ts';

/**
 * The names painted on a page: CSS Custom Highlights over live ranges, so the page's DOM stays as it was. Reper keeps its
 * own list: in Firefox a content script cannot iterate a Highlight.
 */
export type PaintedName = { readonly range: Range; readonly entity: string; readonly block: number };
export type Painted = {
  readonly names: readonly PaintedName[];
  /** Paints these instead of those before. */
  readonly paint: (
    found: readonly { block: number; start: number; end: number; entity: string }[],
    blocks: readonly Block[],
  ) => void;
  readonly mark: (name: PaintedName | undefined) => void;
  /** Marks a name for a moment, so that the eye finds it. */
  readonly flash: (name: PaintedName) => void;
  readonly clear: () => void;
};

const NAME = 'reper-name';
const CURRENT = 'reper-current';
const FLASH = 'reper-flash';
/** Milliseconds: long enough to be found after the page has scrolled. */
const FLASH_TIME = 2000;
/** Beside the line, weight and a second line mark the current name: never colour alone. */
const STYLE = `
::highlight(${NAME}) { text-decoration: underline dotted 1.5px; text-decoration-color: color-mix(in srgb, currentColor 55%, #2f6fde); text-underline-offset: 0.18em; }
::highlight(${CURRENT}) { text-decoration: underline solid 2px; background-color: rgb(47 111 222 / 0.16); text-underline-offset: 0.18em; }
::highlight(${FLASH}) { background-color: rgb(246 200 60 / 0.55); text-decoration: underline solid 3px; text-underline-offset: 0.18em; }
@media (forced-colors: active) { ::highlight(${FLASH}) { background-color: Highlight; color: HighlightText; } ::highlight(${CURRENT}) { background-color: Highlight; color: HighlightText; } }
`;

export function createPainted(document: Document): Painted {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  let names: PaintedName[] = [];
  let own: Highlight | undefined;
  let current: Highlight | undefined;
  let styled = false;
  let flashing: ReturnType<typeof setTimeout> | undefined;
  const style = (): void => {
    if (styled) return;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    styled = true;
  };
  return {
    get names() {
      return names;
    },
    paint(found, blocks) {
      names = found.flatMap(({ block, start, end, entity }) => {
        const text = blocks[block];
        const range = text === undefined ? undefined : rangeIn(text, start, end);
        return range === undefined ? [] : [{ range, entity, block }];
      });
      if (names.length === 0) {
        drop(NAME, own);
        return;
      }
      style();
      own = new Highlight(...names.map(({ range }) => range));
      CSS.highlights.set(NAME, own);
    },
    mark(name) {
      if (name === undefined) {
        drop(CURRENT, current);
        return;
      }
      current = new Highlight(name.range);
      current.priority = 1;
      CSS.highlights.set(CURRENT, current);
    },
    flash(name) {
      clearTimeout(flashing);
      const highlight = new Highlight(name.range);
      highlight.priority = 2;
      CSS.highlights.set(FLASH, highlight);
      flashing = setTimeout(() => CSS.highlights.delete(FLASH), FLASH_TIME);
    },
    clear() {
      clearTimeout(flashing);
      CSS.highlights.delete(FLASH);
      names = [];
      drop(NAME, own);
      drop(CURRENT, current);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      styled = false;
    },
  };
}

/** Takes a highlight away unless it is another's: after an update the new content script has painted over the old one's. */
function drop(name: string, own: Highlight | undefined): void {
  if (own !== undefined && CSS.highlights.get(name) === own) CSS.highlights.delete(name);
}

/** The painted name under a point of the viewport. The caret snaps to the nearest text, so the name's own boxes decide. */
export function nameAt(
  document: Document,
  names: readonly PaintedName[],
  x: number,
  y: number,
): PaintedName | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null || caret.offsetNode.nodeType !== Node.TEXT_NODE) return undefined;
  const { offsetNode, offset } = caret;
  const name = names.find(({ range }) => range.intersectsNode(offsetNode) && comparesWithin(range, offsetNode, offset));
  if (name === undefined) return undefined;
  return [...name.range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  )
    ? name
    : undefined;
}

function comparesWithin(range: Range, node: Node, offset: number): boolean {
  return range.isPointInRange(node, Math.min(offset, node.nodeValue?.length ?? 0));
}
