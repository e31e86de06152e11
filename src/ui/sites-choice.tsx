import { translator } from './strings.ts';
import type { UiLanguage } from './translate.ts';

/** Where Reper runs, and why each permission is asked for. */
export type SitesChoiceProps = {
  readonly language: UiLanguage;
  /** News sites granted at install. */
  readonly known: readonly string[];
  readonly everywhere: boolean;
  /** Sites that the reader has allowed, "example.org". */
  readonly granted: readonly string[];
  readonly allow: () => void;
  /** undefined: everywhere. */
  readonly revoke: (site: string | undefined) => void;
};

export function SitesChoice({ language, known, everywhere, granted, allow, revoke }: SitesChoiceProps) {
  const t = translator(language);
  return (
    <>
      <p>{t('settingsSitesKnown', { count: known.length })}</p>
      <details class="page-details">
        <summary>{t('settingsSitesList')}</summary>
        <p class="page-note">{known.join(', ')}</p>
      </details>
      <p>{t('settingsSitesClick')}</p>
      {everywhere ? (
        <p class="page-item">
          <span>{t('settingsAllowed')}</span>
          <button type="button" class="button" onClick={() => revoke(undefined)}>
            {t('settingsRevoke')}
          </button>
        </p>
      ) : (
        <>
          <p>{t('settingsSitesAll')}</p>
          <p>
            <button type="button" class="button" onClick={allow}>
              {t('settingsAllow')}
            </button>
          </p>
        </>
      )}
      {granted.length === 0 ? null : (
        <>
          <h3>{t('settingsGranted')}</h3>
          <ul class="page-list">
            {granted.map((site) => (
              <li key={site} class="page-item">
                <span>{site}</span>
                <button
                  type="button"
                  class="button"
                  aria-label={t('settingsRevokeSite', { site })}
                  onClick={() => revoke(site)}
                >
                  {t('settingsRevoke')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
