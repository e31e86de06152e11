import { expect, test } from 'vitest';
import { packOf } from '../facts-of.ts';

/** The first fact's time; 2025-09-03 is a Wednesday. */
function timeOf(text: string): string | null {
  const time = packOf(text).facts[0]?.time;
  return time === null || time === undefined ? null : `${time.start}..${time.end ?? ''}`;
}

test.each([
  ['Ion Pop a fost arestat în vara anului trecut.', '2024-06-01..2024-08-31'],
  ['Ion Pop a fost arestat în toamna lui 2019.', '2019-09-01..2019-11-30'],
  // near miss: winter lies in two years, a season without a year in any
  ['Ion Pop a fost arestat în iarna lui 2019.', null],
  ['Ion Pop a fost arestat în vara trecută.', null],
  ["Banca Norvex a fost fondată în anii '90.", '1990-01-01..1999-12-31'],
  ['Banca Norvex a fost fondată în anii 1970.', '1970-01-01..1979-12-31'],
  ["Ion Pop a fost arestat în anii '20.", null],
  ['Ion Pop a fost arestat în weekend la Arad.', '2025-08-30..2025-08-31'],
  ['Ion Pop a fost arestat la Arad în weekend.', '2025-08-30..2025-08-31'],
  ['Ion Pop a fost arestat la Arad în weekendul Floriilor.', null],
  ['Ion Pop a fost arestat luni noapte la Arad.', '2025-09-01..2025-09-02'],
  ['Ion Pop a fost arestat miercuri noapte la Arad.', '2025-09-02..2025-09-03'],
  ['Ion Pop a fost arestat luni seara la Arad.', '2025-09-01..2025-09-01'],
  ['Ion Pop a fost arestat în noaptea de luni la Arad.', '2025-09-01..2025-09-02'],
  ['Ion Pop a fost arestat azi-dimineață la Arad.', '2025-09-03..2025-09-03'],
  ['Ion Pop a lucrat luni întregi la Arad.', null],
  ['Firma Norvex a pierdut bani între martie 2021 și iunie 2022.', '2021-03-01..2022-06-30'],
  ['Ion Pop a condus Norvex din martie 2021 până în iunie 2022.', '2021-03-01..2022-06-30'],
  ['Firma Norvex a vândut mașini în primele șase luni.', '2025-01-01..2025-06-30'],
  // near miss: the first months of something else, and months that are not over
  ['Firma Norvex a vândut mașini în primele șase luni de la lansare.', null],
  ['Firma Norvex a vândut mașini în primele nouă luni.', null],
  ['Firma Norvex a vândut mașini în ultimele 24 de ore.', '2025-09-02..2025-09-03'],
  ['Firma Norvex a vândut mașini în ultimele 10 ore.', null],
  ['Ana Dobre conduce Norvex din 2019.', '2019-01-01..'],
  // what begins after the article is not still going on
  ['Ana Dobre va fi judecată începând cu 12 decembrie.', '2025-12-12..2025-12-12'],
  // the day it was told is not the day it happened
  ['Cel puțin 31 de persoane au murit, a anunțat sâmbătă Paza de Coastă.', null],
])('dates %j', (text, expected) => expect(timeOf(text)).toBe(expected));
