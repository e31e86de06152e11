import type { EntityType, Modality } from '../facts/pack.ts';

/** Everything shown to people, Romanian and English. Whole sentences; counts through Intl.PluralRules. */
export type UiLanguage = 'ro' | 'en';
type Forms = { readonly one: string; readonly few: string; readonly other: string };
type Text = string | Forms;

const ro = {
  cardLabel: 'Ce se știe despre {name}',
  cardClose: 'Închide fișa',
  cardNoFacts: 'Sursele tale nu spun altceva despre acest nume.',
  cardFacts: { one: 'o afirmație', few: '{count} afirmații', other: '{count} de afirmații' },
  cardMore: { one: 'Încă o afirmație', few: 'Încă {count} afirmații', other: 'Încă {count} de afirmații' },
  cardSources: { one: 'un articol', few: '{count} articole', other: '{count} de articole' },
  factEvidence: 'Dovada',
  factHideEvidence: 'Ascunde dovada',
  factNoDate: 'fără dată',
  factInferred: '{date} (dedusă)',
  factNegated: 'cu negație',
  factSays: 'spus de {voice}',
  factRelayed: 'relatat de {voice}',
  factUnnamed: 'voce nenumită: „{voice}”',
  factOwnVoice: 'vocea articolului',
  factSince: 'din {date}',
  factAsOf: '{source}, la data de {date}',
  factAsOfUnknown: '{source}, la o dată necunoscută',
  factOpenSource: 'Deschide sursa',
  sourceUntitled: 'Articol fără titlu',
  sourceBundled: 'inclus în Reper',
  modalityAsserted: 'afirmat',
  modalityReported: 'relatat',
  modalityEstimated: 'estimat',
  modalityAlleged: 'acuzație',
  modalityPromised: 'promis',
  modalityPlanned: 'planificat',
  modalityConditional: 'condiționat',
  modalityDenied: 'negat',
  typePERSON: 'persoană',
  typeORG: 'organizație',
  typeGPE: 'stat sau localitate',
  typeLOC: 'loc',
  typeFACILITY: 'clădire sau loc public',
  typeEVENT: 'eveniment',
  typeWORK: 'operă',
  typePRODUCT: 'produs',
  typeLAW: 'lege sau acord',
  typeGROUP: 'grup',
  popupTitle: 'Reper',
  popupNames: {
    one: '{count} nume pe această pagină',
    few: '{count} nume pe această pagină',
    other: '{count} de nume pe această pagină',
  },
  popupNone: 'Niciun nume cunoscut pe această pagină.',
  popupNotHere: 'Reper nu rulează pe această pagină.',
  popupActivate: 'Arată numele pe această pagină',
  popupAlwaysHere: 'Întotdeauna pe {site}',
  popupEverywhere: 'Pe toate site-urile',
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
  popupOffHere: 'Oprit pe {site}',
  popupOff: 'Oprit peste tot',
  popupSources: 'Articolele tale',
  popupRemove: 'Scoate „{title}”',
  popupBack: 'Înapoi la nume',
  popupCount: { one: 'o dată', few: 'de {count} ori', other: 'de {count} de ori' },
  popupLanguage: 'Limba',
  popupLanguageAuto: 'Ca browserul',
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
  cardLabel: 'What is known about {name}',
  cardClose: 'Close the card',
  cardNoFacts: 'Your sources say nothing else about this name.',
  cardFacts: { one: '{count} statement', few: '{count} statements', other: '{count} statements' },
  cardMore: { one: 'One more statement', few: '{count} more statements', other: '{count} more statements' },
  cardSources: { one: '{count} article', few: '{count} articles', other: '{count} articles' },
  factEvidence: 'Evidence',
  factHideEvidence: 'Hide the evidence',
  factNoDate: 'no date',
  factInferred: '{date} (inferred)',
  factNegated: 'with a negation',
  factSays: 'said by {voice}',
  factRelayed: 'relayed by {voice}',
  factUnnamed: 'unnamed voice: “{voice}”',
  factOwnVoice: "the article's own voice",
  factSince: 'since {date}',
  factAsOf: '{source}, as of {date}',
  factAsOfUnknown: '{source}, as of an unknown date',
  factOpenSource: 'Open the source',
  sourceUntitled: 'Untitled article',
  sourceBundled: 'bundled with Reper',
  modalityAsserted: 'asserted',
  modalityReported: 'reported',
  modalityEstimated: 'estimated',
  modalityAlleged: 'alleged',
  modalityPromised: 'promised',
  modalityPlanned: 'planned',
  modalityConditional: 'conditional',
  modalityDenied: 'denied',
  typePERSON: 'person',
  typeORG: 'organisation',
  typeGPE: 'state or town',
  typeLOC: 'place',
  typeFACILITY: 'building or public place',
  typeEVENT: 'event',
  typeWORK: 'work',
  typePRODUCT: 'product',
  typeLAW: 'law or agreement',
  typeGROUP: 'group',
  popupTitle: 'Reper',
  popupNames: {
    one: '{count} name on this page',
    few: '{count} names on this page',
    other: '{count} names on this page',
  },
  popupNone: 'No known name on this page.',
  popupNotHere: 'Reper does not run on this page.',
  popupActivate: 'Show names on this page',
  popupAlwaysHere: 'Always on {site}',
  popupEverywhere: 'On all sites',
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
  popupOffHere: 'Off on {site}',
  popupOff: 'Off everywhere',
  popupSources: 'Your articles',
  popupRemove: 'Remove “{title}”',
  popupBack: 'Back to the names',
  popupCount: { one: 'once', few: '{count} times', other: '{count} times' },
  popupLanguage: 'Language',
  popupLanguageAuto: 'As the browser',
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
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** `t('cardFacts', { count: 3 })`; `count` chooses the plural form. */
export function translator(language: UiLanguage): Translate {
  const plural = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const text = CATALOGUES[language][key] as Text;
    const form = typeof text === 'string' ? text : text[formOf(plural.select(Number(values.count ?? 0)))];
    return form.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));
  };
}

function formOf(rule: Intl.LDMLPluralRule): keyof Forms {
  return rule === 'one' || rule === 'few' ? rule : 'other';
}

/** The interface's language for a setting and the browser's own languages. */
export function uiLanguage(setting: 'auto' | UiLanguage, browserLanguage: string): UiLanguage {
  if (setting !== 'auto') return setting;
  return /^(?:ro|mo)\b/iu.test(browserLanguage) ? 'ro' : 'en';
}

export function modalityKey(modality: Modality): TextKey {
  return `modality${modality.charAt(0).toUpperCase()}${modality.slice(1)}` as TextKey;
}

export function typeKey(type: EntityType): TextKey {
  return `type${type}`;
}

/** "noArticle" → "errorNoArticle". */
export function errorKey(code: string): TextKey {
  const key = `error${code.charAt(0).toUpperCase()}${code.slice(1)}`;
  return key in ro ? (key as TextKey) : 'errorUnexpected';
}
