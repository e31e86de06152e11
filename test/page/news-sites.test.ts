import { expect, test } from 'vitest';
import { open, readAll } from './read.ts';

/**
 * Pages with the skeletons of real news sites, from memory and shortened: their elements, class names and attributes, and what stands
 * around and within their articles. Words are invented: ARTICOL for the article's, ALTCEVA for all else.
 */
const LONG =
  'Ministrul a declarat marți că documentul va fi publicat după consultări, iar autoritățile locale au cerut mai mult timp pentru analiză. ';
const text = (n: number): string => `ARTICOL ${n}. ${LONG}${LONG}`;
const p = (attributes = '', from = 1, to = 3): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `<p ${attributes}>${text(from + i)}</p>`).join('');
const other = `<p>ALTCEVA. ${LONG}</p>`;
const teaser = (n: number): string => `<a href="/${n}"><h3>ALTCEVA ${n}</h3><p>ALTCEVA pe scurt.</p></a>`;
const teasers = [1, 2, 3, 4].map(teaser).join('');

test.each<[string, string]>([
  [
    'bbc.com',
    `<header role="banner"><nav>ALTCEVA</nav></header><main id="main-content"><article class="ssrcss-pv1rh6-ArticleWrapper">
    <div data-component="headline-block"><h1 class="ssrcss-heading">ARTICOL titlu</h1></div>
    <div data-component="byline-block"><span>ARTICOL autor</span></div>
    <div data-component="text-block">${p('class="ssrcss-paragraph"')}</div>
    <aside data-component="related-links">${teasers}</aside>
    <div data-component="text-block">${p('class="ssrcss-paragraph"', 4, 5)}</div>
    <section data-component="tag-list" class="tags">ALTCEVA</section></article></main>
    <section data-component="most-read" class="most-read">${teasers}</section><footer>ALTCEVA</footer>`,
  ],
  [
    'theguardian.com',
    `<div id="bannerandheader"><header><nav>ALTCEVA</nav></header></div><main data-layout="StandardLayout"><article>
    <div data-gu-name="headline"><h1>ARTICOL titlu</h1></div><div data-gu-name="standfirst"><p>ARTICOL rezumat</p></div>
    <div data-gu-name="body"><div id="maincontent"><div class="article-body-commercial-selector article-body-viewer-selector">
    ${p('class="dcr-1b64dqh"')}<figure data-spacefinder-role="richLink"><aside>${teaser(1)}</aside></figure>
    <div class="ad-slot-container"><div class="ad-slot ad">ALTCEVA</div></div>${p('class="dcr-1b64dqh"', 4, 6)}
    </div></div></div><aside data-gu-name="right-column">${other}</aside></article></main>
    <section id="comments">${other}</section><section class="most-popular popular">${teasers}</section>`,
  ],
  [
    'nytimes.com',
    `<div id="app"><div><header class="css-1bymuyk"><nav>ALTCEVA</nav></header><main id="site-content"><div><article id="story" class="css-1vxca1d">
    <div id="top-wrapper" class="ad">ALTCEVA</div><header class="css-oezj1q"><h1 data-testid="headline">ARTICOL titlu</h1></header>
    <section name="articleBody" class="meteredContent"><div class="StoryBodyCompanionColumn"><div>${p('class="css-at9mc1"', 1, 2)}</div>
    <aside aria-label="companion column">ALTCEVA</aside></div><div id="story-ad-1-wrapper"><div class="ad">ALTCEVA</div></div>
    <div class="StoryBodyCompanionColumn"><div>${p('class="css-at9mc1"', 3, 4)}</div></div></section>
    <div class="bottom-of-article"><form><label>ALTCEVA</label><input></form></div></article></div></main>
    <section class="related related-links">${teasers}</section></div></div>`,
  ],
  [
    'reuters.com, whose paragraphs are div',
    `<div id="fusion-app"><header><nav>ALTCEVA</nav></header><main><article data-testid="Article"><div class="article__header"><h1>ARTICOL titlu</h1></div>
    <div class="article-body__wrapper"><div class="article-body__content" data-testid="ArticleBody">
    ${[1, 2, 3].map((n) => `<div data-testid="paragraph-${n}" class="text__text article-body__paragraph">${text(n)}</div>`).join('')}
    <div class="newsletter-signup newsletter">ALTCEVA</div>
    ${[4, 5].map((n) => `<div data-testid="paragraph-${n}" class="text__text article-body__paragraph">${text(n)}</div>`).join('')}
    </div></div></article></main><aside>${teasers}</aside></div>`,
  ],
  [
    'cnn.com',
    `<header class="header__wrapper"><nav>ALTCEVA</nav></header><section class="layout__main"><article class="article" data-uri="cms">
    <section class="body tabcontent"><main class="article__main"><h1 class="headline__text">ARTICOL titlu</h1>
    <div class="article__content" itemprop="articleBody">${p('class="paragraph inline-placeholder"')}
    <div class="related-content related"><p>ALTCEVA. ${LONG}</p></div>${p('class="paragraph inline-placeholder"', 4, 5)}</div></main></section></article>
    </section><div class="zone" id="outbrain"><div class="outbrain">${other}</div></div>`,
  ],
  [
    'spiegel.de',
    `<nav>ALTCEVA</nav><main><article data-area="article"><header data-area="intro"><h2><span>ARTICOL titlu</span></h2><div>ARTICOL rezumat</div></header>
    <section data-area="body"><div class="RichText RichText--sans">${p()}</div><section data-app="dynamicteaser" class="related-articles">${teasers}</section>
    <div class="RichText RichText--sans">${p('', 4, 6)}</div></section></article></main><section class="recommended" data-area="taboola">${teasers}</section>`,
  ],
  [
    'lemonde.fr',
    `<header><nav>ALTCEVA</nav></header><main role="main"><section class="zone zone--article"><header><h1 class="article__title">ARTICOL titlu</h1></header>
    <section class="article__wrapper"><article class="article__content old__article-content-single">${p('class="article__paragraph"')}
    <section class="catcher related"><span>ALTCEVA</span>${teaser(1)}</section>${p('class="article__paragraph"', 4, 6)}</article></section></section></main>
    <section class="comments" id="comments">${other}</section>`,
  ],
  [
    'digi24.ro',
    `<header><div class="header-menu"><nav>ALTCEVA</nav></div></header><main class="main"><div class="container"><article class="article article-story">
    <h1>ARTICOL titlu</h1><div class="entry data-app-meta data-app-meta-article"><p><strong>ARTICOL rezumat</strong></p>${p('data-index="1"')}
    <div class="citeste-mai"><p>ALTCEVA: ${LONG}</p></div>${p('data-index="4"', 4, 5)}<p>Editor : ARTICOL</p></div>
    <div class="tags"><a href="#">ALTCEVA</a></div></article><aside class="sidebar">${teasers}</aside></div></main>`,
  ],
  [
    'hotnews.ro, WordPress',
    `<div id="page" class="site"><header id="masthead" class="site-header"><nav>ALTCEVA</nav></header><div id="content"><main id="main" class="site-main">
    <article id="post-1" class="post type-post"><header class="entry-header"><h1 class="entry-title">ARTICOL titlu</h1></header>
    <div class="entry-content">${p()}<div class="wp-block-group recomandari"><ul><li><a href="#">ALTCEVA</a></li></ul></div>${p('', 4, 6)}</div>
    <footer class="entry-footer">ALTCEVA</footer></article></main></div><section id="comments" class="comments-area comments">${other}</section></div>`,
  ],
  [
    'adevarul.ro',
    `<div id="__nuxt"><nav class="nav">ALTCEVA</nav><div class="container-page"><div class="titleAndHeadings"><h1>ARTICOL titlu</h1></div>
    <main class="content" itemprop="articleBody"><p class="metaFont">ARTICOL rezumat</p>${p()}<div class="widget">ALTCEVA</div>${p('', 4, 5)}</main>
    <div class="sidebar">${teasers}</div></div></div>`,
  ],
  [
    'g4media.ro',
    `<div class="site"><header><div class="menu">ALTCEVA</div></header><div class="row"><div class="single"><h1 class="post-title">ARTICOL titlu</h1>
    <div class="single__content article" id="articleContent">${p()}<div class="code-block"><div class="ads">ALTCEVA</div></div>${p('', 4, 6)}</div>
    <div class="related-posts related">${teasers}</div><div id="comments">${other}${other}</div></div></div></div>`,
  ],
  [
    'meduza.io, without article',
    `<div id="root"><div class="Header-module-root"><nav>ALTCEVA</nav></div><div class="GeneralMaterial-module-container"><div class="GeneralMaterial-module-materialHeader">
    <h1 class="RichTitle-module-root">ARTICOL titlu</h1></div><div class="GeneralMaterial-module-article">
    ${p('class="SimpleBlock-module-p"')}<div class="RelatedRichBlock-module-root"><aside>${teaser(1)}</aside></div>${p('class="SimpleBlock-module-p"', 4, 6)}
    </div></div><footer class="Footer-module-root">ALTCEVA</footer></div>`,
  ],
  [
    'pravda.com.ua',
    `<header class="header"><nav>ALTCEVA</nav></header><div class="main_content"><div class="container_sub_post_news"><article class="post_news">
    <header class="post_news_header"><h1 class="post_news_title">ARTICOL titlu</h1></header><div class="post_news_text" data-io-article-url="x">${p()}
    <div class="nts-video-wrapper"><div class="advert">ALTCEVA</div></div>${p('', 4, 5)}</div><div class="post_tags tags">ALTCEVA</div></article></div>
    <div class="container_sub_news_list">${teasers}</div></div>`,
  ],
  [
    'telex.hu',
    `<div class="app"><div class="navbar">ALTCEVA</div><div class="single_article"><div class="title-section"><h1>ARTICOL titlu</h1></div>
    <div class="article-html-content"><p class="article__lead">${text(9)}</p><div>${p()}<div class="recommended-articles recommended">${teasers}</div>${p('', 4, 6)}</div></div>
    </div><div class="sidebar">${other}</div></div>`,
  ],
  [
    'rbc.ru',
    `<div class="l-window"><div class="topline"><nav>ALTCEVA</nav></div><div class="article"><div class="article__header"><h1 class="article__header__title-in">ARTICOL titlu</h1></div>
    <div class="article__content"><div class="article__text article__text_free" itemprop="articleBody"><div class="article__text__overview"><span>ARTICOL rezumat</span></div>${p()}
    <div class="article__main-image">ARTICOL imagine</div><div class="banner">ALTCEVA</div>${p('', 4, 5)}</div></div></div><div class="js-news-feed sidebar">${teasers}</div></div>`,
  ],
  [
    'kyivindependent.com, Ghost',
    `<div class="site"><header class="c-header"><nav>ALTCEVA</nav></header><main class="main"><article class="c-article post"><header class="c-article__header"><h1>ARTICOL titlu</h1></header>
    <div class="c-content">${p()}<div class="kg-card kg-cta-card newsletter"><p>ALTCEVA. ${LONG}</p></div>${p('', 4, 6)}</div></article></main>
    <section class="c-related related">${teasers}</section></div>`,
  ],
])('reads the article of a page as %s builds them, and nothing beside it', (_site, body) => {
  const read = readAll(open(body)).join('\n');
  expect(read.match(/ARTICOL/gu)?.length).toBe(body.match(/ARTICOL/gu)?.length);
  expect(read).not.toContain('ALTCEVA');
});
