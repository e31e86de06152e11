import { describe, expect, it, test } from 'vitest';
import { ArticleError, isWebAddress, parseArticle } from '../../src/text/front-matter.ts';

const FRONT = `---
title: "Un titlu: cu două puncte"
publisher: Ziarul
url: https://ziar.example/a
author: null
published: 2025-03-04
language: ro
---
`;

describe('parseArticle', () => {
  it('reads the front matter and leaves it out of the text', () => {
    expect(parseArticle(`${FRONT}Primul rând.\nAl doilea.`)).toEqual({
      text: 'Primul rând.\nAl doilea.',
      body: { start: 0, end: 23 },
      language: 'ro',
      title: 'Un titlu: cu două puncte',
      url: 'https://ziar.example/a',
      publisher: 'Ziarul',
      author: null,
      publishedOn: '2025-03-04',
    });
  });

  it('leaves out a byte-order mark, before front matter and before text', () => {
    expect(parseArticle(`\uFEFF${FRONT}Text.`).text).toBe('Text.');
    expect(parseArticle('\uFEFFText.').text).toBe('Text.');
  });

  it('keeps a date at the very start in the text, but not in the body', () => {
    const article = parseArticle(' date 2025-09-03 Prima propoziție.');
    expect(article.text).toBe(' date 2025-09-03 Prima propoziție.');
    expect(article.text.slice(article.body.start, article.body.end)).toBe('Prima propoziție.');
    expect(article.publishedOn).toBe('2025-09-03');
  });

  it('takes the date from the option first, then from the front matter, then from the prefix', () => {
    const text = ' date 2025-09-03 Prima propoziție.';
    expect(parseArticle(text, '2025-01-01').publishedOn).toBe('2025-01-01');
    expect(parseArticle(`${FRONT}${text}`).publishedOn).toBe('2025-03-04');
    expect(parseArticle('Fără dată.').publishedOn).toBeNull();
  });

  it('reads no date elsewhere than at the start', () => {
    expect(parseArticle('Un text date 2025-09-03 la mijloc.').publishedOn).toBeNull();
    expect(parseArticle('Un text.\n---\ntitle: nu\n---\n').title).toBeNull();
  });

  test.each(['2025-02-30', '2025-13-01', '03.09.2025', 'ieri', '2025-9-3'])('refuses the date %s', (date) => {
    expect(() => parseArticle('Text.', date)).toThrow(ArticleError);
    expect(() => parseArticle('Text.', date)).toThrow(`"${date}" is no day of the calendar; write it as YYYY-MM-DD`);
  });

  test.each(['', ' \n\t', '\uFEFF', FRONT, ' date 2025-09-03 \n'])('refuses %j, which has no text', (file) => {
    expect(() => parseArticle(file)).toThrow('the article is empty');
  });

  it('drops an address that is not one of the web', () => {
    expect(parseArticle('---\nurl: javascript:alert(1)\n---\nText.').url).toBeNull();
  });
});

test.each([
  ['https://ziar.example', true],
  ['HTTP://ziar.example/a', true],
  ['https://', false],
  ['ftp://ziar.example', false],
  ['javascript:alert(1)', false],
  ['//ziar.example', false],
])('knows whether %s is a web address', (url, is) => {
  expect(isWebAddress(url)).toBe(is);
});
