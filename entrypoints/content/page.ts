import { browser } from 'wxt/browser';
import { isCovered } from '../../src/browser/match-patterns.ts';
import type { PageName, PageRequests, PageSettings, TabRequests } from '../../src/browser/messages.ts';
import { answer, ask } from '../../src/browser/messaging.ts';
import { candidateWords, findMatches } from '../../src/match/find-matches.ts';
import { buildLexicon } from '../../src/match/lexicon.ts';
import { type Block, findRoot, readBlocks } from '../../src/page/blocks.ts';
import { type Hover, watchHover } from '../../src/page/hover.ts';
import { type Watch, watchText } from '../../src/page/observe.ts';
import { createPainted, type PaintedName } from '../../src/page/painted.ts';
import type { CardFrame } from '../../src/ui/card-frame.tsx';
import type { CardGlobal } from './card-global.ts';

/** One page with Reper on it: reads, asks, paints, opens cards. Goes quiet on any trouble; the page never notices. */
export function startPage(document: Document, stopped: () => void): void {
  const painted = createPainted(document);
  const asked = new Set<string>();
  const names = new Map<string, PageName>();
  let settings: PageSettings | undefined;
  let root: Element = document.documentElement;
  let blocks: readonly Block[] = [];
  let hover: Hover | undefined;
  let watch: Watch | undefined;
  let frame: CardFrame | undefined;
  let current: PaintedName | undefined;
  let focusBefore: Element | null = null;
  let beginning: Promise<void> = Promise.resolve();
  let reading: Promise<void> = Promise.resolve();
  let opening = 0;

  const isAlive = (): boolean => browser.runtime?.id !== undefined;
  const quietly = (work: Promise<unknown>): void => {
    work.catch(() => {
      if (!isAlive()) stop();
    });
  };

  const read = async (): Promise<void> => {
    if (!isAlive()) return stop();
    if (settings?.on !== true) return;
    root = findRoot(document) ?? document.documentElement;
    blocks = readBlocks(root);
    const texts = blocks.map((block) => block.text);
    const fresh = candidateWords(texts).filter((word) => !asked.has(word));
    if (fresh.length > 0) {
      for (const word of fresh) asked.add(word);
      const reply = await ask<PageRequests, 'names'>('names', { words: [...asked] });
      names.clear();
      for (const name of reply.names) names.set(name.entity, name);
    }
    const found = names.size === 0 ? [] : findMatches(texts, buildLexicon([...names.values()]));
    painted.paint(found, blocks);
    keepPlace();
  };
  /** The current name among the ranges of a new reading; text that left the page takes its card along. */
  const keepPlace = (): void => {
    const before = current?.range;
    if (before === undefined) return;
    const same = painted.names.find(({ range }) => isSamePlace(range, before));
    if (same === undefined) close();
    else {
      current = same;
      painted.mark(same);
    }
  };
  const readAgain = (): Promise<void> => {
    reading = reading.then(read, read);
    return reading;
  };

  const close = (): void => {
    opening++;
    frame?.hide();
    current = undefined;
    painted.mark(undefined);
    if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  };

  const cardFrame = async (): Promise<CardFrame | undefined> => {
    if (frame !== undefined || settings === undefined) return frame;
    const here = globalThis as CardGlobal;
    if (here.reperCard === undefined) await ask<PageRequests, 'cardInterface'>('cardInterface', {});
    frame ??= here.reperCard?.(document, {
      mode: import.meta.env.REPER_OPEN === 'true' ? 'open' : 'closed',
      language: settings.language,
      onClose: close,
    });
    return frame;
  };

  const open = async (name: PaintedName, focus = false): Promise<void> => {
    if (!isAlive()) return stop();
    const turn = ++opening;
    const here = painted.names
      .filter((other) => other.block === name.block && other.entity !== name.entity)
      .map((other) => other.entity);
    const [card, view] = await Promise.all([
      ask<PageRequests, 'card'>('card', { entity: name.entity, here: [...new Set(here)] }),
      cardFrame(),
    ]);
    if (card === null || view === undefined || turn !== opening) return;
    current = name;
    painted.mark(name);
    view.show(card, {
      getBoundingClientRect: () => lastBox(name.range),
      contextElement: document.documentElement,
    });
    if (focus) {
      focusBefore = document.activeElement;
      view.focus();
    }
  };

  const step = (by: 1 | -1): boolean => {
    const all = painted.names;
    if (all.length === 0) return false;
    const at = current === undefined ? -1 : all.findIndex((name) => name.range === current?.range);
    const next = all[at < 0 ? (by > 0 ? firstInView(all) : all.length - 1) : (at + by + all.length) % all.length];
    if (next === undefined) return false;
    const wasOpen = frame?.isOpen() === true;
    frame?.hide();
    current = next;
    painted.mark(next);
    next.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    announce(document, next.range.toString());
    if (wasOpen) quietly(open(next));
    return true;
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    hover?.cancel();
    opening++;
    if (frame?.isOpen() === true) {
      event.stopPropagation();
      close();
    } else if (current !== undefined) close();
  };

  const begin = async (): Promise<void> => {
    settings = await ask<PageRequests, 'start'>('start', { site: location.hostname });
    if (!settings.on) {
      close();
      end();
      return;
    }
    watch ??= watchText(
      document,
      () => root,
      () => quietly(readAgain()),
    );
    hover ??= watchHover(document, {
      names: () => painted.names,
      dwell: () => settings?.dwell ?? 400,
      grace: () => settings?.grace ?? 300,
      isCard: (event) => frame?.owns(event) === true,
      isOpen: () => frame?.isOpen() === true,
      open: (name) => {
        if (frame?.isOpen() === true && current?.range === name.range) return;
        quietly(open(name));
      },
      close,
    });
    document.addEventListener('keydown', onKey, true);
    await readAgain();
  };

  const end = (): void => {
    watch?.stop();
    hover?.stop();
    watch = undefined;
    hover = undefined;
    document.removeEventListener('keydown', onKey, true);
    painted.clear();
  };

  const deaf = answer<TabRequests>(
    {
      pageState: async () => {
        // also right after a click has brought Reper here
        await beginning;
        await reading;
        return { names: countNames(painted.names, names) };
      },
      command: ({ command }) => {
        if (command === 'next') return { done: step(1) };
        if (command === 'previous') return { done: step(-1) };
        if (command === 'close') close();
        else {
          const name = current ?? painted.names[firstInView(painted.names)];
          if (name === undefined) return { done: false };
          quietly(open(name, true));
        }
        return { done: true };
      },
      refresh: async () => {
        asked.clear();
        names.clear();
        frame?.remove();
        frame = undefined;
        current = undefined;
        await begin();
        return { done: true };
      },
      leave: ({ patterns }) => {
        const done = isCovered(location.href, patterns);
        // not before the answer has gone: stopping also stops listening
        if (done) setTimeout(stop);
        return { done };
      },
    },
    () => 'unexpected',
  );

  /** The extension was updated or removed, or its right to this page taken back: leave nothing behind. */
  function stop(): void {
    end();
    frame?.remove();
    document.querySelector('reper-live')?.remove();
    try {
      deaf();
    } catch {
      // the old extension's listeners are gone with it
    }
    stopped();
  }

  beginning = begin();
  quietly(beginning);
}

function lastBox(range: Range): DOMRect {
  return [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
}

function isSamePlace(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

function firstInView(names: readonly PaintedName[]): number {
  const found = names.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
  return Math.max(0, found);
}

function countNames(painted: readonly PaintedName[], names: ReadonlyMap<string, PageName>) {
  const counts = new Map<string, number>();
  for (const { entity } of painted) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].flatMap(([entity, count]) => {
    const name = names.get(entity);
    return name === undefined ? [] : [{ entity, name: name.name, type: name.type, count }];
  });
}

/** Says to a screen reader where the keyboard is; one element outside the page's body, there only once asked for. */
function announce(document: Document, text: string): void {
  let live = document.querySelector('reper-live');
  if (live === null) {
    live = document.createElement('reper-live');
    live.setAttribute('role', 'status');
    live.setAttribute('style', 'position:fixed;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)');
    document.documentElement.append(live);
  }
  live.textContent = text;
}
