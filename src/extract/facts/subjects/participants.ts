import type { Role } from '../../../facts/pack.ts';
import type { Doc, Sentence, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { ExtractedEntity } from '../../entity.ts';
import type { DraftFact, Reader } from '../draft.ts';
import { isClitic } from '../nouns/noun-phrases.ts';
import type { VoiceDraft } from '../voices/voices.ts';

/** A statement → the other entities in it, in text order, each with its part in what is told. */

export function participantsOf(
  reader: Pick<Reader, 'doc' | 'language' | 'mentions'>,
  sentence: Sentence,
  span: Span,
  subjects: readonly ExtractedEntity[],
  attribution: readonly VoiceDraft[],
): DraftFact['participants'] {
  const { doc, language, mentions } = reader;
  const seen = new Set<ExtractedEntity>([
    ...subjects,
    ...attribution.flatMap((voice) => (voice.entity === null ? [] : [voice.entity])),
  ]);
  const found: { entity: ExtractedEntity; role: Role }[] = [];
  for (const token of doc.tokens.slice(sentence.firstToken, sentence.endToken)) {
    if (!contains(span, token)) continue;
    for (const { entity, mention } of mentions.get(token.index) ?? []) {
      if (mention.firstToken !== token.index || seen.has(entity)) continue;
      seen.add(entity);
      found.push({ entity, role: roleOf(doc, language, mention.firstToken) });
    }
  }
  return found;
}

function roleOf(doc: Doc, language: Language, first: number): Role {
  const clitic = doc.tokens[first];
  if (clitic !== undefined && isClitic(clitic)) return clitic.features.Case === 'Dat' ? 'recipient' : 'object';
  let i = first - 1;
  while (i >= 0 && /^(?:DET|NUM|ADJ|NOUN)$/u.test((doc.tokens[i] as Token).upos) && i > first - 4) i--;
  const before = doc.tokens[i];
  if (before?.upos === 'ADP') {
    const link = /^c[aă]tre$/iu.test(before.form) && doc.tokens[i - 1]?.form === 'de' ? i - 1 : i;
    if (doc.tokens[link]?.form === 'de' && (link < i || /^Vmp/u.test(doc.tokens[i - 1]?.msd ?? ''))) return 'agent';
    return language.cues.roles[before.lemma] ?? 'other';
  }
  const head = doc.tokens[first];
  if (head?.features.Case === 'Dat,Gen' || before?.form === 'lui')
    return /^iobj/u.test(head?.deprel ?? '') ? 'recipient' : 'other';
  return /^(?:obj|iobj)/u.test(head?.deprel ?? '') ? 'object' : 'other';
}
