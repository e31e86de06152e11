import { CARD_TEXTS } from './card-strings.ts';
import { createTranslator, type Text, type UiLanguage, type Values } from './translate.ts';

/** Everything shown to people, Romanian and English: the card's texts and those of popup, panel, reader, settings and welcome
 *  page. Whole sentences; counts through Intl.PluralRules. */
const ro = {
  ...CARD_TEXTS.ro,
  popupTitle: 'Reper',
  popupNames: {
    one: '{count} nume pe această pagină',
    few: '{count} nume pe această pagină',
    other: '{count} de nume pe această pagină',
  },
  popupNone: 'Niciun nume cunoscut pe această pagină.',
  popupNotHere: 'Reper nu rulează pe această pagină.',
  popupNotHereWhy: 'Poate citi pagina dacă îi ceri: o dată, mereu pe acest site sau pe toate site-urile.',
  popupNoPage: 'Aici nu este o pagină web pe care Reper să o poată citi. Deschide o știre și încearcă din nou.',
  popupIsOff: 'Reper este oprit aici.',
  popupIsPaused: 'Reper este în pauză până la {time}.',
  popupResume: 'Reia acum',
  popupActivate: 'Arată numele pe această pagină',
  popupAlwaysHere: 'Întotdeauna pe {site}',
  popupEverywhere: 'Pe toate site-urile',
  popupSearch: 'Caută un nume',
  popupNoneFound: 'Niciun nume de pe pagină nu se potrivește.',
  popupAdd: 'Adaugă acest articol',
  popupAdding: 'Se citește articolul…',
  popupAdded: {
    one: 'Articol adăugat: o afirmație nouă.',
    few: 'Articol adăugat: {count} afirmații noi.',
    other: 'Articol adăugat: {count} de afirmații noi.',
  },
  popupKnown: 'Articolul era deja adăugat.',
  popupUndo: 'Anulează',
  popupUndone: 'Articolul a fost scos.',
  popupOffPage: 'Oprit pe această pagină',
  popupOffHere: 'Oprit pe {site}',
  popupOff: 'Oprit peste tot',
  popupPause: 'Pauză o oră',
  popupLanguage: 'Limba',
  popupLanguageAuto: 'Ca browserul',
  popupSources: { one: 'Articolul tău', few: 'Articolele tale ({count})', other: 'Articolele tale ({count})' },
  popupRemove: 'Scoate „{title}”',
  popupBack: 'Înapoi la nume',
  popupCount: { one: 'o dată', few: 'de {count} ori', other: 'de {count} de ori' },
  popupPanel: 'Panou lateral',
  popupSettings: 'Setări',
  errorNoArticle: 'Pe această pagină nu am găsit un articol.',
  errorNotRomanian: 'Deocamdată Reper citește doar articole în limba română.',
  errorNothingFound: 'Articolul a fost citit, dar nu s-a găsit nicio afirmație sigură; nu a fost adăugat.',
  errorTooLong: 'Textul este prea lung pentru a fi citit.',
  errorStorageFull: 'Nu mai este loc pe disc. Scoate un articol sau eliberează spațiu, apoi încearcă din nou.',
  errorStorageBroken: 'Datele Reper nu pot fi citite. Repornește browserul și încearcă din nou.',
  errorNotAllowed: 'Browserul nu permite citirea acestei pagini.',
  errorPageGone: 'Pagina s-a schimbat. Reîncarc-o și încearcă din nou.',
  errorUnexpected: 'Ceva nu a mers. Încearcă din nou.',
} as const satisfies Record<string, Text>;

const en: Record<keyof typeof ro, Text> = {
  ...CARD_TEXTS.en,
  popupTitle: 'Reper',
  popupNames: {
    one: '{count} name on this page',
    few: '{count} names on this page',
    other: '{count} names on this page',
  },
  popupNone: 'No known name on this page.',
  popupNotHere: 'Reper does not run on this page.',
  popupNotHereWhy: 'It can read the page if you ask: once, always on this site, or on all sites.',
  popupNoPage: 'This is no web page that Reper could read. Open a news article and try again.',
  popupIsOff: 'Reper is off here.',
  popupIsPaused: 'Reper is paused until {time}.',
  popupResume: 'Resume now',
  popupActivate: 'Show names on this page',
  popupAlwaysHere: 'Always on {site}',
  popupEverywhere: 'On all sites',
  popupSearch: 'Search for a name',
  popupNoneFound: 'No name on the page fits.',
  popupAdd: 'Add this article',
  popupAdding: 'Reading the article…',
  popupAdded: {
    one: 'Article added: one new statement.',
    few: 'Article added: {count} new statements.',
    other: 'Article added: {count} new statements.',
  },
  popupKnown: 'This article was added before.',
  popupUndo: 'Undo',
  popupUndone: 'The article was removed.',
  popupOffPage: 'Off on this page',
  popupOffHere: 'Off on {site}',
  popupOff: 'Off everywhere',
  popupPause: 'Pause for an hour',
  popupLanguage: 'Language',
  popupLanguageAuto: 'As the browser',
  popupSources: { one: 'Your article', few: 'Your articles ({count})', other: 'Your articles ({count})' },
  popupRemove: 'Remove “{title}”',
  popupBack: 'Back to the names',
  popupCount: { one: 'once', few: '{count} times', other: '{count} times' },
  popupPanel: 'Side panel',
  popupSettings: 'Settings',
  errorNoArticle: 'No article was found on this page.',
  errorNotRomanian: 'For now Reper reads articles in Romanian only.',
  errorNothingFound: 'The article was read, but no certain statement was found; it was not added.',
  errorTooLong: 'The text is too long to be read.',
  errorStorageFull: 'The disk is full. Remove an article or free some space, then try again.',
  errorStorageBroken: "Reper's data cannot be read. Restart the browser and try again.",
  errorNotAllowed: 'The browser does not let this page be read.',
  errorPageGone: 'The page has changed. Reload it and try again.',
  errorUnexpected: 'Something went wrong. Try again.',
};

export const CATALOGUES = { ro, en } as const;
export type TextKey = keyof typeof ro;
export type Translate = (key: TextKey, values?: Values) => string;

export function translator(language: UiLanguage): Translate {
  return createTranslator(CATALOGUES, language);
}

/** "noArticle" → "errorNoArticle". */
export function errorKey(code: string): TextKey {
  const key = `error${code.charAt(0).toUpperCase()}${code.slice(1)}`;
  return key in ro ? (key as TextKey) : 'errorUnexpected';
}
