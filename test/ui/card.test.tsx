// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { CardView } from '../../src/ui/card.tsx';
import type { UiLanguage } from '../../src/ui/translate.ts';
import { sampleCard, sampleFact, sampleSource } from './sample-card.ts';

const place = document.body;
// jsdom has no layout
HTMLElement.prototype.scrollIntoView = () => undefined;
afterEach(() => render(null, place));

function draw(fields: Partial<Card> = {}, language: UiLanguage = 'ro', onClose?: () => void): void {
  const card = sampleCard(fields);
  act(() =>
    render(<CardView card={card} language={language} {...(onClose === undefined ? {} : { onClose })} />, place),
  );
}

function text(selector: string): string[] {
  return [...place.querySelectorAll(selector)].map((el) => el.textContent ?? '');
}

function press(selector: string): void {
  act(() => place.querySelector<HTMLElement>(selector)?.click());
}

describe('the head', () => {
  it('shows name, type and the first description', () => {
    draw();
    expect(text('.card-name')).toEqual(['Kim Jong-un']);
    expect(text('.card-description')).toEqual(['liderul nord-coreean']);
    expect(text('.card-kind')).toEqual(['persoană · o afirmație · un articol']);
  });

  it('counts statements and the articles they come from', () => {
    draw({ facts: [sampleFact(), sampleFact({ id: 'f2' }), sampleFact({ id: 'f3', source: 's2' })] }, 'en');
    expect(text('.card-kind')).toEqual(['person · 3 statements · 2 articles']);
  });

  it('says so where there is no fact', () => {
    draw({ facts: [] });
    expect(text('.card-kind')).toEqual(['persoană']);
    expect(text('.card-none')).toEqual(['Sursele tale nu spun altceva despre acest nume.']);
  });

  it('closes by a button with a name', () => {
    const onClose = vi.fn();
    draw({}, 'ro', onClose);
    expect(place.querySelector('.card-close')?.getAttribute('aria-label')).toBe('Închide fișa');
    press('.card-close');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('a fact', () => {
  it('shows statement, certainty as a word, voice, date, and source as of its day', () => {
    draw();
    expect(text('.fact-line-statement')).toEqual(['Kim Jong-un ar fi plecat la Beijing']);
    expect(text('.fact-line-certainty')).toEqual(['relatat']);
    expect(text('.fact-line-voice')).toEqual(['spus de BBC', 'Digi24, 3 sept. 2025']);
    expect(text('.fact-line-date')).toEqual(['3 sept. 2025']);
  });

  it('speaks English', () => {
    draw({}, 'en');
    expect(text('.fact-line-about')).toEqual(['3 Sept 2025reported']);
    expect(text('.fact-line-voice')).toEqual(['said by BBC', 'Digi24, 3 Sept 2025']);
  });

  it('says that a date is inferred, and that there is none', () => {
    const time = { start: '2025-09-03', end: '2025-09-03', precision: 'day', inferred: true } as const;
    draw({ facts: [sampleFact({ time }), sampleFact({ id: 'f2', time: null })] });
    expect(text('.fact-line-date')).toEqual(['3 sept. 2025 (dată dedusă)', 'fără dată']);
  });

  it('tells who says it from who relays it', () => {
    const voices = [
      { kind: 'person', name: 'Vladimir Putin', entity: null },
      { kind: 'organisation', name: 'The Guardian', entity: null },
      { kind: 'unnamed', name: 'analiștii', entity: null },
    ] as const;
    draw({ facts: [sampleFact({ voices })] });
    expect(text('.fact-line-voice')).toEqual([
      'spus de Vladimir Putin',
      'relatat de The Guardian',
      'sursă neprecizată: „analiștii”',
      'Digi24, 3 sept. 2025',
    ]);
  });

  it('does not name a source twice that only passes on what it says', () => {
    const voices = [
      { kind: 'person', name: 'Vladimir Putin', entity: null },
      { kind: 'organisation', name: 'Digi24', entity: null },
    ] as const;
    draw({ facts: [sampleFact({ voices })] });
    expect(text('.fact-line-voice')).toEqual(['spus de Vladimir Putin', 'Digi24, 3 sept. 2025']);
  });

  it('says nothing of certainty where the source plainly asserts, and lets the source speak', () => {
    draw({ facts: [sampleFact({ voices: [], modality: 'asserted' })] });
    expect(text('.fact-line-certainty')).toEqual([]);
    expect(text('.fact-line-voice')).toEqual(['Digi24, 3 sept. 2025']);
  });

  it('says certainty before the statement, so that nobody reads the words without it', () => {
    draw({ facts: [sampleFact({ modality: 'alleged', time: null })] });
    const line = place.querySelector('.fact-line');
    expect(line?.firstElementChild?.textContent).toBe('acuzație');
    expect(text('.fact-line-date')).toEqual(['fără dată']);
  });
});

describe('the evidence', () => {
  it('opens and closes by a disclosure button that says which statement it is about', () => {
    draw();
    const button = place.querySelector('.fact-line-proof');
    expect(button?.getAttribute('aria-expanded')).toBe('false');
    expect(document.getElementById(button?.getAttribute('aria-describedby') ?? '')?.className).toBe(
      'fact-line-statement',
    );
    press('.fact-line-proof');
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(button?.getAttribute('aria-controls') ?? '')?.className).toBe('evidence');
    press('.fact-line-proof');
    expect(place.querySelector('.evidence')).toBeNull();
  });

  it('marks statement and cues and loses no letter', () => {
    draw();
    press('.fact-line-proof');
    expect(text('.evidence-quote')).toEqual(['Potrivit BBC, Kim Jong-un ar fi plecat la Beijing.']);
    expect(text('mark.evidence-cue')).toEqual(['Potrivit BBC', 'ar fi']);
    expect(text('mark.evidence-statement')).toEqual(['Kim Jong-un ', ' plecat la Beijing']);
  });

  it('shows a citation before it is copied, below what can be pressed', () => {
    draw();
    press('.fact-line-proof');
    expect(text('.fact-tools-citation')).toEqual([]);
    const [markdown, plain] = place.querySelectorAll<HTMLElement>('.fact-tools-button');
    act(() => markdown?.focus());
    expect(text('.fact-tools-citation')[0]).toMatch(/^> /u);
    act(() => plain?.focus());
    expect(text('.fact-tools-citation')[0]).toMatch(/^„.*Digi24, 3 sept\. 2025/u);
    expect(document.getElementById(plain?.getAttribute('aria-describedby') ?? '')?.className).toBe(
      'fact-tools-citation',
    );
  });

  it('keeps hostile text as text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const evidence = { text: hostile, statement: { start: 0, end: hostile.length }, cues: [], names: [] };
    draw({
      name: hostile,
      facts: [sampleFact({ statement: hostile, evidence })],
      sources: [sampleSource({ title: hostile })],
    });
    press('.fact-line-proof');
    expect(place.querySelector('img')).toBeNull();
    expect(text('.evidence-quote')).toEqual([hostile]);
  });

  it('links to the very sentence', () => {
    draw({ sources: [sampleSource({ url: 'https://www.digi24.ro/parada?a=1#sus' })] });
    press('.fact-line-proof');
    const link = place.querySelector('a');
    expect(link?.getAttribute('href')).toBe(
      'https://www.digi24.ro/parada?a=1#:~:text=Potrivit%20BBC%2C%20Kim%20Jong%2Dun%20ar%20fi%20plecat%20la%20Beijing.',
    );
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('names a long sentence by its ends', () => {
    const long = Array.from({ length: 20 }, (_, i) => `w${i}`).join(' ');
    const evidence = { text: long, statement: { start: 0, end: long.length }, cues: [], names: [] };
    draw({ facts: [sampleFact({ evidence })] });
    press('.fact-line-proof');
    expect(place.querySelector('a')?.hash).toBe('#:~:text=w0%20w1%20w2%20w3%20w4,w15%20w16%20w17%20w18%20w19');
  });

  it.each(['http://www.digi24.ro/', 'javascript:alert(1)', 'data:text/html,x', 'not an address', null])(
    'does not link to %j',
    (url) => {
      draw({ sources: [sampleSource({ url })] });
      press('.fact-line-proof');
      expect(place.querySelector('a')).toBeNull();
    },
  );

  it('names the article and whether it came with Reper', () => {
    draw({ sources: [sampleSource({ origin: 'bundled' })] });
    press('.fact-line-proof');
    expect(text('.evidence-source')).toEqual(['Parada de la Beijing', 'inclus în Reper']);
  });

  it('names the article once where it has no publisher', () => {
    draw({ sources: [sampleSource({ publisher: null, publishedOn: null })] });
    press('.fact-line-proof');
    expect(text('.fact-line-voice')).toEqual(['spus de BBC', 'Parada de la Beijing, fără dată']);
    expect(text('.evidence-source')).toEqual([]);
  });

  it('stands without a known source', () => {
    draw({ sources: [] });
    press('.fact-line-proof');
    expect(text('.fact-line-voice')).toEqual(['spus de BBC', 'Articol fără titlu, fără dată']);
    expect(text('.evidence-quote')).toHaveLength(1);
  });
});

it('shows three facts, the rest on demand by source, and goes on with the keyboard at the fourth', () => {
  draw({ facts: Array.from({ length: 8 }, (_, i) => sampleFact({ id: `f${i}`, statement: `fapt ${i}` })) });
  expect(text('.fact-line-statement')).toHaveLength(3);
  expect(text('.card-more')).toEqual(['Încă 5 afirmații']);
  press('.card-more');
  expect(text('.fact-line-statement')).toHaveLength(8);
  expect(text('.card-group-title')).toEqual(['Digi24, 3 sept. 2025']);
  expect(place.querySelector('.card-more')).toBeNull();
  expect(document.activeElement?.querySelector('.fact-line-statement')?.textContent).toBe('fapt 3');
});
