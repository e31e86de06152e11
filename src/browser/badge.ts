import { browser } from 'wxt/browser';

/** The number on the icon while this page is shown; 0 takes it away. A tab that has just closed is no trouble. */
export async function showCount(tab: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  try {
    await browser.action.setBadgeText({ tabId: tab, text });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#4a4640' });
  } catch {
    return;
  }
}
