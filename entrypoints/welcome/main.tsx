import { render } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Granted, grantEverywhere, readGranted, revoke } from '../../src/browser/granted.ts';
import { readKeys } from '../../src/browser/keys.ts';
import type { PopupRequests } from '../../src/browser/messages.ts';
import { ask } from '../../src/browser/messaging.ts';
import { KNOWN_SITES } from '../../src/browser/sites.ts';
import { createCardFrame } from '../../src/ui/card-frame.tsx';
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/page.css';
import '../../src/ui/welcome.css';
import type { CommandKeys } from '../../src/ui/keys.tsx';
import { translator } from '../../src/ui/strings.ts';
import { type UiLanguage, uiLanguage } from '../../src/ui/translate.ts';
import { Welcome } from '../../src/ui/welcome.tsx';
import type { CardGlobal } from '../content/card-global.ts';
import { startPage } from '../content/page.ts';

type AppProps = { readonly language: UiLanguage; readonly keys: CommandKeys; readonly first: Granted };

function App({ language, keys, first }: AppProps) {
  const [granted, setGranted] = useState(first);
  const afterwards = (asked: Promise<boolean>): void => {
    asked
      .then(readGranted)
      .then(setGranted)
      .catch(() => undefined);
  };
  return (
    <Welcome
      language={language}
      keys={keys}
      known={KNOWN_SITES}
      everywhere={granted.everywhere}
      granted={granted.sites}
      allow={() => afterwards(grantEverywhere())}
      revoke={(site) => afterwards(revoke(site))}
    />
  );
}

const place = document.getElementById('welcome');
if (place !== null) {
  const [settings, keys, first] = await Promise.all([
    ask<PopupRequests, 'settings'>('settings', {}),
    readKeys(),
    readGranted(),
  ]);
  const language = uiLanguage(settings.language, browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  document.title = translator(language)('welcomeTitle');
  render(<App language={language} keys={keys} first={first} />, place);
  // the names in the sample are as live as on any page: the same code, which no browser lets us inject into our own pages
  (globalThis as CardGlobal).reperCard = createCardFrame;
  startPage(document, () => undefined);
}
