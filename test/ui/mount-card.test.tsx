// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createCardFrame } from '../../src/ui/card-frame.tsx';
import { mountCard } from '../../src/ui/mount-card.tsx';
import { sampleCard } from './sample-card.ts';

/** What jsdom lacks; placing itself is tested in real browsers. */
const showPopover = vi.fn();
beforeAll(() => {
  HTMLElement.prototype.showPopover = showPopover;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
  CSSStyleSheet.prototype.replaceSync = () => {};
});
afterAll(() => vi.unstubAllGlobals());
afterEach(() => document.querySelectorAll('.host').forEach((el) => void el.remove()));

const anchor = { getBoundingClientRect: () => new DOMRect(100, 100, 80, 20) };

function mount(onClose = () => {}) {
  const host = document.createElement('div');
  host.className = 'host';
  document.body.append(host);
  const shadowRoot = host.attachShadow({ mode: 'closed' });
  const options = { shadowRoot, cards: [sampleCard()], language: 'ro', anchor, onClose } as const;
  let mounted: ReturnType<typeof mountCard> | undefined;
  act(() => {
    mounted = mountCard(options);
  });
  if (mounted === undefined) throw new Error('not mounted');
  return { host, shadowRoot, mounted, options };
}

describe('mountCard', () => {
  it('draws a named dialog in the top layer of the shadow root and nothing outside of it', () => {
    const { host, shadowRoot, mounted } = mount();
    expect(mounted.element.getAttribute('role')).toBe('dialog');
    expect(mounted.element.getAttribute('aria-label')).toBe('Kim Jong-un');
    expect(mounted.element.lang).toBe('ro');
    expect(showPopover).toHaveBeenCalled();
    expect(shadowRoot.querySelector('.card-name')?.textContent).toBe('Kim Jong-un');
    expect([host.innerHTML, host.childElementCount]).toEqual(['', 0]);
  });

  it('places the card', async () => {
    const { mounted } = mount();
    await vi.waitFor(() => expect(mounted.element.style.transform).toMatch(/^translate\(\d+px, \d+px\)$/u));
  });

  it('asks to be closed by button and by Escape, and takes Escape from the page', () => {
    const onClose = vi.fn();
    const { host, shadowRoot, mounted } = mount(onClose);
    const page = vi.fn();
    host.addEventListener('keydown', page);
    act(() => shadowRoot.querySelector<HTMLElement>('.card-close')?.click());
    mounted.element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(page).not.toHaveBeenCalled();
  });

  it('takes the focus when told to, and leaves nothing behind', () => {
    const { shadowRoot, mounted } = mount();
    mounted.focus();
    expect(shadowRoot.activeElement).toBe(mounted.element);
    mounted.unmount();
    mounted.unmount();
    expect(shadowRoot.childElementCount).toBe(0);
  });

  it('styles a shadow root anew for each card, with no more sheets than before', () => {
    const { shadowRoot, mounted, options } = mount();
    const sheets = shadowRoot.adoptedStyleSheets;
    expect(sheets.length).toBeGreaterThan(0);
    mounted.unmount();
    mountCard(options).unmount();
    expect(shadowRoot.adoptedStyleSheets).toHaveLength(sheets.length);
    expect(shadowRoot.adoptedStyleSheets[0]).not.toBe(sheets[0]);
  });
});

describe('createCardFrame', () => {
  it('is in the page only while a card is open', () => {
    const frame = createCardFrame(document, { mode: 'closed', language: 'en', onClose: () => {} });
    expect(document.querySelector('reper-card')).toBeNull();
    act(() => frame.show([sampleCard()], anchor));
    expect([frame.isOpen(), document.querySelectorAll('reper-card').length]).toEqual([true, 1]);
    act(() => frame.show([sampleCard({ name: 'Xi Jinping' })], anchor));
    expect(document.querySelectorAll('reper-card').length).toBe(1);
    expect(document.querySelector('reper-card')?.shadowRoot).toBeNull();
    act(() => frame.hide());
    expect([frame.isOpen(), document.querySelector('reper-card')]).toEqual([false, null]);
  });

  it('knows its own events', () => {
    const frame = createCardFrame(document, { mode: 'open', language: 'en', onClose: () => {} });
    act(() => frame.show([sampleCard()], anchor));
    const owned: boolean[] = [];
    const listen = (event: Event): void => void owned.push(frame.owns(event));
    document.addEventListener('click', listen);
    document.querySelector('reper-card')?.shadowRoot?.querySelector<HTMLElement>('.card-name')?.click();
    document.body.click();
    document.removeEventListener('click', listen);
    frame.remove();
    expect(owned).toEqual([true, false]);
  });
});
