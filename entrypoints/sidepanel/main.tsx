import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { cardRequests } from '../../src/browser/card-requests.ts';
import { type CurrentTab, findTab } from '../../src/browser/current-tab.ts';
import type { PageState, PopupRequests, Settings, TabRequests } from '../../src/browser/messages.ts';
import { ask, askTab } from '../../src/browser/messaging.ts';
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/card.css';
import '../../src/ui/fact-line.css';
import '../../src/ui/panel.css';
import { Panel, type PanelName } from '../../src/ui/panel.tsx';
import { translator } from '../../src/ui/strings.ts';
import { uiLanguage } from '../../src/ui/translate.ts';

type Shown = { readonly tab: CurrentTab; readonly names: readonly PanelName[]; readonly runs: boolean };

function App() {
  const [settings, setSettings] = useState<Settings>();
  const [shown, setShown] = useState<Shown>();

  useEffect(() => {
    let turn = 0;
    const load = async (): Promise<void> => {
      const mine = ++turn;
      const [tab, now] = await Promise.all([findTab(location.search), ask<PopupRequests, 'settings'>('settings', {})]);
      const page = await askTab<TabRequests, 'pageState'>(tab.id, 'pageState', {}).catch(() => undefined);
      // an answer that comes late is about a page that is no longer shown
      if (mine !== turn) return;
      setSettings(now);
      setShown({ tab, names: page === undefined ? [] : namesOf(page), runs: page !== undefined });
    };
    const again = (): void => void load().catch(() => undefined);
    const onMessage = (message: unknown): undefined => {
      if ((message as { kind?: string } | null)?.kind === 'pageRead') again();
      return undefined;
    };
    again();
    browser.tabs.onActivated.addListener(again);
    browser.tabs.onUpdated.addListener(again);
    browser.runtime.onMessage.addListener(onMessage as never);
  }, []);

  if (settings === undefined || shown === undefined) return null;
  const language = uiLanguage(settings.language, browser.i18n.getUILanguage());
  const t = translator(language);
  document.documentElement.lang = language;
  document.title = t('panelTitle');
  const { tab, names, runs } = shown;
  return (
    <Panel
      key={`${tab.id} ${tab.page}`}
      language={language}
      names={names}
      note={runs ? (names.length === 0 ? t('popupNone') : undefined) : `${t('popupNotHere')} ${t('panelEmpty')}`}
      loadCard={({ entity, here }) => ask<PopupRequests, 'card'>('card', { entity, here })}
      goTo={(index) => void askTab<TabRequests, 'goTo'>(tab.id, 'goTo', { index }).catch(() => undefined)}
      actions={cardRequests}
    />
  );
}

/** In order of first appearance, each with the places where it stands. */
function namesOf({ names, mentions }: PageState): PanelName[] {
  return names.map(({ entity, name, unsure }) => {
    const places = mentions.flatMap((mention, i) =>
      mention.entity === entity || mention.others.includes(entity) ? [i] : [],
    );
    return { entity, name, unsure, mentions: places, here: mentions[places[0] ?? -1]?.here ?? [] };
  });
}

const place = document.getElementById('panel');
if (place !== null) render(<App />, place);
