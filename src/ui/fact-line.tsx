import { useId, useState } from 'preact/hooks';
import type { CardFact, CardSource } from '../cards/card.ts';
import { cardTranslator } from './card-strings.ts';
import { Evidence, type EvidenceProps } from './evidence.tsx';
import { FactText } from './fact-text.tsx';
import { certaintyOf, dateOf, sourceLine, voicesOf } from './remarks.ts';
import type { UiLanguage } from './translate.ts';

export type FactLineProps = {
  readonly fact: CardFact;
  readonly source: CardSource | undefined;
  readonly language: UiLanguage;
  /** Below a heading that names the source it is not named again. */
  readonly underSource?: boolean;
  readonly openName?: (entity: string) => void;
  readonly tools: EvidenceProps['tools'];
};

/** One statement. Date and certainty come first, so that nobody reads the words without them; then voice and source, and that
 *  there is no date; the proof on demand. */
export function FactLine({ fact, source, language, underSource = false, openName, tools }: FactLineProps) {
  const t = cardTranslator(language);
  const id = useId();
  const [open, setOpen] = useState(false);
  const certainty = certaintyOf(fact, t);
  const undated = fact.time === null;
  const from = [...voicesOf(fact, source, t), ...(underSource ? [] : [sourceLine(source, language)])];
  return (
    <li class="fact-line" data-modality={fact.modality} data-fact={fact.id} tabIndex={-1}>
      {undated && certainty === undefined ? null : (
        <p class="fact-line-about">
          {undated ? null : <span class="fact-line-date">{dateOf(fact, language)}</span>}
          {certainty === undefined ? null : <span class="fact-line-certainty">{certainty}</span>}
        </p>
      )}
      <p class="fact-line-statement" id={`${id}-statement`} lang="ro">
        <FactText fact={fact} openName={openName} />
      </p>
      <p class="fact-line-source">
        <span class="fact-line-from">
          {undated ? <span class="fact-line-date fact-line-undated">{dateOf(fact, language)}</span> : null}
          {from.map((part) => (
            <span key={part} class="fact-line-voice">
              {part}
            </span>
          ))}
        </span>
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
      {open ? <Evidence id={`${id}-evidence`} fact={fact} source={source} language={language} tools={tools} /> : null}
    </li>
  );
}
