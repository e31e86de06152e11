import { JSDOM } from 'jsdom';
import { createPageText } from '../../src/page/page-text.ts';

const SENTENCE =
  'Guvernul a anunțat că lucrările la drumul județean vor continua în toamnă, după ce vor veni banii de la buget. ';

/** Enough text that an article is one. */
export function paragraphs(mark: string, count = 3): string {
  return Array.from({ length: count }, (_, i) => `<p>${mark} ${i + 1}. ${SENTENCE}${SENTENCE}</p>`).join('\n');
}

export function open(body: string): Document {
  const { window } = new JSDOM(`<!doctype html><html lang="ro"><body>${body}</body></html>`, {
    pretendToBeVisual: true,
  });
  Object.assign(globalThis, { Node: window.Node, NodeFilter: window.NodeFilter, XPathResult: window.XPathResult });
  return window.document;
}

/** Every block that is read of a page. */
export function readAll(document: Document): string[] {
  const blocks: string[] = [];
  const text = createPageText(document, { added: (_block, words) => blocks.push(words), gone: () => undefined });
  text.begin();
  text.work(() => false);
  return blocks;
}
