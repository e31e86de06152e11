/** Other states, cities and people for the seed, drawn by number from lists, so that no table was seen when rules were written. */
type State = readonly [name: string, of: string, man: string, women: string, capital: string, ofCapital: string];

const STATES: readonly State[] = [
  ['Algeria', 'Algeriei', 'algerian', 'algeriene', 'Alger', 'Algerului'],
  ['Argentina', 'Argentinei', 'argentinian', 'argentiniene', 'Buenos Aires', 'Buenos Airesului'],
  ['Armenia', 'Armeniei', 'armean', 'armene', 'Erevan', 'Erevanului'],
  ['Australia', 'Australiei', 'australian', 'australiene', 'Canberra', 'Canberrei'],
  ['Bulgaria', 'Bulgariei', 'bulgar', 'bulgare', 'Sofia', 'Sofiei'],
  ['Columbia', 'Columbiei', 'columbian', 'columbiene', 'Bogota', 'Bogotei'],
  ['Etiopia', 'Etiopiei', 'etiopian', 'etiopiene', 'Addis Abeba', 'Addis Abebei'],
  ['Finlanda', 'Finlandei', 'finlandez', 'finlandeze', 'Helsinki', 'Helsinkiului'],
  ['Franța', 'Franței', 'francez', 'franceze', 'Paris', 'Parisului'],
  ['Georgia', 'Georgiei', 'georgian', 'georgiene', 'Tbilisi', 'Tbilisiului'],
  ['Germania', 'Germaniei', 'german', 'germane', 'Berlin', 'Berlinului'],
  ['Iordania', 'Iordaniei', 'iordanian', 'iordaniene', 'Amman', 'Ammanului'],
  ['Nigeria', 'Nigeriei', 'nigerian', 'nigeriene', 'Abuja', 'Abujei'],
  ['Serbia', 'Serbiei', 'sârb', 'sârbe', 'Belgrad', 'Belgradului'],
  ['Spania', 'Spaniei', 'spaniol', 'spaniole', 'Madrid', 'Madridului'],
  ['Suedia', 'Suediei', 'suedez', 'suedeze', 'Stockholm', 'Stockholmului'],
];
const MEN = [
  'Adewale Okafor',
  'Anselm Vogt',
  'Bruno Carvalho',
  'Emil Lindqvist',
  'Goran Marić',
  'Hugo Lambert',
  'Ivo Petkov',
  'Jorge Salcedo',
  'Mateo Ruiz',
  'Nikolai Orlov',
  'Samuel Bekele',
  'Tariq Haddad',
];
const CITIES = ['Lyon', 'Malmö', 'Plovdiv', 'Rosario', 'Sevilla', 'Tampere', 'Leipzig', 'Oran'];

/** Gender and number stay those of the word they stand for; with a capital in the place of a state its article ("Parisul"). */
export function seedTable(number: number): Record<string, string> {
  const state = (step: number): State => STATES[(number * 5 + step * 3) % STATES.length] ?? STATE;
  const man = (step: number): string => MEN[(number * 7 + step * 5) % MEN.length] ?? '';
  const city = (step: number): string => CITIES[(number * 3 + step) % CITIES.length] ?? '';
  const [russia, korea, ukraine, china] = [state(0), state(1), state(2), state(3)];
  const people = Object.fromEntries(
    ['Vladimir Putin', 'Kim Jong-un', 'Xi Jinping', 'Volodimir Zelenski', 'Donald Trump'].flatMap((old, i) => {
      const short = old === 'Kim Jong-un' || old === 'Xi Jinping' ? old.split(' ')[0] : old.split(' ')[1];
      return [
        [old, man(i)],
        [short ?? old, man(i).split(' ')[1] ?? ''],
      ];
    }),
  );
  return {
    ...people,
    Rusia: russia[0],
    Rusiei: russia[1],
    rus: russia[2],
    Moscova: articled(russia),
    Moscovei: russia[5],
    'Coreea de Nord': korea[0],
    'Coreei de Nord': korea[1],
    'nord-coreean': korea[2],
    Phenianul: articled(korea),
    Ucraina: ukraine[0],
    Ucrainei: ukraine[1],
    ucrainean: ukraine[2],
    ucrainene: ukraine[3],
    China: china[0],
    Chinei: china[1],
    Beijing: china[4],
    Beijingul: articled(china),
    Polonia: state(4)[0],
    Danemarca: state(5)[0],
    Kursk: city(0),
    Tianjin: city(1),
    Shanghai: city(2),
    Alaska: city(3),
  };
}

const STATE: State = ['', '', '', '', '', ''];

/** "Paris" → "Parisul"; a feminine capital is the same ("Sofia"). */
function articled([, , , , capital, of]: State): string {
  return of.endsWith('lui') ? of.slice(0, -2) : capital;
}
