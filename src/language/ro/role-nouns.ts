import type { Reading } from '../doc.ts';
import { PERSON_ROLES } from './roles.ts';

/**
 * What women are and do, with the article → lemma and tag: "comisara", "ministrei". Corpora hold few of them, so that a tagger takes them for
 * verbs ("comisara": a past of "comisa") or, at the start of a sentence, for names ("Ministra").
 */
export const FEMININE_ROLES: ReadonlyMap<string, Reading> = new Map(
  [...PERSON_ROLES].flatMap((lemma): [string, Reading][] => {
    const stem = /ă$/u.test(lemma) ? lemma.slice(0, -1) : /oare$/u.test(lemma) ? lemma : undefined;
    if (stem === undefined) return [];
    const oblique = stem === lemma ? `${stem}i` : `${stem}ei`;
    return [[`${stem}a`, { lemma, msd: 'Ncfsry' }], [oblique, { lemma, msd: 'Ncfsoy' }] as const];
  }),
);
