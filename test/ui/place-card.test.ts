import { expect, test } from 'vitest';
import { choosePlace, cornerOf, mostHeight } from '../../src/ui/place-card.ts';

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

const card = { width: 400, height: 300 };
const screen = { left: 0, top: 0, right: 1280, bottom: 800 };

test.each([
  ['under the name', at(300, 200), 'bottom-start', screen, { x: 300, y: 230 }],
  ['over the name', at(300, 700), 'top-start', screen, { x: 300, y: 394 }],
  ['within the right edge', at(1100, 200), 'bottom-start', screen, { x: 872, y: 230 }],
  ['in the middle to its right', at(300, 400), 'right', screen, { x: 426, y: 262 }],
  ['in the middle to its left', at(700, 400), 'left', screen, { x: 294, y: 262 }],
  ['over the name where no height would do', at(300, 520), 'bottom-start', screen, { x: 300, y: 492 }],
  [
    'at the left edge of a window narrower than itself',
    at(30, 20),
    'bottom-start',
    { ...screen, right: 320 },
    { x: 8, y: 50 },
  ],
  [
    'in what a zoomed view shows',
    at(300, 200),
    'bottom-start',
    { left: 350, top: 240, right: 990, bottom: 640 },
    { x: 358, y: 248 },
  ],
] as const)('has its corner %s', (_, name, place, window, expected) => {
  expect(cornerOf(name, place, card, window)).toEqual(expected);
});

test.each([
  ['as high as the room under the name', at(300, 400), 'bottom-start', 800, 362],
  ['no higher than a card need be', at(300, 100), 'bottom-start', 800, 520],
  ['as high as the room over the name', at(300, 500), 'top-start', 800, 486],
  ['high enough for the first fact where there is less room', at(300, 700), 'bottom-start', 800, 160],
  ['as high as the window beside the name', at(300, 200), 'right', 400, 384],
] as const)('is %s', (_, name, place, height, expected) => {
  expect(mostHeight(name, place, height)).toBe(expected);
});
