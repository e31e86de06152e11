import { expect, test } from 'vitest';
import { nameOf, packOf, wordsOf } from '../facts-of.ts';

/** "Ion Pop+Dan Radu | întâlnirea cu …" for each fact of a meeting or event that its sentence takes for granted. */
function occasionsOf(text: string): string[] {
  const pack = packOf(text);
  return pack.facts
    .filter(({ rule }) => rule === 'occasion')
    .map((fact) => `${fact.subjects.map((id) => nameOf(pack, id)).join('+')} | ${wordsOf(pack, fact)}`);
}

test.each([
  [
    'Ion Pop a plecat luni după întâlnirea cu Dan Radu de la Viena.',
    ['Ion Pop+Dan Radu | după întâlnirea cu Dan Radu de la Viena'],
  ],
  [
    'Ion Pop l-a invitat pe Dan Radu la Roma, în cadrul unei întâlniri la Viena, în marja celei mai mari expoziții din Austria.',
    ['Ion Pop | în cadrul unei întâlniri la Viena, în marja celei mai mari expoziții din Austria'],
  ],
  [
    'Ion Pop a declarat marți, la o întâlnire cu fermierii din Buzău, că va demisiona.',
    ['Ion Pop | la o întâlnire cu fermierii din Buzău'],
  ],
  [
    '„Trenurile vor circula”, a spus Dan Radu, înaintea întâlnirilor cu miniștri din Austria.',
    ['Dan Radu | înaintea întâlnirilor cu miniștri din Austria'],
  ],
  [
    'Gelu Mic a demisionat, a anunțat Dan Radu, după o întâlnire cu fermierii din Buzău.',
    ['Dan Radu | după o întâlnire cu fermierii din Buzău'],
  ],
  [
    'După întâlnirea de luni dintre Ion Pop și Dan Radu, sindicatele au suspendat greva.',
    ['Ion Pop+Dan Radu | După întâlnirea de luni dintre Ion Pop și Dan Radu'],
  ],
  [
    'Gelu Mic a mediat discuțiile dintre Polonia și Lituania de la Geneva.',
    ['Polonia+Lituania | discuțiile dintre Polonia și Lituania de la Geneva'],
  ],
  [
    'Vizita lui Ion Pop la Roma, care a urmat Summitului de la Haga, de duminică, de la Leiden și unei întâlniri cu Dan Radu, s-a încheiat.',
    [
      'Summitul de la Haga | Summitului de la Haga, de duminică, de la Leiden',
      'Ion Pop+Dan Radu | unei întâlniri cu Dan Radu',
    ],
  ],
])('tells who met and where: %s', (text, expected) => {
  expect(occasionsOf(text)).toEqual(expected);
});

test.each([
  ['Ion Pop a refuzat o întâlnire cu Dan Radu.', 'a meeting that was refused'],
  ['Ion Pop a cerut o întâlnire cu Dan Radu.', 'one that was asked for'],
  ['Gelu Mic a anulat întâlnirea dintre Ion Pop și Dan Radu.', 'one between two that was called off'],
  ['Gelu Mic va veni după întâlnirea dintre Ion Pop și Dan Radu.', 'one between two that lies ahead'],
  ['Gelu Mic a vorbit despre relațiile dintre Polonia și Lituania.', 'no meeting'],
  ['Ion Pop vrea să aibă o întâlnire cu Dan Radu.', 'one that is wished for'],
  ['Ion Pop a fost invitat la o întâlnire cu fermierii din Buzău.', 'an invitation is no presence'],
  ['Ion Pop a vorbit despre o întâlnire a fermierilor cu miniștri din Austria.', 'the meeting of others'],
  ['Ion Pop a criticat guvernul după întâlnirea de la Paris.', 'whose meeting stays open'],
  ['Ion Pop a spus că Dan Radu a plecat la o întâlnire cu fermierii din Buzău.', 'what another did'],
  ['Ion Pop nu a vorbit la o întâlnire cu fermierii din Buzău.', 'a negated clause'],
])('tells of no meeting in %j: %s', (text) => {
  expect(occasionsOf(text)).toEqual([]);
});
