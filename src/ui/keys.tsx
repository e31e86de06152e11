import { Fragment } from 'preact';
import { translator } from './strings.ts';
import type { UiLanguage } from './translate.ts';

/** The keyboard commands with the keys they have in this browser. */
export type CommandKeys = Readonly<Record<'next' | 'previous' | 'open' | 'close', string>>;

export function Keys({ keys, language }: { readonly keys: CommandKeys; readonly language: UiLanguage }) {
  const t = translator(language);
  const rows = [
    [keys.next, t('keyNext')],
    [keys.previous, t('keyPrevious')],
    [keys.open, t('keyOpen')],
    [keys.close, t('keyClose')],
    ['Esc', t('keyEscape')],
  ] as const;
  return (
    <dl class="page-keys">
      {rows.map(([key, what]) => (
        <Fragment key={what}>
          <dt>{key === '' ? t('settingsKeysNone') : <kbd>{key}</kbd>}</dt>
          <dd>{what}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
