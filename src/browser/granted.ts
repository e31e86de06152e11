import { browser } from 'wxt/browser';
import { EVERYWHERE, GRANTED, patternsOf } from './sites.ts';

/** Where the reader lets Reper run beyond the news sites of the manifest. */
export type Granted = { readonly everywhere: boolean; readonly sites: readonly string[] };

export async function readGranted(): Promise<Granted> {
  const { origins = [] } = await browser.permissions.getAll();
  const everywhere = origins.some((origin) => origin === EVERYWHERE || origin === '<all_urls>');
  const own = origins.filter((origin) => !GRANTED.includes(origin) && /^\*:\/\/\*\.[^/*]+\/\*$/u.test(origin));
  return { everywhere, sites: own.map((origin) => origin.replace(/^\*:\/\/\*\.|\/\*$/gu, '')).sort() };
}

/** Straight from a click: browsers ask only then. False where the reader said no. */
export function grantEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: [EVERYWHERE] });
}

export function revoke(site: string | undefined): Promise<boolean> {
  return browser.permissions.remove({ origins: [site === undefined ? EVERYWHERE : patternsOf(site)] });
}
