// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { Reader } from '../../src/ui/reader.tsx';
import { sampleSource } from './sample-card.ts';

beforeAll(() => {
  HTMLElement.prototype.scrollIntoView = () => undefined;
});
afterEach(() => render(null, document.body));

const text = 'Unu doi trei patru.\n\nCinci șase.';

function draw(statements: readonly { id: string; start: number; end: number }[], fact: string | null): void {
  const article = { ...sampleSource({ url: null }), text, statements };
  act(() => render(<Reader language="ro" article={article} fact={fact} />, document.body));
}

function marks(): (string | null)[][] {
  return [...document.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.className]);
}

it('loses no letter and marks the statements, the one asked for apart', () => {
  draw(
    [
      { id: 'a', start: 0, end: 12 },
      { id: 'b', start: 4, end: 18 },
      { id: 'c', start: 21, end: 26 },
    ],
    'b',
  );
  const paragraphs = [...document.querySelectorAll('article p')].map((p) => p.textContent);
  expect(paragraphs).toEqual(['Unu doi trei patru.', 'Cinci șase.']);
  expect(marks()).toEqual([
    ['Unu ', 'reader-fact'],
    ['doi trei patru', 'reader-fact reader-current'],
    ['Cinci', 'reader-fact'],
  ]);
});

it('says so where the source is gone', () => {
  act(() => render(<Reader language="ro" article={undefined} fact={null} />, document.body));
  expect(document.body.textContent).toBe('Articolul nu mai este printre sursele tale.');
});
