import type { Gazetteer } from './ro/gazetteer.ts';

/** Nouns for things of one kind without a name: `heads` bring one up, `again` only takes one up. */
export type ThingKind = {
  readonly type: 'EVENT' | 'LAW' | 'WORK' | 'FACILITY' | 'PRODUCT';
  readonly heads: ReadonlySet<string>;
  readonly again: ReadonlySet<string>;
  /** Where its nouns name different things ("camionul" is no "microbuz"): those that mean the same, group by group. */
  readonly alike?: readonly ReadonlySet<string>[];
  /** Nobody looks it up by itself: told of under who makes, signs or leads it ("contractul"). */
  readonly kept?: boolean;
};

/** What a language knows about names: word lists by lemma, known places, inflection. Rules in extract/ ask it. */
export type Naming = {
  readonly personRoles: ReadonlySet<string>;
  readonly organisationHeads: ReadonlySet<string>;
  readonly facilityHeads: ReadonlySet<string>;
  readonly locationHeads: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  /** Nouns for waters and heights, which share their names with states and people: "râul Moldova". */
  /** Nouns for ships: "nava Santa Lucia" is no town. */
  readonly shipHeads: ReadonlySet<string>;
  readonly natureHeads: ReadonlySet<string>;
  /** Bodies that one state keeps in another: "Ambasada României la Manila". */
  readonly missionHeads: ReadonlySet<string>;
  /** Nouns for money: "lei moldovenești" names no country. */
  readonly currencies: ReadonlySet<string>;
  readonly eventHeads: ReadonlySet<string>;
  readonly lawHeads: ReadonlySet<string>;
  /** A wider word for a person → the roles that it may stand for again: "edilul" for a "primar". */
  readonly broaderRoles: Readonly<Record<string, ReadonlySet<string>>>;
  /** What somebody heads → the titles of such a head, for each noun for a head: "șeful statului" is a "președinte". */
  readonly offices: Readonly<Record<string, Readonly<Record<string, ReadonlySet<string>>>>>;
  /** Noun → adjectives with which it stands for a body of its own: "comunitatea internațională". */
  readonly standingBodies: Readonly<Record<string, ReadonlySet<string>>>;
  /** Bodies of which a state has one, as lemmas: "Guvernul" alone is a name. */
  readonly soleBodies: ReadonlySet<string>;
  /** Nouns for bodies that act in a text without a name, and those of them that do so only when said with more: "mișcarea de protest". */
  readonly actingBodies: ReadonlySet<string>;
  readonly qualifiedBodies: ReadonlySet<string>;
  /** Nouns to the heads of names of bodies that they may mean: "municipalitatea" is the town hall. */
  readonly sameBodies: Readonly<Record<string, readonly string[]>>;
  /** People and bodies that act without a name, and nouns of no particular group. */
  readonly groupNouns: ReadonlySet<string>;
  readonly faceless: ReadonlySet<string>;
  /** Of the group nouns those that are bodies: "forțele". */
  readonly bodyNouns: ReadonlySet<string>;
  /** Those who work for a body, and the bodies that speak for them: "angajat"; "sindicat". */
  readonly workers: ReadonlySet<string>;
  readonly workersBodies: ReadonlySet<string>;
  /** Articles and the like of somebody in particular: "un", "alt". */
  readonly indefinites: ReadonlySet<string>;
  /** What opens the names of sports clubs: "FC". */
  readonly clubInitials: ReadonlySet<string>;
  /** Whom only a person has: kin, "avocatul său", "omologul său". */
  readonly companions: ReadonlySet<string>;
  /** "de profesie medic": nouns after which a calling follows. */
  readonly callings: ReadonlySet<string>;
  /** Nouns that fit any person: "bărbatul". */
  readonly anyPerson: ReadonlySet<string>;
  /** A person who stays unnamed: "un tânăr". */
  readonly personNouns: ReadonlySet<string>;
  /** Verbs whose subject does nothing; verbs that tell how an event goes on. */
  readonly passiveInMeaning: ReadonlySet<string>;
  readonly eventVerbs: ReadonlySet<string>;
  /** Common nouns before a name that are no part of it: "compania". */
  readonly kindNouns: ReadonlySet<string>;
  readonly foreignOrganisationWords: ReadonlySet<string>;
  readonly foreignEventWords: ReadonlySet<string>;
  /** Heads of organisations and events that carry the town of their seat in their name. */
  readonly seatedHeads: ReadonlySet<string>;
  /** Nouns before a title in quotation marks; those of `caseHeads` belong to the name. */
  readonly workHeads: ReadonlySet<string>;
  /** Verbs whose object in quotation marks is a work: "regiza". */
  readonly makingVerbs: ReadonlySet<string>;
  /** Verbs of getting a prize: "a primit Oscarul pentru „…”". */
  readonly awardVerbs: ReadonlySet<string>;
  readonly caseHeads: ReadonlySet<string>;
  readonly productHeads: ReadonlySet<string>;
  /** Events known by where they are held, written small. */
  readonly placedEvents: ReadonlySet<string>;
  /** Heads of bands known by their leader, and the adjectives that make them one: "grupul criminal Pop". */
  readonly bandHeads: ReadonlySet<string>;
  readonly bandAdjectives: ReadonlySet<string>;
  /** Courtesy and rank before a person's name, forms: "domnul", "dl.". */
  readonly personTitles: ReadonlySet<string>;
  readonly neverNames: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  readonly acronyms: Readonly<Record<string, string>>;
  /** Lower-case words inside names of persons ("von", "de la") and of organisations ("de", "a"). */
  readonly personParticles: ReadonlySet<string>;
  readonly organisationParticles: ReadonlySet<string>;
  /** Words between a comma and a name that make it another name of who stands before: "pe numele ei real". */
  readonly otherNames: RegExp;
  /** Nouns for the people of a town: "ieșenii", lemmas. */
  readonly inhabitants: RegExp;
  readonly knownOrganisations: ReadonlySet<string>;
  /** Prepositions after which a capital may stand for its state ("împotriva Moscovei"). */
  readonly statePrepositions: ReadonlySet<string>;
  /** Noun that joins a court's seat to its name: ", sediul Centru". */
  readonly seatNoun: string;
  /** Lower-case words that open a further part of an organisation's name: "în Domeniul", "pe lângă", "și". */
  readonly organisationLinks: ReadonlySet<string>;
  /** Ends of web addresses that are names of outlets: "Adevărul.ro". */
  readonly webDomains: ReadonlySet<string>;
  /** Words before the number of a law: "nr.". */
  readonly numberWords: ReadonlySet<string>;
  /** Acronyms of kinds of law: "OUG 57/2023". */
  readonly lawAcronyms: ReadonlySet<string>;
  /** Lemmas by which an author calls a person again: "fostul deputat"; those of a legal case apart. */
  readonly epithets: ReadonlySet<string>;
  readonly legalEpithets: ReadonlySet<string>;
  /** By kind of organisation: heads of its names, and nouns that stand for one again ("compania"). */
  readonly organisationKinds: Readonly<
    Record<string, { readonly heads: ReadonlySet<string>; readonly nominals: ReadonlySet<string> }>
  >;
  /** Nouns for the people of a body, to heads and acronyms of such bodies: "procurorii" of a "Parchet" or the "DNA". */
  readonly members: Readonly<Record<string, ReadonlySet<string>>>;
  /** Things that a text talks about without a name, by kind. */
  readonly things: Readonly<Record<string, ThingKind>>;
  /** By type of entity, nouns for what belongs to one by nature: "vânzări" to a body. */
  readonly parts: Readonly<Record<string, ReadonlySet<string>>>;
  /** Nouns that stand for what was just said to be done: "decizia". */
  readonly deeds: ReadonlySet<string>;
  /** Adjectives that make a head a body of its own: "autoritatea electorală". */
  /** Parts of a town that a number may tell apart: "cartierul Micro 14". */
  readonly quarters: ReadonlySet<string>;
  readonly bodyAdjectives: ReadonlySet<string>;
  /** "Executivul comunitar": of the European Union. */
  readonly unionAdjectives: ReadonlySet<string>;
  /** Capitals that stand for a body which sits there rather than for their state: keys of names. */
  readonly sharedSeats: ReadonlySet<string>;
  /** Nouns for a country and a capital: "țara", "capitala". */
  readonly countryNoun: string;
  /** Nouns for a war, which whose or where it is makes one of its own; without diacritics. */
  readonly wars: ReadonlySet<string>;
  /** "țările", and adjectives with which several are called together: "țările baltice"; folded forms. */
  readonly statesNouns: RegExp;
  readonly regionAdjectives: RegExp;
  /** "nord", "orient", folded. */
  readonly directions: ReadonlySet<string>;
  readonly capitalNoun: string;
  /** Possessives that make "țara" the reader's own: "noastră". */
  readonly ourOwn: ReadonlySet<string>;
  /** Codes of the countries where the language is at home, likeliest first. */
  readonly homeCountries: readonly string[];
  /** "El", "Ea": the personal and demonstrative pronouns that take up somebody named, folded → gender. */
  readonly takingUp: Readonly<Record<string, 'Masc' | 'Fem'>>;
  /** "ei", "acestea": pronouns that take up several. */
  readonly takingUpSeveral: Readonly<Record<string, 'Masc' | 'Fem'>>;
  /** "lor" after a noun. */
  readonly theirs: string;
  /** Nouns for countries, as lemmas: "stat". */
  readonly stateNouns: ReadonlySet<string>;
  readonly genderOfFirstName: (name: string) => 'Masc' | 'Fem' | undefined;
  /** Prepositions of place. */
  readonly locatives: ReadonlySet<string>;
  /** Word before a person's name in the genitive ("lui"). */
  readonly personGenitive: string;
  readonly gazetteer: () => Gazetteer;
  /** First words of clubs' names, folded: "Minerul Zlatna". */
  readonly clubNames: ReadonlySet<string>;
  /** Heads of names that take no article there, as lemmas: "Radio Nord". */
  readonly bareHeads: ReadonlySet<string>;
  /** Nouns for a way of speaking, as lemmas: the adjective after them names no country. */
  readonly languageNouns: ReadonlySet<string>;
  /** Whether an adjective of nationality tells the kind of a thing, not whose it is: "chinezesc". */
  readonly kindAdjective: (form: string) => boolean;
  readonly nameForms: (name: string) => string[];
  readonly baseCandidates: (word: string) => string[];
  /** A common noun's form → the lemmas it may belong to, where the tagger's is none: "trenurile" → "tren". */
  readonly commonBases: (form: string) => string[];
  readonly definiteForm: (lemma: string, feminine: boolean) => string;
  readonly feminineForm: (lemma: string) => string;
  readonly nameKey: (name: string) => string;
};
