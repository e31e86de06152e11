import { type Block, createOwners, isInline, type Owners, type WalkEvents, walkBlocks } from './blocks.ts';
import { type Article, findArticle, isArticleFrame, isGone } from './frames.ts';
import type { Root } from './roots.ts';

/**
 * The article's text as it changes: blocks come in slices, from what is in view to the end, then from the start; afterwards only what is
 * new. A block whose text changed goes and comes again. Past a bound nothing more is read: a feed without end is no article.
 */
export type PageText = {
  /** The article is to be found anew and read from the start. */
  readonly begin: () => void;
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
  readonly added: (block: Block, text: string) => void;
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
  let walks: Generator<void, void, void>[] = [];
  let finding: Generator<void, Article, void> | undefined;
  const arrived = new Set<Node>();
  const changed = new Set<Node>();
  let removed = false;
  let outside = false;
  let read = 0;

  const events: WalkEvents = {
    found(block, text) {
      read += text.length;
      added(block, text);
    },
    shadow(root) {
      if (roots.includes(root)) return;
      shadows.push(root);
      roots.push(root);
      walks.push(walkBlocks(root, owners, events));
    },
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
        else if (holdsText(node)) walks.push(walkBlocks(node, owners, events));
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
      walks.push(
        walkBlocks(owner, owners, {
          ...events,
          // not what belongs to block elements inside it
          found: (block, text) => block.owner === owner && events.found(block, text),
        }),
      );
    }
    return true;
  };

  const start = (found: Article): void => {
    // all of it is read now, also what came meanwhile
    arrived.clear();
    changed.clear();
    outside = false;
    ({ home, roots } = found);
    shadows = roots.flatMap((root) => {
      const tree = root.getRootNode();
      return isShadow(tree) ? [tree] : [];
    });
    owners = createOwners((node) => roots.includes(node as Root));
    const [main] = roots.slice(-1);
    const from = main === undefined ? undefined : firstInView(home, main, owners);
    for (const [i, root] of [...roots].entries()) {
      if (root !== main || from === undefined) walks.push(walkBlocks(root, owners, events, { order: i * ROOM }));
      else {
        walks.push(walkBlocks(main, owners, events, { from, order: (i + 1) * ROOM }));
        walks.push(walkBlocks(main, owners, events, { until: from, order: i * ROOM }));
      }
    }
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
      finding = findArticle(document);
      home = document;
      roots = [];
      walks = [];
      arrived.clear();
      changed.clear();
      removed = outside = false;
      read = 0;
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
      if (finding !== undefined) {
        const step = finding.next();
        for (let next = step; ; next = finding.next()) {
          if (next.done === true) {
            finding = undefined;
            start(next.value);
            break;
          }
          if (isOver()) return 'more';
        }
      }
      if (isGone(home) || roots.some((root) => !root.isConnected)) return 'anew';
      if (!sort(isOver)) return 'more';
      for (let walk = walks[0]; walk !== undefined; walk = walks[0]) {
        while (walk.next().done !== true) {
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

function holdsText(node: Node): boolean {
  return /\p{L}/u.test(node.textContent ?? '') || (node as Element).shadowRoot != null;
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
