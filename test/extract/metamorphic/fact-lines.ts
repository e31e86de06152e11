import { extractPack } from '../../../src/extract/extract-pack.ts';
import type { Fact, FactTime, Pack } from '../../../src/facts/pack.ts';
import type { Language } from '../../../src/language/language.ts';
import type { Article } from '../../../src/text/article.ts';
import { fold, type Rewriting } from './rewriting.ts';

/**
 * An article → its facts, each a line that says everything a card shows but where it stands: two texts that say the same give the same lines.
 * With a rewriting, the lines that the rewritten text must give.
 */
export function factLines(article: Article, language: Language, rewriting?: Rewriting): string[] {
  const { pack } = extractPack(article, language, { name: 'test', version: '0', models: '' });
  return pack.facts.map((fact) => factLine(pack, fact, article, rewriting)).sort();
}

/** How many of the lines are in both, as a share of the longer list; and those that are not. */
export function compareLines(expected: readonly string[], found: readonly string[]): Comparison {
  const rest = [...found];
  const lost = expected.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  const all = Math.max(expected.length, found.length);
  return { share: all === 0 ? 1 : (expected.length - lost.length) / all, lost, added: rest };
}
export type Comparison = {
  readonly share: number;
  readonly lost: readonly string[];
  readonly added: readonly string[];
};

function factLine(pack: Pack, fact: Fact, article: Article, rewriting?: Rewriting): string {
  const words = (text: string): string => fold(rewriting?.text(text) ?? text);
  const show = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  const nameOf = (id: string | null): string => words(pack.entities.find((entity) => entity.id === id)?.name ?? '');
  const number = (value: number, text: string): number => rewriting?.number(value, text) ?? value;
  const time = fact.time === null ? '' : daysOf(fact.time, show, article, rewriting);
  return [
    words(show(fact.statement)),
    `about ${fact.subjects.map(nameOf).sort().join(', ')}`,
    `with ${fact.participants
      .map((one) => nameOf(one.entity))
      .sort()
      .join(', ')}`,
    `when ${time}`,
    `voice ${fact.attribution.map((voice) => `${voice.kind} ${voice.entity === null ? '' : nameOf(voice.entity)}`).join(' < ')}`,
    `${fact.modality}${fact.negated ? ' not' : ''}`,
    `numbers ${fact.quantities.map((one) => `${one.qualifier} ${round(number(one.value, show(one.span)))}`).join('; ')}`,
  ].join(' | ');
}

function daysOf(
  time: FactTime,
  show: (span: FactTime['span'] & {}) => string,
  article: Article,
  rewriting?: Rewriting,
) {
  const surface = time.span === null ? '' : show(time.span);
  const day = (one: string | null): string => (one === null ? '…' : (rewriting?.day(one, surface, article) ?? one));
  return `${day(time.start)} ${day(time.end)} ${time.precision}`;
}

/** Sums of decimals differ in their last place. */
function round(value: number): number {
  return Number(value.toPrecision(9));
}
