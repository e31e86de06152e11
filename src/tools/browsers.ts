import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';

/**
 * The installed browsers, a build of Reper for either engine, and a browser that runs that build in a profile of its own.
 * Nothing is downloaded and the reader's own profile is never touched.
 */
export type Engine = 'chromium' | 'firefox';
export type BrowserName = 'chromium' | 'chrome' | 'edge' | 'firefox';
export type InstalledBrowser = { readonly name: BrowserName; readonly engine: Engine; readonly path: string };

/** Something the person at the keyboard can put right; the message says how. */
export class BrowserError extends Error {}

const ROOT = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
/** The oldest versions that the manifest allows. */
const OLDEST: Readonly<Record<Engine, number>> = { chromium: 128, firefox: 142 };
const TIMEOUT = 60_000;

const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser'],
  chrome: ['google-chrome-stable', 'google-chrome'],
  edge: ['microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};
const MAC_APPS: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium.app/Contents/MacOS/Chromium',
  chrome: 'Google Chrome.app/Contents/MacOS/Google Chrome',
  edge: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  firefox: 'Firefox.app/Contents/MacOS/firefox',
};
const WINDOWS_PROGRAMS: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium\\Application\\chrome.exe',
  chrome: 'Google\\Chrome\\Application\\chrome.exe',
  edge: 'Microsoft\\Edge\\Application\\msedge.exe',
  firefox: 'Mozilla Firefox\\firefox.exe',
};
const NAMES: readonly BrowserName[] = ['chromium', 'chrome', 'edge', 'firefox'];

export function isBrowserName(name: string): name is BrowserName {
  return (NAMES as readonly string[]).includes(name);
}

export function engineOf(name: BrowserName): Engine {
  return name === 'firefox' ? 'firefox' : 'chromium';
}

/**
 * Every browser found, at most one of a name. `REPER_CHROMIUM` and `REPER_FIREFOX` name an executable that comes first.
 */
export function findBrowsers(): InstalledBrowser[] {
  return NAMES.flatMap((name) => {
    const engine = engineOf(name);
    const named = name === engine ? process.env[`REPER_${engine.toUpperCase()}`] : undefined;
    const path = [...(named === undefined ? [] : [named]), ...places(name)]
      .map(executable)
      .find((at) => at !== undefined);
    return path === undefined ? [] : [{ name, engine, path }];
  });
}

function places(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, MAC_APPS[name]));
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': programs32, LOCALAPPDATA } = process.env;
    return [PROGRAMFILES, programs32, LOCALAPPDATA].flatMap((folder) =>
      folder === undefined ? [] : [join(folder, WINDOWS_PROGRAMS[name])],
    );
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return COMMANDS[name].flatMap((command) =>
    folders.filter((folder) => folder !== '').map((folder) => join(folder, command)),
  );
}

/** The path, or the snap that a small start script at the path leads to; undefined where there is nothing to run. */
function executable(path: string): string | undefined {
  if (!isExecutable(path)) return undefined;
  // Ubuntu's /usr/bin/firefox and chromium-browser are scripts which start the snap, or only say how to install it
  const snap = statSync(path).size < 20_000 ? /\/snap\/bin\/[\w.-]+/u.exec(readFileSync(path, 'utf8'))?.[0] : undefined;
  if (snap === undefined || path.startsWith('/snap/')) return path;
  return isExecutable(snap) ? snap : undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return statSync(path).isFile();
}

/** How to get a browser here, in one line. */
export function howToInstall(engines: readonly Engine[]): string {
  const packages = engines.map((engine) => (engine === 'firefox' ? 'firefox-esr' : 'chromium')).join(' ');
  if (process.platform === 'darwin') {
    return `brew install --cask ${engines.map((engine) => (engine === 'firefox' ? 'firefox' : 'google-chrome')).join(' ')}`;
  }
  if (process.platform === 'win32') {
    return engines
      .map((engine) => `winget install ${engine === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome'}`)
      .join(' and ');
  }
  if (isDebian()) return `${isRoot() ? '' : 'sudo '}apt-get install ${packages}`;
  return `install ${engines.map((engine) => (engine === 'firefox' ? 'Firefox' : 'Chromium')).join(' and ')} with your system's package manager`;
}

export function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID="?debian"?$/mu.test(readFileSync('/etc/os-release', 'utf8'));
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Whether a window can be shown. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some((display) => display !== undefined && display !== '');
}

/** What a build is for; `release` is what a store gets, built aside so that tests never touch .output/. */
export type Build = 'demo' | 'test' | 'release';

/** Where a build lies. */
export function builtFolder(engine: Engine, build: Build): string {
  return join(ROOT, '.build', build, engine === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** Builds into .build/ and returns the folder; some seconds. Throws BrowserError with WXT's own words. */
export async function buildExtension(engine: Engine, build: Build): Promise<string> {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const target = engine === 'firefox' ? 'firefox' : 'chrome';
  try {
    await run(process.execPath, [wxt, 'build', '-b', target, '--mv3'], {
      cwd: ROOT,
      // vitest sets NODE_ENV to "test", which would build a development copy of the interface
      env: { ...process.env, REPER_BUILD: build, NODE_ENV: 'production' },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new BrowserError(`the build for ${target} failed:\n${stdout}${stderr}`.trimEnd());
  }
  return builtFolder(engine, build);
}

/** An empty profile folder where the browser may write: a snap sees no /tmp of ours. */
export function makeProfile(installed: InstalledBrowser): string {
  const snap = /^\/snap\/bin\/([\w-]+)/u.exec(installed.path)?.[1];
  const parent = snap === undefined ? tmpdir() : join(homedir(), 'snap', snap, 'common');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, 'reper-profile-'));
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

export type RunningBrowser = {
  readonly browser: Browser;
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
  readonly origin: string;
};
export type LaunchOptions = {
  readonly profile: string;
  readonly headless: boolean;
  /** Fixed window for tests; a person's window decides for itself. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** "127.0.0.1:8080": every request of the browser goes through it, those to this machine too. */
  readonly proxy?: string;
};

/** Starts a browser with the built extension loaded. The caller closes it, then removes the profile. */
export async function launchBrowser(
  installed: InstalledBrowser,
  extension: string,
  options: LaunchOptions,
): Promise<RunningBrowser> {
  if (!existsSync(join(extension, 'manifest.json'))) throw new BrowserError(`no built extension in ${extension}`);
  const common = {
    executablePath: installed.path,
    headless: options.headless,
    userDataDir: options.profile,
    defaultViewport: options.viewport ?? null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: TIMEOUT,
    protocolTimeout: TIMEOUT,
  };
  return installed.engine === 'firefox'
    ? launchFirefox(common, installed, extension, options.proxy)
    : launchChromium(common, installed, extension, options.proxy);
}

type Common = Parameters<typeof puppeteer.launch>[0];

async function launchChromium(
  common: Common,
  installed: InstalledBrowser,
  extension: string,
  proxy: string | undefined,
): Promise<RunningBrowser> {
  const browser = await puppeteer.launch({
    ...common,
    pipe: true,
    enableExtensions: true,
    args: [
      '--no-first-run',
      ...(isRoot() ? ['--no-sandbox'] : []),
      ...(proxy === undefined ? [] : [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });
  // not `enableExtensions: [folder]`, which puppeteer 24 does not wait for
  const id = await install(browser, installed, extension);
  return { browser, origin: `chrome-extension://${id}` };
}

/** Firefox gives an extension a new host at each install unless a preference names it. */
const FIREFOX_HOST = '7d3f1d0e-5a0c-4c57-9a52-2f0c5a9e1b64';

async function launchFirefox(
  common: Common,
  installed: InstalledBrowser,
  extension: string,
  proxy: string | undefined,
): Promise<RunningBrowser> {
  const browser = await puppeteer.launch({
    ...common,
    browser: 'firefox',
    // pages of the extension can be driven only so
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extension)]: FIREFOX_HOST }),
      // a temporary add-on would lose its storage at quit
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(proxy === undefined ? {} : firefoxProxy(proxy)),
    },
  });
  await install(browser, installed, extension);
  return { browser, origin: `moz-extension://${FIREFOX_HOST}` };
}

function firefoxProxy(proxy: string): Record<string, unknown> {
  const [host = '127.0.0.1', port = '0'] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new BrowserError(`the manifest in ${extension} has no gecko id: not a Firefox build`);
  return id;
}

/** The extension's id, as the browser gives it. */
async function install(browser: Browser, installed: InstalledBrowser, extension: string): Promise<string> {
  try {
    const version = await browser.version();
    const oldest = OLDEST[installed.engine];
    if (Number(/\d+/u.exec(version)?.[0]) < oldest) {
      throw new BrowserError(`${installed.path} is ${version}; Reper needs ${oldest} or newer`);
    }
    return await browser.installExtension(extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
}
