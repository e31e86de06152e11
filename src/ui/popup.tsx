import { CardView } from './card.tsx';
import { formatClock } from './formats.ts';
import { NameList } from './name-list.tsx';
import type { PartProps, PopupActions, PopupState } from './popup-state.ts';
import { PopupSwitches } from './popup-switches.tsx';
import { translator } from './strings.ts';

/** The popup: state of the page, its names, adding the article, and where Reper is off. */
export function Popup({ state, actions }: { readonly state: PopupState; readonly actions: PopupActions }) {
  const t = translator(state.language);
  if (state.card !== undefined) {
    return (
      <main class="popup" lang={state.language}>
        <header class="popup-head">
          <button type="button" class="link-button" onClick={actions.closeCard}>
            <span aria-hidden="true">‹ </span>
            {t('popupBack')}
          </button>
          <h1 class="popup-title-small">{t('popupTitle')}</h1>
        </header>
        <CardView card={state.card} language={state.language} actions={actions.card} />
      </main>
    );
  }
  return (
    <main class="popup" lang={state.language}>
      <header class="popup-head">
        <h1 class="popup-title">{t('popupTitle')}</h1>
        <div class="popup-ways">
          {state.hasPanel && state.where === 'here' ? (
            <button type="button" class="link-button" onClick={actions.openPanel}>
              {t('popupPanel')}
            </button>
          ) : null}
          <button type="button" class="link-button" onClick={actions.openSettings}>
            {t('popupSettings')}
          </button>
        </div>
      </header>
      <PageState state={state} actions={actions} t={t} />
      {state.where === 'noPage' ? null : (
        <button type="button" class="button button-main popup-add" disabled={state.busy} onClick={actions.add}>
          {t('popupAdd')}
        </button>
      )}
      <p class="popup-status" role="status">
        <span>{state.status}</span>
        {state.undo === undefined ? null : (
          <button type="button" class="button" onClick={state.undo}>
            {t('popupUndo')}
          </button>
        )}
      </p>
      <PopupSwitches state={state} actions={actions} t={t} />
      {state.added === 0 ? null : <Sources state={state} actions={actions} t={t} />}
    </main>
  );
}

function PageState({ state, actions, t }: PartProps) {
  switch (state.where) {
    case 'loading':
      return <p class="popup-note">{t('popupReading')}</p>;
    case 'noPage':
      return <p class="popup-note">{t('popupNoPage')}</p>;
    case 'off':
      return (
        <p class="popup-note popup-paused">
          {t('popupIsOff')}
          <button type="button" class="button" onClick={actions.turnOn}>
            {t('popupTurnOn')}
          </button>
        </p>
      );
    case 'paused':
      return (
        <p class="popup-note popup-paused">
          {t('popupIsPaused', { time: formatClock(state.pausedUntil ?? 0, state.language) })}
          <button type="button" class="button" onClick={actions.resume}>
            {t('popupResume')}
          </button>
        </p>
      );
    case 'notHere':
      return <NotHere state={state} actions={actions} t={t} />;
    case 'here':
      return state.names.length === 0 ? (
        <p class="popup-note">{t('popupNone')}</p>
      ) : (
        <NameList names={state.names} language={state.language} open={actions.openCard} search={actions.search} />
      );
    default:
      return state.where satisfies never;
  }
}

function NotHere({ state, actions, t }: PartProps) {
  return (
    <>
      <p class="popup-note">
        <strong>{t('popupNotHere')}</strong> {t('popupNotHereWhy')}
      </p>
      <div class="popup-actions">
        <button type="button" class="button" onClick={actions.activate}>
          {t('popupActivate')}
        </button>
        {state.mayGrant && state.site !== undefined ? (
          <button type="button" class="button" onClick={actions.grantSite}>
            {t('popupAlwaysHere', { site: state.site })}
          </button>
        ) : null}
        {state.mayGrant ? (
          <button type="button" class="button" onClick={actions.grantAll}>
            {t('popupEverywhere')}
          </button>
        ) : null}
      </div>
    </>
  );
}

function Sources({ state, actions, t }: PartProps) {
  if (state.sources.length === 0) {
    return (
      <p class="popup-more">
        <button type="button" class="link-button" onClick={actions.openSettings}>
          {t('popupSources', { count: state.added })}
        </button>
      </p>
    );
  }
  return (
    <details class="popup-more" open>
      <summary>{t('popupSources', { count: state.added })}</summary>
      <ul class="popup-sources">
        {state.sources.map(({ id, title }) => (
          <li key={id} class="popup-source">
            <span lang="ro">{title}</span>
            <button
              type="button"
              class="link-button popup-remove"
              aria-label={t('popupRemove', { title })}
              onClick={() => actions.remove(id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
