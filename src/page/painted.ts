import { type Block, rangeIn } from './blocks.ts';
import { isGone } from './frames.ts';
import { FIRST_LINE } from './line-colour.ts';

/**
 * The names painted on a page: CSS Custom Highlights over live ranges, so the page's DOM stays as it was. Reper keeps its
 * own list: in Firefox a content script cannot iterate a Highlight.
 */
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
  /** A place that goes is the object that came (match/choose.ts). */
  const painted = new Map<Place, Held>();
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
    painted.clear();
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
  return {
    get names() {
      return names;
    },
    get shown() {
      return shown;
    },
    *paint({ added, gone, first }, blocks, choose = (all) => all) {
      const [{ block: one = -1 } = {}] = added;
      const from = blocks.get(one)?.owner.ownerDocument;
      if (from != null && from !== home && !isGone(from)) moveTo(from);
      const mine = clearings;
      const left = new Set<Held>();
      for (const place of first ? [...painted.keys()] : gone) {
        const held = painted.get(place);
        if (held !== undefined) left.add(held);
        painted.delete(place);
      }
      const fresh: Held[] = [];
      /** The newest of what has an order, and whether all that is new follows it and one another. */
      let newest = names.at(-1)?.order ?? Number.NEGATIVE_INFINITY;
      let ordered = true;
      let step = 0;
      for (const place of added) {
        if (++step % STEP === 0) yield;
        if (mine !== clearings) return;
        const from = blocks.get(place.block);
        const range = from === undefined ? undefined : rangeIn(from, place.start, place.end);
        if (from === undefined || range === undefined) continue;
        const { entity, others, block } = place;
        const held = { range, entity, others, block, order: from.order };
        painted.set(place, held);
        fresh.push(held);
        ordered &&= from.order >= newest;
        newest = from.order;
      }
      // what goes over all names goes by itself: of thousands it takes a millisecond
      yield;
      if (mine !== clearings) return;
      const before = names;
      const still = left.size === 0 ? before : before.filter((held) => !left.has(held));
      const next = fresh.length === 0 ? still : ordered ? still.concat(fresh) : withFresh(still, fresh);
      yield;
      if (mine !== clearings) return;
      const chosen = choose(next);
      // where all are shown, what is new and what is gone is known
      const all = chosen === next && shown === before;
      for (const { range } of all ? fresh : without(chosen, shown)) {
        if (++step % STEP === 0) yield;
        if (mine !== clearings) return;
        style(range);
        own ??= new view.Highlight();
        // before the names are in it: Firefox takes in those of a whole page at once, 40 ms of 5,000
        if (registry.get(NAME) !== own) registry.set(NAME, own);
        own.add(range);
      }
      for (const { range } of all ? left : without(shown, chosen)) {
        if (++step % STEP === 0) yield;
        if (mine !== clearings) return;
        own?.delete(range);
      }
      names = next;
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

/** A painted name, and the order of its block. */
type Held = PaintedName & { readonly order: number };

function without(names: readonly PaintedName[], others: readonly PaintedName[]): readonly PaintedName[] {
  const known = new Set(others);
  return names.filter((name) => !known.has(name));
}

/** Names in reading order, with more: by the order of their blocks; those of text that came later are put where the page has it. */
function withFresh(names: readonly Held[], fresh: readonly Held[]): readonly Held[] {
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
