import { isLeftOut } from './left-out.ts';
import { SHOW_ELEMENT, SHOW_TEXT } from './node-filter.ts';

/**
 * Where a page's article stands: elements that say so and hold enough text, else the element with the densest paragraphs (after
 * Readability's scoring of parents), else nothing. Open shadow roots are looked into. The headline is a root of its own where it stands
 * outside. Only reads; linear in the number of elements.
 */
export type Root = Element | ShadowRoot;
type Tree = Document | ShadowRoot;

/** UTF-16 units of text below which an element that calls itself an article is a teaser. */
const SHORTEST_ARTICLE = 400;
/** Below this, paragraphs together are no article. */
const SHORTEST_TEXT = 200;
/** An article inside another claim is the article where it has this share of its text; else the claim holds several. */
const MOST_OF = 0.6;
const CLAIMS = ['article', 'main'];
const OTHER_CLAIMS = '[role="main"], [role="article"], [itemprop="articleBody"]';

/**
 * A step now and then, so that a huge page can work in between; the last one returns what was found. Shadow roots are looked into where
 * the page itself has no article: those within the article are met when it is read (blocks.ts).
 */
export function* findRoots(document: Document): Generator<void, Root[], void> {
  const claim = yield* claimed(document, [document]);
  if (claim !== undefined && (yield* holdsParagraphs(claim))) return withTitle(document, [document], claim);
  const trees = [document, ...openShadowRoots(document)];
  const best = trees.length === 1 ? claim : yield* claimed(document, trees);
  let root = best;
  if (best === undefined || best === claim || !(yield* holdsParagraphs(best)))
    for (const tree of trees) {
      const found = yield* densest(tree);
      if (found === undefined) continue;
      root = found;
      break;
    }
  return root === undefined ? [] : withTitle(document, trees, root);
}

/** The headline goes before, where it stands outside. */
function withTitle(document: Document, trees: readonly Tree[], root: Element): Root[] {
  const title = trees.flatMap((tree) => elements(tree, 'h1')).find((heading) => isReadable(heading, document.body));
  return title === undefined || root.contains(title) || title.contains(root) ? [root] : [title, root];
}

/** The best of the elements that say they are the article. */
function* claimed(document: Document, trees: readonly Tree[]): Generator<void, Element | undefined, void> {
  const claim = (found: readonly Element[]): Element[] =>
    found.filter((element) => holdsText(element, SHORTEST_ARTICLE) && isReadable(element, document.body));
  // attributes are looked at only where no element says it by its name: going through all of a huge page takes its time
  const named = claim(trees.flatMap((tree) => CLAIMS.flatMap((name) => elements(tree, name))));
  const claims = named.length > 0 ? named : claim(trees.flatMap((tree) => [...tree.querySelectorAll(OTHER_CLAIMS)]));
  return claims.length > 1 ? yield* longest(claims) : claims[0];
}

function elements(tree: Tree, name: string): Element[] {
  // a document finds them by their name in a fraction of the time that a selector takes
  return [...('getElementsByTagName' in tree ? tree.getElementsByTagName(name) : tree.querySelectorAll(name))];
}

/** The claim with the most text, and of claims inside one another the innermost that has most of it. */
function* longest(claims: readonly Element[]): Generator<void, Element | undefined, void> {
  const lengths = new Map<Element, number>();
  for (const claim of claims) lengths.set(claim, yield* textLength(claim));
  const lengthOf = (claim: Element): number => lengths.get(claim) ?? 0;
  const inner = claims.filter(
    (claim) =>
      !claims.some((other) => other !== claim && claim.contains(other) && lengthOf(other) >= MOST_OF * lengthOf(claim)),
  );
  return inner.sort((a, b) => lengthOf(b) - lengthOf(a))[0];
}

function* textLength(element: Element): Generator<void, number, void> {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let sum = 0;
  let step = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    sum += (node as Text).length;
    if (++step % STEP === 0) yield;
  }
  return sum;
}

/** Nodes between two steps. */
const STEP = 256;

/** Whether an element has at least so much text; stops as soon as it has. */
function holdsText(element: Element, least: number): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
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
 * Every open shadow root under a node, nested ones too. Elements of text are not looked at, and on a huge page those are not either of
 * which a page mostly consists: there custom elements alone may have one. One selector, which makes no object of what it passes over:
 * going through all of 40,000 elements took 20 ms, an XPath for names with a hyphen 3, this 1.
 */
function openShadowRoots(tree: Node): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const document = tree.nodeType === Node.DOCUMENT_NODE ? (tree as Document) : tree.ownerDocument;
  const huge =
    tree.nodeType !== Node.DOCUMENT_FRAGMENT_NODE && (document?.getElementsByTagName('*').length ?? 0) > HUGE;
  for (const { shadowRoot } of (tree as ParentNode & Node).querySelectorAll(huge ? CUSTOM : HOSTS))
    if (shadowRoot !== null) found.push(shadowRoot, ...openShadowRoots(shadowRoot));
  return found;
}

/** Elements. */
const HUGE = 5000;
/** The frequent ones first: the first that fits decides. */
const OF_TEXT =
  'p,b,i,a,em,strong,span,li,br,img,h1,h2,h3,h4,h5,h6,ul,ol,td,tr,path,script,style,link,meta,option,button';
const HOSTS = `:not(${OF_TEXT})`;
const CUSTOM = `:not(${OF_TEXT},div,section,article,aside,main,nav,header,footer,blockquote,body)`;

/** Whether what looks like paragraphs holds enough text, or the element as a whole much more. */
function* holdsParagraphs(element: Element): Generator<void, boolean, void> {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_ELEMENT);
  let sum = 0;
  let step = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (++step % STEP === 0) yield;
    const one = node as Element;
    if (!PARAGRAPHS.has(one.localName)) continue;
    if (one.localName === 'div' && one.querySelector('p, div, ul, article') !== null) continue;
    sum += lengthOf(one);
    if (sum >= SHORTEST_TEXT) return true;
  }
  return holdsText(element, 4 * SHORTEST_TEXT);
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'li', 'blockquote', 'div']);

function lengthOf(element: Element): number {
  return element.textContent?.length ?? 0;
}

/** The element whose paragraphs, less what of them are links, are the most text. */
function* densest(tree: Tree): Generator<void, Element | undefined, void> {
  const scores = new Map<Element, number>();
  const add = (element: Element | null, score: number): void => {
    if (element !== null && element.localName !== 'html') scores.set(element, (scores.get(element) ?? 0) + score);
  };
  const boundary = tree.nodeType === Node.DOCUMENT_NODE ? (tree as Document).body : tree;
  let step = 0;
  for (const paragraph of tree.querySelectorAll('p, blockquote, div, section, td')) {
    if (++step % 16 === 0) yield;
    if (paragraph.localName !== 'p' && paragraph.querySelector('p, div, section, article, table, ul') !== null)
      continue;
    const length = lengthOf(paragraph);
    if (length < SHORTEST_PARAGRAPH || !isReadable(paragraph, boundary)) continue;
    const links = [...paragraph.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
    if (2 * links > length) continue;
    add(paragraph.parentElement, length - links);
    add(paragraph.parentElement?.parentElement ?? null, (length - links) / 2);
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= SHORTEST_TEXT ? withLead(best[0], boundary) : undefined;
}

/** A paragraph beside the densest element, as the lead is on some sites, belongs to the article too. */
function withLead(best: Element, boundary: Node): Element {
  const parent = best.parentElement;
  const hasLead =
    parent !== boundary &&
    [...(parent?.children ?? [])].some(
      (one) => one.localName === 'p' && lengthOf(one) >= SHORTEST_PARAGRAPH && one.querySelector('a') === null,
    );
  return (hasLead && parent) || best;
}

/** UTF-16 units: a shorter paragraph may be a caption or a button. */
const SHORTEST_PARAGRAPH = 60;
