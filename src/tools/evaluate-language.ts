import { parseArgs } from 'node:util';
import { evaluateConllu } from './evaluation/conllu.ts';
import type { Metric } from './evaluation/metric.ts';
import { loadRomanianEngine } from './load-models.ts';

/**
 * npm run -s evaluate:language -- --conllu FILE [--models DIR]
 * Prints one line a figure, "name value". What each name means stands in the file that computes it.
 */
const { values } = parseArgs({
  options: { conllu: { type: 'string' }, models: { type: 'string' } },
});

if (values.conllu === undefined) {
  console.error('evaluate:language: say what to measure on: --conllu FILE');
  process.exit(1);
}

const engine = loadRomanianEngine(values.models);
const metrics: Metric[] = [...evaluateConllu(engine, values.conllu, () => performance.now())];
for (const { name, value } of metrics) console.log(`${name} ${value.toFixed(2)}`);
