import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../../src/extract/entities/find-entities.ts';
import { loadRomanian } from '../../../../src/tools/load-models.ts';
import { readMarks } from '../marked-text.ts';

const romanian = loadRomanian();

/** References that take somebody up again: "inculpata → Ana Pop". Names, descriptions and adjectives are tested elsewhere. */
function referencesIn(text: string, kinds: readonly string[]): string[] {
  return findEntities(romanian.analyze(text), romanian)
    .filter(({ key }) => !key.startsWith('nominal '))
    .flatMap((entity) => {
      const described = new Set(entity.descriptions.map(({ start }) => start));
      return entity.mentions
        .filter(({ kind, start }) => kinds.includes(kind) && !described.has(start))
        .map(({ start, end }) => ({ start, line: `${text.slice(start, end)} → ${entity.name}` }));
    })
    .sort((a, b) => a.start - b.start)
    .map(({ line }) => line);
}

function expectReferences(marked: string, kinds: readonly string[]): void {
  const { text, marks } = readMarks(marked);
  const expected = [...marks]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, id }) => `${text.slice(start, end)} → ${id}`);
  expect(referencesIn(text, kinds)).toEqual(expected);
}

describe('pronouns', () => {
  test.each([
    'Viorica Pop a câștigat alegerile. [Ea|Viorica Pop] a promis noi școli.',
    'Ministrul Radu Mihail a sosit la Cluj. [Acesta|Radu Mihail] a vizitat spitalul.',
    'Instanța i-a cerut lui Radu Mihail să revină, anunțând că [acesta|Radu Mihail] a plecat din țară.',
    'Ana Pop s-a întâlnit cu Radu Mihail la Iași. [El|Radu Mihail] a vorbit despre taxe.',
    'Avocatul lui Ion Rusu, Radu Mihail, spune că va face recurs. „Nu sunt probe”, a declarat [acesta|Radu Mihail].',
    'Radu Mihail a fugit din țară. [Acesta|Radu Mihail] a fost reținut la Praga.',
    'Radu Mihail a fost condamnat luni, după ce Curtea de Apel Cluj a respins apelul declarat de [acesta|Radu Mihail].',
    'Rolul este interpretat de actorul Radu Mihail. Soția [sa|Radu Mihail], Ana Pop, semnează decorurile.',
    'Radu Mihail a venit cu avocatul [său|Radu Mihail], Ion Rusu.',
    // whose wife, a work's author, the child of both
    'Ministrul a vorbit despre Radu Mihail. Soția sa, Ana Pop, a plecat.',
    'Radu Mihail a lansat o carte. Autoarea sa, Ana Pop, a plecat.',
    'Mama sa, Ana Pop, a fost medic, iar tatăl său, Radu Mihail, a fost inginer.',
    // a body since, two of one gender, a thing that may be meant, somebody's own words, what was said as a whole
    'Partidul condus de Radu Mihail a convocat Comitetul Executiv. Acesta va decide luni.',
    'Ion Rusu s-a întâlnit cu Radu Mihail la Iași. El a vorbit despre taxe.',
    'Proiectul a fost depus de Radu Mihail. Acesta prevede amenzi mai mari.',
    'Radu Mihail a spus: „Am vorbit cu fratele meu, el a plecat.”',
    'Viorica Pop a demisionat. Aceasta înseamnă alegeri anticipate.',
    'Primarul Radu Mihail a venit cu un expert. Acesta a găsit fisuri.',
    'Radu Mihail a fost ales în 2016. Partidul a pierdut voturi. Primarii au plecat. El este acum la Bruxelles.',
  ])('finds who is meant in %j', (marked) => expectReferences(marked, ['pronoun']));
});

describe('nouns for persons', () => {
  test.each([
    'Omul politic Sorin Dincă a fugit. [Fostul deputat|Sorin Dincă] se află în Serbia.',
    'Sorin Dincă a dat un interviu la Chișinău. [Omul de afaceri|Sorin Dincă] spune că va reveni.',
    'Elena Sârbu a lipsit de la proces. Judecătorul a respins cererea [inculpatei|Elena Sârbu].',
    'Tenismena Simona Albu a pierdut finala. [Sportiva|Simona Albu] s-a accidentat la genunchi.',
    // a bystander's trade, a post told apart, two who may be meant, more said with the noun, no antecedent
    'Sorin Dincă a fost reținut. Procurorul a cerut arestarea.',
    'Deputatul Sorin Dincă a fost reținut. Ministrul nu a comentat.',
    'Sorin Dincă și Radu Mihail au fost reținuți. Politicianul a negat.',
    'Sorin Dincă a fost reținut. Liderul opoziției a cerut explicații.',
    'Inculpatul a fost dus la audieri. Omul a fost găsit de un vecin.',
  ])('finds who is meant in %j', (marked) => expectReferences(marked, ['nominal']));
});

describe('nouns for organisations and countries', () => {
  test.each([
    'Consiliul Concurenței a deschis o anchetă. [Instituția|Consiliul Concurenței] verifică trei firme.',
    'Compania Romaero a intrat în insolvență. [Compania|Romaero] are datorii de 10 milioane de euro.',
    'Compania aeriană Vestjet a anulat zboruri. [Compania|Vestjet] are datorii de 10 milioane de euro.',
    'Ministerul Energiei a publicat ordinul. Potrivit [ministerului|Ministerul Energiei], prețul scade.',
    'Tribunalul Bihor a amânat procesul. [Instanța|Tribunalul Bihor] a cerut o expertiză.',
    'Proteste au avut loc în Peru. Mii de oameni au plecat din [țară|Peru].',
    'Prețurile din România au crescut, dar în Bulgaria scad. În [țara noastră|România] benzina costă 7 lei.',
    'Delegația a ajuns la Paris. În [capitala Franței|Paris] au loc discuții.',
    'Spitalul Fundeni a închis secția. Managera [spitalului|Spitalul Fundeni], Ana Pop, spune că …',
    'Ana Pop conduce asociația Iașul Verde. [ONG-ul|Iașul Verde] a dat primăria în judecată.',
    'Banca Mondială a revizuit prognoza. [Instituția|Banca Mondială] aștepta o creștere de 2%.',
    'Spitalul Orășenesc Beiuș a angajat medici. [Instituția|Spitalul Orășenesc Beiuș] are datorii.',
    'Parchetul General a deschis un dosar. [Anchetatorii|Parchetul General] au audiat trei martori.',
    'DNA Constanța a deschis un dosar. [Procurorii|DNA Constanța] au audiat trei martori.',
    // told apart by more, two of a kind, a country among several, a body that was never named
    'Ministerul Energiei a publicat ordinul. Ministerul de resort nu a comentat.',
    'Ministerul Energiei și Ministerul Finanțelor negociază. Ministerul cere timp.',
    'Spitalul Fundeni și Spitalul Colțea au fost închise. Managera spitalului, Ana Pop, spune că …',
    'Rusia și Ucraina negociază. Oamenii pleacă din țară.',
    'Compania a anunțat pierderi. Banca Transilvania are profit.',
    'DNA a deschis un dosar. Constructorul, firma Drumex Nord, a oprit lucrările.',
    'DNA și DIICOT au deschis dosare. Anchetatorii au audiat trei martori.',
    'Universitatea din Iași a angajat profesori. Compania are datorii.',
    'Consiliul Concurenței a deschis o anchetă. Compania americană Acme a negat.',
  ])('finds what is meant in %j', (marked) => expectReferences(marked, ['nominal']));
});

describe('words for several', () => {
  test.each([
    'Ana Pop și Radu Mihail s-au întâlnit. [Cei doi|Ana Pop][=|Radu Mihail] au discutat o oră.',
    'Ana Pop l-a primit pe Radu Mihail. [Ambii lideri|Ana Pop][=|Radu Mihail] au plecat.',
    'Rusia și Iran negociază. [Cele două state|Rusia][=|Iran] vor semna.',
    'Ana Pop și Radu Mihail au demisionat. [Ei|Ana Pop][=|Radu Mihail] pleacă luni.',
    'Ana Pop și Radu Mihail au demisionat. Guvernul caută miniștri. Legea cere vot. [Cei doi|Ana Pop][=|Radu Mihail] au plecat.',
    // too many, too few, somebody's words, two of many
    'Ana Pop, Radu Mihail și Ion Rusu s-au întâlnit. Cei doi au plecat.',
    'Ana Pop a plecat. Cei doi au rămas.',
    'Rusia și Iran negociază. Analiștii cred că Franța a oprit oferta făcută de Polonia cu banii din Spania. Ambele state tac.',
    'Ana Pop și Radu Mihail au venit. „Cei doi au mințit”, a spus Ion Rusu.',
    'Ana Pop a plecat. Ei rămân.',
  ])('finds who is meant in %j', (marked) => expectSeveral(marked));
});

/** `[words|name][=|name]`: the same words stand for both. */
function expectSeveral(marked: string): void {
  const expected: string[] = [];
  let words = '';
  const text = marked.replace(/\[([^|\]]*)\|([^\]]*)\]/gu, (_, said: string, name: string) => {
    if (said !== '=') words = said;
    expected.push(`${words} → ${name}`);
    return said === '=' ? '' : said;
  });
  const found = findEntities(romanian.analyze(text), romanian).flatMap(({ name, mentions }) =>
    mentions.filter(({ group }) => group).map(({ start, end }) => `${text.slice(start, end)} → ${name}`),
  );
  expect(found.sort()).toEqual(expected.sort());
}

describe('among several of a kind', () => {
  test.each([
    'Iranul și Irakul negociază. Siria a închis aeroportul. [Țara|Siria] și-a chemat rezerviștii.',
    'Compania Acme a semnat cu Primăria Iași. Reprezentanții [firmei|Acme] nu au comentat.',
    'Compania Acme a raportat profit. [Producătorul de energie|Acme] vrea o centrală.',
    'Guvernul a amânat legea. Ministerul Energiei a publicat anexele. Angajații [instituției|Ministerul Energiei] lucrează.',
    'Fostul premier a spus că Turcia va trimite ajutoare. [Țara|Turcia] a primit refugiați din Siria.',
    'Compania suedeză Norvald a construit o fabrică. [Producătorul suedez|Norvald] a ales Clujul.',
    // two companies, a trade after a sentence about somebody else, of another country, two countries
    'Compania suedeză Norvald a construit o fabrică. Producătorul danez a ales Clujul.',
    'Rusia a spus că Turcia va trimite ajutoare. Țara a primit refugiați.',
    'Compania Acme a semnat cu firma Romaero. Reprezentanții firmei nu au comentat.',
    'Ministerul Energiei și Acme negociază. Producătorul de energie nu a comentat.',
  ])('finds what is meant in %j', (marked) => expectReferences(marked, ['nominal']));
});

describe('another word for an office', () => {
  test.each([
    'Președintele Franței, Luc Morel, a ajuns la Roma. [Șeful statului francez|Luc Morel] a plecat vineri.',
    'Premierul Ion Rusu a demisionat. [Șeful guvernului|Ion Rusu] pleacă luni.',
    // of another country, of another office, two who hold it
    'Președintele Franței, Luc Morel, a ajuns la Roma. Șeful statului italian a plecat vineri.',
    'Președintele Franței, Luc Morel, a ajuns la Roma. Șeful guvernului a plecat vineri.',
    'Președintele Luc Morel și președintele Kemal Aydin au plecat. Șeful statului a revenit.',
  ])('finds who is meant in %j', (marked) => expectReferences(marked, ['nominal']));
});

describe('a wider word for a role, and a former one', () => {
  test.each([
    'Primarul comunei Rediu, Ion Rusu, a fost audiat. [Edilul|Ion Rusu] neagă totul.',
    'Actrița Ana Pop a murit. Vestea a fost confirmată de familie. [Artista|Ana Pop] suferea de inimă.',
    'Antrenorul Ion Rusu a fost eliminat. „Nu e corect”, a spus [tehnicianul|Ion Rusu].',
    'Ion Pop, fost ministru al Sănătății, a fost condamnat. Legea e nouă. Ana Rus a plecat. [Fostul ministru|Ion Pop] neagă.',
    'Ministra Mediului, Ana Pop, a plecat. [Doamna ministru|Ana Pop] nu a comentat.',
    // two who may be meant, another gender, somebody without a name since, a minister in office, said with more
    'Primarul Ion Rusu și viceprimarul Radu Mihail au fost audiați. Edilul neagă totul.',
    'Actorul Ion Rusu a plecat. Artista suferea de inimă.',
    'Primarul Ion Rusu a plecat. Un primar din Vaslui a fost reținut. Edilul neagă totul.',
    'Ministrul Sănătății, Ion Rusu, s-a certat cu Radu Mihail. Fostul ministru neagă totul.',
    'Primarul Ion Rusu a plecat. Edilul comunei Rediu neagă totul.',
  ])('finds who is meant in %j', (marked) => expectReferences(marked, ['nominal']));
});

describe('other names of somebody or of a company', () => {
  test.each([
    ['Cântăreața Denisia, pe numele ei real Ana Pop, a plecat. Pop revine luni.', ['Ana Pop', 'Denisia'], 'Denisia'],
    ['Luptătorul Ion Rusu, cunoscut sub numele Vultur, a plecat.', ['Ion Rusu', 'Vultur'], 'Ion Rusu'],
    [
      'Alin Borcea a plecat la Ozana. „Bebe”, cum îl alintă colegii, revine luni.',
      ['Alin Borcea', 'Bebe'],
      'Alin Borcea',
    ],
    [
      'Carpatica Foods a raportat profit. Acțiunile Carpatica au crescut.',
      ['Carpatica', 'Carpatica Foods'],
      'Carpatica Foods',
    ],
  ])('unites the names in %j', (text, names, name) => {
    const entity = findEntities(romanian.analyze(text), romanian).find((one) => one.name === name);
    expect([name, ...(entity?.aliases ?? [])].sort()).toEqual(expect.arrayContaining(names));
  });

  test.each([
    ['Ana Pop, sora Denisiei Rusu, a plecat.', 'Ana Pop'],
    ['Dan Radu l-a învins pe Ion Pop. „Bebe”, cum îl alintă colegii, revine luni.', 'Dan Radu'],
    ['Ana Pop a plecat. „Bebe”, cum îl alintă colegii, revine luni.', 'Ana Pop'],
    ['Carpatica Foods și Carpatica Bank negociază. Carpatica a crescut.', 'Carpatica Foods'],
  ])('keeps names apart in %j', (text, name) => {
    const entity = findEntities(romanian.analyze(text), romanian).find((one) => one.name === name);
    expect(entity?.aliases).toEqual([]);
  });
});

describe('object clitics', () => {
  test.each([
    'Primarul George Vasiliu a fost reținut marți. Judecătorii [l|George Vasiliu]-au eliberat după două zile.',
    'Deputata Maria Dobre a publicat un raport. Prefectul a contrazis-[o|Maria Dobre] miercuri.',
    'George Vasiliu a pierdut alegerile. Consiliera Maria Dobre [i|George Vasiliu]-a cerut demisia.',
    'George Vasiliu a plecat la Viena. Premierul Radu Mihail [l|George Vasiliu]-a decorat luni.',
    'Opoziția l-a criticat pe George Vasiliu. Consiliera Maria Dobre [i|George Vasiliu]-a cerut demisia.',
    'Ana Pop a plecat. Polițiștii l-au audiat pe George Vasiliu. Tribunalul [îl|George Vasiliu] achitase.',
    'George Vasiliu, de profesie medic ortoped, a fost arestat. Tribunalul [îl|George Vasiliu] achitase.',
    'Ana Pop a plecat. Radu Mihail a fost filmat spunându-i lui George Vasiliu „adio” și îmbrățișându-[l|George Vasiliu] la despărțire.',
    // two who may be meant, a noun that may be, somebody without a noun, a thing, the clause's own object, whoever acts himself
    'George Vasiliu s-a certat cu Radu Mihail. Judecătorii l-au eliberat.',
    'George Vasiliu a venit cu un expert. Judecătorii l-au audiat.',
    'Ana Pop a plecat. Radu Mihail l-a acuzat pe George Vasiliu. Tribunalul îl achitase.',
    'George Vasiliu a fost văzut de un medic ortoped. Tribunalul îl achitase.',
    'Ana Pop a plecat. Radu Mihail a fost filmat alături de George Vasiliu și Ion Rusu, îmbrățișându-l la despărțire.',
    'George Vasiliu spune că unul dintre pacienți a murit. Medicii îl operaseră luni.',
    'George Vasiliu a închis podul. Muncitorii îl repară.',
    'George Vasiliu a plecat. Judecătorii l-au audiat pe Radu Mihail.',
    'George Vasiliu a venit la proces și l-a salutat.',
    'George Vasiliu a plecat. Polițiștii îi caută.',
    'George Vasiliu a plecat. „Îl acuză”, a spus un vecin.',
    'Radu Mihail, pe care procurorii îl acuză de mită, a plecat.',
  ])('finds who is meant in %j', (marked) => expectReferences(marked, ['pronoun']));
});

describe('roles after a preposition that takes the article', () => {
  test.each([
    'Primarul George Vasiliu a demisionat. Opoziția îl acuză pe [primar|George Vasiliu] că minte.',
    'Primarul George Vasiliu a demisionat. Cererea a fost trimisă către [primar|George Vasiliu] luni.',
    // what somebody is, one of another kind, two who have the role
    'Primarul George Vasiliu a demisionat. Radu Mihail a lucrat ca primar la Iași.',
    'Primarul George Vasiliu a demisionat. Opoziția îl acuză pe primar de oraș mic.',
    'Primarul George Vasiliu a demisionat. Primarul Radu Mihail a plecat. Opoziția îl acuză pe primar.',
  ])('finds who is meant in %j', (marked) => expectReferences(marked, ['nominal']));
});
