import { extractPack } from '../../extract/extract-pack.ts';
import { GENERATOR } from '../../extract/generator.ts';
import { parseArticle } from '../../text/front-matter.ts';
import { loadRomanian } from '../load-models.ts';
import { longText } from './long-text.ts';

/**
 * How long an article takes from text to pack, models loaded before: the median of several runs at 1,000 words; and how the time of a word
 * grows with the length, as a ratio within one run of the command (1 is linear), since milliseconds of two machines cannot be compared.
 * The ratio is of processor time, which other work on the machine does not stretch.
 */
const RUNS = 9;
const LENGTHS: readonly (readonly [words: number, runs: number])[] = [
  [10_000, 3],
  [100_000, 1],
];
type Time = { readonly wall: number; readonly processor: number };

export function benchExtract(write: (figure: string, value: number) => void): void {
  const language = loadRomanian();
  const time = (words: number): Time => {
    const article = parseArticle(longText(words), '2026-03-11');
    const start = performance.now();
    const before = process.cpuUsage();
    extractPack(article, language, GENERATOR);
    const { user, system } = process.cpuUsage(before);
    return { wall: performance.now() - start, processor: (user + system) / 1000 };
  };
  const median = (words: number, runs: number): Time => {
    const times = Array.from({ length: runs }, () => time(words)).sort((a, b) => a.processor - b.processor);
    return times[Math.floor(times.length / 2)] ?? { wall: 0, processor: 0 };
  };
  median(1000, 3);
  const short = median(1000, RUNS);
  write('ms_1000_words', short.wall);
  write('processor_ms_1000_words', short.processor);
  for (const [words, runs] of LENGTHS) {
    const long = median(words, runs);
    write(`processor_ms_${words}_words`, long.processor);
    write(`time_per_word_${words}_to_1000`, long.processor / words / (short.processor / 1000));
  }
}
