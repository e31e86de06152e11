/** Texts with values and plural forms → sentences. Counts go through Intl.PluralRules: Romanian has three forms. */
export type UiLanguage = 'ro' | 'en';
type Forms = { readonly one: string; readonly few: string; readonly other: string };
export type Text = string | Forms;
export type Values = Readonly<Record<string, string | number>>;

/** `t('cardFacts', { count: 3 })`; `count` chooses the plural form. */
export function createTranslator<Key extends string>(
  texts: Readonly<Record<UiLanguage, Readonly<Record<Key, Text>>>>,
  language: UiLanguage,
): (key: Key, values?: Values) => string {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language);
  const shown = (value: string | number): string => (typeof value === 'number' ? number.format(value) : value);
  return (key, values = {}) => {
    const text = texts[language][key];
    const form = typeof text === 'string' ? text : text[formOf(plural.select(Number(values.count ?? 0)))];
    return form.replace(/\{(\w+)\}/gu, (_, name: string) => shown(values[name] ?? ''));
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
