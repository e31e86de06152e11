/**
 * A wider word for a person → the roles that it may stand for again, as lemmas: "edilul" after "primarul Ion Pop". Masculine and
 * feminine words each with their own, since the word agrees with the person it takes up.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

const PERFORMERS = words(
  'actor balerin bariton chitarist cântăreț comediant compozitor dansator dirijor interpret instrumentist muzician pianist rapper solist tenor violonist',
);
const PERFORMERS_FEMININE = words(
  'actriță balerină cântăreață chitaristă comediantă compozitoare dansatoare dirijoare interpretă muziciană pianistă solistă soprană violonistă',
);
const ATHLETES = words(
  'alpinist atacant atlet boxer campion canotor ciclist fotbalist fundaș gimnast halterofil handbalist înotător jucător luptător mijlocaș olimpic portar pugilist recordman scrimer tenismen vicecampion',
);
const ATHLETES_FEMININE = words(
  'alpinistă atletă boxeră campioană canotoare ciclistă fotbalistă gimnastă handbalistă înotătoare jucătoare luptătoare olimpică scrimeră tenismenă vicecampioană',
);
const PHYSICIANS = words(
  'cardiolog chirurg doctor epidemiolog farmacolog ginecolog infecționist neurolog oncolog pediatru psihiatru virolog',
);

export const BROADER_ROLES: Readonly<Record<string, ReadonlySet<string>>> = {
  antrenor: words('selecționer'),
  apărător: words('avocat'),
  apărătoare: words('avocată'),
  artist: PERFORMERS,
  artistă: PERFORMERS_FEMININE,
  cineast: words('regizor'),
  cineastă: words('regizoare'),
  demnitar: words(
    'deputat europarlamentar guvernator ministru ministru-delegat parlamentar premier prefect prim-ministru senator subsecretar vicepremier viceprim-ministru',
  ),
  demnitară: words('deputată europarlamentară guvernatoare ministră parlamentară premieră senatoare vicepremieră'),
  diplomat: words('ambasador consul'),
  diplomată: words('ambasadoare'),
  doctor: words('cardiolog chirurg ginecolog infecționist medic neurolog oncolog pediatru'),
  edil: words('primar viceprimar'),
  fotbalist: words('atacant fundaș mijlocaș portar'),
  ierarh: words('arhiepiscop episcop mitropolit patriarh'),
  jucător: words('atacant fotbalist fundaș handbalist mijlocaș portar tenismen'),
  jucătoare: words('fotbalistă handbalistă tenismenă'),
  jurnalist: words('corespondent editorialist prezentator redactor reporter ziarist'),
  jurnalistă: words('corespondentă prezentatoare redactoare reporteră ziaristă'),
  magistrat: words('judecător procuror'),
  magistrată: words('judecătoare procuroare'),
  medic: PHYSICIANS,
  militant: words('activist'),
  militantă: words('activistă'),
  monarh: words('împărat prinț rege sultan țar'),
  parlamentar: words('deputat senator'),
  parlamentară: words('deputată senatoare'),
  pontif: words('papă'),
  premier: words('prim-ministru'),
  premieră: words('prim-ministră'),
  'prim-ministră': words('premieră'),
  'prim-ministru': words('premier'),
  politician: words(
    'deputat europarlamentar lider ministru parlamentar premier președinte prim-ministru senator vicepremier',
  ),
  politiciană: words('deputată europarlamentară lideră ministră parlamentară premieră președintă senatoare'),
  prelat: words('arhiepiscop cardinal episcop mitropolit patriarh'),
  savant: words('biolog chimist fizician matematician'),
  scriitor: words('dramaturg poet romancier'),
  scriitoare: words('dramaturgă poetă romancieră'),
  sportiv: ATHLETES,
  sportivă: ATHLETES_FEMININE,
  suveran: words('împărat rege sultan țar'),
  suverană: words('împărăteasă regină'),
  tehnician: words('antrenor selecționer'),
  ziarist: words('corespondent editorialist jurnalist redactor reporter'),
  ziaristă: words('corespondentă jurnalistă redactoare reporteră'),
};
