import { spawnSync } from 'node:child_process';
import { type Engine, findBrowsers, howToInstall, isDebian, isRoot } from './browsers.ts';

/**
 * `npm test` first of all: the end-to-end tests need a Chromium and a Firefox. On Debian as root a missing one is installed
 * from Debian's packages; elsewhere this fails and says what to install.
 */
const NEEDED: readonly Engine[] = ['chromium', 'firefox'];
const PACKAGES: Readonly<Record<Engine, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

const missing = findMissing();
if (missing.length > 0 && isDebian() && isRoot()) {
  const packages = missing.map((engine) => PACKAGES[engine]);
  console.log(`set-up-browsers: installing ${packages.join(' and ')} from Debian's packages`);
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...packages);
}
const stillMissing = findMissing();
if (stillMissing.length > 0) {
  console.error(
    `set-up-browsers: the end-to-end tests need ${stillMissing.join(' and ')}, and found none here. ` +
      `Install it (${howToInstall(stillMissing)}), or name an executable in ${stillMissing.map((engine) => `REPER_${engine.toUpperCase()}`).join(' and ')}.`,
  );
  process.exitCode = 1;
}

function findMissing(): Engine[] {
  const found = findBrowsers();
  return NEEDED.filter((engine) => !found.some((browser) => browser.engine === engine));
}

function aptGet(...args: string[]): void {
  const { status, stdout, stderr, error } = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0)
    console.error(`apt-get ${args.join(' ')} failed: ${error?.message ?? ''}\n${stdout ?? ''}${stderr ?? ''}`);
}
