import { describe, expect, it } from 'vitest';
import { entityId, factId, sourceId } from '../../src/facts/id.ts';

describe('ids', () => {
  it('are a letter and sixteen hexadecimal digits, the same on every machine', () => {
    expect(sourceId('Un text.')).toMatch(/^s[0-9a-f]{16}$/u);
    expect(entityId('s1', 'PERSON', 'Ana Pop')).toMatch(/^e[0-9a-f]{16}$/u);
    expect(factId('s1', 'evidence', 'spune', 'statement')).toMatch(/^f[0-9a-f]{16}$/u);
    expect(sourceId('abc')).toBe('sba7816bf8f01cfea');
  });

  it('know an article again whatever its white space and composition', () => {
    expect(sourceId('Știre  nouă.\r\n\r\nAtât.\n')).toBe(sourceId(' Știre nouă.\n\nAtât.'));
    expect(sourceId('Știre'.normalize('NFD'))).toBe(sourceId('Știre'.normalize('NFC')));
    expect(sourceId('Știre nouă.')).not.toBe(sourceId('Știre veche.'));
  });

  it('tell apart what differs in any one part, also where the parts run together', () => {
    expect(entityId('s1', 'PERSON', 'Ana')).not.toBe(entityId('s1', 'GPE', 'Ana'));
    expect(entityId('s1', 'PERSON', 'Ana')).not.toBe(entityId('s2', 'PERSON', 'Ana'));
    expect(factId('s', 'ab', 'c', 'd')).not.toBe(factId('s', 'a', 'bc', 'd'));
  });

  it('know a name again in either composition', () => {
    expect(entityId('s1', 'PERSON', 'Țepeș'.normalize('NFD'))).toBe(entityId('s1', 'PERSON', 'Țepeș'.normalize('NFC')));
  });
});
