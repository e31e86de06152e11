import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import UPNG from 'upng-js';
import {
  BrowserError,
  buildExtension,
  findBrowsers,
  howToInstall,
  launchBrowser,
  makeProfile,
  removeProfile,
} from './browsers.ts';
import { listShots, type Shot } from './screenshots/shots.ts';
import { type Stage, takeShot } from './screenshots/surfaces.ts';
import { servePages } from './serve-pages.ts';

/**
 * `npm run screenshots [-- --only card-white] [--out FOLDER] [--all]`: every surface of Reper in a real Chromium, from the
 * demo page, as PNG of few colours in docs/screenshots/. Without --all, the ones the repository keeps.
 */
const ROOT = resolve(import.meta.dirname, '../..');
/** Colours of a picture: text on paper needs no more, and the files stay a third of the size. */
const COLOURS = 64;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    out: { type: 'string', default: join(ROOT, 'docs/screenshots') },
    all: { type: 'boolean', default: false },
  },
});

try {
  await takeAll(listShots().filter((shot) => shot.name.includes(values.only) && (values.all || shot.kept)));
} catch (error) {
  if (!(error instanceof BrowserError)) throw error;
  console.error(`screenshots: ${error.message}`);
  process.exitCode = 1;
}

async function takeAll(shots: readonly Shot[]): Promise<void> {
  const installed = findBrowsers().find(({ engine }) => engine === 'chromium');
  if (installed === undefined) throw new BrowserError(`no Chromium here: ${howToInstall(['chromium'])}`);
  const folder = await buildExtension('chromium', 'test');
  const server = await servePages();
  const profile = makeProfile(installed);
  const { browser, origin } = await launchBrowser(installed, folder, { profile, headless: true });
  const stage: Stage = { browser, origin, pages: server.url };
  mkdirSync(values.out, { recursive: true });
  let bytes = 0;
  try {
    for (const shot of shots) {
      const png = fewColours(await takeShot(stage, shot));
      writeFileSync(join(values.out, `${shot.name}.png`), png);
      bytes += png.length;
      console.log(`${shot.name}.png ${Math.round(png.length / 1024)} kB`);
    }
  } finally {
    await browser.close();
    removeProfile(profile);
    await server.close();
  }
  console.log(`${shots.length} pictures, ${(bytes / 1024 / 1024).toFixed(1)} MB in ${values.out}`);
}

function fewColours(png: Uint8Array): Uint8Array {
  const image = UPNG.decode(new Uint8Array(png).buffer);
  return new Uint8Array(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, COLOURS));
}
