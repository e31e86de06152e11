import type { createCardFrame } from '../../src/ui/card-frame.tsx';

/** Where the injected interface leaves itself for the content script; both live in the extension's isolated world. */
export type CardGlobal = typeof globalThis & { reperCard?: typeof createCardFrame };
