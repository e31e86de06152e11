import { expect, it, test } from 'vitest';
import { isOffSite, isOn, pageOf, resumesIn, withSite } from '../../src/browser/is-on.ts';
import type { Settings } from '../../src/browser/messages.ts';
import { DEFAULTS } from '../../src/browser/store.ts';

const NOW = 1_000_000;
const here = { site: 'www.ziar.ro', page: 'https://www.ziar.ro/stire?id=1' };

test.each<[string, Partial<Settings>, boolean]>([
  ['on where nothing was turned off', {}, true],
  ['off everywhere', { off: true }, false],
  ['off on the site, whichever of its hosts', { offSites: ['ziar.ro'] }, false],
  ['on where only a like-named site is off', { offSites: ['iar.ro'] }, true],
  ['off on the very page', { offPages: ['https://www.ziar.ro/stire?id=1'] }, false],
  ['on where another page of the site is off', { offPages: ['https://www.ziar.ro/stire?id=2'] }, true],
  ['off while paused', { pausedUntil: NOW + 1 }, false],
  ['on when the pause is over', { pausedUntil: NOW }, true],
])('is %s', (_, change, expected) => {
  expect(isOn({ ...DEFAULTS, ...change }, here, NOW)).toBe(expected);
});

it('counts what is left of a pause', () => {
  expect(resumesIn({ ...DEFAULTS, pausedUntil: NOW + 5 }, NOW)).toBe(5);
  expect(resumesIn({ ...DEFAULTS, pausedUntil: NOW - 5 }, NOW)).toBeNull();
});

it('turns a site on again whichever host of it was turned off', () => {
  const off = withSite(['alt.ro'], 'ziar.ro', true);
  expect(off).toEqual(['alt.ro', 'ziar.ro']);
  expect(withSite(off, 'ziar.ro', true)).toEqual(off);
  expect([isOffSite(off, 'm.ziar.ro'), isOffSite(off, 'arziar.ro')]).toEqual([true, false]);
  expect(withSite(off, 'm.ziar.ro', false)).toEqual(['alt.ro']);
});

it('keeps an address without its fragment', () => {
  expect(pageOf('https://a.ro/b?c=1#d')).toBe('https://a.ro/b?c=1');
});
