/** What the name recogniser's features ask of a word, as numbers: hashes of words, tags and outlines, lists, places. */
export type NameWord = {
  readonly form: number;
  readonly lemma: number;
  readonly tag: number;
  /** The first five letters of the tag, and the first two. */
  readonly tag5: number;
  readonly tag2: number;
  readonly shape: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly lemmaSuffix3: number;
  readonly prefix3: number;
  readonly prefix4: number;
  /** Lists of the form and of the lemma, together and as a pair. */
  readonly lists: number;
  readonly listPair: number;
  readonly role: number;
  readonly unit: number;
  /** Kinds of organisations the word may name, or be part of the name of. */
  readonly bodies: number;
  /** Which words are used alike: number of the lemma's cluster among 50, 200, 800; 0 for rare words. */
  readonly clusterCoarse: number;
  readonly cluster: number;
  readonly clusterFine: number;
  /** 0 unknown to the lexicon, 1 known as a name, 2 as another word, 3 as both. */
  readonly known: number;
  /** 0 lower case, 1 Capital, 2 capital in a sentence of capitals, 3 CAPITALS. */
  readonly capital: number;
  /** A small word that joins words of a name: "de", "al", "și". */
  readonly link: boolean;
  /** 1 within quotation marks. */
  readonly quoted: number;
  /** First and last word of the run of capitalised words around, links included; -1 outside. */
  readonly runStart: number;
  readonly runEnd: number;
  readonly runLists: number;
  readonly runRoles: number;
  readonly runBodies: number;
  /** First word of the enumeration the run continues, "Roma, Paris și Madrid"; its own first without one. */
  readonly listStart: number;
  /** Part of a date, a sum or a number: digits (1 to 5 how many, 6 decimal, 7 time, 8 percent, 9 other), 0 none. */
  readonly digits: number;
  readonly measureLink: boolean;
  /** Parts an enumeration is made of: comma, semicolon, coordinating conjunction. */
  readonly joint: boolean;
  /** First and last word of the run of number and measure words around, -1 outside; kinds to the left and right in it. */
  readonly measureStart: number;
  readonly measureEnd: number;
  readonly kindsLeft: number;
  readonly kindsRight: number;
  /** The nearest capitalised common word within five to the left, "Ministerul"; -1 without. */
  readonly head: number;
  /** Lemmas of the nearest verb and noun within five words, 0 without. */
  readonly verbLeft: number;
  readonly verbRight: number;
  readonly nounLeft: number;
  readonly nounRight: number;
};

const ABSENT = 99;

/** A word whose surroundings are still being found. */
export type Draft = { -readonly [Field in keyof NameWord]: NameWord[Field] };

/** The word outside the sentence. */
export const OUTSIDE: NameWord = draftOf({});

/** A word with what is known of it, the rest empty. */
export function draftOf(known: Partial<NameWord>): Draft {
  return {
    form: ABSENT,
    lemma: ABSENT,
    tag: ABSENT,
    tag5: ABSENT,
    tag2: ABSENT,
    shape: ABSENT,
    suffix2: ABSENT,
    suffix3: ABSENT,
    suffix4: ABSENT,
    lemmaSuffix3: ABSENT,
    prefix3: ABSENT,
    prefix4: ABSENT,
    lists: 0,
    listPair: 0,
    role: 0,
    unit: 0,
    bodies: 0,
    clusterCoarse: 0,
    cluster: 0,
    clusterFine: 0,
    known: 9,
    capital: 0,
    link: false,
    quoted: 0,
    runStart: -1,
    runEnd: -1,
    runLists: 0,
    runRoles: 0,
    runBodies: 0,
    listStart: -1,
    digits: 0,
    measureLink: false,
    joint: false,
    measureStart: -1,
    measureEnd: -1,
    kindsLeft: 0,
    kindsRight: 0,
    head: -1,
    verbLeft: 0,
    verbRight: 0,
    nounLeft: 0,
    nounRight: 0,
    ...known,
  };
}
