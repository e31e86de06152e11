import type { CardFact } from '../cards/card.ts';
import type { Span } from '../text/span.ts';
import type { Translate } from './strings.ts';

/** The sentence of the source, the statement in it marked, and in that the words that hedge, attribute or negate. */
export function Evidence({ fact, url, t }: { readonly fact: CardFact; readonly url: string | null; readonly t: Translate }) {
  const { text, statement, cues } = fact.evidence;
  return (
    <blockquote class="evidence" lang="ro">
      {piecesOf(text, statement, cues).map((piece) =>
        piece.marked ? (
          <mark key={piece.start} class={piece.cue ? 'evidence-cue' : 'evidence-statement'}>
            {text.slice(piece.start, piece.end)}
          </mark>
        ) : (
          text.slice(piece.start, piece.end)
        ),
      )}
      {url?.startsWith('https:') ? (
        <a class="evidence-link" href={textFragment(url, text)} target="_blank" rel="noopener noreferrer">
          {t('factOpenSource')}
        </a>
      ) : null}
    </blockquote>
  );
}

type Piece = Span & { readonly marked: boolean; readonly cue: boolean };

function piecesOf(text: string, statement: Span, cues: readonly Span[]): Piece[] {
  const cuts = [0, text.length, statement.start, statement.end, ...cues.flatMap(({ start, end }) => [start, end])];
  const edges = [...new Set(cuts.filter((cut) => cut >= 0 && cut <= text.length))].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? text.length;
    const cue = cues.some((one) => one.start <= start && end <= one.end);
    return { start, end, cue, marked: cue || (statement.start <= start && end <= statement.end) };
  });
}

/** A link that opens the source at the very sentence, where the browser can. */
function textFragment(url: string, sentence: string): string {
  const words = sentence.split(/\s+/u);
  const encode = (text: string): string => encodeURIComponent(text).replace(/-/gu, '%2D');
  const target = words.length > 12 ? `${encode(words.slice(0, 5).join(' '))},${encode(words.slice(-5).join(' '))}` : encode(sentence);
  return `${url.replace(/#.*$/u, '')}#:~:text=${target}`;
}
