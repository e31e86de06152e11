import { findRoots, isReadable, type Root } from './roots.ts';

/**
 * Frames of the page's own origin: some sites put the article into one. They are read from the page itself, so that nothing of Reper
 * runs in a frame; those of other origins (advertisements) and small ones are not even looked into.
 */
export type Article = { readonly home: Document; readonly roots: Root[] };

/** Pixels: a smaller frame holds a button or an advertisement. */
const LEAST = { width: 300, height: 200 };

/** The page's article, in the page itself or in the frame that has more of it. */
export function* findArticle(document: Document): Generator<void, Article, void> {
  let best: Article = { home: document, roots: yield* findRoots(document) };
  for (const home of frameDocuments(document)) {
    const roots = yield* findRoots(home);
    if (lengthOf(roots) > lengthOf(best.roots)) best = { home, roots };
  }
  return best;
}

export function frameDocuments(document: Document): Document[] {
  return [...document.getElementsByTagName('iframe')].flatMap((frame) => {
    const inside = isArticleFrame(frame) ? frame.contentDocument : null;
    return inside === null ? [] : [inside, ...frameDocuments(inside)];
  });
}

/** Whether a frame may hold an article: of the page's origin, large, and not among what is left out. */
export function isArticleFrame(frame: HTMLIFrameElement): boolean {
  const inside = frame.contentDocument;
  return (
    inside?.body != null &&
    inside.querySelector('p, article, main') !== null &&
    frame.clientWidth >= LEAST.width &&
    frame.clientHeight >= LEAST.height &&
    (frame.parentElement === null || isReadable(frame.parentElement, frame.ownerDocument.body))
  );
}

function lengthOf(roots: readonly Root[]): number {
  return roots.at(-1)?.textContent?.length ?? 0;
}

/** Whether a document is shown no more: its frame went, or shows another. Firefox then lets nobody touch it. */
export function isGone(document: Document): boolean {
  try {
    const view = document.defaultView;
    return view === null || (view.parent !== view && view.frameElement?.isConnected !== true);
  } catch {
    return true;
  }
}

/** Where a document's viewport stands in that of the page. */
export function offsetOf(document: Document | null): { readonly x: number; readonly y: number } {
  const frame = document?.defaultView?.frameElement;
  if (frame == null) return { x: 0, y: 0 };
  const outer = offsetOf(frame.ownerDocument);
  const box = frame.getBoundingClientRect();
  return { x: outer.x + box.left + frame.clientLeft, y: outer.y + box.top + frame.clientTop };
}

/** The lines of a range, in the page's viewport. */
export function boxesOf(range: Range): DOMRect[] {
  const { x, y } = offsetOf(range.startContainer.ownerDocument);
  return [...range.getClientRects()].map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
}
