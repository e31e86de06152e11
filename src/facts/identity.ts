import { foldCase } from '../text/fold.ts';
import type { Entity } from './pack.ts';

/**
 * One entity told by several sources: the same full name and kind are taken for the same one. `key` is what a page and a
 * card ask by, so that two articles' facts stand on one card. What has no full name ("Popescu", "atacul", "instanța") stays
 * within its own source: somebody else's facts on a card would be worse than two cards.
 */
export function identityKey({ id, name, type, forms }: Pick<Entity, 'id' | 'name' | 'type' | 'forms'>): string {
  const key = `${kindOf(type)}|${foldCase(name)}`;
  return forms.some(({ kind }) => kind === 'full') ? key : `${key}|${id}`;
}

/** Sources disagree on what a place is (GPE, LOC, FACILITY); on who is a person they do not. */
export function kindOf(type: Entity['type']): string {
  switch (type) {
    case 'GPE':
    case 'LOC':
    case 'FACILITY':
      return 'place';
    case 'ORG':
    case 'GROUP':
      return 'body';
    case 'PERSON':
      return 'person';
    case 'EVENT':
    case 'WORK':
    case 'PRODUCT':
    case 'LAW':
      return 'thing';
    default:
      return type satisfies never;
  }
}
