import { Readability } from '@mozilla/readability';
import { isDay } from '../text/days.ts';

/** A page's main text with what its metadata says; undefined where the page holds no article. Works on a copy. */
export type PageArticle = {
  readonly text: string;
  readonly title: string | null;
  readonly url: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO day or null. */
  readonly publishedOn: string | null;
  /** BCP 47, "ro-RO"; null where the page does not say. */
  readonly language: string | null;
};

/** UTF-16 units: below this a page is a teaser or a list. */
const SHORTEST = 250;

export function readArticle(document: Document): PageArticle | undefined {
  const copy = document.cloneNode(true) as Document;
  const parsed = new Readability(copy, { charThreshold: SHORTEST }).parse();
  if (parsed?.content == null) return undefined;
  const body = new DOMParser().parseFromString(parsed.content, 'text/html').body;
  const text = plainText(body);
  if (text.length < SHORTEST) return undefined;
  return {
    text,
    title: clean(parsed.title),
    url: canonical(document),
    publisher: clean(parsed.siteName) ?? document.location.hostname.replace(/^www\./u, ''),
    author: clean(parsed.byline),
    publishedOn: publishedOn(document, parsed.publishedTime ?? null),
    language: clean(parsed.lang) ?? clean(document.documentElement.lang),
  };
}

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, td, div, section, pre';

/** Paragraphs apart by an empty line, spaces folded; captions and leftovers of markup are text like any other. */
function plainText(body: HTMLElement): string {
  const paragraphs: string[] = [];
  const read = (element: Element): void => {
    if (element.querySelector(BLOCKS) === null) {
      paragraphs.push(element.textContent ?? '');
      return;
    }
    let loose = '';
    const flush = (): void => {
      paragraphs.push(loose);
      loose = '';
    };
    for (const child of element.childNodes) {
      if (
        child.nodeType === Node.ELEMENT_NODE &&
        (child as Element).matches(`${BLOCKS}, ul, ol, table, figure, article, main`)
      ) {
        flush();
        read(child as Element);
      } else loose += child.textContent ?? '';
    }
    flush();
  };
  read(body);
  return paragraphs
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function clean(value: string | null | undefined): string | null {
  const text = value?.replace(/\s+/gu, ' ').trim() ?? '';
  return text === '' ? null : text;
}

function canonical(document: Document): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return link !== undefined && /^https?:/u.test(link) ? link : document.location.href.replace(/#.*$/u, '');
}

const DATES = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="publish-date"]',
];

function publishedOn(document: Document, known: string | null): string | null {
  const metas = DATES.map((selector) => document.querySelector(selector)?.getAttribute('content'));
  const times = [...document.querySelectorAll('article time[datetime], time[itemprop="datePublished"]')].map((time) =>
    time.getAttribute('datetime'),
  );
  return (
    [...metas, known, ...linkedDates(document), ...times.slice(0, 1)].map(dayOf).find((day) => day !== null) ?? null
  );
}

/** The article's own day, in its own time zone: "2025-09-03T23:30:00+03:00" is the third. */
function dayOf(value: string | null | undefined): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/u.exec(value?.trim() ?? '')?.[1];
  return day !== undefined && isDay(day) ? day : null;
}

function linkedDates(document: Document): (string | null)[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => /"datePublished"\s*:\s*"([^"]+)"/u.exec(script.textContent ?? '')?.[1] ?? null,
  );
}
