import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from './page.ts';

/** Registered by the background on granted hosts, or run on a click; a second run in the same page does nothing. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  runAt: 'document_idle',
  main() {
    const here = globalThis as typeof globalThis & { reperRuns?: boolean };
    if (here.reperRuns === true) return;
    here.reperRuns = true;
    startPage(document, () => {
      here.reperRuns = false;
    });
  },
});
