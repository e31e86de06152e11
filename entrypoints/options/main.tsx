import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Granted, grantEverywhere, readGranted, revoke } from '../../src/browser/granted.ts';
import { openKeySettings, readKeys } from '../../src/browser/keys.ts';
import type { Settings as Kept, KeptNote, PopupRequests, StoredSource } from '../../src/browser/messages.ts';
import { ask, RequestError } from '../../src/browser/messaging.ts';
import { KNOWN_SITES } from '../../src/browser/sites.ts';
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/page.css';
import '../../src/ui/settings.css';
import type { CommandKeys } from '../../src/ui/keys.tsx';
import { Settings } from '../../src/ui/settings.tsx';
import { errorKey, type TextKey, translator } from '../../src/ui/strings.ts';
import { uiLanguage } from '../../src/ui/translate.ts';

type Gathered = {
  readonly settings: Kept;
  readonly granted: Granted;
  readonly sources: readonly StoredSource[];
  readonly hidden: number;
  readonly notes: readonly KeptNote[];
  readonly keys: CommandKeys;
};

async function gather(): Promise<Gathered> {
  const [settings, granted, { sources }, { count }, { notes }, keys] = await Promise.all([
    ask<PopupRequests, 'settings'>('settings', {}),
    readGranted(),
    ask<PopupRequests, 'sources'>('sources', {}),
    ask<PopupRequests, 'hiddenFacts'>('hiddenFacts', {}),
    ask<PopupRequests, 'notes'>('notes', {}),
    readKeys(),
  ]);
  return { settings, granted, sources, hidden: count, notes, keys };
}

function App({ first }: { readonly first: Gathered }) {
  const [now, setNow] = useState(first);
  const [said, setSaid] = useState<TextKey>();
  const language = uiLanguage(now.settings.language, browser.i18n.getUILanguage());
  const t = translator(language);
  const reload = async (): Promise<void> => setNow(await gather());
  /** Carries something out, shows what is then, and says that it holds. */
  const carryOut = (work: Promise<unknown>, then: TextKey | null = 'settingsSaved'): void => {
    work
      .then(reload)
      .then(() => setSaid(then ?? undefined))
      .catch((error: unknown) => setSaid(errorKey(error instanceof RequestError ? error.code : 'unexpected')));
  };
  useEffect(() => {
    const again = (): void => void reload().catch(() => undefined);
    // what was changed in the popup meanwhile
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, []);
  document.documentElement.lang = language;
  document.title = `Reper: ${t('settingsTitle')}`;
  return (
    <Settings
      state={{
        language,
        settings: now.settings,
        knownSites: KNOWN_SITES,
        everywhere: now.granted.everywhere,
        granted: now.granted.sites,
        sources: now.sources
          .filter(({ origin }) => origin === 'added')
          .map(({ id, title, url, facts }) => ({ id, title: title ?? url ?? t('sourceUntitled'), facts })),
        hidden: now.hidden,
        notes: now.notes,
        keys: now.keys,
        status: said === undefined ? '' : t(said),
      }}
      actions={{
        change: (change) => carryOut(ask<PopupRequests, 'changeSettings'>('changeSettings', { change })),
        allow: () => carryOut(grantEverywhere(), null),
        revoke: (site) => carryOut(revoke(site), null),
        removeSource: (source) =>
          carryOut(ask<PopupRequests, 'removeSource'>('removeSource', { source }), 'popupUndone'),
        unhide: () => carryOut(ask<PopupRequests, 'unhideFacts'>('unhideFacts', {})),
        exportNotes: () => exportNotes(now.notes),
        deleteNote: (id) => carryOut(ask<PopupRequests, 'deleteNote'>('deleteNote', { id })),
        changeKeys: () => carryOut(openKeySettings(), null),
      }}
    />
  );
}

/** One JSON file, so that whoever maintains Reper can look into each of them. */
function exportNotes(notes: readonly KeptNote[]): void {
  const content = new Blob([`${JSON.stringify(notes, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = 'reper-notes.json';
  link.click();
  // a browser may take its time to begin
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const place = document.getElementById('settings');
if (place !== null) render(<App first={await gather()} />, place);
