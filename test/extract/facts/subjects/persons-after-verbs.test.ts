import { test } from 'vitest';
import { expectShown } from '../facts-of.ts';

/** A person's name behind a verb, with and without "pe"; what is decided when somebody only receives: shown, never shown. */
test.each([
  [
    'who acts stands behind the verb',
    'Andrei Lupan a fost dus la spital. Pentru oaspeți a înscris brazilianul Rodrigo Matos, din penalty.',
    ['Rodrigo Matos | Pentru oaspeți a înscris brazilianul Rodrigo Matos'],
    ['Andrei Lupan | Pentru'],
  ],
  [
    'a name alone as well',
    'Andrei Lupan a câștigat. În finală joacă Maria Dobre.',
    ['Maria Dobre | În finală joacă Maria Dobre'],
    ['Andrei Lupan | În'],
  ],
  [
    'near miss: to whom it is done',
    'Andrei Lupan a câștigat finala. A învins-o pe Maria Dobre.',
    [],
    ['Maria Dobre | A învins'],
  ],
  [
    'near miss: whose name it is',
    'Andrei Lupan a plecat. A purtat numele lui Grigore Popa.',
    [],
    ['Grigore Popa | A purtat'],
  ],
  [
    'near miss: a thing that bears a name',
    'Andrei Lupan a plecat. Anul trecut a filmat documentarul Nicolae Popa.',
    [],
    ['Nicolae Popa | '],
  ],
  [
    'who receives decides nothing',
    'Viceprimarul Costel Ignat a primit doi ani cu suspendare. Decizia nu este definitivă.',
    ['a primit doi ani'],
    ['Costel Ignat | Decizia'],
  ],
  [
    'a weekday after what happened is none of after the article',
    'Marius Codrea a fost reținut luni, urmând să fie prezentat marți judecătorilor.',
    ['Marius Codrea | urmând să fie prezentat marți judecătorilor | planned | $'],
    [],
  ],
  [
    'near miss: a day of the month',
    'Marius Codrea a fost reținut luni, urmând să fie judecat pe 12 decembrie.',
    ['urmând să fie judecat pe 12 decembrie | planned |  | 2025-12-12'],
    [],
  ],
  [
    'whom somebody accuses by "o"',
    'Ana Dan a plecat. Opoziția o acuză că ascunde starea bugetului.',
    ['o acuză că ascunde starea bugetului | alleged'],
    [],
  ],
])('%s', (_, text, shown, never) => expectShown(text, shown, never));
