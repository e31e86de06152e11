import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { cardRequests } from '../../src/browser/card-requests.ts';
import { type CurrentTab, findTab } from '../../src/browser/current-tab.ts';
import { isOffSite, isOn, resumesIn, withSite } from '../../src/browser/is-on.ts';
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
import { type UiLanguage, uiLanguage } from '../../src/ui/translate.ts';

/** Milliseconds. */
const HOUR = 3_600_000;
/** Milliseconds that nothing is shown while the page is asked. */
const PATIENCE = 80;
/** Articles of one's own in a popup; more are for the settings. */
const LISTED = 8;

type Own = Pick<PopupState, 'where' | 'names' | 'card' | 'mayGrant' | 'busy' | 'status' | 'undo' | 'sources' | 'added'>;

/** What the tab and the store say. */
async function gather(tab: CurrentTab) {
  const [page, granted, few] = await Promise.all([
    askTab<TabRequests, 'pageState'>(tab.id, 'pageState', {}).catch(() => undefined),
    tab.site !== undefined && browser.permissions.contains({ origins: [patternsOf(tab.site)] }),
    ask<PopupRequests, 'fewAdded'>('fewAdded', { most: LISTED }),
  ]);
  return { page, granted, few };
}

type Gathered = Awaited<ReturnType<typeof gather>>;

function shownOf(tab: CurrentTab, settings: Settings, { page, granted, few }: Gathered): Partial<Own> {
  const t = translator(languageOf(settings));
  return {
    where: whereOf(tab, settings, page !== undefined),
    names: orderNames(page?.names ?? []),
    mayGrant: !granted,
    added: few.count,
    sources: few.sources.map(({ id, title, url }) => ({ id, title: title ?? url ?? t('sourceUntitled') })),
  };
}

type AppProps = {
  readonly tab: CurrentTab;
  readonly first: Settings;
  readonly asked: Promise<Gathered>;
  /** What `asked` has come to, if it has come in time. */
  readonly answer: Gathered | undefined;
};

function App({ tab, first, asked, answer }: AppProps) {
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
    ...(answer && shownOf(tab, first, answer)),
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

  const load = async (now: Settings, gathered = gather(tab)): Promise<void> => {
    change(shownOf(tab, now, await gathered));
  };
  useEffect(() => {
    if (answer === undefined) load(settings, asked).catch(say);
  }, []);

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

const place = document.getElementById('popup');
if (place !== null) {
  const [{ tab, asked }, settings] = await Promise.all([
    // asked before the settings are there: the first picture waits for both
    findTab(location.search).then((found) => ({ tab: found, asked: gather(found) })),
    ask<PopupRequests, 'settings'>('settings', {}),
  ]);
  // a first picture that is about to change would move the controls from under the pointer; nothing for long is worse
  const patience = new Promise<undefined>((over) => setTimeout(over, PATIENCE));
  const answer = await Promise.race([asked.catch(() => undefined), patience]);
  render(<App tab={tab} first={settings} asked={asked} answer={answer} />, place);
}
