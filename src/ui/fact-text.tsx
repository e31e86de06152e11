import type { CardFact } from '../cards/card.ts';

/** A statement's words, all of them; names of others in it are buttons to their cards. */
export type FactTextProps = {
  readonly fact: CardFact;
  /** undefined: names stay plain text. */
  readonly openName: ((entity: string) => void) | undefined;
};

export function FactText({ fact, openName }: FactTextProps) {
  const { text, statement, names } = fact.evidence;
  if (openName === undefined) return <>{fact.statement}</>;
  const inside = names.filter(({ start, end }) => statement.start <= start && end <= statement.end);
  const pieces: (string | { readonly name: string; readonly entity: string; readonly start: number })[] = [];
  let at = statement.start;
  for (const { start, end, entity } of inside) {
    pieces.push(text.slice(at, start), { name: text.slice(start, end), entity, start });
    at = end;
  }
  pieces.push(text.slice(at, statement.end));
  return (
    <>
      {pieces.map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: a <button> is one box and cannot break over two lines, as long names must
          <span
            key={piece.start}
            role="button"
            tabIndex={0}
            class="fact-line-name"
            onClick={() => openName(piece.entity)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              // Space would scroll the page
              event.preventDefault();
              openName(piece.entity);
            }}
          >
            {piece.name}
          </span>
        ),
      )}
    </>
  );
}
