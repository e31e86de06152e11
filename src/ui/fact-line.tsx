import { useId, useState } from 'preact/hooks';
import type { CardFact, CardSource } from '../cards/card.ts';
import { Evidence, sourceLine } from './evidence.tsx';
import { formatTime } from './formats.ts';
import { modalityKey, type Translate, translator, type UiLanguage } from './strings.ts';

export type FactLineProps = {
  readonly fact: CardFact;
  readonly source: CardSource | undefined;
  readonly language: UiLanguage;
};

/** One statement with its certainty, voice, date and source, and the proof on demand. */
export function FactLine({ fact, source, language }: FactLineProps) {
  const t = translator(language);
  const id = useId();
  const [open, setOpen] = useState(false);
  const hedged = fact.modality === 'asserted' ? '' : ' fact-line-hedged';
  return (
    <li class="fact-line" data-modality={fact.modality} tabIndex={-1}>
      <p class="fact-line-statement" id={`${id}-statement`} lang="ro">
        {fact.statement}
      </p>
      <p class="fact-line-about">
        <span class={`fact-line-certainty${hedged}`}>{t(modalityKey(fact.modality))}</span>
        {fact.negated ? <span class="fact-line-certainty fact-line-hedged">{t('factNegated')}</span> : null}
        {voicesOf(fact, t).map((voice) => (
          <span key={voice} class="fact-line-voice">
            {voice}
          </span>
        ))}
        <span class="fact-line-date">{dateOf(fact, t, language)}</span>
      </p>
      <p class="fact-line-source">
        <span>{sourceLine(source, t, language)}</span>
        <button
          type="button"
          class="fact-line-proof"
          aria-expanded={open}
          aria-controls={open ? `${id}-evidence` : undefined}
          aria-describedby={`${id}-statement`}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'factHideEvidence' : 'factEvidence')}
        </button>
      </p>
      {open ? <Evidence id={`${id}-evidence`} fact={fact} source={source} language={language} /> : null}
    </li>
  );
}

/** Who says it, then who passes it on. */
function voicesOf({ voices, modality }: CardFact, t: Translate): string[] {
  if (voices.length === 0) return modality === 'asserted' ? [t('factOwnVoice')] : [];
  return voices.map(({ kind, name }, i) => {
    if (kind === 'unnamed') return t('factUnnamed', { voice: name });
    return t(i === 0 ? 'factSays' : 'factRelayed', { voice: name });
  });
}

function dateOf(fact: CardFact, t: Translate, language: UiLanguage): string {
  if (fact.time === null) return t('factNoDate');
  const date = formatTime(fact.time, language);
  return fact.time.inferred ? t('factInferred', { date }) : date;
}
