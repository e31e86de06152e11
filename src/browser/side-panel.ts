import { browser } from 'wxt/browser';

/** Opens the side panel of a window, straight from a click: browsers allow it only then. */
type ChromePanel = { readonly sidePanel?: { readonly open: (options: { windowId: number }) => Promise<void> } };
type FirefoxPanel = { readonly sidebarAction?: { readonly open: () => Promise<void> } };

export function hasSidePanel(): boolean {
  return chromePanel() !== undefined || (browser as FirefoxPanel).sidebarAction !== undefined;
}

export async function openSidePanel(windowId: number): Promise<void> {
  const panel = chromePanel();
  if (panel !== undefined) await panel.open({ windowId });
  else await (browser as FirefoxPanel).sidebarAction?.open();
}

/** Not among what the polyfill wraps. */
function chromePanel(): ChromePanel['sidePanel'] {
  return (globalThis as { chrome?: ChromePanel }).chrome?.sidePanel;
}
