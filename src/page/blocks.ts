/**
 * Host page → text blocks: the text nodes of each paragraph-like element of the article, joined, so that a name across
 * inline elements is one stretch. Menus, comments, forms, editors, code and what is hidden are left out. Only reads.
 */
export type Block = {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
};

const LEFT_OUT = new Set(
  `NAV HEADER FOOTER ASIDE FORM BUTTON SELECT TEXTAREA INPUT LABEL SCRIPT STYLE NOSCRIPT TEMPLATE CODE PRE KBD SAMP SVG MATH IFRAME OBJECT
  VIDEO AUDIO CANVAS DIALOG MENU`.split(/\s+/u),
);
const LEFT_OUT_ROLES = new Set([
  'navigation',
  'menu',
  'menubar',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'form',
  'dialog',
  'textbox',
  'toolbar',
]);
/** Class and id words of what stands beside articles, on many news sites. */
const BESIDE =
  /(?:^|[\s_-])(?:comments?|comentarii|disqus|related|similare|recomandari|sidebar|menu|meniu|nav|navbar|breadcrumbs?|share|social|newsletter|cookies?|promo|advert|ads?|banner|tags?|etichete|footer|popular|trending|citeste-si)(?:$|[\s_-])/iu;
const INLINE = new Set(
  'A ABBR B BDI BDO CITE DATA DFN EM FONT I MARK Q RUBY S SMALL SPAN STRONG SUB SUP TIME U VAR WBR INS DEL'.split(' '),
);

/** Where the article stands: the element with the most text of those that say so, else the body. */
export function findRoot(document: Document): Element | null {
  const claims = [...document.querySelectorAll('article, main, [role="main"], [itemprop="articleBody"]')];
  const long = claims.filter(
    (element) => !isLeftOut(element, document.body) && textLength(element) >= SHORTEST_ARTICLE,
  );
  const inner = long.filter(
    (element) =>
      !long.some(
        (other) => other !== element && element.contains(other) && textLength(other) >= 0.6 * textLength(element),
      ),
  );
  return inner.sort((a, b) => textLength(b) - textLength(a))[0] ?? document.body;
}

/** UTF-16 units of text below which an element that calls itself an article is a teaser. */
const SHORTEST_ARTICLE = 400;

function textLength(element: Element): number {
  return element.textContent?.length ?? 0;
}

/** Blocks under `root` in reading order. Linear in the number of nodes. */
export function readBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  let owner: Element | undefined;
  let text = '';
  let nodes: { node: Text; start: number }[] = [];
  const close = (): void => {
    if (/\p{L}{2}/u.test(text)) blocks.push({ text, nodes });
    text = '';
    nodes = [];
  };
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    return isLeftOut(node as Element, root) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE) {
      if (node.nodeName === 'BR') text += '\n';
      continue;
    }
    const block = blockOf(node, root);
    if (block !== owner) {
      close();
      owner = block;
    }
    nodes.push({ node: node as Text, start: text.length });
    text += node.nodeValue ?? '';
  }
  close();
  return blocks;
}

/** Whether a change under `element` can bring text to read. */
export function isReadable(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement)
    if (isLeftOut(at, root)) return false;
  return root.contains(element);
}

function isLeftOut(element: Element, root: Element): boolean {
  const { tagName } = element;
  // an article's own header carries its title and lead
  if (tagName === 'HEADER') return element.closest('article, main') === null;
  if (LEFT_OUT.has(tagName.toUpperCase())) return true;
  const role = element.getAttribute('role');
  if (role !== null && LEFT_OUT_ROLES.has(role)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (element === root || element === root.ownerDocument.body) return false;
  const marks = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return marks.length > 1 && BESIDE.test(marks) && !element.querySelector('article, [itemprop="articleBody"]');
}

function blockOf(node: Node, root: Element): Element {
  let at = node.parentElement;
  while (at !== null && at !== root && INLINE.has(at.tagName.toUpperCase())) at = at.parentElement;
  return at ?? root;
}

/** A stretch of a block as a live range of the page. */
export function rangeIn(block: Block, start: number, end: number): Range | undefined {
  const from = place(block, start, false);
  const to = place(block, end, true);
  if (from === undefined || to === undefined) return undefined;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function place(block: Block, offset: number, end: boolean): { node: Text; offset: number } | undefined {
  for (let i = block.nodes.length - 1; i >= 0; i--) {
    const entry = block.nodes[i];
    if (entry !== undefined && (end ? entry.start < offset : entry.start <= offset)) {
      const within = offset - entry.start;
      return within <= entry.node.length ? { node: entry.node, offset: within } : undefined;
    }
  }
  return undefined;
}
