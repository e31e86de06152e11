import { useId, useRef, useState } from 'preact/hooks';
import { foldCase } from '../text/fold.ts';
import { translator } from './strings.ts';
import type { UiLanguage } from './translate.ts';

/** The names of a page, to be searched and opened. */
export type ListedName = {
  readonly entity: string;
  readonly name: string;
  readonly count: number;
  /** The page does not tell it from another of the same name. */
  readonly unsure: boolean;
};
export type NameListProps = {
  readonly names: readonly ListedName[];
  readonly language: UiLanguage;
  readonly open: (entity: string) => void;
  /** Entities that are called so in some language, among those of the page. */
  readonly search: (words: string) => Promise<readonly string[]>;
};

/** Fewer are read faster than searched. */
const SEARCHABLE = 6;

export function NameList({ names, language, open, search }: NameListProps) {
  const t = translator(language);
  const id = useId();
  const [wanted, setWanted] = useState('');
  const [called, setCalled] = useState<ReadonlySet<string>>(new Set());
  const latest = useRef('');
  const look = (words: string): void => {
    setWanted(words);
    setCalled(new Set());
    latest.current = words;
    if (words.trim() === '') return;
    search(words.trim()).then(
      (found) => latest.current === words && setCalled(new Set(found)),
      () => undefined,
    );
  };
  const folded = foldCase(wanted.trim());
  const shown = names.filter(({ name, entity }) => foldCase(name).includes(folded) || called.has(entity));
  return (
    <section aria-labelledby={`${id}-count`}>
      <h2 class="popup-count" id={`${id}-count`}>
        {t('popupNames', { count: names.length })}
      </h2>
      {names.length < SEARCHABLE ? null : (
        <input
          type="search"
          class="field popup-search"
          aria-label={t('popupSearch')}
          placeholder={t('popupSearch')}
          value={wanted}
          onInput={(event) => look(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 ? <p class="popup-note">{t('popupNoneFound')}</p> : null}
      <ul class="popup-names">
        {shown.map(({ entity, name, count, unsure }) => (
          <li key={entity}>
            <button type="button" class="popup-name" onClick={() => open(entity)}>
              <span class="popup-name-text">{name}</span>
              <span class="popup-name-count">
                {unsure ? `${t('nameUnsure')} · ` : null}
                {t('popupCount', { count })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
