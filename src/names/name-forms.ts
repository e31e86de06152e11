import type { EntityType, FormKind, NameForm } from '../facts/pack.ts';
import { isCommonWord } from '../text/common-words.ts';
import { foldCase } from '../text/fold.ts';
import { declineGerman, declineHungarian } from './decline-others.ts';
import { declineRomanian, declineRomanianPerson, isAcronym } from './decline-romanian.ts';
import { declineSlavic, declineSlavicPerson } from './decline-slavic.ts';
import { type KnownName, NAME_LANGUAGES, type NameLanguage } from './known-name.ts';
import { familyName, knownNames } from './known-names.ts';
import { toCyrillic } from './to-cyrillic.ts';
import { toLatin } from './transliterate.ts';

/**
 * An entity → everything a page may call it: its base names declined in Romanian, and where the tables or a rule of transliteration
 * know it, its names in seven more languages with their case forms. Made when a pack is written or imported, so that reading a page is
 * plain comparison. Forms that differ only in what folding removes are one; none is a common word; at most 200.
 */
export type NamedEntity = {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  /** ISO code where it is known to be a country. */
  readonly country?: string | undefined;
};

const MOST_FORMS = 200;

export function nameForms(entity: NamedEntity): NameForm[] {
  const collected = createForms();
  const known = knownOf(entity);
  for (const name of [entity.name, ...entity.aliases]) {
    const kind = isShort(entity, name, known) ? 'short' : 'full';
    const own = entity.type === 'PERSON' ? declineRomanianPerson(name, isFemale(name, known)) : declineRomanian(name);
    for (const form of own) collected.add(form, 'ro', ambiguous(known, form) ? 'short' : kind);
    if (entity.type === 'PERSON' && known === undefined) addByRule(collected, name, entity.name);
  }
  if (known !== undefined)
    for (const language of NAME_LANGUAGES)
      for (const name of known.names[language]) addKnown(collected, known, name, language);
  if (known?.country !== undefined) addCapital(collected, known.country);
  return collected.list();
}

/** What the tables know of an entity, by its name and kind. */
export function knownOf({ name, type, aliases, country }: NamedEntity): KnownName | undefined {
  const known = knownNames();
  switch (type) {
    case 'PERSON':
      return known.person(name);
    case 'GPE':
    case 'LOC':
    case 'FACILITY':
      return (
        (country === undefined ? undefined : known.country(country)) ??
        (type === 'GPE' ? known.countryNamed(name) : undefined) ??
        known.place(name) ??
        known.body(name)
      );
    case 'ORG':
    case 'GROUP':
      return [name, ...aliases].map(known.body).find((one) => one !== undefined) ?? known.place(name);
    case 'EVENT':
      return known.event(name);
    case 'WORK':
    case 'PRODUCT':
    case 'LAW':
      return known.body(name) ?? known.event(name);
    default:
      return type satisfies never;
  }
}

function addKnown(forms: Forms, known: KnownName, name: string, language: NameLanguage): void {
  for (const form of decline(known, name, language)) {
    const short = ambiguous(known, form) || (known.kind === 'person' && language !== 'zh' && !name.includes(' '));
    forms.add(form, language, short ? 'short' : 'full');
  }
  if (
    known.kind !== 'person' ||
    language === 'zh' ||
    !name.includes(' ') ||
    /^(?:Papa|Regele|Regina|Prințul|Patriarhul)/u.test(known.names.ro[0] ?? '')
  )
    return;
  const hungarianOrder =
    language === 'hu' && known.names.en.some((english) => english.split(' ').at(-1) === name.split(' ')[0]);
  const family = familyName({ familyFirst: known.familyFirst || hungarianOrder }, name);
  for (const form of declineFamily(known, family, language)) forms.add(form, language, known.unique ? 'full' : 'short');
}

function decline(known: KnownName, name: string, language: NameLanguage): string[] {
  const person = known.kind === 'person';
  switch (language) {
    case 'ro':
      return person ? declineRomanianPerson(plain(name), known.female) : declineRomanian(name);
    case 'ru':
    case 'uk':
      return (person ? declineSlavicPerson(name, language, known) : declineSlavic(name, language)).map(plain);
    case 'hu':
      return declineHungarian(plain(name));
    case 'de':
      return declineGerman(plain(name));
    case 'en':
    case 'fr':
    case 'zh':
      return [plain(name)];
    default:
      return language satisfies never;
  }
}

/** The family name alone: a woman's foreign surname does not change in Russian ("Меркель"), a Chinese one neither. */
function declineFamily(known: KnownName, family: string, language: NameLanguage): string[] {
  if (language === 'ro') return [family];
  if (language !== 'ru' && language !== 'uk') return decline(known, family, language);
  // Chinese surnames end in vowels that Slavic cases leave alone; Korean ones ("Кима", "Пака") decline
  if (known.familyFirst && !/[бвгджзклмнпрстфхцчшщ]$/u.test(family)) return [family];
  const [, ...forms] = declineSlavicPerson(`А ${family}`, language, { female: known.female, familyFirst: false });
  return [family, ...forms.map((form) => form.slice(form.indexOf(' ') + 1))];
}

/** A person no table knows whose given name is at home in Cyrillic: "Serghei Naumenko" → "Сергея Науменко", "Sergei Naumenko". */
function addByRule(forms: Forms, name: string, full: string): void {
  const cyrillic = toCyrillic(name);
  if (cyrillic === undefined) return;
  const female = /[ая]$/u.test(cyrillic.ru.split(' ')[0] ?? '') && !/^(?:Илья|Никита)/u.test(cyrillic.ru);
  const known = { female, familyFirst: false };
  for (const language of ['ru', 'uk'] as const) {
    const spelt = cyrillic[language];
    for (const form of declineSlavicPerson(spelt, language, known)) forms.add(form, language, 'full');
    if (name === full)
      for (const form of declineSlavicPerson(familyName(known, spelt), language, known))
        forms.add(form, language, 'short');
    for (const to of ['en', 'de', 'fr', 'hu'] as const)
      for (const latin of toLatin(spelt, language, to)) {
        forms.add(latin, to, 'full');
        if (name === full) forms.add(familyName(known, latin), to, 'short');
      }
  }
}

/** A capital may stand for its state; whether it does where it stands is for the page to say. */
function addCapital(forms: Forms, code: string): void {
  const capital = knownNames().capital(code);
  if (capital === undefined || SEATS_OF_OTHERS.has(code)) return;
  for (const language of NAME_LANGUAGES)
    for (const name of capital.names[language])
      for (const form of decline(capital, name, language))
        if (language !== 'hu' || form === name || !IN_A_PLACE.test(form)) forms.add(form, language, 'metonym');
}

/** "Bruxelles" stands for the European Union and "Haga" for its courts before they do for Belgium and the Netherlands. */
const SEATS_OF_OTHERS: ReadonlySet<string> = new Set(['BE', 'NL']);

/** Hungarian says by its suffix where something is: then the city is meant, not the state. */
const IN_A_PLACE = /(?:b[ae]n|b[ae]|b[óő]l|r[óő]l|r[ae]|t[óő]l|[oeö]n|n[áé]l|h[oeö]z)$/u;

function isShort({ type, name }: NamedEntity, form: string, known: KnownName | undefined): boolean {
  return (
    type === 'PERSON' &&
    !form.includes(' ') &&
    !(known?.unique === true && foldCase(form) === foldCase(familyName(known, name)))
  );
}

/** "Georgia" the country or the state, "Jordan" the country or the man; "Грузия" is clear. */
function ambiguous(known: KnownName | undefined, form: string): boolean {
  return known?.ambiguous === true && known.names.en.includes(form);
}

function isFemale(name: string, known: KnownName | undefined): boolean {
  return known?.female ?? (/a$/u.test(name.split(' ')[0] ?? '') && !MASCULINE_IN_A.has(name.split(' ')[0] ?? ''));
}

/** Men's names that end like women's. */
const MASCULINE_IN_A = new Set([
  'Andrea',
  'Andria',
  'Costea',
  'Horia',
  'Ilia',
  'Ilya',
  'Luca',
  'Mircea',
  'Mustafa',
  'Nikita',
  'Nicola',
  'Toma',
  'Zaharia',
]);

function plain(name: string): string {
  return name.replace(/\u00a0/gu, ' ');
}

type Forms = {
  readonly add: (text: string, language: NameLanguage, kind: FormKind) => void;
  readonly list: () => NameForm[];
};

function createForms(): Forms {
  const found = new Map<string, NameForm>();
  return {
    add(text, language, kind) {
      if (text.length < 2 || text.length > 200 || !/[\p{Lu}\p{Lt}\p{Lo}]/u.test(text)) return;
      const exact = isAcronym(text) && text.length <= 8;
      const key = exact ? text : foldCase(text).replace(/[\s-]+/gu, ' ');
      const before = found.get(key);
      if (before !== undefined) {
        // the same form in two languages belongs to none
        if (before.language !== language && before.language !== 'mul') found.set(key, { ...before, language: 'mul' });
        return;
      }
      if (!exact && !text.includes(' ') && isCommonWord(text.toLowerCase())) return;
      found.set(key, { text, language, kind, case: exact ? 'exact' : 'fold' });
    },
    list: () => [...found.values()].slice(0, MOST_FORMS),
  };
}
