import { beforeAll, describe, expect, test } from 'vitest';
import { spell } from '../../src/language/spelling.ts';
import type { TaggerModel } from '../../src/language/tagger.ts';
import { loadRomanian, loadRomanianReader } from '../../src/tools/load-models.ts';

describe('spelling', () => {
  let tagger: TaggerModel;
  beforeAll(() => {
    tagger = loadRomanianReader().tagger;
  });

  test.each([
    ['cînd', 'când'],
    ['Hotărîrii', 'Hotărârii'],
    ['sîntem', 'suntem'],
    ['SÎNT', 'SUNT'],
    ['aceşti', 'acești'],
    ['nord\u2011coreean', 'nord-coreean'],
    ['reîncepe', 'reîncepe'],
    ['bineînțeles', 'bineînțeles'],
    ['coborî', 'coborî'],
    ['Mîș', 'Mîș'],
    ['î', 'î'],
  ])('reads %s as %s', (written, today) => {
    expect(spell(tagger, written)).toBe(today);
  });
});

test("reads text in the spelling of before 1993 as it reads today's", () => {
  const romanian = loadRomanian();
  const read = (text: string) =>
    romanian.analyze(text).tokens.map(({ lemma, msd, head, deprel }) => ({ lemma, msd, head, deprel }));
  expect(read('Cînd s-a întors, cîțiva ani mai tîrziu, era bătrîn.')).toEqual(
    read('Când s-a întors, câțiva ani mai târziu, era bătrân.'),
  );
});
