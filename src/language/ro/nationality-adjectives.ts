import type { Reading } from '../doc.ts';
import { COUNTRIES } from './countries.ts';
import { adjectiveForms, feminineForm } from './inflection.ts';

/**
 * Adjectives of nationality without the article → lemma and tag. Corpora know those of a few states; an unknown one in -it, -at or -ez looks
 * like a participle or a verb ("ministrul saudit de externe", "ministrul congolez").
 */
export const NATIONALITY_ADJECTIVES: ReadonlyMap<string, Reading> = new Map(
  COUNTRIES.flatMap(({ adjectives }) =>
    adjectives.flatMap((lemma) => {
      const feminine = feminineForm(lemma);
      const [, , masculines = '', feminines = ''] = adjectiveForms(lemma);
      const forms = lemma.endsWith('esc')
        ? [[lemma, 'Afpms-n'] as const, [feminine, 'Afpfsrn'] as const]
        : [
            [lemma, 'Afpms-n'] as const,
            [feminine, 'Afpfsrn'] as const,
            [masculines, 'Afpmp-n'] as const,
            [feminines, 'Afpfp-n'] as const,
          ];
      return forms.map(([form, msd]) => [form, { lemma, msd }] as const);
    }),
  ),
);
