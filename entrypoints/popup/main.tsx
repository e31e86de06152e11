import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PopupRequests, Settings, TabRequests } from '../../src/browser/messages.ts';
import { ask, askTab, RequestError } from '../../src/browser/messaging.ts';
import { EVERYWHERE, patternsOf } from '../../src/browser/sites.ts';
import '../../src/ui/theme.css';
import '../../src/ui/card.css';
import '../../src/ui/fact-line.css';
import '../../src/ui/popup.css';
import { Popup, type PopupActions, type PopupState } from '../../src/ui/popup.tsx';
import { errorKey, translator, uiLanguage } from '../../src/ui/strings.ts';

type Tab = { readonly id: number; readonly site: string | undefined };

/** The tab the popup is about; tests and pinned windows name it in the address. */
async function findTab(): Promise<Tab> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(named));
  const site =
    tab?.url !== undefined && /^https?:/u.test(tab.url) ? new URL(tab.url).hostname.replace(/^www\./u, '') : undefined;
  return { id: tab?.id ?? -1, site };
}

function App({ tab, first }: { readonly tab: Tab; readonly first: Settings }) {
  const [settings, setSettings] = useState(first);
  const [loaded, setLoaded] = useState(false);
  const [state, setState] = useState<Omit<PopupState, 'language' | 'site' | 'offHere' | 'off' | 'languageSetting'>>({
    names: [],
    card: undefined,
    mayGrant: false,
    busy: false,
    status: '',
    undo: undefined,
    sources: [],
  });
  const language = uiLanguage(settings.language, browser.i18n.getUILanguage());
  const t = translator(language);
  const change = (part: Partial<typeof state>): void => setState((before) => ({ ...before, ...part }));
  const say = (error: unknown): void =>
    change({
      busy: false,
      undo: undefined,
      status: t(errorKey(error instanceof RequestError ? error.code : 'unexpected')),
    });

  const load = async (): Promise<void> => {
    const names = await askTab<TabRequests, 'pageState'>(tab.id, 'pageState', {})
      .then((page) => page.names)
      .catch(() => undefined);
    const granted = tab.site !== undefined && (await browser.permissions.contains({ origins: [patternsOf(tab.site)] }));
    const { sources } = await ask<PopupRequests, 'sources'>('sources', {});
    change({
      names,
      mayGrant: !granted,
      sources: sources
        .filter(({ origin }) => origin === 'added')
        .map(({ id, title, url }) => ({ id, title: title ?? url ?? t('sourceUntitled') })),
    });
  };
  useEffect(
    () =>
      void load()
        .catch(say)
        .then(() => setLoaded(true)),
    [],
  );

  const set = (part: Partial<Settings>): void => {
    ask<PopupRequests, 'changeSettings'>('changeSettings', { change: part })
      .then((changed) => {
        setSettings(changed);
        return load();
      })
      .catch(say);
  };
  const remove = (source: string): void => {
    ask<PopupRequests, 'removeSource'>('removeSource', { source })
      .then(() => {
        change({ status: t('popupUndone'), undo: undefined });
        return load();
      })
      .catch(say);
  };
  const grant = (origins: string[]): void => {
    // straight from the click: browsers ask only then
    browser.permissions
      .request({ origins })
      .then((granted) => (granted ? ask<PopupRequests, 'activate'>('activate', { tab: tab.id }).then(load) : undefined))
      .catch(say);
  };
  const actions: PopupActions = {
    openCard: (entity) => {
      ask<PopupRequests, 'card'>('card', { entity, here: [] })
        .then((card) => change({ card: card ?? undefined }))
        .catch(say);
    },
    closeCard: () => change({ card: undefined }),
    add: () => {
      change({ busy: true, status: t('popupAdding'), undo: undefined });
      ask<PopupRequests, 'addArticle'>('addArticle', { tab: tab.id })
        .then((added) => {
          const undo = added.known ? undefined : () => remove(added.source);
          change({
            busy: false,
            status: added.known ? t('popupKnown') : t('popupAdded', { count: added.facts }),
            undo,
          });
          return load();
        })
        .catch(say);
    },
    activate: () => void ask<PopupRequests, 'activate'>('activate', { tab: tab.id }).then(load).catch(say),
    grantSite: () => tab.site !== undefined && grant([patternsOf(tab.site)]),
    grantAll: () => grant([EVERYWHERE]),
    setOffHere: (off) => {
      if (tab.site === undefined) return;
      const rest = settings.offSites.filter((site) => site !== tab.site);
      set({ offSites: off ? [...rest, tab.site] : rest });
    },
    setOff: (off) => set({ off }),
    remove,
    setLanguage: (chosen) => set({ language: chosen }),
  };
  const full: PopupState = {
    ...state,
    language,
    languageSetting: settings.language,
    site: tab.site,
    off: settings.off,
    offHere: tab.site !== undefined && settings.offSites.includes(tab.site),
  };
  document.documentElement.lang = language;
  // a first picture that is about to change would move the controls from under the pointer
  if (!loaded) return null;
  return <Popup state={full} actions={actions} />;
}

const place = document.getElementById('popup');
if (place !== null) {
  const [tab, settings] = await Promise.all([findTab(), ask<PopupRequests, 'settings'>('settings', {})]);
  render(<App tab={tab} first={settings} />, place);
}
