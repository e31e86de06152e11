/** Tables of words that the rules for time, quantity, voice and certainty ask. Keys of calendar and numbers are folded. */
export type Calendar = {
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  /** Days from the article's day: { ieri: -1 }. */
  readonly nearDays: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>>;
  readonly past: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  /** What stands before a length of time that lies back: "acum", "în urmă cu". */
  readonly ago: readonly (readonly string[])[];
  /** What stands before one that lies ahead: "peste". */
  readonly ahead: readonly (readonly string[])[];
  /** "noaptea", before "de luni spre marți". */
  readonly night: string;
  /** The night before the article's day: "peste noapte". */
  readonly nights: readonly (readonly string[])[];
  /** "în această seară": parts of a day. */
  readonly dayParts: ReadonlySet<string>;
  /** "în primele trei luni ale anului". */
  readonly earliest: ReadonlySet<string>;
  /** "în ultimele trei luni". */
  readonly latest: ReadonlySet<string>;
  /** Beginning, middle and end of a month, week or year. */
  readonly parts: Readonly<Record<string, 1 | 2 | 3>>;
  /** Parts of a year that are counted, with their length in months. */
  readonly yearParts: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Seasons that lie within one year, with their first month. */
  readonly seasons: Readonly<Record<string, number>>;
  /** "anii", before "'90". */
  readonly decades: ReadonlySet<string>;
  readonly weekends: ReadonlySet<string>;
  readonly hours: ReadonlySet<string>;
};

export type Numbers = {
  readonly words: Readonly<Record<string, number>>;
  readonly multipliers: Readonly<Record<string, number>>;
  readonly vague: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Units that follow a number without "de": "500 euro". */
  readonly measures: ReadonlySet<string>;
  /** Nouns that a number before them dates and does not count: "19 iunie". */
  readonly months: ReadonlySet<string>;
  /** Nouns after "pe" in a rate: "lei pe litru". */
  readonly rates: ReadonlySet<string>;
  /** Lengths of time within which something is counted: "în șase ani". */
  readonly spans: ReadonlySet<string>;
  /** What else bounds a count: "din carieră". */
  readonly bounds: ReadonlySet<string>;
  /** Phrases before a number, longest first, and what they make of it. */
  readonly qualifiers: readonly (readonly [
    string,
    'approximately' | 'at-least' | 'at-most' | 'more-than' | 'less-than',
  ])[];
};

/** Lemmas, except where a word form is named. */
export type Cues = {
  readonly saying: ReadonlySet<string>;
  /** Those of asking somebody to act: the subjunctive after them is what is asked. */
  readonly asking: ReadonlySet<string>;
  /** Those of asking whose noun is asked as well: "cere demisia". */
  readonly demanding: ReadonlySet<string>;
  /** Verbs that in the conditional tell what is said to be so: "ar figura pe listă". */
  readonly hearsaid: ReadonlySet<string>;
  /** What bodies do whose word is the deed: ", a decis Guvernul". */
  readonly deciding: ReadonlySet<string>;
  /** Verbs of an outlet that passes something on: "arată", "informează". */
  readonly relaying: ReadonlySet<string>;
  /** Verbs of somebody's opinion about another: "consideră", "etichetează". */
  readonly judging: ReadonlySet<string>;
  /** Verbs after whose sentence a quotation without a frame is of who did it: "a reacționat pe Facebook. „…”". */
  readonly reacting: ReadonlySet<string>;
  /** Those of them that by themselves tell a deed: "a criticat proiectul", "a prezentat bugetul". */
  readonly addressing: ReadonlySet<string>;
  /** Who speaks for the body, state or company that they belong to: "reprezentanții", "partea turcă". */
  readonly spokesmen: ReadonlySet<string>;
  /** Verbs of what only people and bodies of people do: "obține", "fuge". */
  readonly personal: ReadonlySet<string>;
  /** Prepositions after which a bare noun for a person is definite, beside that of the object: "către primar". */
  readonly toward: ReadonlySet<string>;
  /** Verbs that with "se" tell what somebody does himself: "se predă". */
  readonly reflexive: ReadonlySet<string>;
  /** Verbs of taking somebody somewhere or into custody: a body is not taken. */
  readonly taking: ReadonlySet<string>;
  /** Verbs whose object is a person or a body, not a thing: "a arestat". */
  readonly personObjects: ReadonlySet<string>;
  readonly accusing: ReadonlySet<string>;
  /** Participles of accusation and charge. */
  readonly charged: ReadonlySet<string>;
  readonly believing: ReadonlySet<string>;
  readonly promising: ReadonlySet<string>;
  readonly planning: ReadonlySet<string>;
  /** Verbs that tell what may or must be: "poate deschide o uzină". */
  readonly modals: ReadonlySet<string>;
  readonly denying: ReadonlySet<string>;
  /** Verbs of denying that also refuse things: "respinge oferta"; a denial only with a charge for object. */
  readonly refusing: ReadonlySet<string>;
  /** What somebody who denies a charge pleads: "nevinovat". */
  readonly innocent: ReadonlySet<string>;
  readonly hedges: Readonly<Record<string, 'estimated' | 'alleged'>>;
  readonly negations: ReadonlySet<string>;
  /** Prepositions before the source of a statement: "potrivit". */
  readonly according: ReadonlySet<string>;
  /** "după spusele", "în opinia": preposition → the word for what somebody says, both as they are written. */
  readonly accounts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns of people and bodies that speak without a name. */
  readonly unnamed: ReadonlySet<string>;
  /** Words that tie a sentence to the one before, folded; a statement that stands alone does without. */
  readonly connectors: readonly string[];
  /** Conjunction that opens what is said ("că"). */
  readonly content: ReadonlySet<string>;
  /** Conjunctions without which the clause before them would say something else ("dacă"). */
  readonly condition: ReadonlySet<string>;
  /** Verbs of an estimate: what they tell is one, and its numbers are none too exact. */
  readonly estimating: ReadonlySet<string>;
  /** Charges whose verb also says what anybody does: "urmări". */
  readonly watched: ReadonlySet<string>;
  /** Words of the law beside them: "penal", "dosar". */
  readonly lawWords: ReadonlySet<string>;
  /** Verbs of what a court decides about somebody. */
  readonly judged: ReadonlySet<string>;
  /** Verbs of how a thing comes about, whose it is or where it stands, and of what the law does to somebody: their participle tells of its noun. */
  readonly making: ReadonlySet<string>;
  /** Verbs that fix, expect or put off what is to come: "programat în octombrie" looks ahead. */
  readonly scheduling: ReadonlySet<string>;
  /** Lemmas of adjectives that are participles: "mort", "închis". */
  readonly participial: RegExp;
  /** Conjunctions that open a clause beside another: "dar", "iar". */
  readonly joining: ReadonlySet<string>;
  /** Nouns for one of several times: "prima dată când". */
  readonly turns: ReadonlySet<string>;
  /** Verbs without a subject of their own: "trebuie", "există". */
  readonly impersonal: ReadonlySet<string>;
  /** Prepositions before whom something is turned: "împotriva". */
  readonly against: ReadonlySet<string>;
  /** Verbs that move somebody to do something: "determină". */
  readonly causing: ReadonlySet<string>;
  /** Nouns that only carry a clause: "în momentul în care". */
  readonly carriers: ReadonlySet<string>;
  /** "…, lucru pe care l-a negat": nouns that take up the whole clause before them. */
  readonly resuming: ReadonlySet<string>;
  /** Nouns before "că" that doubt what follows: "suspiciuni că"; how sure it is then. */
  readonly doubts: Readonly<Record<string, 'alleged' | 'estimated'>>;
  /** Verbs whose participle says what somebody has not: "lipsit de". */
  readonly lacking: ReadonlySet<string>;
  /** "Familia victimei, Ana Pop, …": nouns for several people, which no person's name explains. */
  readonly collectives: ReadonlySet<string>;
  /** Articles at a noun's end and what stands there without them: "-a", "-ă". */
  readonly articles: readonly (readonly [string, string])[];
  /** Before the value that one is compared with: "de la", "față de". */
  readonly comparing: readonly (readonly [string, string])[];
  /** Verbs whose participle says what something is called, and the words before its other name: "cunoscut drept". */
  readonly naming: ReadonlySet<string>;
  readonly calledAs: ReadonlySet<string>;
  /** Nouns for people coming together. */
  readonly meetings: ReadonlySet<string>;
  /** Words that say when something is done by a meeting: during it, before or after it; folded. */
  readonly occasionFrames: Readonly<Record<'during' | 'around', readonly (readonly string[])[]>>;
  /** Verbs of bringing an agreement, a law, a work or an event about: "a semnat un acord". */
  readonly makes: ReadonlySet<string>;
  /** Further verbs of whoever has an agreement, a bill or an inquiry: "a reziliat contractul", "a deschis o anchetă". */
  readonly disposes: ReadonlySet<string>;
  /** Verbs whose subject is an event: "a durat", "a urmat". */
  readonly happening: ReadonlySet<string>;
  /** Verbs whose meeting need not take place: "a cerut o întâlnire", "a anulat summitul". */
  readonly calledOff: ReadonlySet<string>;
  /** "marjă": what a meeting beside a larger one is held on. */
  readonly margins: ReadonlySet<string>;
  /** Ends of nouns for who does something: "cofondator", "violonist". */
  readonly agentEndings: readonly string[];
  /** Nouns that are a company by themselves: "rivalul german Acme" is Acme. */
  readonly businesses: ReadonlySet<string>;
  /** What a company or another body can be beside a name: "producător de cabluri"; and what a place can be: "capitala". */
  readonly bodyRoles: ReadonlySet<string>;
  readonly placeRoles: ReadonlySet<string>;
  /** Who speaks for the accusation: what they say of a person is a charge. */
  readonly accusers: ReadonlySet<string>;
  /** Verbs of what happens or is there: a noun after them is no object. */
  readonly occurring: ReadonlySet<string>;
  /** Verbs of being there and of weather, without anybody who acts. */
  readonly existing: ReadonlySet<string>;
  /** "se constată că": what anybody sees, nobody tells. */
  readonly noticing: ReadonlySet<string>;
  /** Nouns for what somebody does; their genitive is who does it: "vizita lui …". */
  readonly actions: ReadonlySet<string>;
  /** Nouns that stand for a state when an adjective of nationality follows: "forțele ucrainene". */
  readonly stateBodies: ReadonlySet<string>;
  /** Prepositions of each participant's role. */
  readonly roles: Readonly<Record<string, 'place' | 'origin' | 'destination' | 'with' | 'topic' | 'object' | 'agent'>>;
};
