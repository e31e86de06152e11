import type { NameForm } from '../../../facts/pack.ts';
import { nameForms } from '../../../names/name-forms.ts';
import type { DraftEntity } from '../draft-entity.ts';

/** What to look for on a page: every inflected and foreign form of the name and its aliases, never a nominal. */
export function formsOf(draft: DraftEntity): NameForm[] {
  return nameForms({ name: draft.name, type: draft.type, aliases: [...draft.aliases], country: draft.country });
}
