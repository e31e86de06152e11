/** Other people, states and places in the place of those of the seed and of our own texts, form by form, gender by gender. */
export const SEED_NAMES: readonly Readonly<Record<string, string>>[] = [
  {
    Alaska: 'Sicilia',
    Beijing: 'Delhi',
    Beijingul: 'Delhiul',
    China: 'India',
    Chinei: 'Indiei',
    'Coreea de Nord': 'Arabia Saudită',
    'Coreei de Nord': 'Arabiei Saudite',
    Danemarca: 'Slovenia',
    'Donald Trump': 'Peter Novak',
    Kim: 'Pak',
    'Kim Jong-un': 'Pak Seo-jun',
    Kursk: 'Adana',
    Moscova: 'Lisabona',
    Moscovei: 'Lisabonei',
    Phenianul: 'Riadul',
    'Piața Tiananmen': 'Piața Connaught',
    Polonia: 'Norvegia',
    Putin: 'Teixeira',
    Rusia: 'Portugalia',
    Rusiei: 'Portugaliei',
    Shanghai: 'Jaipur',
    'The Guardian': 'The Observer',
    Tianjin: 'Mumbai',
    Trump: 'Novak',
    Ucraina: 'Turcia',
    Ucrainei: 'Turciei',
    'Vladimir Putin': 'Duarte Teixeira',
    'Volodimir Zelenski': 'Emre Yildiz',
    Xi: 'Rao',
    'Xi Jinping': 'Rao Vikram',
    Zelenski: 'Yildiz',
    japoneze: 'britanice',
    'nord-coreean': 'saudit',
    rus: 'portughez',
    ucrainean: 'turc',
    ucrainene: 'turce',
  },
  {
    Alaska: 'Corsica',
    Beijing: 'Tokio',
    Beijingul: 'Tokioul',
    China: 'Japonia',
    Chinei: 'Japoniei',
    'Coreea de Nord': 'Elveția',
    'Coreei de Nord': 'Elveției',
    Danemarca: 'Croația',
    'Donald Trump': 'Liam Byrne',
    Kim: 'Keller',
    'Kim Jong-un': 'Lukas Keller',
    Kursk: 'Aosta',
    Moscova: 'Varșovia',
    Moscovei: 'Varșoviei',
    Phenianul: 'Berna',
    'Piața Tiananmen': 'Piața Hibiya',
    Polonia: 'Grecia',
    Putin: 'Zawadzki',
    Rusia: 'Polonia',
    Rusiei: 'Poloniei',
    Shanghai: 'Osaka',
    'The Guardian': 'Der Standard',
    Tianjin: 'Kobe',
    Trump: 'Byrne',
    Ucraina: 'Italia',
    Ucrainei: 'Italiei',
    'Vladimir Putin': 'Marek Zawadzki',
    'Volodimir Zelenski': 'Fabio Lombardi',
    Xi: 'Mori',
    'Xi Jinping': 'Kenji Mori',
    Zelenski: 'Lombardi',
    japoneze: 'chineze',
    'nord-coreean': 'elvețian',
    rus: 'polonez',
    ucrainean: 'italian',
    ucrainene: 'italiene',
  },
];

/** Numbers written as words in the seed, and what the new ones come to. */
export const SEED_NUMBERS: Readonly<Record<string, string>> = {
  'patru lucrători': 'șapte lucrători',
  'două ore': 'trei ore',
  'șase ani': 'nouă ani',
  'zeci de rachete': 'sute de rachete',
};
export const SEED_VALUES: Readonly<Record<string, number>> = { patru: 7, două: 3, șase: 9, zeci: 100 };

export const COUNTRIES: Readonly<Record<string, string>> = {
  Bulgaria: 'Croația',
  București: 'Kiev',
  Bucureștiul: 'Kievul',
  Croația: 'Albania',
  Croației: 'Albaniei',
  Danemarcei: 'Norvegiei',
  Estoniei: 'Danemarcei',
  Italia: 'Franța',
  Letonia: 'Finlanda',
  Letoniei: 'Finlandei',
  Ljubljana: 'Bratislava',
  Paris: 'Roma',
  Polonia: 'Ungaria',
  Portugalia: 'Grecia',
  Roma: 'Parisul',
  România: 'Ucraina',
  României: 'Ucrainei',
  Slovenia: 'Slovacia',
  Sloveniei: 'Slovaciei',
  Spania: 'Italia',
  Ungaria: 'Polonia',
  Viena: 'Praga',
  Zagreb: 'Tirana',
  american: 'canadian',
  croat: 'albanez',
  german: 'austriac',
  italian: 'francez',
  leton: 'finlandez',
  lituanian: 'polonez',
  maghiar: 'bulgar',
  norvegiană: 'suedeză',
  polonez: 'ungur',
  slovenă: 'slovacă',
  sloveni: 'slovaci',
  suedezul: 'polonezul',
  turc: 'italian',
};

const WOMEN = ['Aurelia', 'Silvia', 'Monica', 'Cristina', 'Veronica', 'Lucia'];
const MEN = ['Grigore', 'Ștefan', 'Nicolae', 'Octavian', 'Valentin', 'Eugen'];
const SURNAMES = ['Cernat', 'Pârvu', 'Filimon', 'Neagoe', 'Zamfir', 'Iftimie', 'Gorun', 'Manolache'];
const MEN_IN_A = ['Horia', 'Mircea'];

/** Full names of people → first names and surnames of others of the same gender; relatives stay relatives. */
export function otherPeople(names: readonly string[]): Record<string, string> {
  const table: Record<string, string> = {};
  for (const name of names) {
    const [first = '', ...rest] = name.split(' ');
    const surname = rest.join(' ');
    if (surname === '') continue;
    const isWoman = (/a$/u.test(first) && !MEN_IN_A.includes(first)) || first === 'Sanne';
    table[first] ??= (isWoman ? WOMEN : MEN)[Object.keys(table).length % 6] ?? first;
    table[surname] ??= SURNAMES[Object.keys(table).length % SURNAMES.length] ?? surname;
  }
  return table;
}
