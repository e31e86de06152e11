import { useId } from 'preact/hooks';
import { LanguageOptions } from './language-options.tsx';
import type { SettingsChange, SettingsState } from './settings-state.ts';
import { translator } from './strings.ts';

/** Which names are underlined, how a card opens, how long it waits and stays, the badge, the language. */
export type ReadingProps = { readonly state: SettingsState; readonly change: (change: SettingsChange) => void };

const MODES = [
  ['hover', 'settingsModeHover'],
  ['modifier', 'settingsModeModifier'],
  ['click', 'settingsModeClick'],
] as const;

const DENSITIES = [
  ['all', 'settingsDensityAll'],
  ['first', 'settingsDensityFirst'],
  ['new', 'settingsDensityNew'],
  ['off', 'settingsDensityOff'],
] as const;

export function SettingsReading({ state, change }: ReadingProps) {
  const { settings, language } = state;
  const t = translator(language);
  return (
    <section class="page-section">
      <h2>{t('settingsReading')}</h2>
      <fieldset class="settings-group">
        <legend>{t('settingsDensity')}</legend>
        {DENSITIES.map(([density, key]) => (
          <label key={density} class="settings-choice">
            <input
              type="radio"
              name="density"
              checked={settings.density === density}
              onChange={() => change({ density })}
            />
            <span>{t(key)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="settings-group">
        <legend>{t('settingsMode')}</legend>
        {MODES.map(([mode, key]) => (
          <label key={mode} class="settings-choice">
            <input type="radio" name="mode" checked={settings.mode === mode} onChange={() => change({ mode })} />
            <span>{t(key)}</span>
          </label>
        ))}
      </fieldset>
      {settings.mode === 'hover' ? (
        <Delay
          label={t('settingsDwell')}
          value={settings.dwell}
          most={2000}
          shown={t('settingsMilliseconds', { value: settings.dwell })}
          change={(dwell) => change({ dwell })}
        />
      ) : null}
      {settings.mode === 'click' ? null : (
        <Delay
          label={t('settingsGrace')}
          value={settings.grace}
          most={3000}
          shown={t('settingsMilliseconds', { value: settings.grace })}
          change={(grace) => change({ grace })}
        />
      )}
      <label class="settings-choice">
        <input
          type="checkbox"
          checked={settings.badge}
          onChange={(event) => change({ badge: event.currentTarget.checked })}
        />
        <span>{t('settingsBadge')}</span>
      </label>
      <label class="settings-row">
        <span>{t('settingsLanguage')}</span>
        <select
          class="field"
          value={settings.language}
          onChange={(event) => change({ language: event.currentTarget.value as 'auto' })}
        >
          <LanguageOptions t={t} />
        </select>
      </label>
    </section>
  );
}

type DelayProps = {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly shown: string;
  readonly change: (value: number) => void;
};

function Delay({ label, value, most, shown, change }: DelayProps) {
  const id = useId();
  return (
    <div class="settings-row">
      <label for={id}>{label}</label>
      <span class="settings-slider">
        <input
          id={id}
          type="range"
          min={100}
          max={most}
          step={100}
          value={value}
          aria-valuetext={shown}
          onChange={(event) => change(Number(event.currentTarget.value))}
        />
        <output for={id}>{shown}</output>
      </span>
    </div>
  );
}
