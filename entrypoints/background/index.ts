import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readJson } from '../../src/browser/assets.ts';
import { showCount } from '../../src/browser/badge.ts';
import { type Database, openDatabase } from '../../src/browser/database.ts';
import { isOn, resumesIn, withSite } from '../../src/browser/is-on.ts';
import type { ErrorCode, PageRequests, PopupRequests, Settings, TabRequests } from '../../src/browser/messages.ts';
import { answer, askTab, RequestError } from '../../src/browser/messaging.ts';
import { createNameReader } from '../../src/browser/name-store.ts';
import { keepSeen, markNews } from '../../src/browser/news.ts';
import { CARD_SCRIPT, registerPages, runFile, runInOpenTabs, runInTab } from '../../src/browser/page-scripts.ts';
import {
  countHidden,
  deleteNote,
  hideFact,
  keepNote,
  listNotes,
  readStoredArticle,
  unhideFacts,
} from '../../src/browser/reader-marks.ts';
import { keepSettings } from '../../src/browser/settings-copy.ts';
import {
  changeSettings,
  keepBundled,
  listFewAdded,
  listSources,
  packOldNames,
  readCard,
  readSettings,
  removeSource,
} from '../../src/browser/store.ts';
import { buildCard } from '../../src/cards/build-card.ts';
import { parsePack } from '../../src/facts/validate.ts';
import { NAME_PART_LISTS } from '../../src/match/name-part-lists.ts';
import { packNames } from '../../src/match/packed-names.ts';
import type { NamedEntity } from '../../src/names/name-forms.ts';
import { nameIn } from '../../src/names/name-in.ts';
import { pageTranslator } from '../../src/ui/page-strings.ts';
import { type UiLanguage, uiLanguage } from '../../src/ui/translate.ts';
import { addArticle } from './add-article.ts';

const DONE = { done: true } as const;

/** Wiring: answers pages and popup from the store. It may be killed between any two messages. */
export default defineBackground({
  main() {
    let opening: Promise<Database> | undefined;
    /** Read when the store is opened: nobody else changes them. */
    let known: Settings | undefined;
    const database = (): Promise<Database> => {
      const forget = (): void => {
        opening = undefined;
        known = undefined;
      };
      opening ??= open(forget)
        .then(async (opened) => {
          known = await readSettings(opened);
          await keepSettings(known);
          return opened;
        })
        .catch((error: unknown) => {
          forget();
          throw error;
        });
      return opening;
    };

    const findNames = createNameReader(database);

    const currentSettings = async (): Promise<Settings> => {
      const opened = await database();
      return known ?? readSettings(opened);
    };
    const change = async (part: Partial<Settings>): Promise<Settings> => {
      const changed = await changeSettings(await database(), part);
      known = changed;
      await Promise.all([keepSettings(changed), refreshTabs({ facts: false })]);
      return changed;
    };

    answer<PageRequests & PopupRequests>(
      {
        start: async ({ site, page }) => {
          const settings = await currentSettings();
          const language = languageOf(settings);
          const now = Date.now();
          return {
            on: isOn(settings, { site, page }, now),
            resumesIn: resumesIn(settings, now),
            mode: settings.mode,
            dwell: settings.dwell,
            grace: settings.grace,
            density: settings.density,
            language,
            place: pageTranslator(language)('pagePlace', { name: '{name}', number: '{number}', count: '{count}' }),
          };
        },
        names: async ({ words, known }) => {
          const settings = await currentSettings();
          const nameOf = inLanguage(settings);
          const found = await findNames(words, known);
          const names = found.map((name) => ({ ...name, name: nameOf({ ...name, aliases: [] }) ?? name.name }));
          return packNames(settings.density === 'new' ? await markNews(await database(), names) : names);
        },
        card: async ({ entity, here }) => {
          const nameOf = inLanguage(await currentSettings());
          const records = await readCard(await database(), entity);
          return buildCard({ ...records, key: entity, here, nameOf }) ?? null;
        },
        nameParts: () => NAME_PART_LISTS,
        seen: async ({ entity }) => {
          const { density } = await currentSettings();
          if (density === 'new') await keepSeen(await database(), entity, Date.now());
          return DONE;
        },
        cardInterface: async (_request, { tab, frame }) => {
          if (tab === undefined) throw new RequestError('unexpected');
          await runFile({ tabId: tab, frameIds: [frame ?? 0] }, CARD_SCRIPT);
          return { ready: true };
        },
        settings: currentSettings,
        changeSettings: (request) => change(request.change),
        activate: async ({ tab }) => {
          await runInTab(tab).catch((error: unknown) => {
            throw new RequestError('notAllowed', error);
          });
          return { ready: true };
        },
        addArticle: async ({ tab }) => {
          const added = await addArticle(await database(), tab);
          await refreshTabs({ facts: true });
          return added;
        },
        removeSource: async ({ source }) => {
          const removed = await removeSource(await database(), source);
          await refreshTabs({ facts: true });
          return { removed };
        },
        fewAdded: async ({ most }) => {
          const { count, sources } = await listFewAdded(await database(), most);
          return { count, sources: sources.map(({ id, title, url }) => ({ id, title, url })) };
        },
        sources: async () => ({ sources: await listSources(await database()) }),
        turnOffSite: async ({ site, off }) => {
          const { offSites } = await currentSettings();
          await change({ offSites: withSite(offSites, site, off) });
          return DONE;
        },
        pageRead: async ({ names }, { tab }) => {
          if (tab !== undefined) await showCount(tab, (await currentSettings()).badge ? names : 0);
          return DONE;
        },
        hideFact: async ({ fact, hidden }) => {
          await hideFact(await database(), fact, hidden);
          return DONE;
        },
        noteWrong: async (note) => {
          await keepNote(await database(), { ...note, at: new Date().toISOString() });
          return DONE;
        },
        openReader: async ({ source, fact }) => {
          await browser.tabs.create({ url: readerAddress(source, fact) });
          return DONE;
        },
        article: async ({ source }) => (await readStoredArticle(await database(), source)) ?? null,
        hiddenFacts: async () => ({ count: await countHidden(await database()) }),
        unhideFacts: async () => {
          await unhideFacts(await database());
          return DONE;
        },
        notes: async () => ({ notes: await listNotes(await database()) }),
        deleteNote: async ({ id }) => {
          await deleteNote(await database(), id);
          return DONE;
        },
      },
      errorOf,
    );

    browser.commands.onCommand.addListener(async (command) => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined) return;
      await askTab<TabRequests, 'command'>(tab.id, 'command', { command: command as 'next' }).catch(() => undefined);
    });
    browser.permissions.onAdded.addListener(() => void registerPages().then(runInOpenTabs));
    browser.permissions.onRemoved.addListener(({ origins = [] }) => {
      void registerPages().then(async () => {
        await tellTabs('leave', { patterns: origins });
        // what another pattern still allows goes on
        await runInOpenTabs();
      });
    });
    browser.runtime.onStartup.addListener(() => void registerPages());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void database();
      if (reason === 'install' && import.meta.env.REPER_WELCOME === 'true')
        void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') });
      void registerPages().then(runInOpenTabs);
    });
  },
});

/** The store, with the bundled articles of this version in it. */
async function open(lost: () => void): Promise<Database> {
  const database = await openDatabase('reper', lost);
  await packOldNames(database);
  await keepBundled(database, parsePack(await readJson('/seeds/ro.json')));
  return database;
}

/** Names of entities in the language of the interface; sources are Romanian, so there a Romanian reader finds their own words. */
function inLanguage(settings: Settings): (entity: NamedEntity) => string | undefined {
  const shown = languageOf(settings);
  return shown === 'ro' ? () => undefined : (entity) => nameIn(shown, entity);
}

function languageOf({ language }: Settings): UiLanguage {
  return uiLanguage(language, browser.i18n.getUILanguage());
}

function readerAddress(source: string, fact: string): string {
  const address = new URL(browser.runtime.getURL('/reader.html' as '/'));
  address.search = new URLSearchParams({ source, fact }).toString();
  return address.href;
}

function refreshTabs(what: TabRequests['refresh']['request']): Promise<void> {
  return tellTabs('refresh', what);
}

/** To every tab where Reper runs. */
async function tellTabs<K extends 'refresh' | 'leave'>(kind: K, request: TabRequests[K]['request']): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined ? undefined : askTab<TabRequests, K>(id, kind, request).catch(() => undefined),
    ),
  );
}

function errorOf(error: unknown): ErrorCode {
  const { name } = error as { name?: string };
  if (name === 'QuotaExceededError') return 'storageFull';
  if (name === 'InvalidStateError' || name === 'UnknownError' || name === 'VersionError') return 'storageBroken';
  return 'unexpected';
}
