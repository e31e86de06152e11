import type { ComponentChildren } from 'preact';
import type { Card } from '../cards/card.ts';
import { CardView } from './card.tsx';
import { type Translate, translator, type UiLanguage } from './strings.ts';

/** What the popup shows; its entry point gathers it and carries out what is asked. */
export type PopupState = {
  readonly language: UiLanguage;
  readonly site: string | undefined;
  /** undefined: Reper does not run on this page. */
  readonly names: readonly { readonly entity: string; readonly name: string; readonly count: number }[] | undefined;
  readonly card: Card | undefined;
  readonly offHere: boolean;
  readonly off: boolean;
  /** Hosts not granted yet: "always on this site" is offered. */
  readonly mayGrant: boolean;
  readonly busy: boolean;
  readonly status: string;
  readonly undo: (() => void) | undefined;
  readonly sources: readonly { readonly id: string; readonly title: string }[];
  readonly languageSetting: 'auto' | UiLanguage;
};
export type PopupActions = {
  readonly openCard: (entity: string) => void;
  readonly closeCard: () => void;
  readonly add: () => void;
  readonly activate: () => void;
  readonly grantSite: () => void;
  readonly grantAll: () => void;
  readonly setOffHere: (off: boolean) => void;
  readonly setOff: (off: boolean) => void;
  readonly remove: (source: string) => void;
  readonly setLanguage: (language: 'auto' | UiLanguage) => void;
};

export function Popup({ state, actions }: { readonly state: PopupState; readonly actions: PopupActions }) {
  const t = translator(state.language);
  if (state.card !== undefined) {
    return (
      <main class="popup" lang={state.language}>
        <button type="button" class="popup-link" onClick={actions.closeCard}>
          ← {t('popupBack')}
        </button>
        <CardView card={state.card} language={state.language} />
      </main>
    );
  }
  return (
    <main class="popup" lang={state.language}>
      <header class="popup-head">
        <h1 class="popup-title">{t('popupTitle')}</h1>
        <label class="popup-count">
          {t('popupLanguage')}{' '}
          <select
            value={state.languageSetting}
            onChange={(event) => actions.setLanguage(event.currentTarget.value as UiLanguage)}
          >
            <option value="auto">{t('popupLanguageAuto')}</option>
            <option value="ro">Română</option>
            <option value="en">English</option>
          </select>
        </label>
      </header>
      <Names state={state} actions={actions} t={t} />
      <button type="button" class="popup-button popup-main" disabled={state.busy} onClick={actions.add}>
        {t('popupAdd')}
      </button>
      <p class="popup-status" role="status">
        <span>{state.status}</span>
        {state.undo === undefined ? null : (
          <button type="button" class="popup-button" onClick={state.undo}>
            {t('popupUndo')}
          </button>
        )}
      </p>
      <div class="popup-switches">
        {state.site === undefined ? null : (
          <Switch on={state.offHere} change={actions.setOffHere}>
            {t('popupOffHere', { site: state.site })}
          </Switch>
        )}
        <Switch on={state.off} change={actions.setOff}>
          {t('popupOff')}
        </Switch>
      </div>
      {state.sources.length === 0 ? null : <Sources state={state} actions={actions} t={t} />}
    </main>
  );
}

type PartProps = { readonly state: PopupState; readonly actions: PopupActions; readonly t: Translate };

function Names({ state, actions, t }: PartProps) {
  if (state.names === undefined) {
    return (
      <>
        <p class="popup-note">{t('popupNotHere')}</p>
        <div class="popup-actions">
          <button type="button" class="popup-button" onClick={actions.activate}>
            {t('popupActivate')}
          </button>
          {state.mayGrant && state.site !== undefined ? (
            <button type="button" class="popup-button" onClick={actions.grantSite}>
              {t('popupAlwaysHere', { site: state.site })}
            </button>
          ) : null}
          {state.mayGrant ? (
            <button type="button" class="popup-button" onClick={actions.grantAll}>
              {t('popupEverywhere')}
            </button>
          ) : null}
        </div>
        <p class="popup-note" />
      </>
    );
  }
  if (state.names.length === 0) return <p class="popup-note">{t('popupNone')}</p>;
  return (
    <>
      <p class="popup-count">{t('popupNames', { count: state.names.length })}</p>
      <ul class="popup-names">
        {state.names.map(({ entity, name, count }) => (
          <li key={entity}>
            <button type="button" class="popup-name" onClick={() => actions.openCard(entity)}>
              <span>{name}</span>
              <span class="popup-name-count">{t('popupCount', { count })}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Sources({ state, actions, t }: PartProps) {
  return (
    <section>
      <h2 class="popup-count">{t('popupSources')}</h2>
      <ul class="popup-sources">
        {state.sources.map(({ id, title }) => (
          <li key={id} class="popup-source">
            <span>{title}</span>
            <button
              type="button"
              class="popup-link"
              aria-label={t('popupRemove', { title })}
              onClick={() => actions.remove(id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type SwitchProps = {
  readonly on: boolean;
  readonly change: (on: boolean) => void;
  readonly children: ComponentChildren;
};

function Switch({ on, change, children }: SwitchProps) {
  return (
    <label class="popup-switch">
      <input type="checkbox" checked={on} onChange={(event) => change(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
