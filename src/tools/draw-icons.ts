import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  BrowserError,
  buildExtension,
  findBrowsers,
  howToInstall,
  launchBrowser,
  makeProfile,
  removeProfile,
} from './browsers.ts';

/** `npm run icons`: src/ui/icon/*.svg → public/icon/*.png, drawn by an installed Chromium. At 16 pixels a plainer drawing serves. */
const ROOT = resolve(import.meta.dirname, '../..');
const ICONS = [
  { size: 16, drawing: 'reper-small.svg' },
  { size: 32, drawing: 'reper.svg' },
  { size: 48, drawing: 'reper.svg' },
  { size: 128, drawing: 'reper.svg' },
];

try {
  await drawAll();
} catch (error) {
  if (!(error instanceof BrowserError)) throw error;
  console.error(`icons: ${error.message}`);
  process.exitCode = 1;
}

async function drawAll(): Promise<void> {
  const installed = findBrowsers().find(({ engine }) => engine === 'chromium');
  if (installed === undefined) throw new BrowserError(`no Chromium here: ${howToInstall(['chromium'])}`);
  const folder = await buildExtension('chromium', 'test');
  const profile = makeProfile(installed);
  const { browser } = await launchBrowser(installed, folder, { profile, headless: true });
  try {
    const page = await browser.newPage();
    for (const { size, drawing } of ICONS) {
      const svg = readFileSync(join(ROOT, 'src/ui/icon', drawing), 'utf8');
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(join(ROOT, `public/icon/${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
    removeProfile(profile);
  }
}
