import { isLeftOut } from './left-out.ts';
import { SHOW_ELEMENT, SHOW_TEXT } from './node-filter.ts';
import type { Root } from './roots.ts';

/**
 * Host page → text blocks: the text nodes of each paragraph-like element, joined, so that a name across inline elements is one stretch.
 * Only text nodes are walked; what their parents are is looked up once for each parent. Only reads. A block does not keep its text: the
 * page has it.
 */
export type Block = {
  /** Rises in reading order; NaN where the block came later than the first reading. */
  readonly order: number;
  readonly owner: Node;
  /** Its text nodes; undefined where the block is all that its owner holds: then they are looked up when a range is made. */
  readonly parts: Parts | undefined;
  /** UTF-16 units of its text. */
  readonly length: number;
};
export type Parts = {
  readonly nodes: readonly Text[];
  /** Where each node's text begins in the block's. */
  readonly starts: readonly number[];
};
export type WalkEvents = {
  readonly found: (block: Block, text: string) => void;
  /** An open shadow root on the way; what is in it is another walk's. */
  readonly shadow: (root: ShadowRoot) => void;
};

const INLINE = new Set(
  'a abbr b bdi bdo cite data dfn em font i ins del mark q ruby s small span strong sub sup time u var wbr'.split(' '),
);
/** Elements that are one block each where nothing in them is unusual: most of an article's text. */
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Parent of text → the block it belongs to, or null where it is left out. */
export type Owners = (parent: Node) => Node | null;

/** Neighbouring text mostly has the same block, or one with the same container: those are remembered, and containers for good. */
export function createOwners(isRoot: (node: Node) => boolean): Owners {
  const containers = new WeakMap<Node, boolean>();
  let lastParent: Node | null = null;
  let lastOwner: Node | null = null;
  let lastContainer: Node | null = null;
  const holds = (container: Node | null): boolean => {
    if (container === null) return false;
    if (container === lastContainer) return true;
    const known = containers.get(container);
    if (known !== undefined) return known;
    const held =
      isRoot(container) ||
      (container.nodeType === Node.ELEMENT_NODE && !leavesOut(container as Element) && holds(container.parentNode));
    containers.set(container, held);
    return held;
  };
  const look = (parent: Node): Node | null => {
    let at: Node | null = parent;
    while (at !== null && at.nodeType === Node.ELEMENT_NODE && INLINE.has((at as Element).localName) && !isRoot(at)) {
      if (leavesOut(at as Element)) return null;
      at = at.parentNode;
    }
    if (at === null || at === lastOwner || isRoot(at)) return at;
    if (at.nodeType !== Node.ELEMENT_NODE || leavesOut(at as Element) || !holds(at.parentNode)) return null;
    lastContainer = at.parentNode;
    return at;
  };
  return (parent) => {
    if (parent === lastParent) return lastOwner;
    lastOwner = look(parent);
    lastParent = parent;
    return lastOwner;
  };
}

function leavesOut(element: Element): boolean {
  return isLeftOut(element, element.ownerDocument.body ?? element);
}

/** Where a walk begins and ends, both at the edge of a block, and the order of its first one. */
export type Stretch = { readonly from?: Text | undefined; readonly until?: Text; readonly order?: number };

/** A walk on its way, and the block whose text it is putting together. */
type Walk = WalkEvents & {
  readonly owners: Owners;
  place: number;
  owner: Node | null;
  text: string;
  nodes: Text[];
  starts: number[];
  /** The last character: a text in parts is put together only once it is read. */
  end: number;
};

/**
 * Blocks under a node in reading order, with a step after every few; linear in the size of its tree. A plain paragraph is taken as a
 * whole, so that the page need not make objects of its text nodes.
 */
export function* walkBlocks(
  under: Root | Node,
  owners: Owners,
  { found, shadow }: WalkEvents,
  { from, until, order = Number.NaN }: Stretch = {},
): Generator<void, void, void> {
  const document = under.ownerDocument;
  if (document === null) return;
  const walk: Walk = { owners, found, shadow, place: order, owner: null, text: '', nodes: [], starts: [], end: 0 };
  let work = 0;
  if (from === undefined && under.nodeType === Node.ELEMENT_NODE) lookInto(under as Element, walk);
  const walker = document.createTreeWalker(under, SHOW_TEXT | SHOW_ELEMENT);
  const top = document.body ?? under;
  if (from !== undefined) walker.currentNode = from;
  let node = from ?? (under.nodeType === Node.TEXT_NODE ? under : walker.nextNode());
  while (node !== null && node !== until) {
    if (node.nodeType !== Node.TEXT_NODE) {
      const element = node as Element;
      const leftOut = isLeftOut(element, top);
      const whole = !leftOut && isWhole(element, top, until);
      if (whole) work += takeWhole(walk, element);
      else if (!leftOut) lookInto(element, walk);
      node = leftOut || whole ? nextBeside(walker) : walker.nextNode();
    } else {
      const { data } = node as Text;
      if (walk.owner !== null || !isBlank(data)) work += take(walk, node as Text, data);
      node = walker.nextNode();
    }
    work += NODE;
    if (work > STEP) {
      work = 0;
      yield;
    }
  }
  close(walk);
}

function lookInto(element: Element, { shadow }: Walk): void {
  const { shadowRoot } = element;
  if (shadowRoot !== null) shadow(shadowRoot);
}

function close(walk: Walk): void {
  const { owner, text, nodes, starts } = walk;
  if (owner === null) return;
  walk.owner = null;
  walk.found({ order: walk.place++, owner, parts: { nodes, starts }, length: text.length }, text);
}

/** Whether an element is one block: a paragraph with nothing unusual in it, all of it before the walk's end. */
function isWhole(element: Element, top: Node, until: Text | undefined): boolean {
  return (
    PARAGRAPHS.has(element.localName) && isPlain(element, top) && (until === undefined || !element.contains(until))
  );
}

function takeWhole(walk: Walk, owner: Element): number {
  close(walk);
  const text = owner.textContent ?? '';
  const { length } = text;
  if (!isBlank(text)) walk.found({ order: walk.place++, owner, parts: undefined, length }, text);
  return length;
}

/** A text node that is not blank, or not the first of its block; returns how much of it is text of a block. */
function take(walk: Walk, node: Text, data: string): number {
  const parent = node.parentNode;
  const block: Node | null = parent === null ? null : walk.owners(parent);
  if (block === null || (block !== walk.owner && isBlank(data))) return 0;
  if (block !== walk.owner) {
    close(walk);
    walk.owner = block;
    walk.text = '';
    walk.nodes = [];
    walk.starts = [];
  } else if (walk.end > 32 && data.charCodeAt(0) > 32 && node.previousSibling?.nodeName === 'BR') {
    // only text that would run together is asked whether a line break stands between
    walk.text += '\n';
  }
  walk.end = data.charCodeAt(data.length - 1);
  walk.nodes.push(node);
  walk.starts.push(walk.text.length);
  walk.text = walk.text === '' ? data : walk.text + data;
  return data.length;
}

/** Work between two steps, in UTF-16 units of text, and what looking at one node counts: a step is some ten microseconds. */
const STEP = 4000;
const NODE = 50;

/** Whether an element holds nothing but text and inline elements, none of them left out. */
function isPlain(element: Element, top: Node): boolean {
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (!INLINE.has(child.localName) || (child.hasAttributes() && isLeftOut(child, top))) return false;
    if (child.firstElementChild !== null && !isPlain(child, top)) return false;
  }
  return true;
}

/** The next node that is not inside the current one. */
function nextBeside(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next !== null) return next;
    if (walker.parentNode() === null) return null;
  }
}

/** Inline elements and text: a change of them changes the block they stand in. */
export function isInline(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE || INLINE.has((node as Element).localName);
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 32 && unit !== 0xa0) return false;
  }
  return true;
}

/** The text of a block as the page has it now. */
export function readBlock({ owner, parts }: Block): string {
  if (parts === undefined) return owner.textContent ?? '';
  let text = '';
  for (const [i, node] of parts.nodes.entries())
    text += text.length < (parts.starts[i] as number) ? `\n${node.data}` : node.data;
  return text;
}

/** A stretch of a block as a live range of the page; undefined where the page has changed meanwhile. */
export function rangeIn(block: Block, start: number, end: number): Range | undefined {
  if (block.parts === undefined) return rangeInWhole(block, start, end);
  const from = pointIn(block.parts, start, false);
  const to = pointIn(block.parts, end, true);
  if (from === undefined || to === undefined) return undefined;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Goes no further than to `end`: of the text after it the page need not make objects, which live as long as the text does. */
function rangeInWhole({ owner, length }: Block, start: number, end: number): Range | undefined {
  const document = owner.ownerDocument;
  if (document === null || (owner.textContent ?? '').length !== length) return undefined;
  const range = document.createRange();
  const walker = document.createTreeWalker(owner, SHOW_TEXT);
  let from = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const to = from + (node as Text).length;
    if (from <= start && start < to) range.setStart(node, start - from);
    if (end <= to) {
      range.setEnd(node, end - from);
      return range;
    }
    from = to;
  }
  return undefined;
}

function pointIn({ nodes, starts }: Parts, offset: number, end: boolean): { node: Text; offset: number } | undefined {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as Text;
    const start = starts[i] as number;
    if (end ? start >= offset : start > offset) continue;
    return offset - start <= node.length ? { node, offset: offset - start } : undefined;
  }
  return undefined;
}
