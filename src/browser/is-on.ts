import type { Settings } from './messages.ts';

/** Whether Reper may show itself on a page, and when a pause is over; `now` in milliseconds since 1970. */
export function isOn(settings: Settings, { site, page }: { site: string; page: string }, now: number): boolean {
  const { off, offSites, offPages } = settings;
  if (off || resumesIn(settings, now) !== null || offPages.includes(page)) return false;
  return !isOffSite(offSites, site);
}

/** Also where a site above it is off: "m.digi24.ro" with "digi24.ro". */
export function isOffSite(offSites: Settings['offSites'], site: string): boolean {
  return offSites.some((one) => covers(one, site));
}

/** The list with the site off, or on again. */
export function withSite(offSites: Settings['offSites'], site: string, off: boolean): string[] {
  if (off) return [...new Set([...offSites, site])];
  return offSites.filter((one) => !covers(one, site));
}

function covers(one: string, site: string): boolean {
  return site === one || site.endsWith(`.${one}`);
}

/** Milliseconds; null: not paused. */
export function resumesIn({ pausedUntil }: Settings, now: number): number | null {
  return pausedUntil !== null && pausedUntil > now ? pausedUntil - now : null;
}

/** The address as `offPages` keeps it: the same page whichever paragraph was linked to. */
export function pageOf(url: string): string {
  return url.replace(/#.*$/u, '');
}
