import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { type Choice, createPageMatcher, type PageMatcher } from '../../../match/find-matches.ts';
import { findNames } from '../../../match/find-names.ts';
import type { MatchName } from '../../../match/lexicon.ts';
import { openNameIndex } from '../../../match/name-index.ts';
import { NAME_PARTS } from '../../../match/name-part-lists.ts';
import { packNames } from '../../../match/packed-names.ts';
import { type Block, readBlock } from '../../../page/blocks.ts';
import { nameAt } from '../../../page/name-at.ts';
import { createPageText, type PageText } from '../../../page/page-text.ts';
import { createPainted } from '../../../page/painted.ts';
import { median } from '../quantile.ts';

/** Runs in the page: what is measured, and what it is measured against. Times are milliseconds. */
const never = (): boolean => false;

type Read = {
  readonly blocks: Map<number, Block>;
  readonly matcher: PageMatcher;
  readonly text: PageText;
  readonly words: readonly string[];
};

/** Walks the text nodes and reads every character once. */
function floor(): number {
  let sum = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const value = (node as Text).data;
    for (let i = 0; i < value.length; i++) sum += value.charCodeAt(i);
  }
  return sum;
}

function prepare(): Omit<Read, 'words'> {
  const blocks = new Map<number, Block>();
  const matcher = createPageMatcher((number) => {
    const block = blocks.get(number);
    return block === undefined ? '' : readBlock(block);
  });
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
  return { blocks, matcher, text };
}

function collect(): Read {
  const read = prepare();
  read.text.begin();
  read.text.work(never);
  return { ...read, words: read.matcher.question()?.words ?? [] };
}

function match({ matcher, blocks }: Read, names: readonly MatchName[]): Choice {
  matcher.learn(names, NAME_PARTS);
  matcher.work(never, (block) => blocks.delete(block));
  return finish(matcher.choose());
}

function finish<Result>(steps: Generator<void, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Median of several measurements, each of as many runs as the clock needs to tell. */
function repeat(times: number, run: () => unknown): number {
  return compare(times, run)[0] as number;
}

/**
 * The same of several things to run, in turn, so that what else the machine does meanwhile falls on all of them. Each is run before for
 * a while: its first runs are of code that is not compiled yet, and tell neither how long it takes nor how often it must run.
 */
function compare(times: number, ...things: (() => unknown)[]): number[] {
  const runs = things.map((run) => {
    let count = 0;
    const warming = time(() => {
      for (const end = performance.now() + WARMING; performance.now() < end; count++) run();
    });
    return Math.max(1, Math.ceil((count * CLOCK) / warming));
  });
  const measured: number[][] = things.map(() => []);
  for (let i = 0; i < times; i++)
    for (const [k, run] of things.entries()) {
      const count = runs[k] as number;
      const all = time(() => {
        for (let n = 0; n < count; n++) run();
      });
      measured[k]?.push(all / count);
    }
  return measured.map(median);
}

/** Milliseconds: Firefox tells whole ones. */
const CLOCK = 20;
/** The compiler works beside, on what other programs leave of the machine: after a fifth of this ratios still swung by half. */
const WARMING = 1000;

/** Bytes: a part of the index that is as large is stored as a blob (src/browser/stored-bytes.ts). */
const LARGE = 250_000;

/** Text of a paragraph to append, its middle in bold. */
type AppendedParagraph = { readonly before: string; readonly bold: string; readonly after: string };

const bench = {
  words: () => [...collect().words],
  /** First runs on this page: nothing is compiled, no text was read. */
  cold(what: 'floor' | 'collect'): number {
    return time(what === 'floor' ? floor : collect);
  },
  warm(names: readonly MatchName[], runs: number): { floor: number; collect: number; both: number; found: number } {
    const found = match(collect(), names).added.length;
    const [of = 0, collecting = 0, both = 0] = compare(runs, floor, collect, () => match(collect(), names));
    return { floor: of, collect: collecting, both, found };
  },
  /** One appended paragraph, with a name in it: noted, read, matched, painted. And the same when it goes again. */
  appended(
    names: readonly MatchName[],
    paragraph: AppendedParagraph,
    runs: number,
  ): { came: number[]; went: number[] } {
    const read = collect();
    const painted = createPainted();
    finish(painted.paint(match(read, names), read.blocks));
    const article = document.querySelector('article') as HTMLElement;
    const observer = new MutationObserver(() => undefined);
    observer.observe(article, { childList: true, subtree: true, characterData: true });
    const follow = (): number => {
      const records = observer.takeRecords();
      return time(() => {
        read.text.note(records);
        read.text.work(never);
        read.matcher.question();
        read.matcher.learn([], NAME_PARTS);
        read.matcher.work(never, (block) => read.blocks.delete(block));
        finish(painted.paint(finish(read.matcher.choose()), read.blocks));
      });
    };
    const came: number[] = [];
    const went: number[] = [];
    for (let i = 0; i < runs; i++) {
      const added = document.createElement('p');
      const bold = document.createElement('b');
      bold.textContent = paragraph.bold;
      added.append(paragraph.before, bold, paragraph.after);
      article.append(added);
      came.push(follow());
      added.remove();
      went.push(follow());
    }
    observer.disconnect();
    painted.clear();
    return { came, went };
  },
  /** Hit tests beside elementFromPoint, and hits where no box of a name is. */
  hits(names: readonly MatchName[]): { ratio: number; wrong: number } {
    const read = collect();
    const painted = createPainted();
    finish(painted.paint(match(read, names), read.blocks));
    const points = Array.from({ length: 2000 }, (_, i) => ({ x: (i * 37) % innerWidth, y: (i * 53) % innerHeight }));
    const boxes = painted.names.flatMap(({ range }) => [...range.getClientRects()]);
    const wrong = points.filter(
      ({ x, y }) =>
        nameAt(document, painted.names, x, y) !== undefined &&
        !boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
    ).length;
    const run = (test: (x: number, y: number) => unknown): number =>
      repeat(9, () => {
        for (const { x, y } of points) test(x, y);
      });
    const ratio = run((x, y) => nameAt(document, painted.names, x, y)) / run((x, y) => document.elementFromPoint(x, y));
    painted.clear();
    return { ratio, wrong };
  },
  /** The longest stretch of work when the page is read in slices, as the content script does. */
  longest(names: readonly MatchName[], milliseconds: number): number {
    const { text, matcher, blocks } = prepare();
    const painted = createPainted();
    let longest = 0;
    const piece = <Result>(run: (isOver: () => boolean) => Result): Result => {
      const start = performance.now();
      const result = run(() => performance.now() - start >= milliseconds);
      longest = Math.max(longest, performance.now() - start);
      return result;
    };
    const sliced = <Result>(steps: Generator<void, Result, void>): Result => {
      for (;;) {
        const result = piece((isOver) => {
          for (let step = steps.next(); ; step = steps.next()) {
            if (step.done === true) return { value: step.value };
            if (isOver()) return undefined;
          }
        });
        if (result !== undefined) return result.value;
      }
    };
    piece(() => text.begin());
    while (piece(text.work) !== 'done');
    piece(() => matcher.question());
    piece(() => matcher.learn(names, NAME_PARTS));
    while (!piece((isOver) => matcher.work(isOver, (block) => blocks.delete(block))));
    sliced(painted.paint(sliced(matcher.choose()), blocks));
    painted.clear();
    return longest;
  },
  /** What painting does to the page: elements added, mutation records, boxes that moved. */
  traces(names: readonly MatchName[]): { elements: number; records: number; moved: number } {
    const elements = document.querySelectorAll('*').length;
    const where = (): string[] =>
      [...document.querySelectorAll('p')].map((p) => JSON.stringify(p.getBoundingClientRect()));
    const before = where();
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const read = collect();
    const painted = createPainted();
    finish(painted.paint(match(read, names), read.blocks));
    const after = where();
    const records = observer.takeRecords().length;
    observer.disconnect();
    const moved = after.filter((box, i) => box !== before[i]).length;
    painted.clear();
    return { elements: document.querySelectorAll('*').length - elements, records, moved };
  },
  /** Reads and paints, and keeps what the content script keeps. */
  keep(names: readonly MatchName[]): void {
    const { matcher, blocks, text } = collect();
    const painted = createPainted();
    finish(painted.paint(match({ matcher, blocks, text, words: [] }, names), blocks));
    (globalThis as { kept?: unknown }).kept = { matcher, blocks, text, painted };
  },
  /** Other ways, each for the same names, on a page nobody has read yet. */
  other(what: 'mark.js' | 'findAndReplaceDOMText' | 'regexp', names: readonly string[]): number {
    const article = document.querySelector('article') as HTMLElement;
    if (what === 'mark.js')
      return time(() =>
        new Mark(article).mark([...names], { accuracy: 'exactly', separateWordSearch: false, acrossElements: true }),
      );
    const find = new RegExp(`(?<![\\p{L}])(?:${names.join('|')})(?![\\p{L}])`, 'gu');
    if (what === 'regexp') return time(() => [...(article.textContent ?? '').matchAll(find)].length);
    return time(() => findAndReplaceDOMText(article, { find, wrap: 'mark' }));
  },
  async store(address: string): Promise<void> {
    const bytes = await (await fetch(address)).arrayBuffer();
    const database = await open();
    const write = database.transaction('names', 'readwrite');
    write.objectStore('names').put(bytes.byteLength < LARGE ? bytes : new Blob([bytes]), 1);
    await new Promise<void>((resolve, reject) => {
      write.oncomplete = () => resolve();
      write.onabort = () => reject(write.error);
    });
    database.close();
  },
  /** The background's answer: right after it was started, and when the index is in memory. */
  async answer(
    asked: readonly string[],
    runs: number,
  ): Promise<{ stopped: number; warm: number; bytes: number; names: number }> {
    const start = performance.now();
    const database = await open();
    const stored = (await done(database.transaction('names').objectStore('names').get(1))) as ArrayBuffer | Blob;
    const bytes = stored instanceof Blob ? await stored.arrayBuffer() : stored;
    const parts = [{ index: openNameIndex(bytes), removed: new Set<string>() }];
    const answer = packNames(findNames(parts, asked));
    const stopped = performance.now() - start;
    const warm = repeat(runs, () => packNames(findNames(parts, asked)));
    database.close();
    return {
      stopped,
      warm,
      bytes: new TextEncoder().encode(JSON.stringify(answer)).length,
      names: answer.names.length,
    };
  },
};
(globalThis as { bench?: typeof bench }).bench = bench;
export type Bench = typeof bench;

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('bench', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('names');
  return done(request);
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
