import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askForPopup, type PopupGlobal } from '../src/browser/popup-asks.ts';

/** The popup's first, small script: asks while the interface is still being loaded (popup/main.tsx). */
export default defineUnlistedScript(() => {
  (globalThis as PopupGlobal).reperAsked = askForPopup(location.search);
});
