import { createTranslator, type Text, type UiLanguage, type Values } from './translate.ts';

/** What a page's live region says, apart from the other surfaces: the background, which hands it to pages, carries these texts alone. */
const ro = {
  pagePlace: '{name}, {number} din {count}',
} satisfies Record<string, Text>;

const en: Record<keyof typeof ro, Text> = {
  pagePlace: '{name}, {number} of {count}',
};

export const PAGE_TEXTS = { ro, en } as const;
export type PageTranslate = (key: keyof typeof ro, values?: Values) => string;

export function pageTranslator(language: UiLanguage): PageTranslate {
  return createTranslator(PAGE_TEXTS, language);
}
