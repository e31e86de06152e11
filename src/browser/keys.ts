import { browser } from 'wxt/browser';

/** The keys of each keyboard command in this browser; '' where it has none. */
export async function readKeys(): Promise<Record<'next' | 'previous' | 'open' | 'close', string>> {
  const commands = await browser.commands.getAll();
  const keyOf = (name: string): string => commands.find((command) => command.name === name)?.shortcut ?? '';
  return { next: keyOf('next'), previous: keyOf('previous'), open: keyOf('open'), close: keyOf('close') };
}

/** The browser's own page for them. Chrome has no way to open it but its address. */
export async function openKeySettings(): Promise<void> {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
