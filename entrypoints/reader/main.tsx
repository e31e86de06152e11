import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { PopupRequests } from '../../src/browser/messages.ts';
import { ask } from '../../src/browser/messaging.ts';
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/page.css';
import '../../src/ui/reader.css';
import { Reader } from '../../src/ui/reader.tsx';
import { translator } from '../../src/ui/strings.ts';
import { uiLanguage } from '../../src/ui/translate.ts';

/** reader.html?source=s…&fact=f… */
const place = document.getElementById('reader');
if (place !== null) {
  const asked = new URLSearchParams(location.search);
  const [settings, article] = await Promise.all([
    ask<PopupRequests, 'settings'>('settings', {}),
    ask<PopupRequests, 'article'>('article', { source: asked.get('source') ?? '' }),
  ]);
  const language = uiLanguage(settings.language, browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  document.title = article?.title ?? translator(language)('readerTitle');
  render(<Reader language={language} article={article ?? undefined} fact={asked.get('fact')} />, place);
}
