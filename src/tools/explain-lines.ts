import type { Extraction } from '../extract/extract-pack.ts';
import type { Fact, Pack } from '../facts/pack.ts';
import type { Token } from '../language/doc.ts';
import { contains, type Span } from '../text/span.ts';

/** An extraction → what happened, for people: entities, then sentence by sentence tokens, clauses, facts and what was held back. */
export function explainExtraction({ pack, report }: Extraction, text: string, whole: boolean): string[] {
  const { doc, clauses, held } = report;
  const show = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/gu, ' ');
  const lines = pack.entities.map(
    (entity) =>
      `entity   ${entity.type} ${entity.name} · ${entity.mentions.map((mention) => `${show(mention)} (${mention.kind})`).join(', ')}`,
  );
  for (const sentence of doc.sentences) {
    const inside = (span: Span): boolean => contains(sentence, span);
    lines.push('', `sentence “${show(sentence)}”`);
    if (whole) {
      const tokens = doc.tokens.slice(sentence.firstToken, sentence.endToken);
      lines.push(...tokens.map((token) => explainToken(token, tokens)));
      for (const { clause, rule } of clauses.filter((one) => inside(one.clause.predicate)))
        lines.push(
          `clause   ${clause.predicate.form} · ${clause.kind} · ${clause.link} · subject: ${rule} · “${clause.own.map((token) => token.form).join(' ')}”${clause.folded.length === 0 ? '' : ` with ${clause.folded.map((one) => one.predicate.form).join(', ')}`}`,
        );
    }
    lines.push(...pack.facts.filter((fact) => inside(fact.evidence)).map((fact) => explainFact(pack, show, fact)));
    lines.push(
      ...held.filter(({ span }) => inside(span)).map(({ span, reason }) => `held     ${reason}: “${show(span)}”`),
    );
  }
  return [...lines, '', ...counts(pack, held)];
}

/** How often each rule made a fact and each reason held one back. */
function counts(pack: Pack, held: Extraction['report']['held']): string[] {
  const sums = new Map<string, number>();
  for (const key of [
    ...pack.facts.map(({ rule }) => `fact     ${rule}`),
    ...held.map(({ reason }) => `held     ${reason}`),
  ])
    sums.set(key, (sums.get(key) ?? 0) + 1);
  return [...sums].sort((a, b) => a[0].localeCompare(b[0], 'en')).map(([key, count]) => `count    ${count} × ${key}`);
}

function explainToken(token: Token, sentence: readonly Token[]): string {
  const head = sentence.find(({ index }) => index === token.head)?.form ?? '–';
  return `token    ${String(token.index).padStart(4)} ${token.form.padEnd(18)} ${token.lemma.padEnd(16)} ${token.msd.padEnd(9)} ${token.deprel.padEnd(11)} ← ${head}`;
}

function explainFact(pack: Pack, show: (span: Span) => string, fact: Fact): string {
  const nameOf = (id: string | null): string => pack.entities.find((entity) => entity.id === id)?.name ?? '?';
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
          `  numbers  ${fact.quantities.map((one) => `${one.qualifier} ${one.value}${one.max === null ? '' : `-${one.max}`} ${one.unit} “${show(one.span)}”`).join('; ')}`,
        ]),
  ].join('\n');
}
