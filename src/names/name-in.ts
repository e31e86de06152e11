import type { NameLanguage } from './known-name.ts';
import { keyOf } from './known-names.ts';
import { knownOf, type NamedEntity } from './name-forms.ts';

/**
 * An entity as its source names it → its usual name in a language of the interface: "Ucraina" → "Ukraine". undefined where no table
 * knows it, where the source's name is one of that language already, and where the source gives less than the table would ("Zelenski").
 */
export function nameIn(language: NameLanguage, entity: NamedEntity): string | undefined {
  const known = knownOf(entity);
  if (known === undefined) return undefined;
  const isSource = (name: string): boolean => keyOf(name) === keyOf(entity.name);
  if (known.names[language].some(isSource)) return undefined;
  if (!known.names.ro.some(isSource)) return undefined;
  return known.names[language][0]?.replace(/\u00a0/gu, ' ');
}
