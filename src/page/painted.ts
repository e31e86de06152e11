import type { Block } from './blocks.ts';
import { isGone } from './frames.ts';
import { changeNames, changeShown, type Held, heldAt, hold, type PaintedName, type Place } from './held-names.ts';
import { FIRST_LINE } from './line-colour.ts';

/**
 * The names painted on a page: CSS Custom Highlights over live ranges, so the page's DOM stays as it was. Reper keeps its
 * own list: in Firefox a content script cannot iterate a Highlight.
 */
export type { PaintedName, Place } from './held-names.ts';
/** Places that came and went since the last painting; `first`: all that was painted before is of another reading. */
export type Places = {
  readonly added: readonly Place[];
  readonly gone: readonly Place[];
  readonly first: boolean;
};
export type Painted = {
  /** All of the page, in reading order. */
  readonly names: readonly PaintedName[];
  /** Those of them that are underlined, and that a pointer finds. */
  readonly shown: readonly PaintedName[];
  /**
   * Paints what `choose` takes of all names; what stays keeps its range, and costs nothing. What is new is painted before what is gone
   * goes, so that nothing flickers. A step every few names, so that a page can work in between.
   */
  readonly paint: (
    places: Places,
    blocks: ReadonlyMap<number, Block>,
    choose?: (names: readonly PaintedName[]) => readonly PaintedName[],
  ) => Generator<void, void, void>;
  readonly mark: (name: PaintedName | undefined) => void;
  /** Gives the lines another colour (line-colour.ts). */
  readonly recolour: (line: string) => void;
  /** Marks a name for a moment, so that the eye finds it. */
  readonly flash: (name: PaintedName) => void;
  readonly clear: () => void;
};

const NAME = 'reper-name';
const CURRENT = 'reper-current';
const FLASH = 'reper-flash';
/** Milliseconds: long enough to be found after the page has scrolled. */
const FLASH_TIME = 2000;
/**
 * Beside the line, weight and a second line mark the current name: never colour alone. No length in em: every element of the page would
 * have a style of its own for it, 10 MB of 30,000 elements.
 */
const styleWith = (line: string): string => `
::highlight(${NAME}) { text-decoration: underline dotted 1.5px; text-decoration-color: ${line}; text-underline-offset: 3px; }
::highlight(${CURRENT}) { text-decoration: underline solid 2px; background-color: rgb(47 111 222 / 0.16); text-underline-offset: 3px; }
::highlight(${FLASH}) { background-color: rgb(246 200 60 / 0.55); text-decoration: underline solid 3px; text-underline-offset: 3px; }
@media (forced-colors: active) { ::highlight(${NAME}) { text-decoration-color: CanvasText; } ::highlight(${FLASH}) { background-color: Highlight; color: HighlightText; } ::highlight(${CURRENT}) { background-color: Highlight; color: HighlightText; } }
`;

/** How many people, places and bodies the names are of. */
export function countEntities(names: readonly PaintedName[]): number {
  return new Set(names.map(({ entity }) => entity)).size;
}

export function createPainted(): Painted {
  /** The document that holds the names, and its window: highlights and style sheets are its own. */
  let home = document;
  let view: View = window;
  /** Kept: once a frame has gone, Firefox finds no document for a window's `CSS` any more. */
  const pageRegistry = CSS.highlights;
  let registry = pageRegistry;
  let sheet = createSheet(view);
  let names: readonly Held[] = [];
  let shown: readonly PaintedName[] = names;
  let line = FIRST_LINE;
  let own: Highlight | undefined;
  let current: Highlight | undefined;
  let flash: Highlight | undefined;
  /** Documents and shadow roots that have the style. */
  const styled = new Set<DocumentOrShadowRoot>();
  let flashing: ReturnType<typeof setTimeout> | undefined;
  /** How often all was cleared: a painting that waits for its next step ends there. */
  let clearings = 0;
  const drop = (name: string, highlight: Highlight | undefined): void => {
    if (isGone(home)) return;
    // unless it is another's: after an update the new content script has painted over the old one's
    if (highlight !== undefined && registry.get(name) === highlight) registry.delete(name);
  };
  const clear = (): void => {
    clearings++;
    clearTimeout(flashing);
    drop(FLASH, flash);
    names = [];
    shown = names;
    drop(NAME, own);
    own = undefined;
    drop(CURRENT, current);
    if (!isGone(home))
      for (const tree of styled) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== sheet);
    styled.clear();
  };
  const moveTo = (other: Document): void => {
    clear();
    home = other;
    view = other.defaultView as View;
    registry = other === document ? pageRegistry : view.CSS.highlights;
    sheet = createSheet(view);
    line = FIRST_LINE;
  };
  const style = (range: Range): void => {
    const tree = range.startContainer.getRootNode() as Document | ShadowRoot;
    if (styled.has(tree)) return;
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    styled.add(tree);
  };
  const show = (range: Range): void => {
    style(range);
    own ??= new view.Highlight();
    // before the names are in it: Firefox takes in those of a whole page at once, 40 ms of 5,000
    if (registry.get(NAME) !== own) registry.set(NAME, own);
    own.add(range);
  };
  return {
    get names() {
      return names;
    },
    get shown() {
      return shown;
    },
    // short, and no `for … of`: most of what a tab keeps for Reper is machine code, and that of a generator is long
    *paint({ added, gone, first }, blocks, choose = (all) => all) {
      const from = added.length === 0 ? undefined : blocks.get((added[0] as Place).block)?.owner.ownerDocument;
      if (from != null && from !== home && !isGone(from)) moveTo(from);
      const mine = clearings;
      const fresh: Held[] = [];
      for (let i = 0; i < added.length; i++) {
        if (i % STEP === STEP - 1) yield;
        if (mine !== clearings) return;
        const held = hold(added[i] as Place, blocks);
        if (held !== undefined) fresh.push(held);
      }
      // what goes over all names goes by itself: of thousands it takes a millisecond
      yield;
      if (mine !== clearings) return;
      const change = changeNames(names, first ? names : heldAt(gone, names), fresh);
      yield;
      if (mine !== clearings) return;
      const { chosen, come, go } = changeShown(change, names, shown, choose);
      for (let i = 0; i < come.length + go.length; i++) {
        if (i % STEP === STEP - 1) yield;
        if (mine !== clearings) return;
        if (i < come.length) show((come[i] as PaintedName).range);
        else own?.delete((go[i - come.length] as PaintedName).range);
      }
      names = change.next;
      shown = chosen;
      if (shown.length === 0) drop(NAME, own);
    },
    mark(name) {
      if (name === undefined) {
        drop(CURRENT, current);
        return;
      }
      style(name.range);
      current = new view.Highlight(name.range);
      current.priority = 1;
      registry.set(CURRENT, current);
    },
    recolour(next) {
      if (next === line || isGone(home)) return;
      line = next;
      sheet.replaceSync(styleWith(line));
    },
    flash(name) {
      clearTimeout(flashing);
      style(name.range);
      flash = new view.Highlight(name.range);
      flash.priority = 2;
      registry.set(FLASH, flash);
      flashing = setTimeout(() => drop(FLASH, flash), FLASH_TIME);
    },
    clear,
  };
}

type View = Pick<Window & typeof globalThis, 'CSS' | 'CSSStyleSheet' | 'Highlight'>;

function createSheet(view: View): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styleWith(FIRST_LINE));
  return sheet;
}

const STEP = 32;
