import type { Translate } from './strings.ts';

/** The choices of an interface language; each is written in itself, so that it is found whatever is set. */
export function LanguageOptions({ t }: { readonly t: Translate }) {
  return (
    <>
      <option value="auto">{t('languageAuto')}</option>
      <option value="ro" lang="ro">
        Română
      </option>
      <option value="en" lang="en">
        English
      </option>
    </>
  );
}
