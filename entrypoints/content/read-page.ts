import type { PageName } from '../../src/browser/messages.ts';
import { createPageMatcher, type PageMatcher } from '../../src/match/find-matches.ts';
import type { NameParts } from '../../src/match/name-parts.ts';
import { type Block, readBlock } from '../../src/page/blocks.ts';
import { isGone } from '../../src/page/frames.ts';
import type { Notes } from '../../src/page/observe.ts';
import { createPageText } from '../../src/page/page-text.ts';
import { countEntities, type Painted, type PaintedName } from '../../src/page/painted.ts';

/**
 * A page's text → painted names: blocks come in slices, their words are asked for once, what is in view is painted first, and new text
 * costs no more than itself. Everything runs in slices of a few milliseconds between the page's own work.
 */
export type Reading = Notes & {
  /** Reads the page from the start: another article, or other facts. */
  readonly begin: () => Promise<void>;
  /** Reads what was noted; done when all of it is painted. */
  readonly go: () => Promise<void>;
  readonly names: () => ReadonlyMap<string, PageName>;
};
export type ReadingOptions = {
  readonly painted: Painted;
  /** What matching needs to know of words around names. */
  readonly nameParts: () => Promise<NameParts>;
  readonly ask: (words: readonly string[], known: number) => Promise<readonly PageName[]>;
  /** Which of all names are underlined. */
  readonly show: (names: readonly PaintedName[]) => readonly PaintedName[];
  /** Names were painted anew. */
  readonly onPaint: (entities: number) => void;
  /** The frame that held the article went; its names must not be touched any more. */
  readonly onGone: () => void;
  /** A tree whose changes are to be noted as well: a shadow root, or the document of a frame that holds the article. */
  readonly onTree: (tree: ShadowRoot | Document) => void;
};

/** Milliseconds of work before the page has its turn again: with the last step, and what garbage there is, no task is over 8. */
const SLICE = 2;
/** The first slice is asked for and painted by itself: it holds what is in view. Then every so many. */
const SLICES_A_QUESTION = 48;
/** Names that are found before only what is near the view is kept: a page of 2 MB has some 5,000, a feed any number. */
const MOST_NAMES = 8000;
/** A page that is replaced again and again is read again with growing distance: at most this share of the time. */
const SHARE = 0.05;

export function createReading(
  document: Document,
  { painted, nameParts, ask, show, onPaint, onGone, onTree }: ReadingOptions,
): Reading {
  const view = document.defaultView ?? window;
  const now = (): number => view.performance.now();
  let blocks = new Map<number, Block>();
  const readAgain = (number: number): string => {
    const block = blocks.get(number);
    return block === undefined ? '' : readBlock(block);
  };
  let matcher: PageMatcher = createPageMatcher(readAgain);
  let names = new Map<string, PageName>();
  let parts: NameParts | undefined;
  let working: Promise<void> = Promise.resolve();
  /** Counts beginnings, so that an answer to an earlier one is dropped. */
  let turn = 0;
  let spent = 0;
  let rested = 0;
  let most = MOST_NAMES;
  let watched = new WeakSet<Node>([document]);

  const text = createPageText(document, {
    added: (block, words) => blocks.set(matcher.add(words), block),
    gone(owner) {
      for (const [number, block] of blocks) {
        if (owner === undefined ? block.owner.isConnected : block.owner !== owner) continue;
        matcher.drop(number);
        blocks.delete(number);
      }
    },
  });
  const slice = (): (() => boolean) => {
    const end = now() + SLICE;
    return () => now() >= end;
  };
  const pause = async (): Promise<void> => {
    const from = now();
    await new Promise((resume) => view.setTimeout(resume));
    rested += now() - from;
  };
  /** Runs a generator in slices and returns what it returns. */
  const inSlices = async <Result>(steps: Generator<void, Result, void>): Promise<Result> => {
    for (;;) {
      const isOver = slice();
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
        if (isOver()) break;
      }
      await pause();
    }
  };
  /** False where there are too many names. */
  const know = async (mine: number): Promise<boolean> => {
    const question = matcher.question();
    if (question !== undefined) {
      const answer = await ask(question.words, question.known);
      if (mine !== turn) return true;
      if (question.known === 0) names.clear();
      for (const name of answer) names.set(name.entity, name);
      if (answer.length > 0) parts ??= await nameParts();
      if (mine !== turn) return true;
      matcher.learn(answer, parts);
    }
    while (!matcher.work(slice(), (block) => blocks.delete(block))) await pause();
    if (matcher.size() > most) return false;
    const places = await inSlices(matcher.choose());
    if (mine !== turn) return true;
    await inSlices(painted.paint(places, blocks, show));
    onPaint(countEntities(painted.names));
    return true;
  };
  const read = async (): Promise<void> => {
    const mine = turn;
    let from = now();
    for (let slices = 1; mine === turn; slices++) {
      let state = text.work(slice());
      for (const tree of [text.home(), ...text.shadows()]) {
        if (!watched.has(tree)) onTree(tree);
        watched.add(tree);
      }
      const isDue = state === 'done' || (state === 'more' && (slices === 1 || slices % SLICES_A_QUESTION === 0));
      if (isDue && !(await know(mine))) state = 'narrow';
      if (mine !== turn) break;
      if (state === 'anew' || state === 'narrow') {
        spent += now() - from;
        await restart(state === 'anew' ? text.begin : text.narrow);
        // what is near the view is painted, however much it is
        most = state === 'anew' ? MOST_NAMES : Number.POSITIVE_INFINITY;
        from = now();
        slices = 0;
        continue;
      }
      if (state === 'done') {
        if (most !== MOST_NAMES) most = Math.max(MOST_NAMES, 2 * matcher.size());
        break;
      }
      await pause();
    }
  };
  /** Not at once again on a page that keeps replacing its article. */
  const restart = async (begin: () => void): Promise<void> => {
    const wait = Math.min(spent / SHARE, 5000) - rested;
    if (wait > 0) await new Promise((resume) => view.setTimeout(resume, wait));
    rested = 0;
    spent = 0;
    if (isGone(text.home())) onGone();
    const from = now();
    matcher = createPageMatcher(readAgain);
    blocks = new Map();
    begin();
    spent += now() - from;
  };
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    working = working.then(work, work);
    return working;
  };
  return {
    names: () => names,
    note: text.note,
    noteFrame: text.noteFrame,
    noteScroll: text.noteScroll,
    begin() {
      const mine = ++turn;
      return enqueue(async () => {
        if (mine !== turn) return;
        matcher = createPageMatcher(readAgain);
        blocks = new Map();
        names = new Map();
        // whoever watched may have stopped meanwhile
        watched = new WeakSet([document]);
        most = MOST_NAMES;
        text.begin();
        await read();
      });
    },
    go: () => enqueue(read),
  };
}
