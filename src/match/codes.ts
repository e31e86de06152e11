import type { EntityType, FormKind } from '../facts/pack.ts';

/** Types and kinds as small numbers: their places in these lists, which only grow at their ends. */
export const TYPES: readonly EntityType[] = [
  'PERSON',
  'ORG',
  'GPE',
  'LOC',
  'FACILITY',
  'EVENT',
  'WORK',
  'PRODUCT',
  'LAW',
  'GROUP',
];
export const KINDS: readonly FormKind[] = ['full', 'short', 'metonym', 'adjective'];
