import { expect, test } from 'vitest';
import { choosePlace } from '../../src/ui/place-card.ts';

const at = (left: number, top: number) => ({ left, top, right: left + 120, bottom: top + 24 });
const laptop = { width: 1280, height: 800 };

test.each([
  ['below a name with room under it', at(300, 200), laptop, 'bottom-start'],
  ['above a name near the lower edge', at(300, 700), laptop, 'top-start'],
  ['beside a name in a low window', at(20, 180), { width: 640, height: 400 }, 'right'],
  ['on the other side where the name stands at the right', at(500, 180), { width: 640, height: 400 }, 'left'],
  ['below where neither side is wide enough', at(250, 40), { width: 640, height: 400 }, 'bottom-start'],
  ['at the lower edge of a window at 400 %', at(100, 80), { width: 320, height: 200 }, 'sheet'],
  ['at the lower edge of a small window at 200 %', at(16, 180), { width: 190, height: 400 }, 'sheet'],
] as const)('stands %s', (_, name, window, expected) => {
  expect(choosePlace(name, window)).toBe(expected);
});
