import type { Gold } from './gold.ts';

/** Gold as text: an entity or a fact a line, so that a diff shows one of them. */
export function writeGold({ entities, facts, cards = {}, ...head }: Gold): string {
  const lines = (values: readonly unknown[]): string =>
    values.map((value) => `    ${JSON.stringify(value)}`).join(',\n');
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  const cardLines = Object.entries(cards).map(([id, card]) => `    ${JSON.stringify(id)}: ${JSON.stringify(card)}`);
  return `{
${fields.join('\n')}
  "entities": [
${lines(entities)}
  ],
  "facts": [
${lines(facts)}
  ],
  "cards": {
${cardLines.join(',\n')}
  }
}
`;
}
