import type { Card } from '../cards/card.ts';
import type { EntityType, NameForm } from '../facts/pack.ts';

/**
 * Every message between the parts of the extension, one documented type per direction. Requests are plain data
 * `{ kind, ...fields }`; each has exactly one reply. A failed request replies `{ error }` with a code that the
 * interface turns into a sentence.
 */

/** A name the reader's sources know and all of whose words stand on the page. */
export type PageName = {
  readonly entity: string;
  readonly name: string;
  readonly type: EntityType;
  readonly forms: readonly NameForm[];
  /** Entities that share a fact with it: a short form counts when one of them stands nearby. */
  readonly neighbours: readonly string[];
};

/** Page → background. */
export type PageRequests = {
  /** First of all: whether Reper is on here, and how it behaves. */
  start: { request: { readonly site: string }; reply: PageSettings };
  /** Distinct candidate words of the page, folded (text/fold.ts foldCase) → the names that may stand on it. */
  names: { request: { readonly words: readonly string[] }; reply: { readonly names: readonly PageName[] } };
  /** The card of an entity; `here`: entities of the paragraph being read. null: no such entity any more. */
  card: { request: { readonly entity: string; readonly here: readonly string[] }; reply: Card | null };
  /** Inject the card's interface into the asking frame; first use on a page only. */
  cardInterface: { request: Record<never, never>; reply: { readonly ready: true } };
};

/** Popup → background. */
export type PopupRequests = {
  card: PageRequests['card'];
  settings: { request: Record<never, never>; reply: Settings };
  changeSettings: { request: { readonly change: Partial<Settings> }; reply: Settings };
  /** Run Reper on a tab whose host is not granted: activeTab. */
  activate: { request: { readonly tab: number }; reply: { readonly ready: true } };
  /** Read the tab's article, extract it, store it in one transaction. */
  addArticle: { request: { readonly tab: number }; reply: AddedArticle };
  removeSource: { request: { readonly source: string }; reply: { readonly removed: boolean } };
  sources: { request: Record<never, never>; reply: { readonly sources: readonly StoredSource[] } };
};

/** Popup or background → page. */
export type TabRequests = {
  /** Names painted on the page, in order of first appearance. */
  pageState: { request: Record<never, never>; reply: PageState };
  /** A keyboard command. */
  command: { request: { readonly command: 'next' | 'previous' | 'open' | 'close' }; reply: { readonly done: boolean } };
  /** Facts or settings changed: start and ask for names again. */
  refresh: { request: Record<never, never>; reply: { readonly done: boolean } };
  /** These match patterns were taken back: a page that is one of theirs goes quiet. */
  leave: { request: { readonly patterns: readonly string[] }; reply: { readonly done: boolean } };
};

export type PageState = {
  readonly names: readonly {
    readonly entity: string;
    readonly name: string;
    readonly type: EntityType;
    readonly count: number;
  }[];
};

export type Settings = {
  /** Interface language; `auto` follows the browser. */
  readonly language: 'auto' | 'ro' | 'en';
  readonly off: boolean;
  /** Host names, "digi24.ro", on which Reper is off. */
  readonly offSites: readonly string[];
  /** Milliseconds. */
  readonly dwell: number;
  readonly grace: number;
};

export type PageSettings = {
  readonly on: boolean;
  readonly dwell: number;
  readonly grace: number;
  /** Of the interface. */
  readonly language: 'ro' | 'en';
};

export type AddedArticle = {
  readonly source: string;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly entities: number;
  readonly facts: number;
  /** It was stored already; nothing changed. */
  readonly known: boolean;
};

export type StoredSource = {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly origin: 'bundled' | 'added';
  readonly facts: number;
};

/** Every error that the interface has a sentence for. */
export type ErrorCode =
  | 'noArticle'
  | 'notRomanian'
  | 'nothingFound'
  | 'tooLong'
  | 'storageFull'
  | 'storageBroken'
  | 'notAllowed'
  | 'pageGone'
  | 'unexpected';
