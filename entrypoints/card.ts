import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardFrame } from '../src/ui/card-frame.tsx';
import type { CardGlobal } from './content/card-global.ts';

/** The card's interface, injected beside the content script on first use: most pages never need it. */
export default defineUnlistedScript(() => {
  (globalThis as CardGlobal).reperCard = createCardFrame;
});
