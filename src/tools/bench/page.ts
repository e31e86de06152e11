import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { buildNameIndex } from '../../match/build-name-index.ts';
import { findNames, type IndexedName } from '../../match/find-names.ts';
import type { MatchName } from '../../match/lexicon.ts';
import { openNameIndex } from '../../match/name-index.ts';
import { packNames } from '../../match/packed-names.ts';
import { findBrowsers, type InstalledBrowser } from '../browsers.ts';
import type { Bench } from './page/in-page.ts';
import { entriesOf, inventPage, inventPeople, type Person } from './page/sample.ts';
import { median, quantile } from './quantile.ts';

/**
 * Reading a page in real browsers: collecting and matching against the floor (walking the text nodes and reading every character once),
 * with 100 to 1,000,000 names, on a page of 120 kB in 2,000 text nodes and one of 2 MB in 40,000; and the background's answer.
 * Medians within one run; figures are named browser_page_figure_names. Milliseconds of two machines cannot be compared, ratios can.
 * `REPER_BENCH_NAMES` bounds the number of names, where a machine has no time for a million.
 */
const PAGES = { page: 2000, huge: 40_000 } as const;
const COUNTS = [100, 10_000, 100_000, 1_000_000];
const RUNS = { page: 9, huge: 5 } as const;
const COLD_LOADS = 5;
/** Milliseconds that the content script works at a time (entrypoints/content/read-page.ts). */
const SLICE = 2;

type Write = (figure: string, value: number) => void;

export async function benchPage(write: Write): Promise<void> {
  const most = Number(process.env.REPER_BENCH_NAMES ?? COUNTS.at(-1));
  const counts = COUNTS.filter((count) => count <= most);
  const people = inventPeople(counts.at(-1) ?? 100);
  const indexes = new Map(counts.map((count) => [count, buildNameIndex(entriesOf(people.slice(0, count)))]));
  const script = await bundle();
  const server = await serve(people, script, indexes);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    for (const installed of firstOfEachEngine()) await benchBrowser(installed, address, people, indexes, write);
  } finally {
    server.close();
  }
}

function firstOfEachEngine(): InstalledBrowser[] {
  const found = findBrowsers();
  return found.filter((browser, i) => found.findIndex(({ engine }) => engine === browser.engine) === i);
}

async function benchBrowser(
  installed: InstalledBrowser,
  address: string,
  people: readonly Person[],
  indexes: ReadonlyMap<number, ArrayBuffer>,
  write: Write,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'reper-bench-'));
  const browser = await start(installed, profile);
  try {
    for (const kind of ['page', 'huge'] as const) {
      const name = (figure: string): string => `${installed.engine}_${kind}_${figure}`;
      const cold = async (what: 'floor' | 'collect'): Promise<number> =>
        median(
          await eachLoad(browser, `${address}/${kind}`, COLD_LOADS, (page) =>
            page.evaluate((one) => (globalThis as unknown as { bench: Bench }).bench.cold(one), what),
          ),
        );
      const coldFloor = await cold('floor');
      const coldCollect = await cold('collect');
      write(name('cold_floor_ms'), coldFloor);
      write(name('cold_collect_to_floor'), coldCollect / coldFloor);
      const page = await load(browser, `${address}/${kind}`);
      const words = await page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.words());
      for (const [count, index] of indexes) {
        const known = answerOf(index, words);
        const warm = await page.evaluate(
          (names, runs) => (globalThis as unknown as { bench: Bench }).bench.warm(names, runs),
          known,
          RUNS[kind],
        );
        write(name(`floor_ms_${count}`), warm.floor);
        write(name(`warm_collect_to_floor_${count}`), warm.collect / warm.floor);
        write(name(`warm_ms_${count}`), warm.both);
        write(name(`warm_to_floor_${count}`), warm.both / warm.floor);
        write(name(`names_found_${count}`), warm.found);
        write(name(`answer_bytes_${count}`), Buffer.byteLength(JSON.stringify(packNames(known))));
      }
      const known = answerOf(indexes.get(Math.min(...indexes.keys())) as ArrayBuffer, words);
      const traces = await page.evaluate(
        (names) => (globalThis as unknown as { bench: Bench }).bench.traces(names),
        known,
      );
      for (const [figure, value] of Object.entries(traces)) write(name(`traces_${figure}`), value);
      const hits = await page.evaluate((names) => (globalThis as unknown as { bench: Bench }).bench.hits(names), known);
      write(name('hit_test_to_elementFromPoint'), hits.ratio);
      write(name('false_hits'), hits.wrong);
      const [first, last] = people[3] as Person;
      const appended = await page.evaluate(
        (names, paragraph) => (globalThis as unknown as { bench: Bench }).bench.appended(names, paragraph, 200),
        known,
        { before: `Astăzi ${first} `, bold: last, after: ' a vorbit despre drumuri.' },
      );
      write(name('appended_p95_ms'), quantile(appended.came, 0.95));
      write(name('appended_longest_ms'), quantile(appended.came, 1));
      write(name('removed_p95_ms'), quantile(appended.went, 0.95));
      await page.close();
      const longest = await eachLoad(browser, `${address}/${kind}`, COLD_LOADS, (one) =>
        one.evaluate(
          (names, slice) => (globalThis as unknown as { bench: Bench }).bench.longest(names, slice),
          known,
          SLICE,
        ),
      );
      write(name('longest_task_ms'), median(longest));
      if (installed.engine === 'chromium') {
        const [kept] = await eachLoad(browser, `${address}/${kind}`, 1, (one) => measureKept(one, known));
        write(name('memory_bytes'), kept?.ours ?? Number.NaN);
        write(name('memory_of_browser_bytes'), kept?.browsers ?? Number.NaN);
      }
      if (kind === 'page') await benchOthers(browser, address, people, coldCollect, write, name);
    }
    await benchAnswer(installed, browser, address, indexes, write);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * Bytes that reading and painting add to a fresh tab once garbage is collected: script, its code, objects and buffers; and what the
 * browser keeps for them, ranges, highlights and every element's style for those.
 */
async function measureKept(page: Page, names: readonly MatchName[]): Promise<{ ours: number; browsers: number }> {
  const session = await page.createCDPSession();
  const used = async (): Promise<{ ours: number; browsers: number }> => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const usage: Record<string, number | undefined> = { ...(await session.send('Runtime.getHeapUsage')) };
    return {
      ours: (usage.usedSize ?? 0) + (usage.backingStorageSize ?? 0),
      browsers: usage.embedderHeapUsedSize ?? Number.NaN,
    };
  };
  await page.screenshot();
  const before = await used();
  await page.evaluate((list) => (globalThis as unknown as { bench: Bench }).bench.keep(list), names);
  await page.screenshot();
  const after = await used();
  return { ours: after.ours - before.ours, browsers: after.browsers - before.browsers };
}

/** The same names by other ways, on the page of 120 kB, cold; none is asked for more than it can carry. */
async function benchOthers(
  browser: Browser,
  address: string,
  people: readonly Person[],
  ours: number,
  write: Write,
  name: (figure: string) => string,
): Promise<void> {
  const others = [
    ['mark.js', 100],
    ['findAndReplaceDOMText', 100],
    ['findAndReplaceDOMText', 10_000],
    ['regexp', 100],
    ['regexp', 10_000],
    ['regexp', 100_000],
  ] as const;
  for (const [what, count] of others) {
    if (count > people.length) continue;
    const names = people.slice(0, count).map((person) => person.join(' '));
    const [time = Number.NaN] = await eachLoad(browser, `${address}/page`, 1, (page) =>
      page.evaluate((one, list) => (globalThis as unknown as { bench: Bench }).bench.other(one, list), what, names),
    );
    write(name(`${what}_ms_${count}`), time);
    if (what === 'mark.js') write(name('mark.js_to_cold_collect'), time / ours);
  }
}

async function benchAnswer(
  { engine }: InstalledBrowser,
  browser: Browser,
  address: string,
  indexes: ReadonlyMap<number, ArrayBuffer>,
  write: Write,
): Promise<void> {
  for (const [count, index] of indexes) {
    const page = await load(browser, `${address}/page`);
    const words = await page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.words());
    await page.evaluate((from) => (globalThis as unknown as { bench: Bench }).bench.store(from), `/index/${count}`);
    await page.close();
    const answers = await eachLoad(browser, `${address}/page`, 3, (one) =>
      one.evaluate((asked) => (globalThis as unknown as { bench: Bench }).bench.answer(asked, 9), words),
    );
    write(`${engine}_answer_warm_ms_${count}`, median(answers.map((answer) => answer.warm)));
    write(`${engine}_answer_after_stop_ms_${count}`, median(answers.map((answer) => answer.stopped)));
    write(`${engine}_answer_bytes_${count}`, answers[0]?.bytes ?? 0);
    write(`${engine}_index_bytes_${count}`, index.byteLength);
  }
}

function answerOf(index: ArrayBuffer, words: readonly string[]): IndexedName[] {
  return findNames([{ index: openNameIndex(index), removed: new Set() }], words);
}

async function eachLoad<Result>(
  browser: Browser,
  address: string,
  times: number,
  run: (page: Page) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let i = 0; i < times; i++) {
    const page = await load(browser, address);
    results.push(await run(page));
    await page.close();
  }
  return results;
}

async function load(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => 'bench' in globalThis);
  return page;
}

function start({ engine, path }: InstalledBrowser, profile: string): Promise<Browser> {
  return puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: path,
    headless: true,
    userDataDir: profile,
    protocolTimeout: 600_000,
    args: engine === 'firefox' ? [] : ['--no-sandbox'],
  });
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page/in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

async function serve(
  people: readonly Person[],
  script: string,
  indexes: ReadonlyMap<number, ArrayBuffer>,
): Promise<Server> {
  const pages = new Map(Object.entries(PAGES).map(([kind, nodes]) => [`/${kind}`, inventPage(nodes, people)]));
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const page = pages.get(path);
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(`${page}<script src="/bench.js"></script>`);
    } else if (path === '/bench.js') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
      response.end(script);
    } else {
      const index = indexes.get(Number(path.split('/').at(-1)));
      response.writeHead(index === undefined ? 404 : 200, { 'content-type': 'application/octet-stream' });
      response.end(index === undefined ? '' : Buffer.from(index));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
