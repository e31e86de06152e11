import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardFact, CardSource } from '../cards/card.ts';
import { type CitationFormat, cite } from '../cards/cite.ts';
import { type CardTextKey, cardTranslator } from './card-strings.ts';
import { copyText } from './copy-text.ts';
import { certaintyOf, dateOf, sourceLine, voicesOf } from './remarks.ts';
import type { UiLanguage } from './translate.ts';

/** Below the proof: copy as citation, hide, note as wrong. What was done is said in place, to eye and screen reader. */
export type FactToolsProps = {
  readonly fact: CardFact;
  readonly source: CardSource | undefined;
  readonly language: UiLanguage;
  readonly hide: (() => void) | undefined;
  readonly noteWrong: ((note: string) => Promise<unknown>) | undefined;
};

export function FactTools({ fact, source, language, hide, noteWrong }: FactToolsProps) {
  const t = cardTranslator(language);
  const place = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<CardTextKey>();
  const [writing, setWriting] = useState(false);
  /** The citation looked at: below all buttons, so that none moves from under the pointer. */
  const [seen, setSeen] = useState<CitationFormat>();
  const id = useId();
  const news = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const stopWriting = (): void => {
    setWriting(false);
    opener.current?.focus({ preventScroll: true });
  };
  // in a low card what is said stands below the edge
  useLayoutEffect(() => {
    if (said !== undefined) news.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  const citation = (format: CitationFormat): string => {
    const certainty = certaintyOf(fact, t);
    const remarks = [
      ...(certainty === undefined ? [] : [certainty]),
      ...voicesOf(fact, source, t),
      dateOf(fact, language),
    ];
    return cite({ fact, source, remarks, sourceLine: sourceLine(source, language) }, format);
  };
  const copy = async (format: CitationFormat): Promise<void> => {
    setSeen(format);
    if (place.current !== null)
      setSaid((await copyText(citation(format), place.current)) ? 'factCopied' : 'factNotCopied');
  };
  const keep = (note: string): void => {
    noteWrong?.(note).then(
      () => {
        stopWriting();
        setSaid('factWrongSaved');
      },
      () => setSaid('factFailed'),
    );
  };
  return (
    <div class="fact-tools" ref={place}>
      <p class="fact-tools-row">
        <span>{t('factCopy')}</span>
        {FORMATS.map(({ format, label }) => (
          <button
            key={format}
            type="button"
            class="fact-tools-button"
            aria-describedby={seen === format ? `${id}-citation` : undefined}
            onPointerEnter={() => setSeen(format)}
            onFocus={() => setSeen(format)}
            onClick={() => void copy(format)}
          >
            {label ?? t('factCopyPlain')}
          </button>
        ))}
      </p>
      <p class="fact-tools-row">
        {hide === undefined ? null : (
          <button type="button" class="fact-tools-button" onClick={hide}>
            {t('factHide')}
          </button>
        )}
        {noteWrong === undefined ? null : (
          <button
            type="button"
            class="fact-tools-button"
            ref={opener}
            aria-expanded={writing}
            onClick={() => {
              setWriting(!writing);
              setSaid(undefined);
            }}
          >
            {t('factWrong')}
          </button>
        )}
      </p>
      {seen === undefined || writing ? null : (
        <p class="fact-tools-citation" id={`${id}-citation`}>
          {citation(seen).trim()}
        </p>
      )}
      {writing ? <WrongNote language={language} keep={keep} cancel={stopWriting} /> : null}
      <p class="fact-tools-said" role="status" ref={news}>
        {said === undefined ? null : t(said)}
      </p>
    </div>
  );
}

const FORMATS: readonly { readonly format: CitationFormat; readonly label?: string }[] = [
  { format: 'markdown', label: 'Markdown' },
  { format: 'plain' },
  { format: 'csl-json', label: 'CSL-JSON' },
];

type WrongNoteProps = {
  readonly language: UiLanguage;
  readonly keep: (note: string) => void;
  readonly cancel: () => void;
};

function WrongNote({ language, keep, cancel }: WrongNoteProps) {
  const t = cardTranslator(language);
  const id = useId();
  const [note, setNote] = useState('');
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
    place.current?.querySelector('textarea')?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="fact-tools-note" ref={place}>
      <label for={id}>{t('factWrongNote')}</label>
      <textarea
        id={id}
        class="fact-tools-field"
        rows={2}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <p class="fact-tools-row">
        <button type="button" class="fact-tools-button" onClick={() => keep(note)}>
          {t('factWrongSave')}
        </button>
        <button type="button" class="fact-tools-button" onClick={cancel}>
          {t('factWrongCancel')}
        </button>
      </p>
    </div>
  );
}
