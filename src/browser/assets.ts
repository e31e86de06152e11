import { browser } from 'wxt/browser';

/** The extension's own files; the only fetches Reper makes, and none leaves the browser. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const response = await fetch(urlOf(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export async function readJson(path: string): Promise<unknown> {
  const response = await fetch(urlOf(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

function urlOf(path: string): string {
  return browser.runtime.getURL(path as '/');
}
