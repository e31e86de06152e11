import type { Span } from '../text/span.ts';

/**
 * Doc: an article's text as the language engine read it. Tokens, sentences and names are in text order; token
 * numbers never leave `language/` and `extract/`. Tags, features and relations are those of Universal Dependencies,
 * name labels those of RONEC.
 */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export type NameLabel =
  | 'PERSON'
  | 'GPE'
  | 'LOC'
  | 'ORG'
  | 'LANGUAGE'
  | 'NAT_REL_POL'
  | 'DATETIME'
  | 'PERIOD'
  | 'MONEY'
  | 'QUANTITY'
  | 'NUMERIC'
  | 'ORDINAL'
  | 'FACILITY'
  | 'WORK_OF_ART'
  | 'EVENT';

/** UD features, e.g. { Case: "Acc,Nom", Number: "Sing" }. */
export type Features = Readonly<Record<string, string>>;

export type Token = Span & {
  /** Its place in `doc.tokens`. */
  readonly index: number;
  /** The surface with cedillas turned to commas, NFC; the same length as the span where the text is NFC. */
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** The MULTEXT-East tag, "Ncmsry". */
  readonly msd: string;
  readonly features: Features;
  /** `index` of the head token; -1 for the root of a sentence. */
  readonly head: number;
  /** UD relation with its subtype, "nsubj:pass". */
  readonly deprel: string;
};

/** Tokens `firstToken` to `endToken` (exclusive) of `doc.tokens`. */
export type Sentence = Span & { readonly firstToken: number; readonly endToken: number };

/** A name or expression found by the recogniser: tokens `first` to `last`, inclusive. */
export type NameSpan = {
  readonly first: number;
  readonly last: number;
  readonly label: NameLabel;
  readonly score: number;
};

export type Doc = {
  readonly text: string;
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameSpan[];
};

/** What a table says of a form, whatever the tagger makes of it: its lemma and MULTEXT-East tag. */
export type Reading = Pick<Token, 'lemma' | 'msd'>;
