/**
 * Romanian words of time, money and measure by kind, folded; lemmas and abbreviations. For the name recogniser: what
 * stands around a number says whether it is a date, a span of time, money, a quantity or a mere number.
 */
const words = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

export const MEASURE_WORDS: readonly (readonly string[])[] = [
  // 1 months
  words(`ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
ian feb mar apr iun iul aug sept oct noi dec`),
  // 2 days of the week
  words('luni marti miercuri joi vineri sambata duminica'),
  // 3 stretches and times of day and year
  words(`an luna saptamana zi ora minut secunda deceniu secol mileniu trimestru semestru weekend noapte dimineata seara
amiaza pranz zori primavara vara toamna iarna sezon`),
  // 4 days seen from today, before and after
  words(`astazi azi ieri maine alaltaieri poimaine acum atunci curand recent actual trecut viitor urmator precedent`),
  // 5 currencies
  words(`leu euro dolar ron usd eur lira yen franc yuan rubla forint zlot coroana ban cent lire marca grivna sterlin`),
  // 6 units of measure
  words(`metru kilometru centimetru milimetru kilogram gram litru tona hectar km m cm mm kg g l ml mp ha kw mw watt procent
% grad mila picior volt w kwh mwh gb mb ghz mhz hz celsius punct ari`),
  // 7 multipliers
  words('milion miliard mie suta zeci mii sute milioane miliarde'),
  // 8 numerals
  words(`unu doi doua trei patru cinci sase sapte opt noua zece unsprezece doisprezece douasprezece treisprezece
paisprezece cincisprezece saisprezece saptesprezece optsprezece nouasprezece douazeci treizeci patruzeci cincizeci
saizeci saptezeci optzeci nouazeci`),
  // 9 ordinals
  words('prim primul prima intai secund al a'),
  // 10 titles of persons
  words(`domn doamna domnisoara dl dna dr prof ing gen col lt sir lord sfant sf mr mrs dlui dnei conf univ`),
  // 11 language
  words('limba limbaj dialect grai'),
];

/** Small words that join the words of a name, Romanian and foreign, folded. */
export const NAME_LINKS: readonly string[] = words(
  'de a al ale ai din lui si pentru la in - of the & van von der den da di du del le el bin',
);

/** What may stand between the parts of a date, a sum or a span of time, folded. */
export const MEASURE_LINKS: readonly string[] = words(
  'de la - . / : si pana din a lui , – al pe sute ora orele anul anii ani',
);
