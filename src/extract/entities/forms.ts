import type { NameForm } from '../../facts/pack.ts';
import type { Language } from '../../language/language.ts';
import type { DraftEntity } from './draft-entity.ts';

const MOST_FORMS = 200;

/** What to look for on a page: every inflected form of the name and its aliases, never a nominal. */
export function formsOf(draft: DraftEntity, language: Language): NameForm[] {
  const { naming, code } = language;
  const forms = new Map<string, NameForm>();
  const add = (text: string, kind: NameForm['kind'], locale = code): void => {
    if (text.length < 2 || text.length > 200 || forms.has(text)) return;
    forms.set(text, { text, language: locale, kind, case: /^[\p{Lu}\d.-]{2,5}$/u.test(text) ? 'exact' : 'fold' });
  };
  const inflected = draft.type === 'PERSON' ? personForms : naming.nameForms;
  for (const form of inflected(draft.name)) add(form, isShort(draft, draft.name) ? 'short' : 'full');
  for (const alias of draft.aliases)
    for (const form of inflected(alias)) add(form, isShort(draft, alias) ? 'short' : 'full');
  if (draft.country !== undefined) {
    const places = naming.gazetteer();
    for (const name of places.otherNames[draft.country] ?? [])
      for (const form of naming.nameForms(name)) add(form, 'full');
    const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(draft.country);
    if (english !== undefined) add(english, 'full', 'en');
    for (const form of naming.nameForms(places.capitals.get(draft.country) ?? '')) add(form, 'metonym');
  }
  return [...forms.values()].slice(0, MOST_FORMS);
}

/** One word of a person's name, or an acronym of two letters: common enough to need a reason on the page. */
function isShort(draft: DraftEntity, name: string): boolean {
  return draft.type === 'PERSON' && !name.includes(' ');
}

/** A woman's name takes the case on its first word; a man's takes none. */
function personForms(name: string): string[] {
  const [first = '', ...rest] = name.split(' ');
  const oblique = /ia$/u.test(first)
    ? [`${first.slice(0, -1)}ei`]
    : /[cg]a$/u.test(first)
      ? [`${first.slice(0, -1)}ăi`, `${first.slice(0, -1)}ii`]
      : /a$/u.test(first) && rest.length > 0
        ? [`${first.slice(0, -1)}ei`]
        : [];
  return [name, ...oblique.map((word) => [word, ...rest].join(' '))];
}
