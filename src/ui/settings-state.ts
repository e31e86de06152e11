import type { CommandKeys } from './keys.tsx';
import type { UiLanguage } from './translate.ts';

/** What the settings page shows; its entry point gathers it and carries out what is asked. */
export type ShownSettings = {
  readonly language: 'auto' | UiLanguage;
  readonly mode: 'hover' | 'modifier' | 'click';
  /** Milliseconds. */
  readonly dwell: number;
  readonly grace: number;
  readonly density: 'all' | 'first' | 'new' | 'off';
  readonly badge: boolean;
  readonly offSites: readonly string[];
  readonly offPages: readonly string[];
};
export type SettingsChange = Partial<ShownSettings>;

export type SettingsState = {
  readonly language: UiLanguage;
  readonly settings: ShownSettings;
  readonly knownSites: readonly string[];
  readonly everywhere: boolean;
  readonly granted: readonly string[];
  readonly sources: readonly { readonly id: string; readonly title: string; readonly facts: number }[];
  readonly hidden: number;
  readonly notes: readonly { readonly id: number; readonly statement: string; readonly note: string }[];
  readonly keys: CommandKeys;
  /** What has just been done, or went wrong. */
  readonly status: string;
};

export type SettingsActions = {
  readonly change: (change: SettingsChange) => void;
  readonly allow: () => void;
  readonly revoke: (site: string | undefined) => void;
  readonly removeSource: (id: string) => void;
  readonly unhide: () => void;
  readonly exportNotes: () => void;
  readonly deleteNote: (id: number) => void;
  readonly changeKeys: () => void;
};
