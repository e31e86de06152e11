import { useState } from 'preact/hooks';
import type { CardFact, CardSource } from '../cards/card.ts';
import { Evidence } from './evidence.tsx';
import { formatDay, formatTime } from './formats.ts';
import { modalityKey, type Translate, translator, type UiLanguage } from './strings.ts';

export type FactLineProps = {
  readonly fact: CardFact;
  readonly source: CardSource | undefined;
  /** Key of the card's entity: "says he himself" needs no name twice. */
  readonly self: string;
  readonly language: UiLanguage;
};

/** One statement with its date, voice, certainty, source, and the proof on demand. */
export function FactLine({ fact, source, language }: FactLineProps) {
  const t = translator(language);
  const [open, setOpen] = useState(false);
  const plain = fact.modality === 'asserted' && !fact.negated;
  return (
    <li class="fact-line" data-modality={fact.modality}>
      <p class="fact-line-statement" lang="ro">
        {fact.statement}
      </p>
      <p class="fact-line-about">
        <span class={plain ? 'fact-line-certainty' : 'fact-line-certainty fact-line-hedged'}>{t(modalityKey(fact.modality))}</span>
        <span class="fact-line-voice">{voiceOf(fact, t)}</span>
        <span class="fact-line-date">{dateOf(fact, t, language)}</span>
      </p>
      <p class="fact-line-source">
        <span>{sourceOf(source, t, language)}</span>
        <button type="button" class="fact-line-proof" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'factHideEvidence' : 'factEvidence')}
        </button>
      </p>
      {open ? <Evidence fact={fact} url={source?.url ?? null} t={t} /> : null}
    </li>
  );
}

function voiceOf(fact: CardFact, t: Translate): string {
  if (fact.voices.length === 0) return fact.modality === 'asserted' ? t('factOwnVoice') : '';
  return fact.voices.map(({ kind, name }) => t(kind === 'unnamed' ? 'factUnnamed' : 'factSays', { voice: name })).join(' · ');
}

function dateOf(fact: CardFact, t: Translate, language: UiLanguage): string {
  if (fact.time === null) return t('factNoDate');
  const date = formatTime(fact.time, language);
  return fact.time.inferred ? t('factInferred', { date }) : date;
}

function sourceOf(source: CardSource | undefined, t: Translate, language: UiLanguage): string {
  const name = source?.publisher ?? source?.title ?? t('sourceUntitled');
  const day = source?.publishedOn ?? null;
  return day === null ? t('factAsOfUnknown', { source: name }) : t('factAsOf', { source: name, date: formatDay(day, language) });
}
