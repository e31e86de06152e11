import type { Gazetteer } from './ro/gazetteer.ts';

/** What a language knows about names: word lists by lemma, known places, inflection. Rules in extract/ ask it. */
export type Naming = {
  readonly personRoles: ReadonlySet<string>;
  readonly organisationHeads: ReadonlySet<string>;
  readonly facilityHeads: ReadonlySet<string>;
  readonly locationHeads: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  readonly eventHeads: ReadonlySet<string>;
  readonly lawHeads: ReadonlySet<string>;
  readonly neverNames: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  readonly acronyms: Readonly<Record<string, string>>;
  /** Lower-case words inside names of persons ("von", "de la") and of organisations ("de", "a"). */
  readonly personParticles: ReadonlySet<string>;
  readonly organisationParticles: ReadonlySet<string>;
  readonly knownOrganisations: ReadonlySet<string>;
  /** Prepositions after which a capital may stand for its state ("împotriva Moscovei"). */
  readonly statePrepositions: ReadonlySet<string>;
  /** Noun that joins a court's seat to its name: ", sediul Centru". */
  readonly seatNoun: string;
  /** Prepositions of place. */
  readonly locatives: ReadonlySet<string>;
  /** Word before a person's name in the genitive ("lui"). */
  readonly personGenitive: string;
  readonly gazetteer: () => Gazetteer;
  readonly nameForms: (name: string) => string[];
  readonly baseCandidates: (word: string) => string[];
  readonly definiteForm: (lemma: string, feminine: boolean) => string;
  readonly feminineForm: (lemma: string) => string;
  readonly nameKey: (name: string) => string;
};
