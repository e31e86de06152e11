import type { Card } from '../cards/card.ts';
import type { CardActions } from './card-actions.ts';
import type { ListedName } from './name-list.tsx';
import type { Translate } from './strings.ts';
import type { UiLanguage } from './translate.ts';

/** What the popup shows; its entry point gathers it and carries out what is asked. */
export type PopupState = {
  readonly language: UiLanguage;
  readonly languageSetting: 'auto' | UiLanguage;
  readonly site: string | undefined;
  /** `here`: Reper runs and has read the page. `notHere`: it may not, or has not been asked to. `noPage`: no web page at all. */
  readonly where: 'loading' | 'here' | 'notHere' | 'off' | 'paused' | 'noPage';
  readonly names: readonly ListedName[];
  readonly card: Card | undefined;
  readonly offPage: boolean;
  readonly offHere: boolean;
  readonly off: boolean;
  /** Milliseconds since 1970. */
  readonly pausedUntil: number | null;
  /** Hosts not granted yet: "always on this site" is offered. */
  readonly mayGrant: boolean;
  readonly hasPanel: boolean;
  readonly busy: boolean;
  readonly status: string;
  readonly undo: (() => void) | undefined;
  /** Articles that the reader has added; `sources` has none where they are too many for a popup. */
  readonly added: number;
  readonly sources: readonly { readonly id: string; readonly title: string }[];
};
export type PopupActions = {
  readonly openCard: (entity: string) => void;
  readonly search: (words: string) => Promise<readonly string[]>;
  readonly closeCard: () => void;
  readonly card: CardActions;
  readonly add: () => void;
  readonly activate: () => void;
  readonly grantSite: () => void;
  readonly grantAll: () => void;
  readonly setOffPage: (off: boolean) => void;
  readonly setOffHere: (off: boolean) => void;
  readonly setOff: (off: boolean) => void;
  /** Whatever keeps Reper off here. */
  readonly turnOn: () => void;
  readonly setLanguage: (language: 'auto' | UiLanguage) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly openPanel: () => void;
  readonly openSettings: () => void;
  readonly remove: (source: string) => void;
};

export type PartProps = { readonly state: PopupState; readonly actions: PopupActions; readonly t: Translate };
