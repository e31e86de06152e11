import { sha256 } from '@noble/hashes/sha2.js';

/**
 * Identity from content: the same article, name or fact has the same id on every machine, so packs merge and
 * an article added twice is one source. Ids are a letter and 16 hexadecimal digits of a SHA-256.
 */
export function sourceId(text: string): string {
  return `s${digest(text.normalize('NFC').replace(/\s+/gu, ' ').trim())}`;
}

/** `type` and canonical `name` of an entity inside one source. */
export function entityId(source: string, type: string, name: string): string {
  return `e${digest(JSON.stringify([source, type, name.normalize('NFC')]))}`;
}

/** Where the fact stands, what its predicate is and what it states: not the order of extraction. */
export function factId(source: string, evidence: string, predicate: string, statement: string): string {
  return `f${digest(JSON.stringify([source, evidence, predicate, statement]))}`;
}

function digest(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text));
  let hex = '';
  for (const byte of bytes.subarray(0, 8)) hex += byte.toString(16).padStart(2, '0');
  return hex;
}
