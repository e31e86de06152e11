import type { Cues } from '../../../language/rules.ts';
import type { Span } from '../../../text/span.ts';
import type { Clause } from './clause.ts';
import { frameOf } from './fold-clauses.ts';

/**
 * Clauses of a sentence of which a quotation begins or ends elsewhere → those that the article tells itself, before and after the marks:
 * "El a recunoscut că a fost sunat: „M-au sunat. …", "…”, a spus Ion, care fusese concediat". What only frames the quotation is none,
 * nor what somebody says of himself. Takes what is quoted out of the clauses, in place.
 */
export function narrated(clauses: readonly Clause[], quotes: readonly Span[], cues: Cues): Clause[] {
  const frames = new Set(quotes.map((quote) => frameOf(clauses, quote, cues)));
  return clauses.filter((clause) => {
    if (
      clause.quote >= 0 ||
      isLabel(clause) ||
      isUnreadFrame(clause, quotes) ||
      /^[12]$/u.test(clause.finite?.features.Person ?? '')
    )
      return false;
    takeOutQuoted(clause);
    return !frames.has(clause) || clause.folded.some(({ kind, link }) => kind === 'finite' && link === 'content');
  });
}

/** "ANA POP, arbitră:" with its role read as a verb. */
function isLabel({ own, sentence: { firstToken } }: Clause): boolean {
  const words = own.filter(({ upos }) => upos !== 'PUNCT');
  return words.length < FEWEST_WORDS && words[0]?.index === firstToken && own.some(({ form }) => form === ':');
}

const FEWEST_WORDS = 4;

/** "…”, se plânge Ion Pop": a verb right after the marks frames them, whatever verb it is. */
export function isUnreadFrame({ own, predicate, folded }: Clause, quotes: readonly Span[]): boolean {
  const first = own.find(({ upos }) => upos !== 'PUNCT');
  const verb = first === predicate || /^(?:AUX|PRON|PART)$/u.test(first?.upos ?? '');
  const start = first?.start ?? 0;
  return verb && folded.length === 0 && quotes.some(({ end }) => end <= start && start - end <= FRAME_GAP);
}

/** Characters between closing marks and their frame: a comma or a dash with spaces. */
const FRAME_GAP = 3;

function takeOutQuoted({ folded }: Clause): void {
  const kept = folded.filter(({ quote }) => quote < 0);
  folded.splice(0, folded.length, ...kept);
  kept.forEach(takeOutQuoted);
}
