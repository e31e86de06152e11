import { useState } from 'preact/hooks';
import type { Card } from '../cards/card.ts';
import { CardView } from './card.tsx';
import type { CardActions } from './card-actions.ts';
import { translator } from './strings.ts';
import type { UiLanguage } from './translate.ts';

/**
 * The side panel: every name of the page in reading order with the content of its card, and the way to each of its mentions. The
 * accessible twin of the marks on the page.
 */
export type PanelName = {
  readonly entity: string;
  readonly name: string;
  /** Numbers of its mentions among all names painted on the page. */
  readonly mentions: readonly number[];
  /** Nowhere does the page tell it from another of the same name. */
  readonly unsure: boolean;
  /** Entities of the paragraph of its first mention. */
  readonly here: readonly string[];
};
export type PanelProps = {
  readonly language: UiLanguage;
  readonly names: readonly PanelName[];
  /** What to say instead of names; undefined: there are some, or the page has not answered yet. */
  readonly note: string | undefined;
  readonly loadCard: (name: PanelName) => Promise<Card | null>;
  readonly goTo: (mention: number) => void;
  readonly actions: CardActions;
};

export function Panel({ language, names, note, loadCard, goTo, actions }: PanelProps) {
  const t = translator(language);
  return (
    <main class="panel" lang={language}>
      <h1 class="panel-title">{t('panelTitle')}</h1>
      <p class="panel-note" role="status">
        {note ?? (names.length === 0 ? '' : t('popupNames', { count: names.length }))}
      </p>
      <ol class="panel-names">
        {names.map((name) => (
          <PanelEntry
            key={name.entity}
            name={name}
            language={language}
            loadCard={loadCard}
            goTo={goTo}
            actions={actions}
          />
        ))}
      </ol>
    </main>
  );
}

type PanelEntryProps = Omit<PanelProps, 'names' | 'note'> & { readonly name: PanelName };

function PanelEntry({ name, language, loadCard, goTo, actions }: PanelEntryProps) {
  const t = translator(language);
  const [card, setCard] = useState<Card>();
  const [open, setOpen] = useState(false);
  const toggle = (): void => {
    setOpen(!open);
    if (open) return;
    loadCard(name).then(
      (found) => setCard(found ?? undefined),
      () => undefined,
    );
  };
  const count = name.mentions.length;
  return (
    <li class="panel-entry">
      <div class="panel-head">
        <button type="button" class="panel-name" aria-expanded={open} onClick={toggle}>
          <svg class="panel-arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M4 2l4 4-4 4" />
          </svg>
          {name.name}
        </button>
        <span class="panel-mentions">
          {name.mentions.map((mention, i) => (
            <button
              key={mention}
              type="button"
              class="panel-mention"
              aria-label={t('panelMention', { name: name.name, number: i + 1, count })}
              title={t('panelMention', { name: name.name, number: i + 1, count })}
              onClick={() => goTo(mention)}
            >
              {i + 1}
            </button>
          ))}
        </span>
      </div>
      {name.unsure ? <p class="panel-note">{t('nameUnsure')}</p> : null}
      {open && card !== undefined ? <CardView card={card} language={language} actions={actions} /> : null}
    </li>
  );
}
