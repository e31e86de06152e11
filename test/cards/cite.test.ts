import { expect, it, test } from 'vitest';
import { type Citation, cite } from '../../src/cards/cite.ts';
import { sampleFact, sampleSource } from '../ui/sample-card.ts';

function citation(fields: Partial<Citation> = {}): Citation {
  return {
    fact: sampleFact(),
    source: sampleSource(),
    remarks: ['relatat', 'spus de BBC', '3 sept. 2025'],
    sourceLine: 'Digi24, 3 sept. 2025',
    ...fields,
  };
}

it('cites in Markdown with certainty, voice, date, source and address', () => {
  expect(cite(citation(), 'markdown')).toBe(
    '> Kim Jong-un ar fi plecat la Beijing\n>\n> — relatat; spus de BBC; 3 sept. 2025; [Digi24, 3 sept. 2025](<https://www.digi24.ro/parada>), *Parada de la Beijing*\n',
  );
});

it('cites in plain text', () => {
  expect(cite(citation(), 'plain')).toBe(
    '„Kim Jong-un ar fi plecat la Beijing” (relatat; spus de BBC; 3 sept. 2025). Parada de la Beijing, Digi24, 3 sept. 2025, https://www.digi24.ro/parada\n',
  );
});

it('cites in CSL-JSON', () => {
  expect(JSON.parse(cite(citation(), 'csl-json'))).toEqual([
    {
      id: 'f1',
      type: 'article-newspaper',
      title: 'Parada de la Beijing',
      'container-title': 'Digi24',
      issued: { 'date-parts': [[2025, 9, 3]] },
      URL: 'https://www.digi24.ro/parada',
      annote: 'relatat; spus de BBC; 3 sept. 2025: „Kim Jong-un ar fi plecat la Beijing”',
      note: 'Potrivit BBC, Kim Jong-un ar fi plecat la Beijing.',
    },
  ]);
});

it('leaves out what the source does not say', () => {
  const source = sampleSource({ title: null, publisher: null, url: null, publishedOn: null });
  const bare = citation({ source, sourceLine: 'Articol fără titlu, fără dată' });
  expect(cite(bare, 'plain')).toBe(
    '„Kim Jong-un ar fi plecat la Beijing” (relatat; spus de BBC; 3 sept. 2025). Articol fără titlu, fără dată\n',
  );
  expect(Object.keys(JSON.parse(cite(bare, 'csl-json'))[0])).toEqual(['id', 'type', 'annote', 'note']);
});

test.each(['[a](javascript:alert(1))', '<img src=x>', '*a*', '`a`', '# a'])('keeps %s as text in Markdown', (text) => {
  const cited = cite(citation({ fact: sampleFact({ statement: text }) }), 'markdown');
  expect(cited.split('\n')[0]?.replace(/\\(.)/gu, '$1')).toBe(`> ${text}`);
  expect(cited.split('\n')[0]).not.toBe(`> ${text}`);
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'https://a.ro/>(x)', 'https://a.ro/ b'])(
  'gives no address %j',
  (url) => {
    expect(cite(citation({ source: sampleSource({ url }) }), 'markdown')).not.toContain(url);
  },
);
