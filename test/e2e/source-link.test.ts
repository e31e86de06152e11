import { expect, it } from 'vitest';
import { linkTo } from '../../src/ui/text-link.ts';
import { describeInBrowsers, waitForName } from './harness.ts';

const SENTENCES = [
  // short, named whole; with a hyphen, a comma and quotes as addresses know them
  'Desen demonstrativ, fără legătură cu vreun loc anume.',
  // long, named by its ends
  'Poziția Beijingului, scrie un comentator, se va vedea abia după ce Xi și ceilalți lideri ai Chinei vor vorbi despre sancțiuni.',
  'În presa mondenă s-a scris mai mult despre vacanța lui Kim Kardashian decât despre summit, iar la New York turiștii au fotografiat ca de obicei Trump Tower.',
];

describeInBrowsers('a link into a source', (session) => {
  it.each(SENTENCES)('opens it at the very sentence: %s', async (sentence) => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Kim Jong-un');
    const address = new URL(page.url());
    await page.setViewport({ width: 800, height: 300 });
    // links lead to https alone; the browser goes to the fragment on any page
    address.hash = new URL(linkTo('https://example.org/', sentence) ?? '').hash;
    await page.goto('about:blank');
    await page.goto(address.href);
    await expect.poll(() => page.evaluate(isInView, sentence)).toBe(true);
    await page.close();
  });
});

/** Runs in the page. */
function isInView(sentence: string): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(sentence) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + sentence.length);
    const { top, bottom } = range.getBoundingClientRect();
    return scrollY > 0 && top >= 0 && bottom <= innerHeight;
  }
  return false;
}
