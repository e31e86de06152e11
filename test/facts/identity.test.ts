import { describe, expect, it } from 'vitest';
import { identityKey } from '../../src/facts/identity.ts';
import type { EntityType, NameForm } from '../../src/facts/pack.ts';

const entity = (id: string, name: string, type: EntityType, kind?: NameForm['kind']) => ({
  id,
  name,
  type,
  forms: kind === undefined ? [] : [{ text: name, language: 'ro', kind, case: 'fold' as const }],
});

describe('identityKey', () => {
  it('joins the same full name of the same kind, whatever its diacritics', () => {
    expect(identityKey(entity('e1', 'Ștefan Țurcanu', 'PERSON', 'full'))).toBe(
      identityKey(entity('e2', 'Stefan Ţurcanu', 'PERSON', 'full')),
    );
    expect(identityKey(entity('e1', 'Kursk', 'GPE', 'full'))).toBe(identityKey(entity('e2', 'Kursk', 'LOC', 'full')));
  });

  it('keeps people, places and bodies of one name apart', () => {
    const keys = (['PERSON', 'GPE', 'ORG', 'WORK'] as const).map((type) =>
      identityKey(entity('e1', 'Șor', type, 'full')),
    );
    expect(new Set(keys).size).toBe(4);
  });

  it('never joins two sources by a surname alone', () => {
    expect(identityKey(entity('e1', 'Popescu', 'PERSON', 'short'))).not.toBe(
      identityKey(entity('e2', 'Popescu', 'PERSON', 'short')),
    );
  });

  it('never joins what has no name of its own', () => {
    expect(identityKey(entity('e1', 'atacul', 'EVENT'))).not.toBe(identityKey(entity('e2', 'atacul', 'EVENT')));
  });
});
