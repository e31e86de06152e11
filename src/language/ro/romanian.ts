import type { Language } from '../language.ts';
import { ACRONYMS, KNOWN_ORGANISATIONS } from './acronyms.ts';
import { CALENDAR } from './calendar.ts';
import { CUES } from './cues.ts';
import { buildGazetteer } from './gazetteer.ts';
import { baseCandidates, definiteForm, feminineForm, nameForms, nameKey } from './inflection.ts';
import { NUMBERS } from './numbers.ts';
import * as roles from './roles.ts';

/** Everything Romanian that rules ask for; the engine's models join it in languages.ts. */
export const ROMANIAN: Omit<Language, 'analyze'> = {
  code: 'ro',
  calendar: CALENDAR,
  numbers: NUMBERS,
  cues: CUES,
  naming: {
    personRoles: roles.PERSON_ROLES,
    organisationHeads: roles.ORGANISATION_HEADS,
    facilityHeads: roles.FACILITY_HEADS,
    locationHeads: roles.LOCATION_HEADS,
    placeHeads: roles.PLACE_HEADS,
    eventHeads: roles.EVENT_HEADS,
    lawHeads: roles.LAW_HEADS,
    neverNames: roles.NEVER_NAMES,
    firstNames: roles.FIRST_NAMES,
    acronyms: ACRONYMS,
    personParticles: new Set([
      'von',
      'van',
      'der',
      'den',
      'du',
      'da',
      'di',
      'del',
      'della',
      'dos',
      'bin',
      'ben',
      'ibn',
      'of',
      'the',
      'and',
    ]),
    knownOrganisations: KNOWN_ORGANISATIONS,
    statePrepositions: new Set([
      'împotriva',
      'contra',
      'cu',
      'pentru',
      'către',
      'între',
      'asupra',
      'față',
      'dintre',
      'pe',
    ]),
    organisationParticles: new Set(['de', 'a', 'al', 'ale', 'ai', 'pentru']),
    locatives: new Set(['la', 'în', 'din', 'spre', 'lângă', 'prin', 'înspre', 'dinspre', 'întru', 'dintru', 'peste']),
    seatNoun: 'sediu',
    personGenitive: 'lui',
    gazetteer: buildGazetteer,
    nameForms,
    baseCandidates,
    definiteForm,
    feminineForm,
    nameKey,
  },
};
