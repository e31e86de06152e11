import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardFact, CardSource } from '../cards/card.ts';
import type { Span } from '../text/span.ts';
import { cardTranslator } from './card-strings.ts';
import { linkTo } from './text-link.ts';
import type { UiLanguage } from './translate.ts';

export type EvidenceProps = {
  /** What the disclosure button controls. */
  readonly id: string;
  readonly fact: CardFact;
  readonly source: CardSource | undefined;
  readonly language: UiLanguage;
  /** What can be done with the fact: copy, hide, note. */
  readonly tools: {
    readonly openReader: ((fact: CardFact) => void) | undefined;
    readonly more: (fact: CardFact, source: CardSource | undefined) => ComponentChildren;
  };
};

/** The sentence of the source, the statement in it marked, and in that the words that hedge, attribute or negate. */
export function Evidence({ id, fact, source, language, tools }: EvidenceProps) {
  const t = cardTranslator(language);
  const { text, statement, cues } = fact.evidence;
  const link = linkTo(source?.url ?? null, text);
  const place = useRef<HTMLDivElement>(null);
  // what was asked for may stand below the card's edge
  useLayoutEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="evidence" id={id} ref={place}>
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
      <p class="evidence-ways">
        {link === undefined ? null : (
          <a class="evidence-link" href={link} target="_blank" rel="noopener noreferrer">
            {t('factOpenSource')}
          </a>
        )}
        {tools.openReader === undefined ? null : (
          <button type="button" class="evidence-link" onClick={() => tools.openReader?.(fact)}>
            {t('factOpenReader')}
          </button>
        )}
      </p>
      {tools.more(fact, source)}
    </div>
  );
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
