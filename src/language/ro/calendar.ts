/** Romanian words of the calendar, folded (no diacritics), and what they mean. */
export const MONTHS: Readonly<Record<string, number>> = {
  ianuarie: 1, februarie: 2, martie: 3, aprilie: 4, mai: 5, iunie: 6, iulie: 7, august: 8, septembrie: 9, octombrie: 10, noiembrie: 11, decembrie: 12,
};
/** 1 Monday to 7 Sunday; with and without the article. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  luni: 1, lunea: 1, marti: 2, martea: 2, miercuri: 3, miercurea: 3, joi: 4, joia: 4, vineri: 5, vinerea: 5, sambata: 6, duminica: 7,
};
/** Days from the article's day. */
export const NEAR_DAYS: Readonly<Record<string, number>> = { azi: 0, astazi: 0, ieri: -1, alaltaieri: -2, maine: 1, poimaine: 2, 'aseara': -1, 'diseara': 0 };
/** Units of time for "anul trecut", "acum doi ani"; singular with the article, plural, plain singular. */
export const UNITS: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  ziua: 'day', zi: 'day', zile: 'day', saptamana: 'week', saptamani: 'week', saptamanii: 'week', luna: 'month', luni: 'month', lunii: 'month', lunile: 'month', anul: 'year', an: 'year', ani: 'year', anului: 'year', saptamanile: 'week',
};
export const PAST_WORDS: ReadonlySet<string> = new Set(['trecut', 'trecuta', 'precedent', 'precedenta', 'trecute']);
export const THIS_WORDS: ReadonlySet<string> = new Set(['acesta', 'aceasta', 'asta', 'curent', 'curenta', 'acestui', 'acestei', 'acest']);
export const NEXT_WORDS: ReadonlySet<string> = new Set(['viitor', 'viitoare', 'urmator', 'urmatoare', 'viitorului']);
/** "acum doi ani", "în urmă cu un an". */
export const AGO: readonly (readonly string[])[] = [['acum'], ['in', 'urma', 'cu']];
