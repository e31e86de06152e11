import type { Doc, Token } from '../../../language/doc.ts';
import type { Language } from '../../../language/language.ts';
import type { Span } from '../../../text/span.ts';
import type { FoundTime } from '../time/time.ts';
import { findQuantities } from './quantity.ts';

/**
 * "a urcat la 60 de dolari, de la 50 de dolari în noiembrie": the value of another time, which must not be read with the date of
 * the first. Returns the first token of ", de la …", where a number and a date of their own stand in it.
 */
export function findEarlierValue(
  doc: Doc,
  language: Language,
  { first, last }: { readonly first: number; readonly last: number },
  times: readonly FoundTime[],
): { readonly comma: number; readonly span: Span; readonly time: FoundTime } | undefined {
  for (let i = first + 1; i < last; i++) {
    const [comma, lead, second] = [doc.tokens[i], doc.tokens[i + 1], doc.tokens[i + 2]];
    if (comma?.form !== ',' || !opens(language, lead, second)) continue;
    const next = doc.tokens.slice(i + 1, last + 1).find(({ form }) => form === ',');
    const until = next === undefined ? last : next.index - 1;
    const words = doc.tokens.slice(i + 1, until + 1);
    const own = times.filter((time) => time.first > i && time.last <= until);
    const [start, end] = [own[0], own.at(-1)];
    const numbers = findQuantities(
      doc.text,
      words,
      language.numbers,
      own.map(({ span }) => span),
    );
    const here = findQuantities(doc.text, doc.tokens.slice(first, i), language.numbers, []);
    if (start === undefined || end === undefined || numbers.length === 0 || here.length === 0) return undefined;
    const time = {
      ...start,
      end: [start.end, end.end].sort()[1] ?? end.end,
      ...(start === end ? {} : { precision: 'range' as const }),
    };
    return { comma: i, span: { start: (lead as Token).start, end: (doc.tokens[until] as Token).end }, time };
  }
  return undefined;
}

/** "de la 50", "față de 45", "comparativ cu 30". */
function opens({ cues }: Language, lead: Token | undefined, second: Token | undefined): boolean {
  return cues.comparing.some(([one, two]) => lead?.form.toLowerCase() === one && second?.form.toLowerCase() === two);
}
