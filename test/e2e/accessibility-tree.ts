import type { Page, SerializedAXNode } from 'puppeteer-core';
import { inPage } from '../../src/tools/background.ts';
import type { FirefoxGlobal } from './browser-rights.ts';

/**
 * What a browser tells assistive technology of a page, in reading order: "button Close the card", "text alleged". From Chromium's tree over
 * its protocol, from Firefox's by the accessibility service of its own process. Both use their own names for roles; one set is used here.
 */
export async function readTree(page: Page): Promise<string[]> {
  const browser = page.browser();
  if (!/^firefox/iu.test(await browser.version())) {
    const tree = await page.accessibility.snapshot({ interestingOnly: true });
    return tree === null ? [] : told(tree);
  }
  // not page.url(): Firefox does not report where a page of the extension has gone
  const url = await page.evaluate(() => location.href);
  const lines = await inPage(browser, 'about:config', (config) => config.evaluate(readFirefoxTree, url));
  await page.bringToFront();
  return lines.flatMap(([role, name]) => {
    const common = ROLES[role] ?? role;
    return common === '' ? [] : [`${common} ${name.replace(/\s+/gu, ' ').trim()}`.trim()];
  });
}

/** Firefox's words for roles; '' is of no interest. */
const ROLES: Readonly<Record<string, string>> = {
  paragraph: '',
  pushbutton: 'button',
  section: '',
  statictext: 'text',
  'text container': '',
  'text leaf': 'text',
  'toggle button': 'button',
};

function told(node: SerializedAXNode): string[] {
  const role = node.role === 'StaticText' ? 'text' : node.role;
  return [`${role} ${node.name ?? ''}`.trim(), ...(node.children ?? []).flatMap(told)];
}

/** Runs in Firefox's own page. The tree of another process comes a moment after it is asked for. */
async function readFirefoxTree(url: string): Promise<[role: string, name: string][]> {
  const { Components, Services } = globalThis as unknown as FirefoxGlobal & AccessibilityGlobal;
  const service = Components.classes['@mozilla.org/accessibilityService;1']?.getService(
    Components.interfaces.nsIAccessibilityService,
  );
  const { tabs } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
  const tab = tabs.find((one) => one.linkedBrowser.currentURI.spec === url);
  let before = -1;
  for (let i = 0; i < 60; i++) {
    await new Promise((done) => setTimeout(done, 250));
    const lines: [string, string][] = [];
    const stack = [service?.getAccessibleFor(tab?.linkedBrowser)];
    while (stack.length > 0) {
      const node = stack.pop();
      if (node == null || service === undefined) continue;
      lines.push([service.getStringRole(node.role), node.name ?? '']);
      const children: Accessible[] = [];
      for (let child = node.firstChild; child !== null; child = child.nextSibling) children.unshift(child);
      stack.push(...children);
    }
    // whole once it grows no more
    if (lines.length > 10 && lines.length === before) return lines;
    before = lines.length;
  }
  return [];
}

type Accessible = {
  readonly role: number;
  readonly name: string | null;
  readonly firstChild: Accessible | null;
  readonly nextSibling: Accessible | null;
};
type AccessibilityGlobal = {
  readonly Components: {
    readonly classes: Record<string, { readonly getService: (kind: unknown) => AccessibilityService }>;
    readonly interfaces: Record<string, unknown>;
  };
};
type AccessibilityService = {
  readonly getAccessibleFor: (node: unknown) => Accessible | null;
  readonly getStringRole: (role: number) => string;
};
