import type { Browser, Page } from 'puppeteer-core';
import { endBackground, GECKO_ID, inPage } from '../../src/tools/background.ts';
import type { Engine, RunningBrowser } from '../../src/tools/browsers.ts';

/**
 * What only the browser itself may do to an extension, done as its own pages do it (chrome://extensions, Firefox's parent
 * process): end the background, give and take hosts, load it anew.
 */
export type BrowserRights = {
  /** As after some idle seconds. */
  readonly endBackground: () => Promise<void>;
  /** "http://127.0.0.1/*" */
  readonly grantHost: (pattern: string) => Promise<void>;
  readonly revokeHost: (pattern: string) => Promise<void>;
  /** The reader's yes, given in advance, to what the extension is about to ask for: the prompt is out of a test's reach. */
  readonly agreeTo: (pattern: string) => Promise<void>;
  /** A click on Reper's button beside the address, with that tab in front: lends the extension the tab. */
  readonly clickAction: (page: Page) => Promise<void>;
  /** Files that are saved go there without a question. */
  readonly downloadTo: (folder: string) => Promise<void>;
  /** What the browser's own side panel shows. */
  readonly sidePanel: () => Promise<string | undefined>;
  /** As after an update: the pages that are open keep the old content script. */
  readonly reload: () => Promise<void>;
};

export function rightsOf(engine: Engine, running: RunningBrowser): BrowserRights {
  const { browser, origin } = running;
  return {
    endBackground: () => endBackground(engine, running),
    ...(engine === 'firefox' ? firefoxRights(browser) : chromiumRights(browser, new URL(origin).host)),
  };
}

type OfEngine = Omit<BrowserRights, 'endBackground'>;

function chromiumRights(browser: Browser, id: string): OfEngine {
  const call = (work: (id: string, pattern: string) => Promise<void>, pattern = ''): Promise<void> =>
    inPage(browser, 'chrome://extensions', (page) => page.evaluate(work, id, pattern));
  const allow = (pattern: string): Promise<void> =>
    call((extension, host) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: ChromiumGlobal }).chrome;
      return developerPrivate.addHostPermission(extension, host);
    }, pattern);
  return {
    grantHost: allow,
    // not used before the extension asks, when it spares the prompt
    agreeTo: allow,
    revokeHost: (pattern) =>
      call(async (extension, host) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: ChromiumGlobal }).chrome;
        await developerPrivate.removeHostPermission(extension, host).catch(() =>
          // a host of the manifest goes once the reader allows single sites only: the others of the manifest go with it
          developerPrivate.updateExtensionConfiguration({ extensionId: extension, hostAccess: 'ON_SPECIFIC_SITES' }),
        );
        await developerPrivate.removeHostPermission(extension, host).catch(() => undefined);
      }, pattern),
    async clickAction(page) {
      await page.bringToFront();
      await (await browser.extensions()).get(id)?.triggerAction(page);
    },
    sidePanel: () =>
      Promise.resolve(
        browser
          .targets()
          .map((target) => target.url())
          .find((url) => url === `chrome-extension://${id}/sidepanel.html`),
      ),
    async downloadTo(folder) {
      // holds as long as the session
      const session = await browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    },
    reload: () =>
      call(async (extension) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: ChromiumGlobal }).chrome;
        // else an unpacked extension stays switched off
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.reload(extension);
      }),
  };
}

function firefoxRights(browser: Browser): OfEngine {
  const call = (work: (id: string, pattern: string) => Promise<void>, pattern = ''): Promise<void> =>
    inPage(browser, 'about:config', (page) => page.evaluate(work, GECKO_ID, pattern));
  return {
    grantHost: (pattern) =>
      call(async (id, host) => {
        const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as FirefoxGlobal;
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const { extension } = WebExtensionPolicy.getByID(id);
        await ExtensionPermissions.add(id, { permissions: [], origins: [host] }, extension);
      }, pattern),
    revokeHost: (pattern) =>
      call(async (id, host) => {
        const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as FirefoxGlobal;
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const { extension } = WebExtensionPolicy.getByID(id);
        await ExtensionPermissions.remove(id, { permissions: [], origins: [host] }, extension);
      }, pattern),
    clickAction: (tab) =>
      call((id, url) => {
        const { Services, WebExtensionPolicy } = globalThis as unknown as FirefoxGlobal;
        const { tabs } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
        const shown = tabs.find((one) => one.linkedBrowser.currentURI.spec === url);
        WebExtensionPolicy.getByID(id).extension.tabManager.addActiveTabPermission(shown);
        return Promise.resolve();
      }, tab.url()),
    sidePanel: () =>
      inPage(browser, 'about:config', (page) =>
        page.evaluate(() => {
          const { Services } = globalThis as unknown as FirefoxGlobal;
          const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
          const inside = SidebarController.isOpen ? SidebarController.browser.contentDocument : null;
          return inside?.querySelector('browser')?.currentURI.spec;
        }),
      ),
    downloadTo: (folder) =>
      call((_id, path) => {
        const { Services } = globalThis as unknown as FirefoxGlobal;
        Services.prefs.setIntPref('browser.download.folderList', 2);
        Services.prefs.setStringPref('browser.download.dir', path);
        return Promise.resolve();
      }, folder),
    agreeTo: () =>
      call(async () => {
        const { Services } = globalThis as unknown as FirefoxGlobal;
        Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
      }),
    reload: () =>
      call(async (id) => {
        const { ChromeUtils } = globalThis as unknown as FirefoxGlobal;
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(id)).reload();
      }),
  };
}

type ChromiumGlobal = {
  readonly developerPrivate: {
    readonly addHostPermission: (extension: string, host: string) => Promise<void>;
    readonly removeHostPermission: (extension: string, host: string) => Promise<void>;
    readonly updateExtensionConfiguration: (change: { extensionId: string; hostAccess: string }) => Promise<void>;
    readonly updateProfileConfiguration: (change: { inDeveloperMode: boolean }) => Promise<void>;
    readonly reload: (extension: string) => Promise<void>;
  };
};

type Change = (
  id: string,
  change: { readonly permissions: readonly string[]; readonly origins: readonly string[] },
  extension: unknown,
) => Promise<void>;
type NativeTab = { readonly linkedBrowser: { readonly currentURI: { readonly spec: string } } };
type FirefoxExtension = {
  readonly tabManager: { readonly addActiveTabPermission: (tab: NativeTab | undefined) => void };
};
export type FirefoxGlobal = {
  readonly Services: {
    readonly prefs: {
      readonly setBoolPref: (name: string, value: boolean) => void;
      readonly setIntPref: (name: string, value: number) => void;
      readonly setStringPref: (name: string, value: string) => void;
    };
    readonly wm: {
      readonly getMostRecentWindow: (kind: string) => {
        readonly gBrowser: { readonly tabs: NativeTab[] };
        readonly SidebarController: {
          readonly isOpen: boolean;
          readonly browser: {
            readonly contentDocument: {
              readonly querySelector: (selector: string) => NativeTab['linkedBrowser'] | null;
            } | null;
          };
        };
      };
    };
  };
  readonly WebExtensionPolicy: { readonly getByID: (id: string) => { readonly extension: FirefoxExtension } };
  readonly ChromeUtils: {
    readonly importESModule: (url: string) => {
      readonly ExtensionPermissions: { readonly add: Change; readonly remove: Change };
      readonly AddonManager: { readonly getAddonByID: (id: string) => Promise<{ reload: () => Promise<void> }> };
    };
  };
};
