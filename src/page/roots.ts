import { isLeftOut } from './left-out.ts';

/**
 * Where a page's article stands: elements that say so and hold enough text, else the element with the densest paragraphs (after
 * Readability's scoring of parents), else nothing. Open shadow roots are looked into. The headline is a root of its own where it stands
 * outside. Only reads; linear in the number of elements.
 */
export type Root = Element | ShadowRoot;

/** UTF-16 units of text below which an element that calls itself an article is a teaser. */
const SHORTEST_ARTICLE = 400;
/** Below this, paragraphs together are no article. */
const SHORTEST_TEXT = 200;
/** An article inside another claim is the article where it has this share of its text; else the claim holds several. */
const MOST_OF = 0.6;
const CLAIMS = 'article, main';
const OTHER_CLAIMS = '[role="main"], [role="article"], [itemprop="articleBody"]';

export type Found = {
  readonly roots: Root[] /** Every open shadow root of the page. */;
  readonly shadows: readonly ShadowRoot[];
};

export function findRoots(document: Document): Found {
  const shadows = openShadowRoots(document);
  const trees: (Document | ShadowRoot)[] = [document, ...shadows];
  const claim = (selector: string): Element[] =>
    trees
      .flatMap((tree) => [...tree.querySelectorAll(selector)])
      .filter((element) => holdsText(element, SHORTEST_ARTICLE) && isReadable(element, document.body));
  // attributes are looked at only where no element says it by its name: going through all of a huge page takes its time
  const named = claim(CLAIMS);
  const claims = named.length > 0 ? named : claim(OTHER_CLAIMS);
  const best = claims.length > 1 ? longest(claims) : claims[0];
  const dense =
    best !== undefined && paragraphText(best) >= SHORTEST_TEXT
      ? best
      : trees.map(densest).find((found) => found !== undefined);
  const root = dense ?? best;
  if (root === undefined) return { roots: [], shadows };
  const title = trees
    .flatMap((tree) => [...tree.querySelectorAll('h1')])
    .find((heading) => isReadable(heading, document.body));
  const outside = title !== undefined && !root.contains(title) && !title.contains(root);
  return { roots: outside ? [title, root] : [root], shadows };
}

/** The claim with the most text, and of claims inside one another the innermost that has most of it. */
function longest(claims: readonly Element[]): Element | undefined {
  const lengths = new Map(claims.map((claim) => [claim, textLength(claim)]));
  const lengthOf = (claim: Element): number => lengths.get(claim) ?? 0;
  const inner = claims.filter(
    (claim) =>
      !claims.some((other) => other !== claim && claim.contains(other) && lengthOf(other) >= MOST_OF * lengthOf(claim)),
  );
  return inner.sort((a, b) => lengthOf(b) - lengthOf(a))[0];
}

/** Whether an element has at least so much text; stops as soon as it has. */
function holdsText(element: Element, least: number): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    sum += (node as Text).length;
    if (sum >= least) return true;
  }
  return false;
}

/** Whether no ancestor of an element, up to `top`, is left out. */
export function isReadable(element: Element, top: Node): boolean {
  for (let at: Element | null = element; at !== null && at !== top; at = at.parentElement)
    if (isLeftOut(at, top)) return false;
  return true;
}

/**
 * Every open shadow root under a node, nested ones too. On a huge page custom elements alone are looked at (their names have a hyphen),
 * found by XPath, which touches no other element: going through all 40,000 took 20 ms.
 */
export function openShadowRoots(tree: Node): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const add = (element: Element): void => {
    const { shadowRoot } = element;
    if (shadowRoot !== null) found.push(shadowRoot, ...openShadowRoots(shadowRoot));
  };
  const document = tree.nodeType === Node.DOCUMENT_NODE ? (tree as Document) : tree.ownerDocument;
  const huge = (document?.getElementsByTagName('*').length ?? 0) > HUGE;
  if (document === null || !huge || tree.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
    for (const element of (tree as ParentNode & Node).querySelectorAll('*')) add(element);
    return found;
  }
  const snapshot = XPathResult.ORDERED_NODE_SNAPSHOT_TYPE;
  const custom = document.evaluate('.//*[contains(name(), "-")]', tree, null, snapshot);
  for (let i = 0; i < custom.snapshotLength; i++) add(custom.snapshotItem(i) as Element);
  return found;
}

/** Elements. */
const HUGE = 5000;

function textLength(element: Element): number {
  return element.textContent?.length ?? 0;
}

function paragraphText(element: Element): number {
  let sum = 0;
  for (const paragraph of element.querySelectorAll('p, h1, h2, h3, li, blockquote, div')) {
    if (paragraph.localName === 'div' && paragraph.querySelector('p, div, ul, article') !== null) continue;
    sum += textLength(paragraph);
    if (sum >= SHORTEST_TEXT) return sum;
  }
  return Math.max(sum, textLength(element) / 4);
}

/** The element whose paragraphs, less what of them are links, are the most text. */
function densest(tree: Document | ShadowRoot): Element | undefined {
  const scores = new Map<Element, number>();
  const add = (element: Element | null, score: number): void => {
    if (element !== null && element.localName !== 'html') scores.set(element, (scores.get(element) ?? 0) + score);
  };
  const boundary = tree.nodeType === Node.DOCUMENT_NODE ? (tree as Document).body : tree;
  for (const paragraph of tree.querySelectorAll('p, blockquote, div, section, td')) {
    if (paragraph.localName !== 'p' && paragraph.querySelector('p, div, section, article, table, ul') !== null)
      continue;
    const length = textLength(paragraph);
    if (length < SHORTEST_PARAGRAPH || !isReadable(paragraph, boundary)) continue;
    const links = [...paragraph.querySelectorAll('a')].reduce((sum, link) => sum + textLength(link), 0);
    if (2 * links > length) continue;
    add(paragraph.parentElement, length - links);
    add(paragraph.parentElement?.parentElement ?? null, (length - links) / 2);
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= SHORTEST_TEXT ? best[0] : undefined;
}

/** UTF-16 units: a shorter paragraph may be a caption or a button. */
const SHORTEST_PARAGRAPH = 60;
