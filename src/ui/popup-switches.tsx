import type { ComponentChildren } from 'preact';
import { LanguageOptions } from './language-options.tsx';
import type { PartProps } from './popup-state.ts';

/** Off for this page, this site, everywhere, or for an hour; and the language. */
export function PopupSwitches({ state, actions, t }: PartProps) {
  const { site } = state;
  return (
    <>
      <div class="popup-switches">
        {site === undefined ? null : (
          <>
            <Switch on={state.offPage} change={actions.setOffPage}>
              {t('popupOffPage')}
            </Switch>
            <Switch on={state.offHere} change={actions.setOffHere}>
              {t('popupOffHere', { site })}
            </Switch>
          </>
        )}
        <Switch on={state.off} change={actions.setOff}>
          {t('popupOff')}
        </Switch>
      </div>
      <div class="popup-foot">
        {state.where === 'paused' || state.off ? null : (
          <button type="button" class="link-button" onClick={actions.pause}>
            {t('popupPause')}
          </button>
        )}
        <label class="popup-language">
          {t('popupLanguage')}{' '}
          <select
            class="popup-select"
            value={state.languageSetting}
            onChange={(event) => actions.setLanguage(event.currentTarget.value as 'auto')}
          >
            <LanguageOptions t={t} />
          </select>
        </label>
      </div>
    </>
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
