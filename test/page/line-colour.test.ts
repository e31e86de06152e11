// @vitest-environment jsdom
import { expect, it, test } from 'vitest';
import { type Colour, contrast, mix, over, parseColour } from '../../src/page/colours.ts';
import { chooseLine, FIRST_LINE } from '../../src/page/line-colour.ts';

const colour = (hex: string): Colour => {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[0-9a-f]{2}/giu) ?? []).map((two) => Number.parseInt(two, 16));
  return { red, green, blue, alpha: 1 };
};
const sample = (ink: string, paper: string) => ({ ink: colour(ink), paper: colour(paper) });

test.each<[string, Colour | undefined]>([
  ['rgb(1, 2, 3)', { red: 1, green: 2, blue: 3, alpha: 1 }],
  ['rgba(1, 2, 3, 0.5)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
  ['color(srgb 1 0.2 0 / 0.25)', { red: 255, green: 51, blue: 0, alpha: 0.25 }],
  ['rgba(0, 0, 0, 0)', { red: 0, green: 0, blue: 0, alpha: 0 }],
  ['oklch(0.7 0.1 200)', undefined],
])('reads %s', (text, expected) => {
  expect(parseColour(text)).toEqual(expected);
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#ffffff', '#ffffff', 1],
])('knows the contrast of %s on %s', (one, other, ratio) => {
  expect(contrast(colour(one), colour(other))).toBeCloseTo(ratio, 2);
});

it('lays and mixes colours', () => {
  expect(over({ ...colour('#000000'), alpha: 0.5 }, colour('#ffffff')).red).toBeCloseTo(127.5);
  expect(mix(colour('#ff0000'), colour('#0000ff'), 0.25)).toEqual({ red: 63.75, green: 0, blue: 191.25, alpha: 1 });
});

test.each<[string, ReturnType<typeof sample>[], string]>([
  ['black on white', [sample('#1a1a1a', '#ffffff')], FIRST_LINE],
  ['grey on white', [sample('#6b6b6b', '#ffffff')], FIRST_LINE],
  ['white on black', [sample('#eeeeee', '#121212')], FIRST_LINE],
  ['grey on a dark page', [sample('#666666', '#222222')], 'color-mix(in srgb, currentColor 55%, #8ab4ff)'],
  ['yellow on blue', [sample('#ffe000', '#2f6fde')], 'currentColor'],
  ['a light page with a dark box', [sample('#777777', '#ffffff'), sample('#cccccc', '#222222')], FIRST_LINE],
  ['text that can hardly be seen', [sample('#d5d5d5', '#ffffff')], '#000'],
])('sees the line well: %s', (_title, samples, line) => {
  expect(chooseLine(samples)).toBe(line);
});

it('takes the colour of the text over a picture', () => {
  expect(chooseLine([{ ink: colour('#ffffff'), paper: undefined }])).toBe('currentColor');
});

it('finds a line of 3 to 1 for every text that is readable itself', () => {
  const greys = ['00', '33', '55', '77', '99', 'bb', 'dd', 'ff'];
  const colours = greys.flatMap((red) => greys.flatMap((green) => greys.map((blue) => `#${red}${green}${blue}`)));
  const readable = colours.flatMap((ink, i) => {
    const paper = colours[(i * 37) % colours.length] ?? '';
    return contrast(colour(ink), colour(paper)) >= 4.5 ? [{ ink, paper }] : [];
  });
  expect(readable.length).toBeGreaterThan(50);
  for (const { ink, paper } of readable) {
    const line = chooseLine([sample(ink, paper)]);
    const blue = /#\w{6}/u.exec(line)?.[0];
    const seen =
      line === 'currentColor' ? colour(ink) : blue === undefined ? colour(line) : mix(colour(ink), colour(blue), 0.55);
    expect(contrast(seen, colour(paper))).toBeGreaterThanOrEqual(3);
  }
});
