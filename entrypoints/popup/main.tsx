import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { cardRequests } from '../../src/browser/card-requests.ts';
import { type CurrentTab, findTab } from '../../src/browser/current-tab.ts';
import { isOn, resumesIn } from '../../src/browser/is-on.ts';
import type { PopupRequests, Settings, TabRequests } from '../../src/browser/messages.ts';
import { ask, askTab, RequestError } from '../../src/browser/messaging.ts';
import { hasSidePanel, openSidePanel } from '../../src/browser/side-panel.ts';
import { EVERYWHERE, patternsOf } from '../../src/browser/sites.ts';
import { orderNames } from '../../src/cards/order-names.ts';
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/card.css';
import '../../src/ui/fact-line.css';
import '../../src/ui/popup.css';
import { Popup } from '../../src/ui/popup.tsx';
import type { PopupActions, PopupState } from '../../src/ui/popup-state.ts';
import { errorKey, translator } from '../../src/ui/strings.ts';
import { uiLanguage } from '../../src/ui/translate.ts';

/** Milliseconds. */
const HOUR = 3_600_000;

type Own = Pick<PopupState, 'where' | 'names' | 'card' | 'mayGrant' | 'busy' | 'status' | 'undo' | 'sources'>;

function App({ tab, first }: { readonly tab: CurrentTab; readonly first: Settings }) {
  const [settings, setSettings] = useState(first);
  const [state, setState] = useState<Own>({
    where: tab.isWeb === false ? 'noPage' : 'loading',
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
  const change = (part: Partial<Own>): void => setState((before) => ({ ...before, ...part }));
  const say = (error: unknown): void =>
    change({
      busy: false,
      undo: undefined,
      status: t(errorKey(error instanceof RequestError ? error.code : 'unexpected')),
    });

  const load = async (now: Settings): Promise<void> => {
    const page = await askTab<TabRequests, 'pageState'>(tab.id, 'pageState', {}).catch(() => undefined);
    const granted = tab.site !== undefined && (await browser.permissions.contains({ origins: [patternsOf(tab.site)] }));
    const { sources } = await ask<PopupRequests, 'sources'>('sources', {});
    change({
      where: whereOf(tab, now, page !== undefined),
      names: orderNames(page?.names ?? []),
      mayGrant: !granted,
      sources: sources
        .filter(({ origin }) => origin === 'added')
        .map(({ id, title, url }) => ({ id, title: title ?? url ?? t('sourceUntitled') })),
    });
  };
  useEffect(() => void load(settings).catch(say), []);

  const set = (part: Partial<Settings>): void => {
    ask<PopupRequests, 'changeSettings'>('changeSettings', { change: part })
      .then((changed) => {
        setSettings(changed);
        return load(changed);
      })
      .catch(say);
  };
  const remove = (source: string): void => {
    ask<PopupRequests, 'removeSource'>('removeSource', { source })
      .then(() => {
        change({ status: t('popupUndone'), undo: undefined });
        return load(settings);
      })
      .catch(say);
  };
  const activate = (): Promise<void> =>
    ask<PopupRequests, 'activate'>('activate', { tab: tab.id }).then(() => load(settings));
  const grant = (origins: string[]): void => {
    // straight from the click: browsers ask only then
    browser.permissions
      .request({ origins })
      .then((granted) => (granted ? activate() : undefined))
      .catch(say);
  };
  const actions: PopupActions = {
    openCard: (entity) => {
      ask<PopupRequests, 'card'>('card', { entity, here: [] })
        .then((card) => change({ card: card ?? undefined }))
        .catch(say);
    },
    closeCard: () => change({ card: undefined }),
    card: cardRequests,
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
          return load(settings);
        })
        .catch(say);
    },
    activate: () => void activate().catch(say),
    grantSite: () => tab.site !== undefined && grant([patternsOf(tab.site)]),
    grantAll: () => grant([EVERYWHERE]),
    setOffPage: (off) => tab.page !== undefined && set({ offPages: withOrWithout(settings.offPages, tab.page, off) }),
    setOffHere: (off) => tab.site !== undefined && set({ offSites: withOrWithout(settings.offSites, tab.site, off) }),
    setOff: (off) => set({ off }),
    setLanguage: (chosen) => set({ language: chosen }),
    pause: () => set({ pausedUntil: Date.now() + HOUR }),
    resume: () => set({ pausedUntil: null }),
    openPanel: () => {
      if (tab.window === undefined) return;
      openSidePanel(tab.window).then(() => window.close(), say);
    },
    openSettings: () => void browser.runtime.openOptionsPage().then(() => window.close(), say),
    remove,
  };
  const full: PopupState = {
    ...state,
    language,
    languageSetting: settings.language,
    site: tab.site,
    off: settings.off,
    offHere: tab.site !== undefined && settings.offSites.includes(tab.site),
    offPage: tab.page !== undefined && settings.offPages.includes(tab.page),
    pausedUntil: settings.pausedUntil,
    hasPanel: hasSidePanel(),
  };
  document.documentElement.lang = language;
  // a first picture that is about to change would move the controls from under the pointer
  if (state.where === 'loading') return null;
  return <Popup state={full} actions={actions} />;
}

function whereOf({ isWeb, site, page }: CurrentTab, settings: Settings, runs: boolean): PopupState['where'] {
  if (isWeb === false) return 'noPage';
  if (resumesIn(settings, Date.now()) !== null) return 'paused';
  if (!isOn(settings, { site: site ?? '', page: page ?? '' }, Date.now())) return 'off';
  return runs ? 'here' : 'notHere';
}

function withOrWithout(list: readonly string[], one: string, there: boolean): string[] {
  const rest = list.filter((other) => other !== one);
  return there ? [...rest, one] : rest;
}

const place = document.getElementById('popup');
if (place !== null) {
  const [tab, settings] = await Promise.all([findTab(location.search), ask<PopupRequests, 'settings'>('settings', {})]);
  render(<App tab={tab} first={settings} />, place);
}
