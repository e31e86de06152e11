import { parseArgs } from 'node:util';
import { evaluateConllu } from './evaluation/conllu.ts';
import type { Metric } from './evaluation/metric.ts';
import { evaluateNames } from './evaluation/names.ts';
import { loadRomanianEngine } from './load-models.ts';

/**
 * npm run -s evaluate:language -- [--conllu FILE] [--ner FILE] [--models DIR]
 * Prints one line a figure, "name value". What each name means stands in the file that computes it.
 */
const { values } = parseArgs({
  options: { conllu: { type: 'string' }, ner: { type: 'string' }, models: { type: 'string' } },
});

if (values.conllu === undefined && values.ner === undefined) {
  console.error('evaluate:language: say what to measure on: --conllu FILE or --ner FILE');
  process.exit(1);
}

const engine = loadRomanianEngine(values.models);
const metrics: Metric[] = [
  ...(values.conllu === undefined ? [] : evaluateConllu(engine, values.conllu, () => performance.now())),
  ...(values.ner === undefined ? [] : evaluateNames(engine, values.ner)),
];
for (const { name, value } of metrics) console.log(`${name} ${value.toFixed(2)}`);
