import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readJson } from '../../src/browser/assets.ts';
import { type Database, openDatabase } from '../../src/browser/database.ts';
import type { ErrorCode, PageRequests, PopupRequests, Settings, TabRequests } from '../../src/browser/messages.ts';
import { answer, askTab, RequestError } from '../../src/browser/messaging.ts';
import { CARD_SCRIPT, registerPages, runFile, runInOpenTabs, runInTab } from '../../src/browser/page-scripts.ts';
import {
  changeSettings,
  findNames,
  keepBundled,
  listSources,
  readCard,
  readSettings,
  removeSource,
} from '../../src/browser/store.ts';
import { buildCard } from '../../src/cards/build-card.ts';
import { parsePack } from '../../src/facts/validate.ts';
import { uiLanguage } from '../../src/ui/strings.ts';
import { addArticle } from './add-article.ts';

/** Wiring: answers pages and popup from the store. It may be killed between any two messages. */
export default defineBackground({
  type: 'module',
  main() {
    let opening: Promise<Database> | undefined;
    const database = (): Promise<Database> => {
      opening ??= open().catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      return opening;
    };

    answer<PageRequests & PopupRequests>(
      {
        start: async ({ site }) => {
          const settings = await readSettings(await database());
          return {
            on: isOn(settings, site),
            dwell: settings.dwell,
            grace: settings.grace,
            language: uiLanguage(settings.language, browser.i18n.getUILanguage()),
          };
        },
        names: async ({ words }) => ({ names: await findNames(await database(), words) }),
        card: async ({ entity, here }) => {
          const records = await readCard(await database(), entity);
          return buildCard({ ...records, key: entity, here }) ?? null;
        },
        cardInterface: async (_request, { tab, frame }) => {
          if (tab === undefined) throw new RequestError('unexpected');
          await runFile({ tabId: tab, frameIds: [frame ?? 0] }, CARD_SCRIPT);
          return { ready: true };
        },
        settings: async () => readSettings(await database()),
        changeSettings: async ({ change }) => {
          const settings = await changeSettings(await database(), change);
          await refreshTabs();
          return settings;
        },
        activate: async ({ tab }) => {
          await runInTab(tab).catch((error: unknown) => {
            throw new RequestError('notAllowed', error);
          });
          return { ready: true };
        },
        addArticle: async ({ tab }) => {
          const added = await addArticle(await database(), tab);
          await refreshTabs();
          return added;
        },
        removeSource: async ({ source }) => {
          const removed = await removeSource(await database(), source);
          await refreshTabs();
          return { removed };
        },
        sources: async () => ({ sources: await listSources(await database()) }),
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
    browser.runtime.onInstalled.addListener(() => {
      void database();
      void registerPages().then(runInOpenTabs);
    });
  },
});

/** The store, with the bundled articles of this version in it. */
async function open(): Promise<Database> {
  const database = await openDatabase();
  await keepBundled(database, parsePack(await readJson('/seeds/ro.json')));
  return database;
}

function isOn({ off, offSites }: Settings, site: string): boolean {
  return !off && !offSites.some((one) => site === one || site.endsWith(`.${one}`));
}

function refreshTabs(): Promise<void> {
  return tellTabs('refresh', {});
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
