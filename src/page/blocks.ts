import { isLeftOut } from './left-out.ts';
import type { Root } from './roots.ts';

/**
 * Host page → text blocks: the text nodes of each paragraph-like element, joined, so that a name across inline elements is one stretch.
 * Only text nodes are walked; what their parents are is looked up once for each parent. Only reads.
 */
export type Block = {
  readonly text: string;
  /** Rises in reading order; NaN where the block came later than the first reading. */
  readonly order: number;
  readonly owner: Node;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
};

const INLINE = new Set(
  'A ABBR B BDI BDO CITE DATA DFN EM FONT I INS DEL MARK Q RUBY S SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(' '),
);

/** Parent of text → the block it belongs to, or null where it is left out. Kept as long as the page is read. */
export type Owners = (parent: Node) => Node | null;

export function createOwners(isRoot: (node: Node) => boolean): Owners {
  const known = new WeakMap<Node, { readonly owner: Node | null }>();
  const find = (node: Node): Node | null => {
    const before = known.get(node);
    if (before !== undefined) return before.owner;
    const owner = look(node);
    known.set(node, { owner });
    return owner;
  };
  const look = (node: Node): Node | null => {
    if (isRoot(node)) return node;
    if (node.nodeType !== Node.ELEMENT_NODE) return null;
    const parent = node.parentNode;
    if (parent === null || isLeftOut(node as Element, node.ownerDocument?.body ?? node)) return null;
    const above = find(parent);
    return above === null || !INLINE.has((node as Element).tagName.toUpperCase()) ? above && node : above;
  };
  return find;
}

/**
 * Blocks under a node in reading order, one at a time; linear in the number of text nodes. `from` begins at a node under it, `until` ends
 * before one; both at the edge of a block.
 */
export function* walkBlocks(
  under: Root | Node,
  owners: Owners,
  { from, until, order = Number.NaN }: { readonly from?: Text; readonly until?: Text; readonly order?: number } = {},
): Generator<Block, void, void> {
  let place = order;
  let owner: Node | null = null;
  let text = '';
  let nodes: { node: Text; start: number }[] = [];
  const document = under.ownerDocument;
  if (document === null) return;
  const walker = document.createTreeWalker(under, NodeFilter.SHOW_TEXT);
  if (from !== undefined) walker.currentNode = from;
  const first = from ?? (under.nodeType === Node.TEXT_NODE ? under : walker.nextNode());
  for (let node = first; node !== null && node !== until; node = walker.nextNode()) {
    const value = (node as Text).data;
    const parent = node.parentNode;
    const block = parent === null ? null : owners(parent);
    if (block === null) continue;
    if (block !== owner) {
      if (isBlank(value)) continue;
      if (owner !== null && nodes.length > 0) yield { text, order: place++, owner, nodes };
      owner = block;
      text = '';
      nodes = [];
    } else if (node.previousSibling?.nodeName === 'BR') text += '\n';
    nodes.push({ node: node as Text, start: text.length });
    text = text === '' ? value : text + value;
  }
  if (owner !== null && nodes.length > 0) yield { text, order: place++, owner, nodes };
}

/** Inline elements and text: a change of them changes the block they stand in. */
export function isInline(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE || INLINE.has(node.nodeName.toUpperCase());
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 32 && unit !== 0xa0) return false;
  }
  return true;
}

/** A stretch of a block as a live range of the page. */
export function rangeIn(block: Block, start: number, end: number): Range | undefined {
  const from = pointIn(block, start, false);
  const to = pointIn(block, end, true);
  if (from === undefined || to === undefined) return undefined;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function pointIn(block: Block, offset: number, end: boolean): { node: Text; offset: number } | undefined {
  for (let i = block.nodes.length - 1; i >= 0; i--) {
    const entry = block.nodes[i];
    if (entry !== undefined && (end ? entry.start < offset : entry.start <= offset)) {
      const within = offset - entry.start;
      return within <= entry.node.length ? { node: entry.node, offset: within } : undefined;
    }
  }
  return undefined;
}
