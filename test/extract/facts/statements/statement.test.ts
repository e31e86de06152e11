import { expect, test } from 'vitest';
import { packOf, wordsOf } from '../facts-of.ts';

test.each([
  ['Dacă proiectul trece, Ana Stan va demisiona.', 'Dacă proiectul trece, Ana Stan va demisiona'],
  ['Ana Stan va demisiona dacă Ion Pop câștigă alegerile.', 'Ana Stan va demisiona dacă Ion Pop câștigă alegerile'],
  ['Când va fi găsit vinovat, Ion Pop va plăti o amendă.', 'Când va fi găsit vinovat, Ion Pop va plăti o amendă'],
  // near misses: what only hangs the clause on another one goes
  ['Când a fost întrebat, Ion Pop a plecat din sală.', 'Ion Pop a plecat din sală'],
  ['După ce a pierdut, Ion Pop a demisionat.', 'Ion Pop a demisionat'],
])('keeps the condition of %j', (text, expected) => {
  const pack = packOf(text);
  expect(pack.facts.map((fact) => wordsOf(pack, fact))).toContain(expected);
});

test.each([
  ['Ion Pop a demisionat joi, la două zile după ce presa a publicat documentele.', 'Ion Pop a demisionat joi'],
  [
    'Ion Pop a fost ieri la un bar din Cluj, lucru pe care patronul nu l-a confirmat.',
    'Ion Pop a fost ieri la un bar din Cluj',
  ],
  // near misses: counted from a day, not from a clause; a noun of the statement itself
  ['Ion Pop a demisionat la două zile după alegeri.', 'Ion Pop a demisionat la două zile după alegeri'],
  ['Ion Pop a explicat presei acest lucru, pe care îl știa.', 'Ion Pop a explicat presei acest lucru'],
])('ends %j where it still makes sense', (text, expected) => {
  const pack = packOf(text);
  expect(pack.facts.map((fact) => wordsOf(pack, fact))).toContain(expected);
});

test('takes a relative clause’s noun from its article on', () => {
  const pack = packOf('Ion Pop a trimis săptămâna trecută o scrisoare angajaților, în care amenința cu concedieri.');
  expect(pack.facts.map((fact) => wordsOf(pack, fact)).filter((words) => words.startsWith('trecută'))).toEqual([]);
});

test.each([
  [
    'Ion Pop a dat în judecată firma Acmex, pe care o acuză că l-a mințit.',
    'firma Acmex, pe care o acuză că l-a mințit',
  ],
  ['Până în octombrie, Ion Pop va demisiona din Senat.', 'Până în octombrie, Ion Pop va demisiona din Senat'],
  // near miss: a clause whose pronoun is its subject stands as it is
  ['Ion Pop, care a condus banca zece ani, a demisionat din Senat.', 'care a condus banca zece ani'],
])('begins the statement of %j where it can be understood', (text, expected) => {
  const pack = packOf(text);
  expect(pack.facts.map((fact) => wordsOf(pack, fact))).toContain(expected);
});

test.each([
  [
    'Vizita lui Ion Pop la Paris, care a urmat unei întâlniri de lucru cu premierul Franței și cu cel al Italiei, a avut loc ieri.',
    'a avut loc ieri',
  ],
  ['Bursa a închis pe plus, iar în cazul benzinei, scumpirea a fost anunțată de Ion Pop.', 'iar în cazul benzinei'],
])('does not tear %j into “%s”', (text, torn) => {
  const pack = packOf(text);
  expect(
    pack.facts
      .map((fact) => wordsOf(pack, fact))
      .filter(
        (words) =>
          words === torn || (words.endsWith(torn) && words !== text.slice(0, -1) && !words.startsWith('Vizita')),
      ),
  ).toEqual([]);
});

test('leaves out a verb that stands in what names the source', () => {
  const pack = packOf('Scopul lui Ion Pop era, conform declarației de luni, de a munci. Ion Pop a plecat la Paris.');
  expect(pack.facts.map((fact) => wordsOf(pack, fact))).toEqual(['Ion Pop a plecat la Paris']);
});
