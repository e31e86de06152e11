import { expect, test } from 'vitest';
import { findEntities } from '../../../../src/extract/entities/find-entities.ts';
import { loadRomanian } from '../../../../src/tools/load-models.ts';

const romanian = loadRomanian();

test.each([
  ['Președintele bulgar Ivo Petkov l-a invitat pe liderul francez Adewale Okafor.', 'Adewale Okafor PERSON'],
  ['Președintele bulgar Ivo Petkov l-a invitat pe liderul argentinian Tariq Haddad.', 'Tariq Haddad PERSON'],
  ['Firma de software Kalyra a concediat 40 de oameni. Kalyra are sediul la Iași.', 'Kalyra ORG'],
  ['Startupul Velora a primit 3 milioane de euro. Velora va deschide un birou la Cluj.', 'Velora ORG'],
  ['Start-up-ul timișorean Kelvaro a atras o finanțare de la fondul american Northhill Capital.', 'Kelvaro ORG'],
  ['Aplicația de mesagerie Zunto a căzut.', 'Zunto PRODUCT'],
  // near misses: the office heads the phrase
  ['Directorul de marketing Ion Pop a demisionat.', 'Ion Pop PERSON'],
  ['Ministrul de externe Toiu a plecat la Paris.', 'Toiu PERSON'],
  ['Compania aeriană Vestjet a anulat zboruri. El a spus că pleacă.', 'Vestjet ORG'],
  ['Ion Pop a vorbit pentru Radio Banat.', 'Radio Banat ORG'],
  ['Ana Pop a vorbit pentru Radio Nord.', 'Radio Nord ORG'],
  ['Mesajul RO-Alert a fost trimis seara.', 'RO-Alert PRODUCT'],
  ['DN 2C este închis.', 'DN 2C FACILITY'],
  ['Minerul Zlatna a învins la scor.', 'Minerul Zlatna ORG'],
  ['Minerul Ion Pop a murit.', 'Ion Pop PERSON'],
  ['Victoria Furtună a plecat.', 'Victoria Furtună PERSON'],
  ['Regio Est a anulat curse.', 'Regio Est ORG'],
  ['Dunărea Electric promite despăgubiri.', 'Dunărea Electric ORG'],
  ['Comisara pentru Mediu, daneza Astrid Lund, a cerut explicații.', 'Astrid Lund PERSON'],
  ['Inspectoarea-șefă Ana Rusu a plecat.', 'Ana Rusu PERSON'],
  ['Procurorul-șef Dan Pop a demisionat.', 'Dan Pop PERSON'],
  ['Cei prezentați Judecătoriei Dorohoi au plecat.', 'Judecătoria Dorohoi ORG'],
  ['Comisia Europeană a decis. Purtătorul de cuvânt al Comisiei, Pieter Claes, a confirmat.', 'Comisia Europeană ORG'],
  ['Sătenii au aflat că postul TV Ljubljana a dezvăluit filmarea.', 'Ljubljana ORG'],
  ['Ieri, cotidianul Moldova a scris despre orașul Ljubljana.', 'Ljubljana GPE'],
  ['Un post de poliție din Ljubljana a fost închis.', 'Ljubljana GPE'],
  ['Podul de peste râul Moldova a fost închis.', 'Moldova LOC'],
  ['Regiunea Moldova a fost lovită de furtuni.', 'Republica Moldova GPE'],
  ['Ministerul armean de Externe a anunțat alegeri.', 'Ministerul armean de Externe ORG'],
  ['Ministerul armean de Externe tace. Ministerul de Externe va răspunde luni.', 'Ministerul armean de Externe ORG'],
  ['Ambasada României la Manila a confirmat.', 'Ambasada României la Manila ORG'],
  ['Guvernul României la Manila a confirmat.', 'Guvernul României ORG'],
  ['Accidentul s-a produs la ieșirea din Sovata. Primarul Sovatei, Ion Pop, a plecat.', 'Sovata GPE'],
  ['Primarul Sorescu a plecat.', 'Sorescu PERSON'],
  ['Banii vin din Planul Național de Redresare și Reziliență.', 'Planul Național de Redresare și Reziliență LAW'],
  // near miss: a general manager of a firm
  ['Directorul general CFR Marfă a demisionat luni.', 'CFR Marfă ORG'],
])('types the names in %j by what stands before them', (text, expected) => {
  const found = findEntities(romanian.analyze(text), romanian).map(({ name, type }) => `${name} ${type}`);
  expect(found).toContain(expected);
});

test.each([
  ['Ministrul rus de Externe, Ivan Petrov, a sosit la Erevan.', 'Externe'],
  ['Casa costă 100.000 de lei moldovenești.', 'Republica Moldova'],
  ['Ministerul armean de Externe tace. Ministerul de Externe va răspunde luni.', 'Ministerul de Externe'],
  ['Muzeul Apelor din Tulcea s-a închis. Muzeul Apelor va fi reparat.', 'Muzeul Apelor'],
  ['Direcția de Sănătate Publică Bihor a trimis un control. DSP a dat amenzi.', 'DSP'],
  ['Ion Pop a plecat de la Viitorul Brad. Tricoul Viitorului e galben.', 'Viitorului'],
])('makes nothing of its own in %j of %s', (text, name) => {
  expect(findEntities(romanian.analyze(text), romanian).map((entity) => entity.name)).not.toContain(name);
});

test('keeps two bodies of one kind apart from the one that may be either', () => {
  const text = 'Consiliul Județean Bihor și Consiliul Județean Arad s-au unit. Consiliul Județean a votat.';
  const names = findEntities(romanian.analyze(text), romanian).map(({ name }) => name);
  expect(names).toContain('Consiliul Județean');
});
