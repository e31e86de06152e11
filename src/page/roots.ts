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
const CLAIMS = 'article, main, [role="main"], [role="article"], [itemprop="articleBody"]';

export function findRoots(document: Document): Root[] {
  const trees: (Document | ShadowRoot)[] = [document, ...openShadowRoots(document)];
  const claims = trees.flatMap((tree) => [...tree.querySelectorAll(CLAIMS)]);
  const lengths = new Map(claims.map((claim) => [claim, textLength(claim)]));
  const lengthOf = (claim: Element): number => lengths.get(claim) ?? 0;
  const long = claims.filter((claim) => lengthOf(claim) >= SHORTEST_ARTICLE && isReadable(claim, document.body));
  const inner = long.filter(
    (claim) =>
      !long.some((other) => other !== claim && claim.contains(other) && lengthOf(other) >= MOST_OF * lengthOf(claim)),
  );
  const [best] = inner.sort((a, b) => lengthOf(b) - lengthOf(a));
  const dense =
    best !== undefined && paragraphText(best) >= SHORTEST_TEXT
      ? best
      : trees.map(densest).find((found) => found !== undefined);
  const root = dense ?? best;
  if (root === undefined) return [];
  const title = trees
    .flatMap((tree) => [...tree.querySelectorAll('h1')])
    .find((heading) => isReadable(heading, document.body));
  const outside = title !== undefined && !root.contains(title) && !title.contains(root);
  return outside ? [title, root] : [root];
}

/** Whether no ancestor of an element, up to `top`, is left out. */
export function isReadable(element: Element, top: Node): boolean {
  for (let at: Element | null = element; at !== null && at !== top; at = at.parentElement)
    if (isLeftOut(at, top)) return false;
  return true;
}

/** Every open shadow root under a node, nested ones too. */
export function openShadowRoots(tree: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const element of tree.querySelectorAll('*')) {
    const { shadowRoot } = element;
    if (shadowRoot !== null) found.push(shadowRoot, ...openShadowRoots(shadowRoot));
  }
  return found;
}

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
