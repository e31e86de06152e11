import type { Card } from '../cards/card.ts';
import type { EntityType } from '../facts/pack.ts';
import type { NamePartLists } from '../match/name-parts.ts';
import type { AnsweredName, PackedNames } from '../match/packed-names.ts';

/**
 * Every message between the parts of the extension, one documented type per direction. Requests are plain data
 * `{ kind, ...fields }`; each has exactly one reply. A failed request replies `{ error }` with a code that the
 * interface turns into a sentence.
 */

/** A name the reader's sources know and all of whose words stand on the page. `news`: see news.ts; told only where it is wanted. */
export type PageName = AnsweredName;

/** Page → background. */
export type PageRequests = {
  /** First of all: whether Reper is on here, and how it behaves. */
  start: { request: { readonly site: string; readonly page: string }; reply: PageSettings };
  /** Distinct candidate words of the page, folded (match/page-words.ts), the first `known` of them asked before → the names that may
   *  stand on it and have a word that was not asked before. */
  names: {
    request: { readonly words: readonly string[]; readonly known: number };
    reply: PackedNames;
  };
  /** The words around names that a page with names needs to tell them by; once a page. */
  nameParts: { request: Record<never, never>; reply: NamePartLists };
  /** The card of an entity; `here`: entities of the paragraph being read. null: no such entity any more. */
  card: { request: { readonly entity: string; readonly here: readonly string[] }; reply: Card | null };
  /** Inject the card's interface into the asking frame; first use on a page only. */
  cardInterface: { request: Record<never, never>; reply: { readonly ready: true } };
  /** Its card is shown: what it says is no longer new. */
  seen: { request: { readonly entity: string }; reply: { readonly done: true } };
  /** Off, or on again, for a site, from the card itself. */
  turnOffSite: { request: { readonly site: string; readonly off: boolean }; reply: { readonly done: true } };
  /** The page was read: how many names stand on it. Goes to the badge, and to a side panel that shows this tab. */
  pageRead: { request: { readonly names: number }; reply: { readonly done: true } };
} & CardRequests;

/** What a card asks for, wherever it is shown. */
export type CardRequests = {
  hideFact: { request: { readonly fact: string; readonly hidden: boolean }; reply: { readonly done: true } };
  noteWrong: { request: Omit<WrongNote, 'at'>; reply: { readonly done: true } };
  /** Opens Reper's own page with a source's text, at one of its facts. */
  openReader: { request: { readonly source: string; readonly fact: string }; reply: { readonly done: true } };
};

/** Popup, side panel and Reper's other pages → background. */
export type PopupRequests = CardRequests & {
  card: PageRequests['card'];
  settings: { request: Record<never, never>; reply: Settings };
  changeSettings: { request: { readonly change: Partial<Settings> }; reply: Settings };
  /** Run Reper on a tab whose host is not granted: activeTab. */
  activate: { request: { readonly tab: number }; reply: { readonly ready: true } };
  /** Read the tab's article, extract it, store it in one transaction. */
  addArticle: { request: { readonly tab: number }; reply: AddedArticle };
  removeSource: { request: { readonly source: string }; reply: { readonly removed: boolean } };
  sources: { request: Record<never, never>; reply: { readonly sources: readonly StoredSource[] } };
  /** Only the articles that the reader has added, none where there are more than `most`. */
  fewAdded: {
    request: { readonly most: number };
    reply: {
      readonly count: number;
      readonly sources: readonly Pick<StoredSource, 'id' | 'title' | 'url'>[];
    };
  };
  /** A source's text with its facts; null: it is not there any more. */
  article: { request: { readonly source: string }; reply: StoredArticle | null };
  hiddenFacts: { request: Record<never, never>; reply: { readonly count: number } };
  unhideFacts: { request: Record<never, never>; reply: { readonly done: true } };
  notes: { request: Record<never, never>; reply: { readonly notes: readonly KeptNote[] } };
  deleteNote: { request: { readonly id: number }; reply: { readonly done: true } };
};

/** Popup or background → page. */
export type TabRequests = {
  /** Names painted on the page, in order of first appearance. */
  pageState: { request: Record<never, never>; reply: PageState };
  /** Entities of names painted on the page of which some form, in any language or script, has these words in it. */
  search: { request: { readonly words: string }; reply: { readonly entities: readonly string[] } };
  /** A keyboard command. */
  command: { request: { readonly command: 'next' | 'previous' | 'open' | 'close' }; reply: { readonly done: boolean } };
  /** Scroll to the n-th painted name and flash it. */
  goTo: { request: { readonly index: number }; reply: { readonly done: boolean } };
  /** Settings changed, or facts with them: start again, and read again where another setting or fact shows on the page. */
  refresh: { request: { readonly facts: boolean }; reply: { readonly done: boolean } };
  /** These match patterns were taken back: a page that is one of theirs goes quiet. */
  leave: { request: { readonly patterns: readonly string[] }; reply: { readonly done: boolean } };
};

/** Where the page's script leaves the same for the popup. */
export type PageGlobal = typeof globalThis & { reperState?: () => Promise<PageState> };

export type PageState = {
  readonly names: readonly {
    readonly entity: string;
    readonly name: string;
    readonly type: EntityType;
    readonly count: number;
    readonly facts: number;
    /** Nowhere does the page tell it from another of the same name. */
    readonly unsure: boolean;
  }[];
  /** Each name in reading order: its entity, all that may be meant where the page does not tell, and the entities of its paragraph. */
  readonly mentions: readonly {
    readonly entity: string;
    readonly others: readonly string[];
    readonly here: readonly string[];
  }[];
};

export type Settings = {
  /** Interface language; `auto` follows the browser. */
  readonly language: 'auto' | 'ro' | 'en';
  readonly off: boolean;
  /** Host names, "digi24.ro", on which Reper is off. */
  readonly offSites: readonly string[];
  /** Addresses without their fragment. */
  readonly offPages: readonly string[];
  /** Milliseconds since 1970; null: not paused. */
  readonly pausedUntil: number | null;
  readonly mode: OpeningMode;
  /** Milliseconds. */
  readonly dwell: number;
  readonly grace: number;
  readonly density: Density;
  /** The number of names on the icon. */
  readonly badge: boolean;
};

/** What opens a card: resting on a name, the same with Shift held, or a click. */
export type OpeningMode = 'hover' | 'modifier' | 'click';

/** How much of a page is underlined: every mention, each name's first, only names with something new, nothing. */
export type Density = 'all' | 'first' | 'new' | 'off';

export type PageSettings = {
  readonly on: boolean;
  /** Milliseconds until a pause is over. */
  readonly resumesIn: number | null;
  readonly mode: OpeningMode;
  readonly dwell: number;
  readonly grace: number;
  readonly density: Density;
  /** Of the interface. */
  readonly language: 'ro' | 'en';
  /** What a screen reader is told of where the keyboard is, with {name}, {number} and {count} to fill in. */
  readonly place: string;
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

export type StoredArticle = StoredSource & {
  readonly text: string;
  readonly statements: readonly { readonly id: string; readonly start: number; readonly end: number }[];
};

/** What the reader finds wrong with a fact, with all that is needed to look into it. */
export type WrongNote = {
  readonly note: string;
  /** ISO time. */
  readonly at: string;
  readonly entity: string;
  readonly fact: string;
  readonly rule: string;
  readonly statement: string;
  readonly sentence: string;
  readonly modality: string;
  readonly source: { readonly title: string | null; readonly publisher: string | null; readonly url: string | null };
};
export type KeptNote = WrongNote & { readonly id: number };

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
