import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Engine } from '../browsers.ts';
import { inEachBrowser } from './in-extension.ts';
import { appendWithoutEnd, flood, removePainted } from './stress/busy-pages.ts';

/**
 * What Reper does to a page that never rests, in real browsers: one that appends 10,000 nodes a second for 30 seconds, a feed that
 * grows to 50 MB, one that removes what was painted and brings it back. The longest stretch of Reper's own code without a pause, by the
 * browser's trace: by the clock, and in processor time, which other programs of the machine do not lengthen. Memory: the heap of the page
 * after a collection, less that of the same page with Reper off. Firefox has neither; there only errors and the last name are looked at.
 */
const PAGES = {
  flood: { work: flood, amount: 30 },
  feed: { work: appendWithoutEnd, amount: 50 },
  removal: { work: removePainted, amount: 40 },
} as const;
/** Milliseconds after which Reper has read what came last. */
const REST = 6000;
const LONGEST = 240_000;

type Write = (figure: string, value: number) => void;

export async function benchStress(write: Write): Promise<void> {
  await inEachBrowser(async ({ engine, pages, run, withProfile }) => {
    for (const [name, { work, amount }] of Object.entries(PAGES)) {
      const inFreshBrowser = (off: boolean): ReturnType<typeof measure> =>
        withProfile((profile) =>
          run(profile, async ({ browser, origin }) => {
            if (off) await turnOff(browser, origin);
            return measure(browser, origin, `${pages}demo.html`, { engine, off, work, amount });
          }),
        );
      const without = engine === 'chromium' ? await inFreshBrowser(true) : undefined;
      const found = await inFreshBrowser(false);
      write(`${engine}_${name}_errors`, found.errors);
      write(`${engine}_${name}_last_name_painted`, found.painted ? 1 : 0);
      if (without === undefined) continue;
      write(`${engine}_${name}_longest_ms`, found.longest);
      write(`${engine}_${name}_longest_processor_ms`, found.longestProcessor);
      write(`${engine}_${name}_stretches_over_50_ms`, found.over);
      write(`${engine}_${name}_heap_mb`, found.heap);
      write(`${engine}_${name}_heap_growth_mb`, found.heap - found.heapBefore);
      write(`${engine}_${name}_heap_more_than_without_mb`, found.heap - without.heap);
    }
  });
}

type Scenario = {
  readonly engine: Engine;
  readonly off: boolean;
  readonly work: (amount: number) => Promise<void>;
  readonly amount: number;
};

async function measure(browser: Browser, origin: string, url: string, { engine, off, work, amount }: Scenario) {
  const page = await browser.newPage();
  let errors = 0;
  page.on('pageerror', () => errors++);
  page.on('console', (message) => {
    // the browser's own word on a missing icon is nobody's exception
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors++;
  });
  await page.goto(url);
  if (!off) await page.waitForFunction(() => CSS.highlights.get('reper-name')?.size, { polling: 100 });
  const file = join(tmpdir(), `reper-trace-${process.pid}.json`);
  const traced = engine === 'chromium' && !off;
  const heapBefore = engine === 'chromium' ? await heapOf(page) : 0;
  if (traced) await page.tracing.start({ path: file, categories: ['devtools.timeline', 'toplevel'] });
  // not waited for here: a command of the browser's protocol may take a minute at most
  await page.evaluate(`void (${work.toString()})(${amount}).then(() => { globalThis.isOver = true; })`);
  for (const end = Date.now() + LONGEST; (await page.evaluate('globalThis.isOver')) !== true && Date.now() < end; )
    await new Promise((done) => setTimeout(done, 1000));
  await new Promise((done) => setTimeout(done, REST));
  if (traced) await page.tracing.stop();
  const stretches = traced ? stretchesOf(file, origin) : [];
  rmSync(file, { force: true });
  const painted = await page.evaluate(() =>
    ([...(CSS.highlights.get('reper-name') ?? [])] as Range[]).some(
      (range) => document.getElementById('last')?.contains(range.startContainer) === true,
    ),
  );
  return {
    errors,
    painted,
    heapBefore,
    heap: engine === 'chromium' ? await heapOf(page) : 0,
    longest: Math.max(0, ...stretches.map(({ clock }) => clock)),
    longestProcessor: Math.max(0, ...stretches.map(({ processor }) => processor)),
    over: stretches.filter(({ clock }) => clock > 50).length,
  };
}

/** MB in use after a collection. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

/**
 * Stretches of Reper's own work, milliseconds. A task of the browser that begins with a call into Reper's code is Reper's as a whole:
 * what follows a promise runs in it without a call that the trace would name. In a task of the page only the calls themselves are.
 */
function stretchesOf(file: string, origin: string): { clock: number; processor: number }[] {
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8')) as { traceEvents: TraceEvent[] };
  const whole = traceEvents.filter(({ ph }) => ph === 'X');
  const calls = whole.filter(({ name }) => name === 'FunctionCall').sort((a, b) => a.ts - b.ts);
  const tasks = whole.filter(({ name }) => name === 'ThreadControllerImpl::RunTask').sort((a, b) => a.ts - b.ts);
  const isOwn = (call: TraceEvent): boolean => call.args?.data?.url?.startsWith(origin) === true;
  const threads = new Set(calls.filter(isOwn).map(({ tid }) => tid));
  const found: TraceEvent[] = [];
  for (const thread of threads) {
    const own = calls.filter(({ tid }) => tid === thread);
    let next = 0;
    for (const task of tasks) {
      if (task.tid !== thread) continue;
      const end = task.ts + (task.dur ?? 0);
      while ((own[next]?.ts ?? end) < task.ts) next++;
      const first = next;
      while ((own[next]?.ts ?? end) < end) next++;
      const inside = own.slice(first, next);
      if (inside[0] !== undefined && isOwn(inside[0])) found.push(task);
      else found.push(...inside.filter(isOwn));
    }
  }
  return found.map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, processor: tdur / 1000 }));
}

async function turnOff(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${origin}/popup.html?tab=-1`);
  await page.evaluate(async () => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage: (message: unknown) => unknown } } }
    ).chrome;
    await runtime.sendMessage({ kind: 'changeSettings', change: { off: true } });
  });
  await page.close();
}
