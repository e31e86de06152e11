/**
 * Countries in Romanian news: ISO code, capital, adjectives in their base form (masculine singular). Names come from CLDR
 * (`Intl.DisplayNames`); this table adds what it has not. A capital in the place of an actor stands for its state.
 */
export type CountryRow = { readonly code: string; readonly capital: string; readonly adjectives: readonly string[] };

const ROWS = `
AE Abu Dhabi|emiratez emirian
AF Kabul|afgan
AL Tirana|albanez
AM Erevan|armean
AO Luanda|angolez
AR Buenos Aires|argentinian
AT Viena|austriac
AU Canberra|australian
AZ Baku|azer azerbaidjan
BA Sarajevo|bosniac
BD Dhaka|bangladez
BE Bruxelles|belgian
BF Ouagadougou|burkinez
BG Sofia|bulgar bulgăresc
BO La Paz|bolivian
BR Brasilia|brazilian
BY Minsk|belarus bielorus
CA Ottawa|canadian
CD Kinshasa|congolez
CH Berna|elvețian
CL Santiago|chilian
CM Yaoundé|camerunez
CN Beijing|chinez chinezesc
CO Bogota|columbian
CR San José|costarican
CU Havana|cubanez
CY Nicosia|cipriot
CZ Praga|ceh cehesc
DE Berlin|german nemțesc
DK Copenhaga|danez
DO Santo Domingo|dominican
DZ Alger|algerian
EC Quito|ecuadorian
EE Tallinn|estonian
EG Cairo|egiptean
ES Madrid|spaniol
ET Addis Abeba|etiopian
FI Helsinki|finlandez
FR Paris|francez
GB Londra|britanic englez
GE Tbilisi|georgian
GH Accra|ghanez
GR Atena|grec grecesc elen
GT Ciudad de Guatemala|guatemalez
HN Tegucigalpa|honduran
HR Zagreb|croat
HT Port-au-Prince|haitian
HU Budapesta|maghiar ungar unguresc
ID Jakarta|indonezian
IE Dublin|irlandez
IL Ierusalim|israelian
IN New Delhi|indian
IQ Bagdad|irakian
IR Teheran|iranian
IS Reykjavik|islandez
IT Roma|italian
JM Kingston|jamaican
JO Amman|iordanian
JP Tokyo|japonez
KE Nairobi|kenyan
KG Bișkek|kîrgîz
KH Phnom Penh|cambodgian
KP Phenian|nord-coreean
KR Seul|sud-coreean
KW Kuweit|kuweitian
KZ Astana|kazah
LA Vientiane|laoțian
LB Beirut|libanez
LK Colombo|srilankez
LT Vilnius|lituanian
LU Luxemburg|luxemburghez
LV Riga|leton
LY Tripoli|libian
MA Rabat|marocan
MC Monaco|monegasc
MD Chișinău|moldovean moldovenesc
ME Podgorica|muntenegrean
MG Antananarivo|malgaș
MK Skopje|macedonean
ML Bamako|malian
MM Naypyidaw|birmanez
MN Ulan Bator|mongol
MT Valletta|maltez
MX Ciudad de Mexico|mexican
MY Kuala Lumpur|malaysian
MZ Maputo|mozambican
NE Niamey|nigerien
NG Abuja|nigerian
NI Managua|nicaraguan
NL Haga|neerlandez olandez
NO Oslo|norvegian
NP Kathmandu|nepalez
NZ Wellington|neozeelandez
OM Muscat|omanez
PA Panama|panamez
PE Lima|peruan
PH Manila|filipinez
PK Islamabad|pakistanez
PL Varșovia|polonez
PS Ramallah|palestinian
PT Lisabona|portughez
PY Asunción|paraguayan
QA Doha|qatarez
RO București|român românesc
RS Belgrad|sârb sârbesc
RU Moscova|rus rusesc
RW Kigali|rwandez
SA Riad|saudit
SD Khartoum|sudanez
SE Stockholm|suedez
SG Singapore|singaporez
SI Ljubljana|sloven
SK Bratislava|slovac
SN Dakar|senegalez
SO Mogadiscio|somalez
SV San Salvador|salvadorian
SY Damasc|sirian
TD N'Djamena|ciadian
TH Bangkok|thailandez
TJ Dușanbe|tadjic
TM Așgabat|turkmen
TN Tunis|tunisian
TR Ankara|turc turcesc
TW Taipei|taiwanez
TZ Dodoma|tanzanian
UA Kiev|ucrainean
UG Kampala|ugandez
US Washington|american statunidian
UY Montevideo|uruguayan
UZ Tașkent|uzbec
VA Vatican|vatican
VE Caracas|venezuelean
VN Hanoi|vietnamez
XK Pristina|kosovar
YE Sanaa|yemenit
ZA Pretoria|sud-african
ZM Lusaka|zambian
ZW Harare|zimbabwean`;

export const COUNTRIES: readonly CountryRow[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [place = '', adjectives = ''] = row.split('|');
    return { code: place.slice(0, 2), capital: place.slice(3), adjectives: adjectives.split(' ') };
  });

/** Names that news uses beside CLDR's, by code. */
export const OTHER_COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emiratele Arabe Unite', 'EAU'],
  BY: ['Belarus', 'Belarusul'],
  CD: ['Republica Democrată Congo'],
  CZ: ['Cehia', 'Republica Cehă'],
  DE: ['Germania', 'RFG'],
  GB: ['Marea Britanie', 'Regatul Unit', 'Anglia', 'UK'],
  IR: ['Iran', 'Republica Islamică Iran'],
  KP: ['Coreea de Nord', 'RPD Coreeană', 'Republica Populară Democrată Coreeană'],
  KR: ['Coreea de Sud', 'Republica Coreea'],
  LA: ['Laos'],
  MD: ['Republica Moldova', 'Moldova'],
  MK: ['Macedonia de Nord'],
  MM: ['Myanmar', 'Birmania'],
  NL: ['Olanda', 'Țările de Jos'],
  PS: ['Palestina'],
  RU: ['Rusia', 'Federația Rusă'],
  SK: ['Slovacia'],
  SY: ['Siria'],
  TR: ['Turcia'],
  TW: ['Taiwan'],
  US: ['Statele Unite ale Americii', 'Statele Unite', 'SUA', 'America'],
  VA: ['Vatican', 'Sfântul Scaun'],
  XK: ['Kosovo'],
  CN: ['China', 'Republica Populară Chineză'],
};

/** Capitals under other names or spellings that newspapers use. */
export const OTHER_CAPITAL_NAMES: Readonly<Record<string, readonly string[]>> = {
  AM: ['Yerevan'],
  CN: ['Pekin', 'Peking'],
  GE: ['Tiflis'],
  IN: ['Delhi'],
  JP: ['Tokio'],
  KP: ['Pyongyang'],
  KR: ['Seoul'],
  SA: ['Riyadh', 'Riad'],
  UA: ['Kyiv', 'Kiiv'],
  US: ['Washington DC', 'Washington D.C.'],
  UZ: ['Tașchent'],
};
