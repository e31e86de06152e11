import { type Block, createOwners, isInline, type Owners, walkBlocks } from './blocks.ts';
import { findArticle, isArticleFrame, isGone } from './frames.ts';
import { openShadowRoots, type Root } from './roots.ts';

/**
 * The article's text as it changes: blocks come in slices, from what is in view to the end, then from the start; afterwards only what is
 * new. A block whose text changed goes and comes again. Past a bound nothing more is read: a feed without end is no article.
 */
export type PageText = {
  /** Finds the article anew and reads it from the start. False where the page has none. */
  readonly begin: () => boolean;
  /** Keeps what the page changed for the next slice; true where there may be something to read or to forget. Cheap. */
  readonly note: (records: readonly MutationRecord[]) => boolean;
  /** Reads on until `isOver`: `anew` where the article itself was replaced and `begin` is due. */
  readonly work: (isOver: () => boolean) => 'done' | 'more' | 'anew';
  /** A frame of the page has loaded; true where its text may be the article. */
  readonly noteFrame: (frame: HTMLIFrameElement) => boolean;
  /** The document that holds the article: the page's own, or a frame's. */
  readonly home: () => Document;
  /** Open shadow roots that hold text of the article. */
  readonly shadows: () => readonly ShadowRoot[];
};
export type PageTextEvents = {
  readonly added: (block: Block) => void;
  /** The blocks of this element went; `undefined`: all that are no longer in the page. */
  readonly gone: (owner: Node | undefined) => void;
};

/** UTF-16 units of text that are read of one page. */
const MOST_TEXT = 8_000_000;
/** Blocks that one walk may have, for their order. */
const ROOM = 1e9;
/** Nodes that wait between two slices: a page that adds more has other worries, and is read anew when it rests. */
const MOST_WAITING = 50_000;

export function createPageText(document: Document, { added, gone }: PageTextEvents): PageText {
  let home = document;
  let roots: Root[] = [];
  let shadows: ShadowRoot[] = [];
  let owners: Owners = () => null;
  let walks: Generator<Block, void, void>[] = [];
  const arrived = new Set<Node>();
  const changed = new Set<Node>();
  let removed = false;
  let outside = false;
  let read = 0;

  const queue = (node: Node, order = Number.NaN, inside: readonly ShadowRoot[] = shadowsIn(node)): void => {
    walks.push(walkBlocks(node, owners, { order }));
    queueShadows(inside);
  };
  const queueShadows = (inside: readonly ShadowRoot[]): void => {
    for (const shadow of inside) {
      shadows.push(shadow);
      roots.push(shadow);
      walks.push(walkBlocks(shadow, owners));
    }
  };
  const isInside = (node: Node): boolean => roots.some((root) => root === node || root.contains(node));
  /** What was noted → walks; false when time is over. */
  const sort = (isOver: () => boolean): boolean => {
    if (removed) gone(undefined);
    removed = false;
    for (const node of arrived) {
      arrived.delete(node);
      const parent = node.parentNode;
      if (parent === null || !node.isConnected) continue;
      if (!isInside(parent)) outside ||= holdsText(node);
      else if (owners(parent) !== null) {
        if (isInline(node)) changed.add(parent);
        else if (holdsText(node)) queue(node);
      }
      if (isOver()) return false;
    }
    const stale = new Set<Node>();
    for (const node of changed) {
      changed.delete(node);
      const owner = node.isConnected && isInside(node) ? owners(node) : null;
      if (owner === null || stale.has(owner)) continue;
      stale.add(owner);
      gone(owner);
      walks.push(ownBlocks(owner, owners));
    }
    return true;
  };

  return {
    shadows: () => shadows,
    home: () => home,
    noteFrame(frame) {
      const may = isArticleFrame(frame);
      outside ||= may;
      return may;
    },
    begin() {
      const found = findArticle(document);
      ({ home, roots } = found);
      const inside = (root: Root): ShadowRoot[] => found.shadows.filter((shadow) => isUnder(shadow, root));
      shadows = roots.flatMap((root) => {
        const tree = root.getRootNode();
        return isShadow(tree) ? [tree] : [];
      });
      owners = createOwners((node) => roots.includes(node as Root));
      walks = [];
      arrived.clear();
      changed.clear();
      removed = outside = false;
      read = 0;
      const [main] = roots.slice(-1);
      const from = main === undefined ? undefined : firstInView(home, main, owners);
      if (main !== undefined && from !== undefined) {
        for (const root of roots.slice(0, -1)) queue(root, 0, inside(root));
        walks.push(walkBlocks(main, owners, { from, order: 2 * ROOM }));
        walks.push(walkBlocks(main, owners, { until: from, order: ROOM }));
        queueShadows(inside(main));
      } else for (const [i, root] of [...roots].entries()) queue(root, i * ROOM, inside(root));
      return roots.length > 0;
    },
    note(records) {
      for (const { type, target, addedNodes, removedNodes } of records) {
        if (type === 'characterData') {
          if (target.parentNode !== null) changed.add(target.parentNode);
          continue;
        }
        for (const node of addedNodes) if (!isOwn(node)) arrived.add(node);
        for (const node of removedNodes) {
          if (isOwn(node)) continue;
          removed = true;
          if (isInline(node)) changed.add(target);
        }
      }
      if (arrived.size + changed.size > MOST_WAITING) {
        arrived.clear();
        changed.clear();
        outside = true;
      }
      return removed || outside || arrived.size > 0 || changed.size > 0;
    },
    work(isOver) {
      if (isGone(home) || roots.some((root) => !root.isConnected)) return 'anew';
      if (!sort(isOver)) return 'more';
      for (let walk = walks[0]; walk !== undefined; walk = walks[0]) {
        for (let step = walk.next(); step.done !== true; step = walk.next()) {
          read += step.value.text.length;
          added(step.value);
          if (read > MOST_TEXT) walks = [];
          if (isOver()) return 'more';
        }
        walks.shift();
      }
      if (!outside) return 'done';
      outside = false;
      return 'anew';
    },
  };
}

/** Reper's own elements, beside the page's body. */
function isOwn(node: Node): boolean {
  return /^reper-/iu.test(node.nodeName);
}

function isShadow(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/** Whether a shadow root hangs below a node, through other shadow roots too. */
function isUnder(shadow: ShadowRoot, node: Node): boolean {
  for (let at: Node | null = shadow.host; at !== null; at = isShadow(at) ? at.host : at.parentNode)
    if (at === node) return true;
  return false;
}

function shadowsIn(node: Node): ShadowRoot[] {
  if (node.nodeType === Node.TEXT_NODE) return [];
  const own = (node as Element).shadowRoot ?? null;
  return [...(own === null ? [] : [own, ...openShadowRoots(own)]), ...openShadowRoots(node as Element)];
}

function holdsText(node: Node): boolean {
  return /\p{L}/u.test(node.textContent ?? '') || (node as Element).shadowRoot != null;
}

/** The blocks that belong to an element itself, not to block elements inside it. */
function* ownBlocks(owner: Node, owners: Owners): Generator<Block, void, void> {
  for (const block of walkBlocks(owner, owners)) if (block.owner === owner) yield block;
}

/** The first text of the block in the middle of the view, where the page is scrolled into the article. */
function firstInView(document: Document, root: Root, owners: Owners): Text | undefined {
  const view = document.defaultView;
  if (view === null || view.scrollY < view.innerHeight) return undefined;
  const found = document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
  const owner = found === null || !root.contains(found) ? null : owners(found);
  if (owner === null || owner === root) return undefined;
  const first = document.createTreeWalker(owner, NodeFilter.SHOW_TEXT).nextNode();
  return first === null ? undefined : (first as Text);
}
