import { extension } from './extension.ts';
import type { Settings } from './messages.ts';

/**
 * A copy of the settings in the browser's memory, for the popup alone: starting a background that sleeps only to ask it takes longer than
 * opening the popup may. The store stays their home; the background writes the copy whenever it opens the store or changes them.
 */
const KEY = 'settings';

export async function keepSettings(settings: Settings): Promise<void> {
  await extension.storage.session.set({ [KEY]: settings });
}

/** undefined: the background has not run since the browser was started. */
export async function readKeptSettings(): Promise<Settings | undefined> {
  return (await extension.storage.session.get(KEY))[KEY] as Settings | undefined;
}
