import { expect, test } from 'vitest';
import { packOf, voicesOf, wordsOf } from '../facts-of.ts';

/** Modality, polarity and voices of the first fact. */
function certaintyOf(text: string): string {
  const pack = packOf(text);
  const [fact] = pack.facts;
  if (fact === undefined) return 'no fact';
  return `${fact.modality}${fact.negated ? ' not' : ''} | ${voicesOf(pack, fact)}`;
}

test.each([
  // speech: before, after, around, without "că"
  ['Ministrul Ion Pop a declarat că podul este sigur.', 'reported | Ion Pop'],
  ['„Podul este sigur”, a declarat ministrul Ion Pop.', 'reported | Ion Pop'],
  ['„Podul este sigur”, a spus Ion Pop, „și rămâne deschis”.', 'reported | Ion Pop'],
  ['Ion Pop: „Podul este sigur și rămâne deschis”.', 'reported | Ion Pop'],
  ['Ion Pop a cerut demisia guvernului.', 'reported | Ion Pop'],
  ['ANA POP, arbitră: "Nu știm nimic despre asta. Decizia o va lua liga."', 'reported not | ANA POP'],
  ['Ion Pop a spus că Franța va pierde meciul.', 'reported | Ion Pop'],
  // relays
  ['Ion Pop a demisionat din Guvern, scrie Reuters.', 'reported | Reuters'],
  ['Ion Pop a spus că demisionează, scrie Reuters.', 'reported | Ion Pop ← Reuters'],
  ['Potrivit Reuters, Ion Pop a demisionat din Guvern.', 'reported | Reuters'],
  ['Ion Pop a demisionat din Guvern, potrivit unor surse.', 'reported | ?'],
  ['După cum a declarat ministrul Ion Pop, Franța a pierdut meciul.', 'reported | Ion Pop'],
  ['Franța va pierde un milion de euro, a decis Comisia Europeană.', 'planned | Comisia Europeană'],
  // near misses: the article's own voice, an object
  ['După cum am anunțat, Franța a pierdut meciul.', 'asserted | '],
  ['Franța a pierdut meciul, a decis retragerea și a plecat.', 'asserted | '],
  // who is told does not speak
  ['Ion Pop a fost anunțat de Ana Radu că meciul se amână.', 'reported | Ana Radu'],
  ['Ion Pop a fost anunțat că meciul se amână.', 'reported | ?'],
  ['Ion Pop a mințit comisia, a povestit un martor.', 'reported | ?'],
  ['Ion Pop a mințit comisia, a precizat, luni, fosta angajată.', 'reported | ?'],
  ['Ion Pop a mințit comisia, bănuiește Parchetul General.', 'reported | Parchetul General'],
  ['După spusele lui Dan Radu, Ion Pop a mințit comisia.', 'reported | Dan Radu'],
  ['Ion Pop a mințit comisia, după spusele unui martor.', 'reported | ?'],
  ['În opinia lui Dan Radu, Ion Pop a greșit.', 'reported | Dan Radu'],
  // declarations in time are no source
  ['Ion Pop a demisionat după declarațiile de luni.', 'asserted | '],
  // unnamed voices
  ['Analiștii spun că Rusia pregătește un atac.', 'reported | ?'],
  ['Se crede că Rusia pregătește un atac.', 'estimated | ?'],
  ['Se spune că Rusia pregătește un atac.', 'reported | ?'],
  // accusation and charge
  ['Ion Pop l-a acuzat pe Dan Radu că a mințit.', 'alleged | Ion Pop'],
  ['Ion Pop este acuzat de luare de mită.', 'alleged | '],
  ['Ion Pop este cercetat de Parchet pentru luare de mită.', 'alleged | Parchet'],
  ['Ion Pop este urmărit penal de două luni.', 'alleged | '],
  ['Ion Pop îl acuză pe Dan Radu că a mințit.', 'alleged | Ion Pop'],
  ['Potrivit procurorilor, Ion Pop a luat mită.', 'alleged | ?'],
  ['Ion Pop ar fi primit bani de la o firmă.', 'alleged | ?'],
  ['Numele lui Ion Pop ar apărea într-un dosar de la Cluj.', 'alleged | ?'],
  ['Presa scrie că numele lui Ion Pop ar apărea într-un dosar.', 'alleged | ?'],
  // near miss: what would be, if
  ['Ion Pop ar apărea la televizor, dacă ar avea timp.', 'conditional | '],
  // denial
  ['Ion Pop neagă acuzațiile.', 'denied | Ion Pop'],
  ['Ion Pop a respins acuzațiile de corupție.', 'denied | Ion Pop'],
  ['Ion Pop pledează nevinovat.', 'denied | Ion Pop'],
  // promise, plan, future, condition
  ['Ion Pop a promis că va construi un spital.', 'promised | Ion Pop'],
  ['Ion Pop a amenințat că va da în judecată partidul.', 'promised | Ion Pop'],
  ['Ion Pop se teme că Franța va pierde.', 'reported | Ion Pop'],
  ['Ion Pop a spus că vom câștiga alegerile.', 'promised | Ion Pop'],
  ['Ion Pop va vizita Franța.', 'planned | '],
  ['Ion Pop o să viziteze Franța.', 'planned | '],
  ['Ion Pop intenționează să viziteze Franța.', 'planned | '],
  ['Ion Pop ar urma să viziteze Franța.', 'planned | '],
  ['Ion Pop ar vizita Franța.', 'conditional | '],
  ['Ion Pop ar putea vizita Franța.', 'conditional | '],
  // estimates
  ['Comisia Europeană estimează că Franța va pierde.', 'estimated | Comisia Europeană'],
  ['Ion Pop a estimat pierderile la 3 milioane de lei.', 'estimated | Ion Pop'],
  ['Ion Pop pare să câștige alegerile.', 'estimated | '],
  ['Ion Pop va câștiga probabil alegerile.', 'planned | '],
  ['Ion Pop a câștigat probabil alegerile.', 'estimated | '],
  // polarity
  ['Ion Pop nu a semnat acordul.', 'asserted not | '],
  ['Ion Pop a spus că nu a semnat acordul.', 'reported not | Ion Pop'],
])('reads how sure %j is and who says it', (text, expected) => {
  expect(certaintyOf(text)).toBe(expected);
});

test.each([
  ['Ion Pop a fost urmărit la televizor de 4.000 de oameni.', 'asserted | ', 'who is watched is not charged'],
  ['Ion Pop consideră că Franța va pierde.', 'reported | Ion Pop', 'an opinion is no estimate'],
  ['Ion Pop a propus-o ministră pe Ana Radu.', 'asserted | ', 'a nomination is no speech'],
  ['Ion Pop continuă să crească prețurile.', 'asserted | ', 'no verb of asking'],
  ['Ion Pop a respins oferta Rusiei.', 'asserted | ', 'an offer is no charge'],
  ['Ion Pop a fost condamnat de Tribunalul Cluj.', 'asserted | ', 'a verdict is no charge'],
  ['Ion Pop a intrat în „lista neagră” a Rusiei.', 'asserted | ', 'scare quotes are no statement'],
  ['Ion Pop a acuzat dureri de spate.', 'alleged | Ion Pop', 'an ache: told as his, never as fact'],
  ['Ion Pop susține partidul lui Dan Radu.', 'asserted | ', 'support is no claim'],
  ['Acțiunile Băncii Transilvania s-au apreciat cu 3,4%.', 'asserted | ', 'what rises judges nobody'],
  ['Ion Pop nu a vrut să semneze acordul.', 'asserted not | ', 'what was not wanted is no plan'],
  ['Nu Ion Pop, ci Dan Radu a semnat acordul.', 'asserted | ', 'a negation of somebody else'],
])('does not mistake %j: %s (%s)', (text, expected) => {
  expect(certaintyOf(text)).toBe(expected);
});

test.each([
  'Ion Pop a declarat că nu a vrut să plece, dar începuse să se teamă pentru viața lui.',
  'Ion Pop a spus că Dan Radu a plecat din țară, lăsând datorii de un milion de lei.',
  'Se estimează că Rusia a trimis 500 de drone, vizând orașe din Ucraina.',
  'Potrivit Reuters, Rusia a trimis 500 de drone și a atacat orașe din Ucraina.',
])('keeps the hedge on everything told in %j', (text) => {
  expect(packOf(text).facts.filter(({ modality }) => modality === 'asserted')).toEqual([]);
});

test.each([
  [
    'Potrivit procurorilor, firma era condusă de Ion Pop, condamnat la 3 ani de închisoare.',
    'Ion Pop, condamnat',
    'reported',
  ],
  // near miss: what the prosecutors say of him
  ['Potrivit procurorilor, firma era condusă de Ion Pop, plătit de Dan Radu.', 'Ion Pop, plătit', 'alleged'],
])('tells a sentence passed from a charge in %j', (text, words, modality) => {
  const pack = packOf(text);
  expect(pack.facts.filter((fact) => wordsOf(pack, fact).startsWith(words)).map((fact) => fact.modality)).toEqual([
    modality,
  ]);
});

test.each([
  // what a noun like "fapt" takes up ends with it: from there the article speaks
  [
    'Ion Pop a spus că arborii erau bolnavi, fapt contestat de Ana Radu, fondatoarea asociației, care deține o expertiză din 2025.',
    'care deține o expertiză din 2025: asserted',
  ],
])('gives %j the voice of the article', (text, expected) => {
  const pack = packOf(text);
  expect(pack.facts.map((fact) => `${wordsOf(pack, fact)}: ${fact.modality}`)).toContain(expected);
});
