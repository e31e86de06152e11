import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { cardRequests } from '../../src/browser/card-requests.ts';
import type { CurrentTab } from '../../src/browser/current-tab.ts';
import { isOffSite, isOn, resumesIn, withSite } from '../../src/browser/is-on.ts';
import type { PopupRequests, Settings, TabRequests } from '../../src/browser/messages.ts';
import { ask, askTab, RequestError } from '../../src/browser/messaging.ts';
import {
  askForPopup,
  askPage,
  type PageAnswer,
  type PopupAsked,
  type PopupGlobal,
} from '../../src/browser/popup-asks.ts';
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
import { errorKey, type Translate, translator } from '../../src/ui/strings.ts';
import { type UiLanguage, uiLanguage } from '../../src/ui/translate.ts';

/** Milliseconds. */
const HOUR = 3_600_000;
/** Milliseconds that nothing is shown while the page is asked. */
const PATIENCE = 80;
/** Articles of one's own in a popup; more are for the settings. */
const LISTED = 8;

type Own = Pick<PopupState, 'where' | 'names' | 'card' | 'mayGrant' | 'busy' | 'status' | 'undo' | 'sources' | 'added'>;

function shownOf(tab: CurrentTab, settings: Settings, { page, granted }: PageAnswer): Partial<Own> {
  return {
    where: whereOf(tab, settings, page !== undefined),
    names: orderNames(page?.names ?? []),
    mayGrant: !granted,
  };
}

type AppProps = {
  readonly tab: CurrentTab;
  readonly first: Settings;
  readonly asked: PopupAsked;
  /** What the page has said, if it has in time. */
  readonly page: PageAnswer | undefined;
};

function App({ tab, first, asked, page }: AppProps) {
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
    added: 0,
    ...(page && shownOf(tab, first, page)),
  });
  const language = languageOf(settings);
  const t = translator(language);
  const change = (part: Partial<Own>): void => setState((before) => ({ ...before, ...part }));
  const say = (error: unknown): void =>
    change({
      busy: false,
      undo: undefined,
      status: t(errorKey(error instanceof RequestError ? error.code : 'unexpected')),
    });

  const load = async (now: Settings, answered = askPage(tab)): Promise<void> => {
    const shown = answered.then((said) => change(shownOf(tab, now, said)));
    const few = ask<PopupRequests, 'fewAdded'>('fewAdded', { most: LISTED });
    change(addedOf(await few, translator(languageOf(now))));
    await shown;
  };
  useEffect(() => {
    // only now, below all else: the background may have to be started for it, and takes the time that the first picture needs
    load(settings, asked.page).catch(say);
  }, []);

  const isLoading = state.where === 'loading';
  useLayoutEffect(() => {
    // for measuring alone: from here on the next frame shows the page's names and state
    if (!isLoading) performance.mark('reper-shown');
  }, [isLoading]);

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
    search: async (words) => (await askTab<TabRequests, 'search'>(tab.id, 'search', { words })).entities,
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
    setOffHere: (off) => tab.site !== undefined && set({ offSites: withSite(settings.offSites, tab.site, off) }),
    setOff: (off) => set({ off }),
    turnOn: () =>
      set({
        off: false,
        offSites: withSite(settings.offSites, tab.site ?? '', false),
        offPages: withOrWithout(settings.offPages, tab.page ?? '', false),
      }),
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
    offHere: tab.site !== undefined && isOffSite(settings.offSites, tab.site),
    offPage: tab.page !== undefined && settings.offPages.includes(tab.page),
    pausedUntil: settings.pausedUntil,
    hasPanel: hasSidePanel(),
  };
  document.documentElement.lang = language;
  return <Popup state={full} actions={actions} />;
}

function whereOf({ isWeb, site, page }: CurrentTab, settings: Settings, runs: boolean): PopupState['where'] {
  if (isWeb === false) return 'noPage';
  if (resumesIn(settings, Date.now()) !== null) return 'paused';
  if (!isOn(settings, { site: site ?? '', page: page ?? '' }, Date.now())) return 'off';
  return runs ? 'here' : 'notHere';
}

function languageOf({ language }: Settings): UiLanguage {
  return uiLanguage(language, browser.i18n.getUILanguage());
}

function withOrWithout(list: readonly string[], one: string, there: boolean): string[] {
  const rest = list.filter((other) => other !== one);
  return there ? [...rest, one] : rest;
}

function addedOf({ count, sources }: PopupRequests['fewAdded']['reply'], t: Translate): Partial<Own> {
  return {
    added: count,
    sources: sources.map(({ id, title, url }) => ({ id, title: title ?? url ?? t('sourceUntitled') })),
  };
}

const place = document.getElementById('popup');
if (place !== null) {
  const asked = (globalThis as PopupGlobal).reperAsked ?? askForPopup(location.search);
  // a first picture that is about to change would move the controls from under the pointer; nothing for long is worse
  const patience = new Promise<undefined>((over) => setTimeout(over, PATIENCE));
  const inTime = Promise.race([asked.page.catch(() => undefined), patience]);
  const [tab, settings, page] = await Promise.all([asked.tab, asked.settings, inTime]);
  render(<App tab={tab} first={settings} asked={asked} page={page} />, place);
}
