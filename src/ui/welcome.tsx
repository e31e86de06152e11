import { type CommandKeys, Keys } from './keys.tsx';
import { SitesChoice, type SitesChoiceProps } from './sites-choice.tsx';
import { translator } from './strings.ts';

/** What one sees after installing: what Reper does, a text to try it on at once, where it runs and why, the keyboard. */
export type WelcomeProps = SitesChoiceProps & { readonly keys: CommandKeys };

export function Welcome({ keys, ...sites }: WelcomeProps) {
  const { language } = sites;
  const t = translator(language);
  return (
    <main class="page welcome" lang={language}>
      <h1 class="page-title">{t('welcomeTitle')}</h1>
      <p class="welcome-lead">{t('welcomeWhat')}</p>
      <section class="page-section">
        <h2>{t('welcomeTry')}</h2>
        <p class="page-note">
          {keys.next === '' || keys.open === ''
            ? t('welcomeTryHowPlain')
            : t('welcomeTryHow', { next: keys.next, open: keys.open })}
        </p>
        <p class="welcome-sample">{t('welcomeSample')}</p>
        <p class="page-note">{t('welcomeSampleNote')}</p>
      </section>
      <section class="page-section">
        <h2>{t('welcomeNow')}</h2>
        <p>{t('welcomeNowText')}</p>
      </section>
      <section class="page-section">
        <h2>{t('welcomeSites')}</h2>
        <SitesChoice {...sites} />
      </section>
      <section class="page-section">
        <h2>{t('welcomeKeys')}</h2>
        <Keys keys={keys} language={language} />
      </section>
    </main>
  );
}
