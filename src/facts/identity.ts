import { foldCase } from '../text/fold.ts';
import type { Entity } from './pack.ts';

/**
 * One entity told by several sources: the same full name and kind are taken for the same one. `key` is what a page and a
 * card ask by, so that two articles' facts stand on one card; a surname alone never joins two people.
 */
export function identityKey({ name, type }: Pick<Entity, 'name' | 'type'>): string {
  return `${kindOf(type)}|${foldCase(name)}`;
}

/** Sources disagree on what a place is (GPE, LOC, FACILITY); on who is a person they do not. */
function kindOf(type: Entity['type']): string {
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
