import { expect, test } from 'vitest';
import { findEntities } from '../../../../src/extract/entities/find-entities.ts';
import { loadRomanian } from '../../../../src/tools/load-models.ts';

const romanian = loadRomanian();

function nominalsIn(text: string): string[] {
  return findEntities(romanian.analyze(text), romanian)
    .filter(({ key }) => key.startsWith('nominal '))
    .map(({ type, mentions }) => `${type} ${mentions.map(({ start, end }) => text.slice(start, end)).join(' = ')}`);
}

test.each([
  ['Forțele de securitate au reprimat protestele.', ['ORG Forțele de securitate']],
  ['Susținătorii opoziției au cerut alegeri.', ['GROUP Susținătorii opoziției']],
  ['Mii de protestatari au blocat autostrada.', ['GROUP Mii de protestatari']],
  ['Ieri, guvernul lui Ion Rusu a etichetat mitingul drept lovitură de stat.', ['ORG guvernul lui Ion Rusu']],
  ['Autoritatea electorală, acuzată de critici, a validat votul.', ['ORG Autoritatea electorală']],
  ['Un tânăr a fugit de la locul faptei. Suspectul a fost prins de vecini.', ['PERSON Un tânăr = Suspectul']],
  ['O tânără de 20 de ani a fugit. Tânăra era studentă.', ['PERSON O tânără de 20 de ani = Tânăra']],
  ['Un bărbat a fugit de acasă. Acesta a fost reținut la Cluj.', ['PERSON Un bărbat = Acesta']],
  ['Rebelii controlează vestul. Ei au anunțat un armistițiu.', ['GROUP Rebelii = Ei']],
  [
    'Fermierii din județul Călărași vor putea depune cereri luni. Primarul s-a întâlnit cu fermierii.',
    ['GROUP Fermierii din județul Călărași = fermierii'],
  ],
  ['Călătorii vor fi preluați de autobuze.', ['GROUP Călătorii']],
  ['Timișorenii au votat o lege nouă.', ['GROUP Timișorenii']],
  // the workers' body is not whom they work for; a body that nobody is said to work for may be it
  ['Angajații de la Metrorex au protestat. Sindicatul a cerut salarii mai mari.', ['ORG Sindicatul']],
  ['Reprezentanții BNS au protestat. Sindicatul a cerut salarii mai mari.', []],
  ['Pacienta a murit luni la spital.', ['PERSON Pacienta']],
  ['Comunitatea internațională a salutat decizia.', ['ORG Comunitatea internațională']],
  ['Ana Pop a cerut o reacție din partea comunității internaționale.', ['ORG comunității internaționale']],
  ['Ana Pop a cerut o reacție din partea comunității sale.', []],
  ['A avut loc o ceremonie care a marcat 80 de ani de la război.', ['EVENT o ceremonie']],
  ['Greva a început luni și a durat trei zile.', ['EVENT Greva']],
  // who speaks for nobody, what happens to the counted, prices, the body itself, a thing that acts in words only
  ['Un bărbat a lovit un tânăr. Acesta a fost reținut la Cluj.', ['PERSON Un bărbat']],
  ['Experții au avertizat asupra riscurilor.', []],
  ['Unii părinți au protestat.', []],
  ['Trei persoane au fost rănite.', []],
  ['Șoferii plătesc mai mult la pompă.', []],
  ['Prețul benzinei a crescut cu 3%.', []],
  ['Procurorii DIICOT au cerut arestarea.', []],
  ['Decizia a provocat nemulțumiri.', []],
  ['„Polițiștii au plecat”, a spus Ana Pop.', []],
  ['Vizita lui Ion Rusu a început luni.', []],
])('files what has no name under itself in %j', (text, expected) => {
  expect(nominalsIn(text)).toEqual(expected);
});

test.each([
  ['Cinci bărbați au fost reținuți. Astăzi, aceștia au fost eliberați.', ['GROUP Cinci bărbați = aceștia']],
  ['Patru muncitori au murit.', ['GROUP Patru muncitori']],
  ['Peste 300 de fermieri au blocat drumul.', ['GROUP 300 de fermieri']],
  ['Un avion a căzut, iar pilotul, un instructor de 51 de ani, a murit pe loc.', ['PERSON pilotul']],
  ['Surse judiciare spun că un inginer ar fi cerut oprirea instalației.', ['PERSON un inginer']],
  ['Un al doilea muncitor a murit la spital.', ['PERSON Un al doilea muncitor']],
  // people of no group, a body's people, an order and no number, told by somebody in particular, who is named, who may be
  ['20 de persoane au murit.', []],
  ['62 de angajați de la Metrorex au plecat.', []],
  ['Ion Rusu a spus că un inginer a cerut oprirea instalației.', []],
  ['O profesoară de la Liceul Titulescu, Ana Pop, a câștigat.', []],
  ['Ana Pop a fost dusă la spital. Angajata a murit.', []],
])('tells people without a name in %j', (text, expected) => {
  expect(nominalsIn(text).filter((line) => /^(?:GROUP|PERSON)/u.test(line))).toEqual(expected);
});

test.each([
  ['Primăria a amendat firma Edilcon. Decizia primăriei a fost atacată.', ['ORG Primăria = primăriei']],
  ['Firma fusese amendată de două ori.', ['ORG Firma']],
  ['Juriul, condus de actrița Ana Pop, a lăudat filmul.', ['ORG Juriul']],
  ['Mișcarea de protest a cerut alegeri.', ['ORG Mișcarea de protest']],
  ['Conducerea combinatului nu a răspuns întrebărilor.', ['ORG Conducerea combinatului']],
  ['Consiliul local a respins proiectul.', ['ORG Consiliul local']],
  ['Ministerul neagă acuzațiile.', ['ORG Ministerul']],
  // one that has been named, one of a kind that has, any of its kind, somebody's, told apart by what follows, no body by itself
  ['Ministerul Sănătății și Ministerul Energiei au demisionat. Ministerul a cerut timp.', []],
  ['Banca Transilvania și Romaero negociază. Compania a pierdut bani.', []],
  ['Instanța decide în 30 de zile.', []],
  ['Partidul său a pierdut alegerile.', []],
  ['Comisia pentru sănătate a votat raportul.', []],
  ['Mișcarea a durat o secundă.', []],
  ['O firmă a câștigat licitația.', []],
])('lets a body act without a name in %j', (text, expected) => {
  expect(nominalsIn(text).filter((line) => line.startsWith('ORG'))).toEqual(expected);
});

test.each([
  ['O explozie similară în orașul Buzău a rănit doi oameni.', ['o explozie similară']],
  ['Accidentul de la Mihăilești a făcut 18 victime.', ['accidentul de la Mihăilești']],
  ['Un autocamion înmatriculat în Polonia a intrat pe contrasens.', ['un autocamion']],
  ['Ana Pop a cerut închiderea podului de la Agigea. Construcția datează din 1931.', ['podul de la Agigea']],
])('calls the thing in %j by what it is, not by where it was', (text, expected) => {
  const names = findEntities(romanian.analyze(text), romanian).filter(({ key }) => key.startsWith('nominal '));
  expect(names.map(({ name }) => name)).toEqual(expected);
});

test.each([
  ['Un autocar s-a răsturnat lângă Sibiu. Autocarul a ars.', ['PRODUCT Un autocar = Autocarul']],
  ['Rusia a semnat un acord cu Iranul. Documentul interzice exporturile.', ['LAW un acord = Documentul']],
  [
    'Atacul asupra Libanului a provocat incendii. Bombardamentul a durat o oră.',
    ['EVENT Atacul asupra Libanului = Bombardamentul'],
  ],
  ['Podul de la Agigea este închis. Construcția va fi reparată.', ['FACILITY Podul de la Agigea = Construcția']],
  ['Furtuna este a treia din iulie.', ['EVENT Furtuna']],
  ['O fabrică a luat foc la Turda. Uzina a fost evacuată.', ['FACILITY O fabrică = Uzina']],
  [
    'O ceremonie a avut loc la Cluj. Ana Pop a plecat înainte de sfârșitul ceremoniei de luni.',
    ['EVENT O ceremonie = ceremoniei de luni'],
  ],
  ['Un camion a intrat pe contrasens. Ana Pop a văzut urmele camionului.', ['PRODUCT Un camion = camionului']],
  // a genitive of another
  ['Un camion a intrat pe contrasens. Ana Pop a filmat spargerea geamurilor microbuzului.', ['PRODUCT Un camion']],
  [
    'Ana Pop a criticat războiul Rusiei. Ion Rusu este nemulțumit de războiul în curs al Rusiei în Ucraina.',
    ['EVENT războiul Rusiei = războiul în curs al Rusiei în Ucraina'],
  ],
  ['Ana Pop a vorbit despre conflictul dintre Turcia și Rusia.', ['EVENT conflictul dintre Turcia și Rusia']],
  // a war of its own, and war in general
  ['Ana Pop a criticat războiul din Gaza. Ion Rusu vrea pace, fără război.', ['EVENT războiul din Gaza']],
  ['Ana Pop a vorbit despre război și despre conflictul dintre generații.', []],
  // another thing of the kind
  ['Un camion a intrat pe contrasens. Microbuzul a luat foc.', ['PRODUCT Un camion', 'PRODUCT Microbuzul']],
  ['A fost o întâlnire care a durat două ore.', ['EVENT o întâlnire']],
  // two that may be meant, a thing nobody tells of, a name's own noun, none in particular, a document after none, what is heard
  ['Un tren a lovit un camion. Vehiculul a luat foc.', ['PRODUCT Un tren']],
  ['Ana Pop a semnat un contract la Cluj.', []],
  ['Filmul „Vara târzie” are premiera luni.', []],
  ['Niciun acord nu a fost semnat.', []],
  ['Orice proiect costă.', []],
  ['Documentul a fost publicat luni.', []],
  ['Ana Pop a spus că furtuna a rupt copaci.', []],
])('follows a thing through %j', (text, expected) => {
  expect(nominalsIn(text)).toEqual(expected);
});
