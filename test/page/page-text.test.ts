import { describe, expect, it } from 'vitest';
import { type Block, rangeIn } from '../../src/page/blocks.ts';
import { createPageText } from '../../src/page/page-text.ts';
import { open, paragraphs, readAll } from './read.ts';

function follow(document: Document) {
  let blocks: (Block & { readonly text: string })[] = [];
  const text = createPageText(document, {
    added: (block, words) => blocks.push({ ...block, text: words }),
    gone(owner) {
      blocks = blocks.filter((block) => (owner === undefined ? block.owner.isConnected : block.owner !== owner));
    },
  });
  const records: MutationRecord[] = [];
  const Observer = (document.defaultView as unknown as { MutationObserver: typeof MutationObserver }).MutationObserver;
  const observer = new Observer((list) => records.push(...list));
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  text.begin();
  const work = () => text.work(() => false);
  work();
  return {
    text,
    work,
    texts: () => blocks.map((block) => block.text),
    blocks: () => blocks,
    changed: () => {
      const noted = text.note(observer.takeRecords());
      return noted ? work() : 'nothing';
    },
  };
}

describe('the text of a page', () => {
  it('joins text across inline elements, and keeps lines apart', () => {
    const document = open(`<article>${paragraphs('A')}<p id="x"><b>Kim</b> Jong-<i>un</i> vine<br>azi</p></article>`);
    expect(readAll(document)).toContain('Kim Jong-un vine\nazi');
  });

  it('makes ranges over several text nodes', () => {
    const document = open(`<article>${paragraphs('A')}<p><b>Kim</b> Jong-<i>un</i> vine</p></article>`);
    const block = follow(document).blocks().at(-1) as Block;
    expect(rangeIn(block, 0, 11)?.toString()).toBe('Kim Jong-un');
    expect(rangeIn(block, 4, 8)?.toString()).toBe('Jong');
  });

  it('reads a paragraph that is added, and only that', () => {
    const document = open(`<article>${paragraphs('A')}</article>`);
    const page = follow(document);
    const before = page.blocks();
    document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Un rând <b>nou</b>.</p>');
    expect(page.changed()).toBe('done');
    expect(page.texts().at(-1)).toBe('Un rând nou.');
    expect(page.blocks().slice(0, -1)).toEqual(before.slice(0, page.blocks().length - 1));
  });

  it('reads a paragraph again when its text changes', () => {
    const document = open(`<article>${paragraphs('A')}<p id="x">Vechi</p></article>`);
    const page = follow(document);
    (document.getElementById('x')?.firstChild as Text).data = 'Nou de tot';
    page.changed();
    expect(page.texts()).toContain('Nou de tot');
    expect(page.texts()).not.toContain('Vechi');
    document.getElementById('x')?.append(' și încă');
    page.changed();
    expect(page.texts()).toContain('Nou de tot și încă');
  });

  it('forgets what is removed', () => {
    const document = open(`<article>${paragraphs('A')}<p id="x">Pleacă</p></article>`);
    const page = follow(document);
    document.getElementById('x')?.remove();
    page.changed();
    expect(page.texts()).not.toContain('Pleacă');
  });

  it('does not care for changes beside the article', () => {
    const document = open(`<article>${paragraphs('A')}</article><aside><p id="ad">Reclamă</p></aside>`);
    const page = follow(document);
    const before = page.texts();
    (document.getElementById('ad')?.firstChild as Text).data = '1';
    page.changed();
    expect(page.texts()).toEqual(before);
  });

  it('asks to begin anew when the article is replaced', () => {
    const document = open(`<main><article>${paragraphs('A')}</article></main>`);
    const page = follow(document);
    const next = document.createElement('article');
    next.innerHTML = paragraphs('B');
    document.querySelector('article')?.replaceWith(next);
    expect(page.changed()).toBe('anew');
    page.text.begin();
    page.text.work(() => false);
    expect(page.texts().some((text) => text.startsWith('B 1.'))).toBe(true);
  });

  it('reads open shadow roots, with what is added to them', () => {
    const document = open(`<article>${paragraphs('A')}<x-quote></x-quote></article>`);
    const shadow = document.querySelector('x-quote')?.attachShadow({ mode: 'open' });
    if (shadow === undefined) throw new Error('no shadow root');
    shadow.innerHTML = '<p>Din umbră</p>';
    const page = follow(document);
    expect(page.texts()).toContain('Din umbră');
    expect(page.text.shadows()).toEqual([shadow]);
  });

  it('stops when its time is over and goes on where it was', () => {
    const document = open(`<article>${paragraphs('A', 100)}</article>`);
    const texts: string[] = [];
    const text = createPageText(document, { added: (_block, words) => texts.push(words), gone: () => undefined });
    text.begin();
    let slices = 1;
    while (text.work(() => true) === 'more') slices++;
    expect(slices).toBeGreaterThanOrEqual(6);
    expect(texts).toEqual(readAll(document));
  });

  it('reads what is near the view alone once there is too much text, and elsewhere when the view goes there', () => {
    const document = open(`<article>${paragraphs('A', 3000)}</article>`);
    const view = document.defaultView as Window;
    const all = [...document.querySelectorAll('p')];
    const show = (number: number): void => {
      Object.defineProperty(view, 'scrollY', { value: number * 100, configurable: true });
      document.elementFromPoint = () => all[number] as Element;
    };
    show(0);
    const page = follow(document);
    expect(page.texts()).toHaveLength(3000);
    expect(page.text.noteScroll()).toBe(false);

    const narrow = (): string[] => {
      const before = page.texts().length;
      page.text.narrow();
      page.work();
      return page.texts().slice(before);
    };
    const first = narrow();
    expect(first[0]).toMatch(/^A 1\./u);
    expect(first.length).toBeGreaterThan(300);
    expect(first.length).toBeLessThan(600);

    expect(page.text.noteScroll()).toBe(true);
    expect(page.work()).toBe('done');
    show(2000);
    expect(page.text.noteScroll()).toBe(true);
    expect(page.work()).toBe('narrow');
    const second = narrow();
    expect(second[0]).toMatch(/^A 2001\./u);
    expect(second.length).toBeGreaterThan(600);
    expect(second.length).toBeLessThan(1200);
    expect(second.some((text) => text.startsWith('A 1999.'))).toBe(true);
    expect(new Set(second).size).toBe(second.length);
    expect(page.text.noteScroll()).toBe(true);
    expect(page.work()).toBe('done');
  });
});
