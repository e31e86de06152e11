import { expect, test } from 'vitest';
import { nameOf, packOf, wordsOf } from '../facts-of.ts';

/** Under whom the last fact of a text stands. */
function lastUnder(text: string): string {
  const pack = packOf(text);
  const last = pack.facts.at(-1);
  return last === undefined ? '' : `${last.subjects.map((id) => nameOf(pack, id)).join('+')}: ${wordsOf(pack, last)}`;
}

test.each([
  // who makes, ends or has it
  [
    'Primăria Roman a reziliat contractul. Contractul fusese semnat în martie.',
    'Primăria Roman: Contractul fusese semnat în martie',
  ],
  [
    'Ministerul Finanțelor a publicat proiectul de buget. Documentul prevede tăieri de 3%.',
    'Ministerul Finanțelor: Documentul prevede tăieri de 3%',
  ],
  [
    'Proiectul lui Ion Pop a fost respins. Documentul prevede tăieri de 3%.',
    'Ion Pop: Documentul prevede tăieri de 3%',
  ],
  // who only judges it does not have it
  [
    'Ion Pop a criticat contractul. Contractul fusese semnat în martie.',
    'contractul: Contractul fusese semnat în martie',
  ],
  // nobody has an attack, and a relative clause stays with its noun
  ['Rusia a lansat un atac masiv. Atacul a durat șase ore.', 'un atac masiv: Atacul a durat șase ore'],
  ['Rusia și Iranul au semnat un acord care prevede ajutor militar.', 'un acord: care prevede ajutor militar'],
])('tells of a contract or a bill under whose it is in %j', (text, expected) => {
  expect(lastUnder(text)).toBe(expected);
});

test('it leaves words about a thing with a voice of its own', () => {
  const pack = packOf(
    'Curtea de Conturi a publicat un audit. Auditul arată că firma Vialcom a pierdut două milioane de lei.',
  );
  expect(pack.facts.at(-1)?.attribution.map(({ entity }) => entity)).not.toContain(pack.facts[0]?.subjects[0]);
});
