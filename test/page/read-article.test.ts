// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';

/** From a page's markup to the text that is extracted and what is known of it. */
const PAGES = resolve(import.meta.dirname, '../e2e/pages');
const LONG =
  'Consiliul local a votat bugetul pe anul viitor, după o ședință de patru ore în care au vorbit toți consilierii. ';

describe('readArticle', () => {
  it('reads a server-rendered page: text, title, address, publisher, day, language', () => {
    const article = readArticle(page('server.html'));
    expect(article).toMatchObject({
      url: 'https://gazeta.example/externe/sanctiuni-noi-discutate-la-varsovia-1234567',
      publisher: 'Gazeta de probă',
      publishedOn: '2025-09-06',
      language: 'ro-RO',
    });
    expect(article?.title).toContain('Sancțiuni noi împotriva Rusiei');
    expect(article?.text).toContain('Propunerea a fost prezentată de Polonia și privește exporturile de energie.');
    expect(article?.text).toContain('Președintele Vladimir Putin a respins în trecut asemenea măsuri.');
  });

  it('keeps paragraphs apart by an empty line and folds the spaces within', () => {
    const article = readArticle(page('other-source.html'));
    const paragraphs = article?.text.split('\n\n') ?? [];
    expect(paragraphs.length).toBeGreaterThan(3);
    expect(paragraphs.every((one) => one === one.replace(/\s+/gu, ' ').trim())).toBe(true);
    expect(paragraphs).toContain(
      'Polonia a deschis pe 10 octombrie 2025 un nou punct de trecere la frontieră. Xi Jinping a primit duminică la Beijing o delegație de profesori.',
    );
  });

  it('takes no comment, menu or foot for the article', () => {
    const text = readArticle(page('comments.html'))?.text ?? '';
    expect(text).toContain('Bursele din Europa au închis joi');
    expect(text).not.toContain('Dar Rusia? Dar Ucraina?');
    expect(text).not.toContain('Pagină de probă');
  });

  it('leaves the page as it was', () => {
    const document = page('server.html');
    const before = document.documentElement.outerHTML;
    readArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('finds no article on a page of links', () => {
    expect(readArticle(page('bare.html'))).toBeUndefined();
  });

  // the day of the article in its own time zone, from wherever it stands
  test.each([
    ['<meta property="article:published_time" content="2025-09-03T23:30:00+03:00">', '2025-09-03'],
    ['<meta name="date" content="2025-09-03">', '2025-09-03'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-09-03T08:00:00Z"}</script>',
      '2025-09-03',
    ],
    ['<meta property="article:published_time" content="ieri">', null],
    ['<meta property="article:published_time" content="2025-13-45T00:00:00Z">', null],
    ['', null],
  ])('reads of %s the day %s', (head, day) => {
    expect(readArticle(parse(`<head><title>Buget</title>${head}</head>`))?.publishedOn ?? null).toBe(day);
  });

  it('believes no address that is not one of the web', () => {
    const document = parse('<head><title>Buget</title><link rel="canonical" href="javascript:alert(1)"></head>');
    expect(readArticle(document)?.url).toBe('https://www.ziar.example/stire');
  });
});

function page(name: string): Document {
  return open(readFileSync(resolve(PAGES, name), 'utf8'));
}

function parse(head: string): Document {
  const body = `<article><h1>Buget</h1>${`<p>${LONG.repeat(2)}</p>`.repeat(4)}</article>`;
  return open(`<html lang="ro">${head}<body>${body}</body></html>`);
}

function open(html: string): Document {
  return new JSDOM(html, { url: 'https://www.ziar.example/stire#sus' }).window.document;
}
