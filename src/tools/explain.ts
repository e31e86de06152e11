import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extractPack } from '../extract/extract-pack.ts';
import { GENERATOR } from '../extract/generator.ts';
import type { Fact, Pack } from '../facts/pack.ts';
import { ArticleError, parseArticle } from '../text/front-matter.ts';
import { loadRomanian } from './load-models.ts';
import { readArticleFile } from './read-article.ts';

/** `npm run -s explain -- "TEXT" | FILE [--date YYYY-MM-DD]`: for each fact the rule that made it, for the rest why it was held back. */
try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { date: { type: 'string' } } });
  const [input] = positionals;
  if (input === undefined)
    throw new ArticleError('give a text or a file: npm run -s explain -- "TEXT" [--date YYYY-MM-DD]');
  const article = existsSync(input) ? readArticleFile(input, values.date) : parseArticle(input, values.date);
  const { pack, report } = extractPack(article, loadRomanian(), GENERATOR);
  const lines = [
    ...pack.entities.map(
      (entity) =>
        `entity   ${entity.type} ${entity.name} · ${entity.mentions.map(({ start, end, kind }) => `${article.text.slice(start, end)} (${kind})`).join(', ')}`,
    ),
    ...pack.facts.map((fact) => explainFact(pack, article.text, fact)),
    ...report.held.map(({ span, reason }) => `held     ${reason}: “${article.text.slice(span.start, span.end)}”`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  process.stderr.write(`explain: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function explainFact(pack: Pack, text: string, fact: Fact): string {
  const nameOf = (id: string | null): string => pack.entities.find((entity) => entity.id === id)?.name ?? '?';
  const show = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const { time } = fact;
  return [
    `fact     “${show(fact.statement)}”`,
    `  rule     ${fact.rule} · predicate ${fact.predicate}`,
    `  about    ${fact.subjects.map(nameOf).join(', ')}`,
    `  with     ${fact.participants.map(({ entity, role }) => `${nameOf(entity)} (${role})`).join(', ') || '–'}`,
    `  when     ${time === null ? '–' : `${time.start}…${time.end ?? ''} ${time.precision}${time.span === null ? '' : ` “${show(time.span)}”`}`}`,
    `  voice    ${fact.attribution.map((voice) => `${voice.kind} ${voice.entity === null ? '' : nameOf(voice.entity)} “${show(voice.span)}”`).join(' ← ') || 'the article'}`,
    `  certain  ${fact.modality}${fact.negated ? ', negated' : ''} ${fact.cues.map((cue) => `“${show(cue)}”`).join(' ')}`,
    ...(fact.quantities.length === 0
      ? []
      : [
          `  numbers  ${fact.quantities.map((one) => `${one.qualifier} ${one.value}${one.max === null ? '' : `-${one.max}`} ${one.unit}`).join('; ')}`,
        ]),
  ].join('\n');
}
