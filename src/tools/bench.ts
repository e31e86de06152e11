import { benchBackground } from './bench/background.ts';
import { benchExtract } from './bench/extract.ts';
import { benchHover } from './bench/hover.ts';
import { benchInterface } from './bench/interface.ts';
import { benchPage } from './bench/page.ts';
import { benchStress } from './bench/stress.ts';

/** `npm run -s bench -- NAME…`: one "bench figure value" line each on standard output. Without a name: every bench, one after the other. */
type Bench = (write: (figure: string, value: number) => void) => void | Promise<void>;
const BENCHES: Readonly<Record<string, Bench>> = {
  background: benchBackground,
  extract: benchExtract,
  hover: benchHover,
  interface: benchInterface,
  page: benchPage,
  stress: benchStress,
};

const wanted = process.argv.slice(2).filter((name) => !name.startsWith('-'));
for (const name of wanted.length === 0 ? Object.keys(BENCHES) : wanted) {
  const bench = BENCHES[name];
  if (bench === undefined) {
    process.stderr.write(`bench: there is no "${name}"; there are: ${Object.keys(BENCHES).join(', ')}\n`);
    process.exitCode = 1;
  } else await bench((figure, value) => process.stdout.write(`${name} ${figure} ${Number(value.toPrecision(4))}\n`));
}
