import { expect, it } from 'vitest';
import { EVERYWHERE, GRANTED, INTERNATIONAL_SITES, patternsOf, ROMANIAN_SITES } from '../../src/browser/sites.ts';

/** Public suffixes of two parts among the sites of the list. */
const TWO_PART_SUFFIXES = ['co.uk', 'com.ua'];
const ALL: readonly string[] = [...ROMANIAN_SITES, ...INTERNATIONAL_SITES];

it('grants this very list: a longer one makes Chrome disable Reper until each reader accepts it', () => {
  expect({ ROMANIAN_SITES, INTERNATIONAL_SITES }).toMatchSnapshot();
});

it('covers at least 60 Romanian and Moldovan sites and 20 international ones', () => {
  expect(ROMANIAN_SITES.length).toBeGreaterThanOrEqual(60);
  expect(INTERNATIONAL_SITES.length).toBeGreaterThanOrEqual(20);
});

it('names registrable domains, each once', () => {
  expect(new Set(ALL).size).toBe(ALL.length);
  const registrable = (site: string): boolean => {
    const suffix = TWO_PART_SUFFIXES.find((one) => site.endsWith(`.${one}`));
    const name = suffix === undefined ? site.split('.').slice(0, -1).join('.') : site.slice(0, -suffix.length - 1);
    return /^[a-z0-9-]+$/u.test(name);
  };
  expect(ALL.filter((site) => !registrable(site))).toEqual([]);
});

it('asks for a domain with its subdomains, over http and https, and for nothing wider', () => {
  expect(patternsOf('digi24.ro')).toBe('*://*.digi24.ro/*');
  expect(GRANTED).toEqual(ALL.map(patternsOf));
  expect(GRANTED).not.toContain(EVERYWHERE);
});
