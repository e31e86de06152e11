import { expect, test } from 'vitest';
import { isCovered } from '../../src/browser/match-patterns.ts';

test.each([
  ['https://www.digi24.ro/stiri/1', ['*://*.digi24.ro/*'], true],
  ['https://digi24.ro/', ['*://*.digi24.ro/*'], true],
  ['https://notdigi24.ro/', ['*://*.digi24.ro/*'], false],
  ['https://digi24.ro.example.org/', ['*://*.digi24.ro/*'], false],
  ['http://127.0.0.1:4123/demo.html', ['http://127.0.0.1/*'], true],
  ['https://127.0.0.1/', ['http://127.0.0.1/*'], false],
  ['https://example.org/', ['*://*/*'], true],
  ['https://example.org/', ['<all_urls>'], true],
  ['https://example.org/', ['*://*.digi24.ro/*', '*://example.org/*'], true],
  ['https://www.example.org/', ['*://example.org/*'], false],
  ['https://example.org/', [], false],
])('knows whether %s is one of %j', (url, patterns, covered) => {
  expect(isCovered(url, patterns)).toBe(covered);
});
