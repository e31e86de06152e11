import { type Colour, contrast, mix, over, parseColour } from './colours.ts';

/**
 * The colour of the line under names, chosen by the page's own colours: the text's with some blue in it where that can be seen well
 * (WCAG 1.4.11: 3 to 1), with a lighter blue on dark pages, else the text's own. A few names are looked at, when the page rests.
 */
export type Sample = {
  readonly ink: Colour /** undefined: a picture or gradient. */;
  readonly paper: Colour | undefined;
};

const LEAST_CONTRAST = 3;
/** Share of the text's colour, 55 % below. */
const INK = 0.55;
const SAMPLES = 8;

type Line = { readonly css: string; readonly on: (ink: Colour) => Colour };
const opaque = (red: number, green: number, blue: number): Colour => ({ red, green, blue, alpha: 1 });
const mixed = (hex: string, colour: Colour): Line => ({
  css: `color-mix(in srgb, currentColor 55%, ${hex})`,
  on: (ink) => mix(ink, colour, INK),
});
const TEXT: Line = { css: 'currentColor', on: (ink) => ink };
const FIRST = mixed('#2f6fde', opaque(47, 111, 222));
/** The last two where a page's own text can hardly be seen. */
const LINES: readonly Line[] = [
  FIRST,
  mixed('#8ab4ff', opaque(138, 180, 255)),
  TEXT,
  { css: '#000', on: () => opaque(0, 0, 0) },
  { css: '#fff', on: () => opaque(255, 255, 255) },
];

/** What is painted before anything was looked at. */
export const FIRST_LINE = FIRST.css;

/** The first line that can be seen well on all samples, else the one that is seen best where it is seen worst. */
export function chooseLine(samples: readonly Sample[]): string {
  if (samples.some(({ paper }) => paper === undefined)) return TEXT.css;
  const worst = ({ on }: Line): number =>
    Math.min(21, ...samples.map(({ ink, paper }) => (paper === undefined ? 1 : contrast(on(ink), paper))));
  const good = LINES.find((line) => worst(line) >= LEAST_CONTRAST);
  return (good ?? LINES.reduce((best, line) => (worst(line) > worst(best) ? line : best))).css;
}

/** Text and background of a few names from all over the page; reads computed styles alone. */
export function sampleNames(names: readonly { readonly range: Range }[]): Sample[] {
  const papers = new Map<Element, Colour | null>();
  const step = Math.max(1, Math.floor(names.length / SAMPLES));
  return names
    .filter((_, i) => i % step === 0)
    .slice(0, SAMPLES)
    .flatMap(({ range }): Sample[] => {
      const element = range.startContainer.parentElement;
      const view = range.startContainer.ownerDocument?.defaultView;
      if (element === null || view == null) return [];
      const paper = paperOf(element, view, papers) ?? undefined;
      const ink = parseColour(view.getComputedStyle(element).color);
      // a colour that cannot be read: the line has the text's own, as behind a picture
      if (ink === undefined || paper === undefined) return [{ ink: opaque(0, 0, 0), paper: undefined }];
      return [{ ink: over(ink, paper), paper }];
    });
}

/** The background behind an element; null where it cannot be told. */
function paperOf(element: Element, view: Window, known: Map<Element, Colour | null>): Colour | null {
  const before = known.get(element);
  if (before !== undefined) return before;
  const { backgroundColor, backgroundImage } = view.getComputedStyle(element);
  const own = parseColour(backgroundColor);
  const find = (): Colour | null => {
    if (own === undefined || backgroundImage !== 'none') return null;
    if (own.alpha === 1) return own;
    const behind = parentOf(element);
    const below = behind === null ? canvasOf(element, view) : paperOf(behind, view, known);
    return below === null ? null : over(own, below);
  };
  const found = find();
  known.set(element, found);
  return found;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const tree = element.getRootNode();
  return 'host' in tree ? (tree as ShadowRoot).host : null;
}

/** What a page without a background is drawn on. */
function canvasOf(element: Element, view: Window): Colour {
  const { colorScheme } = view.getComputedStyle(element);
  const dark =
    /\bdark\b/u.test(colorScheme) &&
    (!/\blight\b/u.test(colorScheme) || view.matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? opaque(28, 27, 34) : opaque(255, 255, 255);
}
