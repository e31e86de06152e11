import type { CardFact, CardSource } from '../cards/card.ts';
import { type CardTranslate, cardTranslator, modalityKey } from './card-strings.ts';
import { formatDay, formatTime } from './formats.ts';
import type { UiLanguage } from './translate.ts';

/** What stands beside a statement, in words: date, certainty, voice and source. */
export function dateOf(fact: CardFact, language: UiLanguage): string {
  const t = cardTranslator(language);
  if (fact.time === null) return t('factNoDate');
  const date = formatTime(fact.time, language);
  return fact.time.inferred ? t('factInferred', { date }) : date;
}

/** undefined where the source plainly asserts. */
export function certaintyOf({ modality }: CardFact, t: CardTranslate): string | undefined {
  return modality === 'asserted' ? undefined : t(modalityKey(modality));
}

/** Who says it, then who passes it on; the source itself is named beside them and not twice. */
export function voicesOf({ voices }: CardFact, source: CardSource | undefined, t: CardTranslate): string[] {
  return voices.flatMap(({ kind, name }, i) => {
    if (kind === 'unnamed') return [t('factUnnamed', { voice: name })];
    if (i > 0 && name === source?.publisher) return [];
    return [t(i === 0 ? 'factSays' : 'factRelayed', { voice: name })];
  });
}

/** Publisher, else title, and its day: "Digi24, 3 sept. 2025". */
export function sourceLine(source: CardSource | undefined, language: UiLanguage): string {
  const t = cardTranslator(language);
  const name = source?.publisher ?? source?.title ?? t('sourceUntitled');
  const day = source?.publishedOn ?? null;
  return day === null
    ? t('factAsOfUnknown', { source: name })
    : t('factAsOf', { source: name, date: formatDay(day, language) });
}
