import { extension } from '../../src/browser/extension.ts';
import { pageOf } from '../../src/browser/is-on.ts';
import { isCovered } from '../../src/browser/match-patterns.ts';
import type {
  PageGlobal,
  PageName,
  PageRequests,
  PageSettings,
  PageState,
  TabRequests,
} from '../../src/browser/messages.ts';
import { answer, ask } from '../../src/browser/messaging.ts';
import { readNameParts } from '../../src/match/name-parts.ts';
import { unpackNames } from '../../src/match/packed-names.ts';
import { chooseShown } from '../../src/page/density.ts';
import { isGone } from '../../src/page/frames.ts';
import { type Hover, watchHover } from '../../src/page/hover.ts';
import { type Watch, watchText } from '../../src/page/observe.ts';
import { countEntities, createPainted, type PaintedName } from '../../src/page/painted.ts';
import { foldCase } from '../../src/text/fold.ts';
import { createLineColour, type LineColour } from './line.ts';
import { createOpenCards } from './open-cards.ts';
import { createReading } from './read-page.ts';
import { createSteps, isSamePlace } from './steps.ts';

/** Milliseconds: timers of browsers are 32-bit numbers. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** One page with Reper on it: reads, asks, paints, opens cards. Goes quiet on any trouble; the page never notices. */
export function startPage(document: Document, stopped: () => void): void {
  const painted = createPainted();
  let settings: PageSettings | undefined;
  let hover: Hover | undefined;
  let watch: Watch | undefined;
  let line: LineColour | undefined;
  let beginning: Promise<void> = Promise.resolve();
  let lastReading: Promise<void> = Promise.resolve();
  let resuming: ReturnType<typeof setTimeout> | undefined;
  /** The address that `settings` are for; a single-page application changes it without loading anew. */
  let started = '';
  const cards = createOpenCards(document, painted, () => settings);

  const isAlive = (): boolean => extension.runtime?.id !== undefined;
  const quietly = (work: Promise<unknown>): void => {
    work.catch(() => {
      if (!isAlive()) stop();
    });
  };

  const reading = createReading(document, {
    painted,
    nameParts: async () => readNameParts(await ask<PageRequests, 'nameParts'>('nameParts', {})),
    ask: async (words, known) => unpackNames(await ask<PageRequests, 'names'>('names', { words, known })),
    show: (names) =>
      chooseShown(names, settings?.density ?? 'all', (entity) => reading.names().get(entity)?.news === true),
    onPaint(entities) {
      keepPlace();
      line?.painted();
      tell(entities);
    },
    onGone() {
      cards.forget();
      painted.clear();
    },
    onTree(tree) {
      watch?.watch(tree);
      if (tree.nodeType === Node.DOCUMENT_NODE) listenIn(tree as Document);
    },
  });
  const readAgain = async (from: 'start' | 'changes'): Promise<void> => {
    if (!isAlive()) return stop();
    if (settings?.on !== true) return;
    if (pageOf(location.href) !== started) return void quietly(begin());
    lastReading = from === 'start' ? reading.begin() : reading.go();
    await lastReading;
  };
  /** The current name among the ranges of a new reading; text that left the page takes its card along. */
  const keepPlace = (): void => {
    const before = cards.current?.range;
    if (before !== undefined) cards.replaceCurrent(painted.names.find(({ range }) => isSamePlace(range, before)));
  };
  const steps = createSteps(document, {
    cards,
    names: () => (settings?.density === 'off' ? painted.names : painted.shown),
    wording: () => settings?.place ?? '{name}',
    starts: () => hover?.cancel(),
    opens: quietly,
  });

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    hover?.cancel();
    if (!cards.escape()) return;
    event.stopPropagation();
    // the page's own dialog, if there is one, goes with the next
    event.preventDefault();
  };

  const begin = async (readAnew = true): Promise<void> => {
    const before = settings;
    const there = started;
    started = pageOf(location.href);
    settings = await ask<PageRequests, 'start'>('start', { site: location.hostname, page: started });
    clearTimeout(resuming);
    if (settings.resumesIn !== null)
      resuming = setTimeout(() => quietly(begin()), Math.min(settings.resumesIn, LONGEST_TIMER));
    if (!settings.on) {
      end();
      tell(0);
      return;
    }
    // a delay or a key shows nowhere on the page; only the badge may have been switched
    if (!readAnew && there === started && before !== undefined && isPaintedAlike(before, settings)) {
      tell(countEntities(painted.names));
      return;
    }
    watch ??= watchText(document, reading, () => quietly(readAgain('changes')));
    hover ??= watchHover(document, {
      names: () => painted.shown,
      mode: () => settings?.mode ?? 'hover',
      dwell: () => settings?.dwell ?? 400,
      grace: () => settings?.grace ?? 300,
      isCard: cards.owns,
      cardBox: cards.box,
      isOpen: cards.isOpen,
      prepare: (name) => {
        if (isAlive()) quietly(cards.prepare(name));
      },
      open: (name, by, at) => {
        if (!isAlive()) stop();
        else if (!cards.isOpen() || cards.current?.range !== name.range) {
          quietly(cards.open(name, { sheet: by === 'touch', at }));
          return true;
        }
        return false;
      },
      close: cards.close,
    });
    line ??= createLineColour(document, painted);
    line.forget();
    listenIn(document);
    // a page takes its time to be read, in a tab behind others seconds: settings hold before
    quietly(readAgain('start'));
  };
  /** Documents with Reper's listeners: the page's, and that of a frame which holds the article. */
  const heard = new Set<Document>();
  const listenIn = (one: Document): void => {
    if (heard.has(one)) return;
    heard.add(one);
    one.addEventListener('keydown', onKey, true);
    if (one !== document) hover?.include(one);
  };

  const end = (): void => {
    watch?.stop();
    hover?.stop();
    line?.stop();
    line = undefined;
    watch = undefined;
    hover = undefined;
    for (const one of heard) if (!isGone(one)) one.removeEventListener('keydown', onKey, true);
    heard.clear();
    cards.forget();
    painted.clear();
  };
  /** The badge and a side panel that shows this page. */
  const tell = (count: number): void => quietly(ask<PageRequests, 'pageRead'>('pageRead', { names: count }));

  const pageState = async (): Promise<PageState> => {
    // also right after a click has brought Reper here
    await beginning;
    await lastReading;
    return { names: countNames(painted.names, reading.names()), mentions: mentionsOf(painted.names) };
  };
  (globalThis as PageGlobal).reperState = pageState;
  const deaf = answer<TabRequests>(
    {
      pageState,
      search: ({ words }) => ({ entities: searchNames(painted.names, reading.names(), words) }),
      command: ({ command }) => {
        if (command === 'next') return { done: steps.go(1) };
        if (command === 'previous') return { done: steps.go(-1) };
        if (command === 'close') cards.closeAll();
        else {
          const name = cards.current ?? steps.first();
          if (name === undefined) return { done: false };
          hover?.cancel();
          quietly(cards.open(name, { focus: true }));
        }
        return { done: true };
      },
      goTo: ({ index }) => {
        const name = painted.names[index];
        if (name === undefined) return { done: false };
        hover?.cancel();
        cards.close();
        painted.flash(name);
        scrollToName(name);
        return { done: true };
      },
      refresh: async ({ facts }) => {
        cards.close();
        await begin(facts);
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
    clearTimeout(resuming);
    document.querySelector('reper-live')?.remove();
    delete (globalThis as PageGlobal).reperState;
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

function isPaintedAlike(a: PageSettings, b: PageSettings): boolean {
  return a.on && b.on && a.density === b.density && a.language === b.language;
}

function countNames(painted: readonly PaintedName[], names: ReadonlyMap<string, PageName>) {
  const counts = new Map<string, { count: number; unsure: boolean }>();
  for (const { entity, others = [] } of painted)
    for (const one of [entity, ...others]) {
      const { count = 0, unsure = true } = counts.get(one) ?? {};
      counts.set(one, { count: count + 1, unsure: unsure && others.length > 0 });
    }
  return [...counts].flatMap(([entity, { count, unsure }]) => {
    const name = names.get(entity);
    return name === undefined ? [] : [{ entity, name: name.name, type: name.type, count, facts: name.facts, unsure }];
  });
}

/** Readers look for "Zelensky" or "chisinau" whatever the interface or the page writes. */
function searchNames(painted: readonly PaintedName[], names: ReadonlyMap<string, PageName>, words: string): string[] {
  const wanted = foldCase(words);
  const there = new Set(painted.flatMap(({ entity, others = [] }) => [entity, ...others]));
  return [...there].filter((entity) => names.get(entity)?.forms.some(({ text }) => foldCase(text).includes(wanted)));
}

/** Reading order, each with the others of its paragraph. */
function mentionsOf(painted: readonly PaintedName[]) {
  const blocks = new Map<number, Set<string>>();
  for (const { block, entity } of painted) blocks.set(block, (blocks.get(block) ?? new Set()).add(entity));
  return painted.map(({ entity, others = [], block }) => ({
    entity,
    others,
    here: [...(blocks.get(block) ?? [])].filter((other) => other !== entity && !others.includes(other)),
  }));
}

function scrollToName({ range }: PaintedName): void {
  // a tab in the background does not get on with a smooth scroll
  const still = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}
