/** Colours as computed styles have them, their mixtures, and how far apart two are: WCAG 2.2, "contrast ratio". */
export type Colour = { readonly red: number; readonly green: number; readonly blue: number; readonly alpha: number };

/** "rgb(1, 2, 3)", "rgba(1, 2, 3, 0.5)", "color(srgb 0.1 0.2 0.3 / 0.5)"; undefined for colour spaces that pages hardly use for text. */
export function parseColour(text: string): Colour | undefined {
  const unit = /^color\(srgb /u.test(text) ? 255 : 1;
  if (unit === 1 && !/^rgba?\(/u.test(text)) return undefined;
  const [red, green, blue, alpha = 1] = (text.match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { red: red * unit, green: green * unit, blue: blue * unit, alpha };
}

/** What one sees of a colour that lies over another, opaque one. */
export function over(top: Colour, below: Colour): Colour {
  return mix(top, below, top.alpha);
}

/** As `color-mix(in srgb, one SHARE, other)` of two opaque colours. */
export function mix(one: Colour, other: Colour, share: number): Colour {
  const part = (a: number, b: number): number => a * share + b * (1 - share);
  return {
    red: part(one.red, other.red),
    green: part(one.green, other.green),
    blue: part(one.blue, other.blue),
    alpha: 1,
  };
}

/** 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ red, green, blue }: Colour): number {
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
