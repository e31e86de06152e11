import { expect, test } from 'vitest';
import { open, paragraphs, readAll } from './read.ts';

/**
 * Pages built as news sites build theirs, written for this test: what is the article's is marked ARTICOL, what stands beside it ALTCEVA.
 */
const HEAD = '<h1>ARTICOL titlul</h1>';
const BODY = paragraphs('ARTICOL');
const OTHER = paragraphs('ALTCEVA', 1);

test.each<[string, string]>([
  [
    'a WordPress theme',
    `<header class="site-header"><nav>ALTCEVA</nav></header><main id="main" class="site-main"><article class="post type-post"><header class="entry-header">${HEAD}</header><div class="entry-content">${BODY}<div class="sharedaddy share">ALTCEVA</div></div><footer class="entry-footer">ALTCEVA</footer></article><div id="comments" class="comments-area">${OTHER}</div></main><aside class="widget-area sidebar">${OTHER}</aside>`,
  ],
  [
    'div soup without a word of semantics',
    `<div id="top">ALTCEVA</div><div class="wrap"><div class="col-8"><div class="titlu">${HEAD}</div><div class="text-articol">${BODY}</div></div><div class="col-4"><div><a href="#">ALTCEVA una</a></div></div></div>`,
  ],
  [
    'a portal with table layout',
    `<table><tr><td><a href="#">ALTCEVA</a></td><td><h1>ARTICOL titlul</h1><div>${BODY}</div></td><td>ALTCEVA</td></tr></table>`,
  ],
  [
    'a React site with generated class names',
    `<div id="__next"><div class="css-1a2b3c"><nav class="css-9z">ALTCEVA</nav><main class="css-4d5e"><article class="css-6f7g">${HEAD}<section class="css-8h">${BODY}</section><section aria-label="x" class="css-related related">${OTHER}</section></article></main></div></div>`,
  ],
  [
    'a public broadcaster with data components',
    `<main id="main-content"><article><header>${HEAD}</header><div data-component="text-block">${paragraphs('ARTICOL', 2)}</div><div data-component="links-block"><nav aria-label="links">ALTCEVA</nav></div><div data-component="text-block">${paragraphs('ARTICOL', 2)}</div><section data-component="tag-list" class="tags">ALTCEVA</section></article></main>`,
  ],
  [
    'microdata without article',
    `<div itemscope itemtype="https://schema.org/NewsArticle">${HEAD}<div itemprop="articleBody">${BODY}</div></div><div class="sidebar">${OTHER}</div>`,
  ],
  [
    'AMP',
    `<header><amp-sidebar>ALTCEVA</amp-sidebar></header><article class="amp-wp-article"><header class="amp-wp-article-header">${HEAD}</header><div class="amp-wp-article-content">${BODY}<amp-ad class="ad">ALTCEVA</amp-ad></div></article><footer>ALTCEVA</footer>`,
  ],
  [
    'several articles under one another',
    `<main><article>${HEAD}${BODY}</article><article><h2>ARTICOL al doilea</h2>${BODY}</article></main><aside>${OTHER}</aside>`,
  ],
  [
    'an article among teasers that are articles too',
    `<main><article class="full">${HEAD}${paragraphs('ARTICOL', 8)}</article></main><div class="river"><article><a href="#">ALTCEVA scurt</a></article><article><a href="#">ALTCEVA scurt</a></article></div>`,
  ],
  [
    'role main and headline outside',
    `<div class="hero">${HEAD}</div><div role="main"><div class="story">${BODY}</div><form>ALTCEVA<textarea>ALTCEVA</textarea></form></div><div role="complementary">${OTHER}</div>`,
  ],
  [
    'paragraphs of div with line breaks',
    `<div class="page"><div class="content"><h1>ARTICOL titlul</h1><div>ARTICOL ${'primul rând despre drumuri și poduri din județ, pe larg '.repeat(4)}<br><br>ARTICOL ${'al doilea rând despre bani și despre primărie, pe larg '.repeat(4)}</div></div></div><div class="menu">ALTCEVA</div>`,
  ],
  [
    'a live blog',
    `<main><article>${HEAD}<ol>${Array.from({ length: 4 }, (_, i) => `<li><time>10:0${i}</time><div>${paragraphs('ARTICOL', 1)}</div></li>`).join('')}</ol></article><div class="newsletter">ALTCEVA</div></main>`,
  ],
  [
    'a paywall and cookie banner',
    `<div id="cookie-consent" class="cookie">${OTHER}</div><article>${HEAD}${BODY}<div class="paywall">ALTCEVA</div></article><div role="dialog">ALTCEVA</div>`,
  ],
  [
    'comments inside the article',
    `<article>${HEAD}${BODY}<section class="comments">${OTHER}</section><div class="fb-comments comments">ALTCEVA</div></article>`,
  ],
  [
    'an editor and code inside',
    `<article>${HEAD}${BODY}<div contenteditable="true">ALTCEVA</div><pre>ALTCEVA</pre><p hidden>ALTCEVA</p><p aria-hidden="true">ALTCEVA</p></article>`,
  ],
])('reads the article of %s and nothing beside it', (_, body) => {
  const text = readAll(open(body)).join('\n');
  expect(text.match(/ARTICOL/gu)?.length).toBe(body.match(/ARTICOL/gu)?.length);
  expect(text).not.toContain('ALTCEVA');
});

test.each([
  [
    'a front page of teasers',
    `<nav>Meniu</nav><div class="grid">${'<div><h3><a href="#">Un titlu scurt</a></h3><a href="#">Mai mult</a></div>'.repeat(30)}</div>`,
  ],
  ['a form', '<form><label>Nume</label><input><textarea>Un text lung pe care cititorul îl scrie.</textarea></form>'],
  ['nothing', ''],
])('leaves %s alone', (_, body) => {
  expect(readAll(open(body))).toEqual([]);
});
