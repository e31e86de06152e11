import { expect, test } from 'vitest';
import { findEntities } from '../../../src/extract/entities/find-entities.ts';
import { loadRomanian } from '../../../src/tools/load-models.ts';

const romanian = loadRomanian();

test.each([
  ['Președintele bulgar Ivo Petkov l-a invitat pe liderul francez Adewale Okafor.', 'Adewale Okafor PERSON'],
  ['Președintele bulgar Ivo Petkov l-a invitat pe liderul argentinian Tariq Haddad.', 'Tariq Haddad PERSON'],
  // near miss: a general manager of a firm
  ['Directorul general CFR Marfă a demisionat luni.', 'CFR Marfă ORG'],
])('types the names in %j by what stands before them', (text, expected) => {
  const found = findEntities(romanian.analyze(text), romanian).map(({ name, type }) => `${name} ${type}`);
  expect(found).toContain(expected);
});
