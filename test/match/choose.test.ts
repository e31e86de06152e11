import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPageMatcher, type Match } from '../../src/match/find-matches.ts';
import type { MatchName } from '../../src/match/lexicon.ts';
import { NAME_PARTS } from '../../src/match/name-part-lists.ts';
import { nameForms } from '../../src/names/name-forms.ts';

const NAMES: readonly MatchName[] = [
  { name: 'Ion Popescu', type: 'PERSON' as const, aliases: ['Popescu'], neighbours: ['Curtea de Apel'] },
  { name: 'Maria Popescu', type: 'PERSON' as const, aliases: ['Popescu'], neighbours: ['Ana Rus'] },
  { name: 'Ana Rus', type: 'PERSON' as const, aliases: ['Rus'], neighbours: ['Maria Popescu'] },
  { name: 'Curtea de Apel', type: 'ORG' as const, aliases: [], neighbours: ['Ion Popescu'] },
  { name: 'Georgia', type: 'GPE' as const, aliases: [], neighbours: ['Ana Rus'] },
].map((entity) => ({ ...entity, entity: entity.name, forms: nameForms(entity) }));

const block = fc.constantFrom(
  'Ieri Popescu a vorbit despre drumuri.',
  'Ion Popescu a plecat la Curtea de Apel.',
  'Maria Popescu a venit cu Ana Rus.',
  'Acolo a fost și Rus, apoi Georgia.',
  'Ieri Dan Popescu a tăcut, iar Rus nu.',
  'Rus a câștigat. Un rus a pierdut.',
  'In Atlanta, Georgia a fost frig.',
  'Popescu Spune Tot Despre Rus Astăzi Seara',
  'un text fără nume',
);

/** All that is chosen, from what was before and what is told to be different. */
function run(matcher: ReturnType<typeof createPageMatcher>, before: readonly Match[] = []): readonly Match[] {
  matcher.question();
  matcher.learn(NAMES, NAME_PARTS);
  matcher.work(
    () => false,
    () => undefined,
  );
  const steps = matcher.choose();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done !== true) continue;
    const { added, gone } = step.value;
    expect(gone.filter((match) => !before.includes(match))).toEqual([]);
    return [...before.filter((match) => !gone.includes(match)), ...added];
  }
}

function told({ block: number, start, end, entity, others = [] }: Match): string {
  return `${number} ${start} ${end} ${[entity, ...others].join('|')}`;
}

describe('choosing among candidates', () => {
  it('comes to the same whether one looks once, or again and again as blocks come and go', () => {
    const steps = fc.array(fc.oneof(block, fc.nat(20)), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(steps, fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }), (changes, looks) => {
        const texts: string[] = [];
        const matcher = createPageMatcher((number) => texts[number] ?? '', 'ro');
        let there: number[] = [];
        let chosen: readonly Match[] = [];
        for (const [i, change] of changes.entries()) {
          if (typeof change === 'string') {
            texts.push(change);
            there.push(matcher.add(change));
          } else if (there.length > 0) {
            const gone = there[change % there.length] as number;
            matcher.drop(gone);
            there = there.filter((number) => number !== gone);
          }
          if (looks[i] === true) chosen = run(matcher, chosen);
        }
        const atOnce = createPageMatcher((number) => texts[number] ?? '', 'ro');
        for (const text of texts) atOnce.add(text);
        for (const number of texts.keys()) if (!there.includes(number)) atOnce.drop(number);
        expect(run(matcher, chosen).map(told).sort()).toEqual(run(atOnce).map(told).sort());
      }),
    );
  });
});
