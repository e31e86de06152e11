import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardSource } from '../cards/card.ts';
import { overlaps, type Span } from '../text/span.ts';
import { sourceLine } from './remarks.ts';
import { translator } from './strings.ts';
import type { UiLanguage } from './translate.ts';

/** A source's own text with its statements marked, at the one that was asked for: where a source has no address to go to. */
export type ReaderProps = {
  readonly language: UiLanguage;
  /** undefined: it is not there any more. */
  readonly article:
    | (CardSource & {
        readonly text: string;
        readonly statements: readonly (Span & { readonly id: string })[];
      })
    | undefined;
  /** Id of the fact that was asked for. */
  readonly fact: string | null;
};

export function Reader({ language, article, fact }: ReaderProps) {
  const t = translator(language);
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    place.current?.querySelector('.reader-current')?.scrollIntoView({ block: 'center' });
  }, []);
  if (article === undefined) {
    return (
      <main class="page" lang={language}>
        <p>{t('readerMissing')}</p>
      </main>
    );
  }
  const { text, statements, title, url } = article;
  const current = statements.find(({ id }) => id === fact);
  return (
    <main class="page reader" lang={language} ref={place}>
      <header>
        <h1 class="page-title">{title ?? t('readerTitle')}</h1>
        <p class="page-note">
          {sourceLine(article, language)} · {t('readerFacts', { count: statements.length })}
        </p>
        {url?.startsWith('https://') === true ? (
          <p class="page-note">
            <a href={url} target="_blank" rel="noopener noreferrer">
              {t('factOpenSource')}
            </a>
          </p>
        ) : null}
      </header>
      <article lang="ro">
        {paragraphsOf(text).map((paragraph) => (
          <p key={paragraph.start} class="reader-paragraph">
            {piecesOf(paragraph, statements, current).map(({ start, end, kind }) =>
              kind === 'plain' ? (
                text.slice(start, end)
              ) : (
                <mark key={start} class={kind === 'current' ? 'reader-fact reader-current' : 'reader-fact'}>
                  {text.slice(start, end)}
                </mark>
              ),
            )}
          </p>
        ))}
      </article>
    </main>
  );
}

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/gu)]
    .filter(([line]) => line.trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

type Piece = Span & { readonly kind: 'plain' | 'fact' | 'current' };

/** A paragraph cut where statements begin and end; a piece inside the one asked for is current, whatever else covers it. */
function piecesOf(paragraph: Span, statements: readonly Span[], current: Span | undefined): Piece[] {
  const here = statements.filter((one) => overlaps(one, paragraph));
  const cuts = [paragraph.start, paragraph.end, ...here.flatMap(({ start, end }) => [start, end])];
  const edges = [...new Set(cuts.filter((cut) => cut >= paragraph.start && cut <= paragraph.end))].sort(
    (a, b) => a - b,
  );
  const pieces: Piece[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const piece = { start: edges[i] ?? 0, end: edges[i + 1] ?? 0 };
    const kind =
      current !== undefined && overlaps(current, piece)
        ? 'current'
        : here.some((one) => overlaps(one, piece))
          ? 'fact'
          : 'plain';
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { ...last, end: piece.end };
    else pieces.push({ ...piece, kind });
  }
  return pieces;
}
