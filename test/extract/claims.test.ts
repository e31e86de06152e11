import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectSound } from './sound.ts';

/**
 * What somebody says never comes out as the article's own words: generated sentences in which a claim stands in a frame that is always read
 * ("X a declarat că …", „…”, a spus X, "Potrivit X, …", accusations). The runs are the same on every machine.
 */
const one = (...words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);

const claim = fc
  .tuple(
    one('Dan Ilie', 'compania Edilnord', 'Ministerul Sănătății', 'primarul Dan Ilie', 'Turcia', 'poliția'),
    one(
      'a primit 20.000 de euro',
      'a mințit comisia',
      'nu a respectat contractul',
      'a ascuns documentele',
      'va pierde procesul',
      'are datorii de peste 3 milioane de lei',
      's-a întâlnit cu martorii',
      'pregătea un atac',
    ),
    one('', ' luni', ' în 2019', ' acum doi ani', ' la Iași', ' înainte de alegeri'),
    one('', ' pentru a câștiga timp', ', deși știa adevărul', ', după ce a vândut firma'),
  )
  .map(([who, ...rest]) => `${who} ${rest.join('')}`);
const speaker = one('Ana Pop', 'ministrul Ion Rusu', 'DNA', 'Parchetul General', 'opoziția', 'avocatul lui Radu Ene');
const says = one(
  'a declarat',
  'a spus',
  'susține',
  'a afirmat',
  'a precizat',
  'a explicat',
  'a anunțat',
  'a confirmat',
);
const source = one('lui Ion Rusu', 'DNA', 'procurorilor', 'unui martor', 'presei locale', 'agenției Reuters');
const sentence = fc.oneof(
  fc.tuple(speaker, says, claim).map(([who, verb, what]) => `${who} ${verb} că ${what}.`),
  fc.tuple(claim, says, speaker).map(([what, verb, who]) => `„${what}”, ${verb} ${who}.`),
  fc
    .tuple(one('Potrivit', 'Conform', 'După spusele'), source, claim)
    .map(([by, who, what]) => `${by} ${who}, ${what}.`),
  fc.tuple(claim, one('potrivit', 'conform'), source).map(([what, by, who]) => `${what}, ${by} ${who}.`),
  fc
    .tuple(speaker, claim)
    .map(
      ([who, what]) =>
        `${who} l-a acuzat pe Radu Ene că ${what.replace(/^.*?(?= (?:a|nu|va|are|s-a|pregătea) )/u, '').trim()}.`,
    ),
);

it('what somebody says is never told as the article’s own words', () => {
  fc.assert(
    fc.property(sentence, (words) => {
      const text = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
      const plain = expectSound(text).pack.facts.filter(
        (fact) => fact.attribution.length === 0 && fact.modality === 'asserted' && /\/clause$/u.test(fact.rule),
      );
      expect(plain.map(({ statement }) => text.slice(statement.start, statement.end))).toEqual([]);
    }),
    { seed: 20261125, numRuns: 200 },
  );
});
