import { Keys } from './keys.tsx';
import { SettingsReading } from './settings-reading.tsx';
import type { SettingsActions, SettingsState } from './settings-state.ts';
import { SitesChoice } from './sites-choice.tsx';
import { translator } from './strings.ts';

export type SettingsProps = { readonly state: SettingsState; readonly actions: SettingsActions };

/** The settings page. Every change holds at once; the line at the lower edge says so. */
export function Settings({ state, actions }: SettingsProps) {
  const t = translator(state.language);
  return (
    <main class="page settings" lang={state.language}>
      <h1 class="page-title">{t('settingsTitle')}</h1>
      <SettingsReading state={state} change={actions.change} />
      <section class="page-section">
        <h2>{t('settingsSites')}</h2>
        <SitesChoice
          language={state.language}
          known={state.knownSites}
          everywhere={state.everywhere}
          granted={state.granted}
          allow={actions.allow}
          revoke={actions.revoke}
        />
        <OffSites state={state} actions={actions} />
      </section>
      <Sources state={state} actions={actions} />
      <Marks state={state} actions={actions} />
      <section class="page-section">
        <h2>{t('settingsKeys')}</h2>
        <Keys keys={state.keys} language={state.language} />
        <button type="button" class="button" onClick={actions.changeKeys}>
          {t('settingsKeysChange')}
        </button>
      </section>
      <section class="page-section">
        <h2>{t('settingsPrivacy')}</h2>
        <p>{t('settingsPrivacyText')}</p>
      </section>
      <p class="settings-status" role="status">
        {state.status}
      </p>
    </main>
  );
}

function OffSites({ state, actions }: SettingsProps) {
  const t = translator(state.language);
  const { offSites, offPages } = state.settings;
  const without = (list: readonly string[], one: string): string[] => list.filter((other) => other !== one);
  const rows = [
    ...offSites.map((site) => ({ site, turnOn: () => actions.change({ offSites: without(offSites, site) }) })),
    ...offPages.map((site) => ({ site, turnOn: () => actions.change({ offPages: without(offPages, site) }) })),
  ];
  return (
    <>
      <h3>{t('settingsOffSites')}</h3>
      {rows.length === 0 ? <p>{t('settingsOffNone')}</p> : null}
      <ul class="page-list">
        {rows.map(({ site, turnOn }) => (
          <li key={site} class="page-item">
            <span>{site}</span>
            <button type="button" class="button" aria-label={t('settingsTurnOn', { site })} onClick={turnOn}>
              {t('settingsTurnOnShort')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Sources({ state, actions }: SettingsProps) {
  const t = translator(state.language);
  return (
    <section class="page-section">
      <h2>{t('settingsSources')}</h2>
      {state.sources.length === 0 ? <p>{t('settingsSourcesNone')}</p> : null}
      <ul class="page-list">
        {state.sources.map(({ id, title, facts }) => (
          <li key={id} class="page-item">
            <span>
              <span lang="ro">{title}</span>{' '}
              <small class="settings-small">{t('settingsSourceFacts', { count: facts })}</small>
            </span>
            <button
              type="button"
              class="button"
              aria-label={t('popupRemove', { title })}
              onClick={() => actions.removeSource(id)}
            >
              {t('settingsRemove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Marks({ state, actions }: SettingsProps) {
  const t = translator(state.language);
  return (
    <section class="page-section">
      <h2>{t('settingsHidden')}</h2>
      {state.hidden === 0 ? (
        <p>{t('settingsHiddenNone')}</p>
      ) : (
        <p class="page-item">
          <span>{t('settingsHiddenCount', { count: state.hidden })}</span>
          <button type="button" class="button" onClick={actions.unhide}>
            {t('settingsUnhide')}
          </button>
        </p>
      )}
      {state.notes.length === 0 ? (
        <p>{t('settingsNotesNone')}</p>
      ) : (
        <>
          <p class="page-item">
            <span>{t('settingsNotes', { count: state.notes.length })}</span>
            <button type="button" class="button" onClick={actions.exportNotes}>
              {t('settingsExportNotes')}
            </button>
          </p>
          <ul class="page-list">
            {state.notes.map(({ id, statement, note }) => (
              <li key={id} class="page-item">
                <span>
                  <span lang="ro">{statement}</span>
                  <br />
                  <small class="settings-small">{note}</small>
                </span>
                <button
                  type="button"
                  class="button"
                  aria-label={t('settingsDeleteNote', { statement })}
                  onClick={() => actions.deleteNote(id)}
                >
                  {t('settingsRemove')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
