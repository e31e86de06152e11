import { type Block, createOwners, isInline, type Owners, type WalkEvents, walkBlocks } from './blocks.ts';
import { type Article, findArticle, isArticleFrame, isGone } from './frames.ts';
import { SHOW_TEXT } from './node-filter.ts';
import type { Root } from './roots.ts';

/**
 * The article's text as it changes: blocks come in slices, from what is in view to the end, then from the start; afterwards only what is
 * new. A block whose text changed goes and comes again. A page may have more text than a reader will ever see, and a feed has no end:
 * past a bound only what is near the view is read, again when the view has gone elsewhere or much has come.
 */
export type PageText = {
  /** The article is to be found anew and read from the start. */
  readonly begin: () => void;
  /** Of the same article only what is near the view is to be read, from the start. */
  readonly narrow: () => void;
  /** Keeps what the page changed for the next slice; true where there may be something to read or to forget. Cheap. */
  readonly note: (records: readonly MutationRecord[]) => boolean;
  /** The view has moved; true where it may have come to text that was not read. Cheap. */
  readonly noteScroll: () => boolean;
  /** Reads on until `isOver`: `anew` where the article itself was replaced and `begin` is due, `narrow` where that is. */
  readonly work: (isOver: () => boolean) => 'done' | 'more' | 'anew' | 'narrow';
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

/** UTF-16 units of text that are read before only what is near the view is kept. */
const MOST_TEXT = 4_000_000;
/** UTF-16 units of it on either side of what is in view: some fifty screens. */
const NEAR = 100_000;
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
  /** The blocks that were read near the view; undefined where all of the article was. */
  let near: WeakSet<Node> | undefined;
  let scrolled = false;

  const events: WalkEvents = {
    found(block, text) {
      read += text.length;
      near?.add(block.owner);
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

  const forget = (): void => {
    walks = [];
    arrived.clear();
    changed.clear();
    removed = outside = scrolled = false;
    near = undefined;
    read = 0;
  };
  const start = (found: Article): void => {
    // all of it is read now, also what came meanwhile
    forget();
    ({ home, roots } = found);
    shadows = roots.flatMap((root) => {
      const tree = root.getRootNode();
      return isShadow(tree) ? [tree] : [];
    });
    owners = createOwners((node) => roots.includes(node as Root));
    const [main] = roots.slice(-1);
    const from = main === undefined || !isScrolled(home) ? undefined : firstInView(home, main, owners);
    for (const [i, root] of [...roots].entries()) {
      if (root !== main || from === undefined) walks.push(walkBlocks(root, owners, events, { order: i * ROOM }));
      else {
        walks.push(walkBlocks(main, owners, events, { from, order: (i + 1) * ROOM }));
        walks.push(walkBlocks(main, owners, events, { until: from, order: i * ROOM }));
      }
    }
  };

  /** So much of a walk, in text. */
  function* limited(walk: Generator<void, void, void>): Generator<void, void, void> {
    const until = read + NEAR;
    while (read < until && walk.next().done !== true) yield;
  }
  function* walkBefore(root: Root, from: Text): Generator<void, void, void> {
    yield* walkBlocks(root, owners, events, { from: yield* textBefore(root, from, owners), until: from, order: 0 });
  }
  const isAway = (): boolean => {
    const [main] = roots.slice(-1);
    const owner = main === undefined ? undefined : ownerInView(home, main, owners);
    return owner !== undefined && near?.has(owner) === false;
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
      forget();
    },
    narrow() {
      forget();
      near = new WeakSet();
      const [main] = roots.slice(-1);
      if (main === undefined) return;
      const from = isScrolled(home) ? firstInView(home, main, owners) : undefined;
      const owner = ownerInView(home, main, owners);
      // also where nothing of it is read in the end: it is not to be asked for at every move
      if (owner !== undefined) near.add(owner);
      walks = [limited(walkBlocks(main, owners, events, { from, order: ROOM }))];
      if (from !== undefined) walks.push(walkBefore(main, from));
    },
    noteScroll() {
      scrolled = true;
      return near !== undefined;
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
        if (near === undefined) outside = true;
        else read = Number.POSITIVE_INFINITY;
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
      if (near !== undefined && scrolled && isAway()) return 'narrow';
      scrolled = false;
      if (!sort(isOver)) return 'more';
      for (let walk = walks[0]; walk !== undefined; walk = walks[0]) {
        while (walk.next().done !== true) {
          if (read > MOST_TEXT) return 'narrow';
          if (isOver()) return 'more';
        }
        walks.shift();
      }
      if (read > MOST_TEXT) return 'narrow';
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

/** Whether a document is scrolled further than its first view. */
function isScrolled({ defaultView: view }: Document): boolean {
  return view !== null && view.scrollY >= view.innerHeight;
}

/** The block in the middle of the view, where text of the article stands there. */
function ownerInView(document: Document, root: Root, owners: Owners): Node | undefined {
  const { defaultView: view } = document;
  if (view === null) return undefined;
  const found = document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
  const owner = found === null || !root.contains(found) ? null : owners(found);
  return owner === null || owner === root ? undefined : owner;
}

function firstInView(document: Document, root: Root, owners: Owners): Text | undefined {
  const owner = ownerInView(document, root, owners);
  return owner === undefined ? undefined : firstTextOf(owner);
}

function firstTextOf(owner: Node): Text | undefined {
  const first = owner.ownerDocument?.createTreeWalker(owner, SHOW_TEXT).nextNode() ?? null;
  return first === null ? undefined : (first as Text);
}

/** The first text of the block that stands as far before a text as is still near. */
function* textBefore(root: Root, from: Text, owners: Owners): Generator<void, Text, void> {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  walker.currentNode = from;
  let at = from;
  let step = 0;
  for (let passed = 0; passed < NEAR; passed += at.length) {
    const before = walker.previousNode();
    if (before === null) break;
    at = before as Text;
    if (++step % 64 === 0) yield;
  }
  const owner = at.parentNode === null ? null : owners(at.parentNode);
  return owner === null || owner === root ? at : (firstTextOf(owner) ?? at);
}
