import type { CardFact, CardSource } from '../cards/card.ts';
import type { Span } from '../text/span.ts';
import { formatDay } from './formats.ts';
import { type Translate, translator, type UiLanguage } from './strings.ts';

export type EvidenceProps = {
  /** What the disclosure button controls. */
  readonly id: string;
  readonly fact: CardFact;
  readonly source: CardSource | undefined;
  readonly language: UiLanguage;
};

/** The sentence of the source, the statement in it marked, and in that the words that hedge, attribute or negate. */
export function Evidence({ id, fact, source, language }: EvidenceProps) {
  const t = translator(language);
  const { text, statement, cues } = fact.evidence;
  const link = linkTo(source?.url ?? null, text);
  return (
    <div class="evidence" id={id}>
      <blockquote class="evidence-quote" lang="ro">
        {piecesOf(text, statement, cues).map(({ start, end, kind }) =>
          kind === 'plain' ? (
            text.slice(start, end)
          ) : (
            <mark key={start} class={`evidence-${kind}`}>
              {text.slice(start, end)}
            </mark>
          ),
        )}
      </blockquote>
      {source?.title == null || source.publisher === null ? null : (
        <p class="evidence-source" lang="ro">
          {source.title}
        </p>
      )}
      {source?.origin === 'bundled' ? <p class="evidence-source">{t('sourceBundled')}</p> : null}
      {link === undefined ? null : (
        <a class="evidence-link" href={link} target="_blank" rel="noopener noreferrer">
          {t('factOpenSource')}
        </a>
      )}
    </div>
  );
}

/** Publisher, else title, and its day: "Digi24, la data de 3 sept. 2025". */
export function sourceLine(source: CardSource | undefined, t: Translate, language: UiLanguage): string {
  const name = source?.publisher ?? source?.title ?? t('sourceUntitled');
  const day = source?.publishedOn ?? null;
  return day === null
    ? t('factAsOfUnknown', { source: name })
    : t('factAsOf', { source: name, date: formatDay(day, language) });
}

type Piece = Span & { readonly kind: 'plain' | 'statement' | 'cue' };

/** The text cut at every edge of statement and cues: nothing lost, nothing twice. */
function piecesOf(text: string, statement: Span, cues: readonly Span[]): Piece[] {
  const cuts = [0, text.length, statement.start, statement.end, ...cues.flatMap(({ start, end }) => [start, end])];
  const edges = [...new Set(cuts.filter((cut) => cut >= 0 && cut <= text.length))].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? text.length;
    const lies = (span: Span): boolean => span.start <= start && end <= span.end;
    return { start, end, kind: cues.some(lies) ? 'cue' : lies(statement) ? 'statement' : 'plain' };
  });
}

/** Longer sentences are named by their first and last words, so that a word changed in the middle does not break the link. */
const WHOLE_SENTENCE = 12;
const ENDS = 5;

/** A link that opens the source at the very sentence, where the browser can. Only for https; undefined otherwise. */
function linkTo(url: string | null, sentence: string): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (address.protocol !== 'https:') return undefined;
  const words = sentence.trim().split(/\s+/u);
  const encode = (some: readonly string[]): string => encodeURIComponent(some.join(' ')).replace(/-/gu, '%2D');
  const target =
    words.length > WHOLE_SENTENCE ? `${encode(words.slice(0, ENDS))},${encode(words.slice(-ENDS))}` : encode(words);
  address.hash = `:~:text=${target}`;
  return address.href;
}
