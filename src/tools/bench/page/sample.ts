import type { NameEntry } from '../../../match/build-name-index.ts';

/** Invented names and pages for the bench of reading a page: always the same, from a seeded generator. */
const SYLLABLES =
  'an bel cor dan el fir gor hul ion jer kov lup mar nic or pop rus ser tur ul vas zan escu eanu ov in sky er ton man'.split(
    ' ',
  );
const WORDS =
  'guvernul a anunțat că lucrările vor continua în toată țara după ce ministerul va primi banii pentru drumuri iar oamenii din sate așteaptă de mult un răspuns despre apă lumină și școli'.split(
    ' ',
  );

function randomFrom(start: number): () => number {
  let seed = start;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
}

export type Person = readonly [first: string, last: string];

export function inventPeople(count: number): Person[] {
  const random = randomFrom(1);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  // of three and four syllables: fewer would make half of all people namesakes
  const word = (): string => {
    const made = Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('');
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const first = Array.from({ length: 3000 }, word);
  const last = Array.from({ length: 120_000 }, word);
  return Array.from({ length: count }, () => [pick(first), pick(last)]);
}

export function entriesOf(people: readonly Person[]): NameEntry[] {
  return people.map(([first, last], i) => ({
    source: `s${i % 1000}`,
    name: `${first} ${last}`,
    type: 'PERSON',
    id: undefined,
    forms: [
      { text: `${first} ${last}`, language: 'ro', kind: 'full', case: 'fold' },
      { text: last, language: 'ro', kind: 'short', case: 'fold' },
    ],
    neighbours: [],
    facts: 1,
  }));
}

/** An article of so many text nodes of about 55 characters, a name of the first hundred people in every eighth. */
export function inventPage(nodes: number, people: readonly Person[]): string {
  const random = randomFrom(7);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const text = (): string => Array.from({ length: 9 }, () => pick(WORDS)).join(' ');
  const paragraphs: string[] = [];
  for (let i = 0; i < nodes; i += 4) {
    const [first, last] = people[Math.floor(random() * 100)] as Person;
    const name = i % 8 === 0 ? `${first} <b>${last}</b>` : `Satul <b>${pick(SYLLABLES).toUpperCase()}</b>`;
    paragraphs.push(`<p>Astăzi ${text()} ${name} ${text()}. <i>${text()}</i>.</p>`);
  }
  return `<!doctype html><html lang="ro"><meta charset="utf-8"><title>Bench</title><body><nav><a href="#">Acasă</a></nav><article><h1>O pagină de probă</h1>${paragraphs.join('\n')}</article><aside><p>Altele</p></aside></body></html>`;
}
