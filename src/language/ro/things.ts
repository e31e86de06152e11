import type { ThingKind } from '../naming.ts';

/**
 * Nouns for things that a text talks about without a name, by kind, as lemmas: what happens (event nominals), what is written,
 * built, driven, sold. `heads` bring such a thing up and take it up again; `again` only takes up one of the kind ("documentul"
 * after "acordul"). A noun may be of several kinds.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));
const kind = (type: ThingKind['type'], heads: string, again = '', alike?: readonly string[]): ThingKind => ({
  type,
  heads: words(heads),
  again: words(again),
  ...(alike === undefined ? {} : { alike: alike.map(words) }),
});

const KINDS: Readonly<Record<string, ThingKind>> = {
  accident: kind(
    'EVENT',
    'accident carambol ciocnire coliziune deraiere naufragiu prăbușire tamponare',
    'eveniment impact incident tragedie',
  ),
  agreement: kind(
    'LAW',
    'acord alianță armistițiu contract convenție înțelegere memorandum moratoriu pact parteneriat protocol tratat tranzacție',
    'document text',
  ),
  attack: kind(
    'EVENT',
    'agresiune ambuscadă asalt asasinat atac atentat bombardament crimă incursiune jaf lovitură masacru ofensivă omor raid răpire tâlhărie furt',
    'incident acțiune faptă',
  ),
  award: kind('EVENT', 'decorație distincție medalie premiu trofeu', 'distincție', []),
  drought: kind('EVENT', 'arșiță caniculă ger secetă', 'fenomen', []),
  blast: kind('EVENT', 'deflagrație detonare explozie', 'incident eveniment'),
  building: kind(
    'FACILITY',
    `abator aerodrom aeroport arenă atelier autostradă azil barieră baraj bază biserică bloc bulevard buncăr cabană cantină capelă carieră castel catedrală cazarmă cazinou
    centrală chioșc cimitir cinematograf clădire conductă construcție crematoriu creșă cămin debarcader depozit dig drum ecluză fabrică far fermă fortăreață gară garaj gazoduct grajd
    grădiniță hală hambar hangar hidrocentrală hotel imobil închisoare laborator lagăr librărie locuință magazin mall mausoleu metrou mină monument moschee motel mănăstire oleoduct palat
    parc parcare pasaj patinoar pavilion pensiune penitenciar piață piscină platformă pod podeț poligon port rafinărie reactor restaurant rezervor sală sanatoriu sediu
    seră siloz spital stadion stație statuie stradă studio șantier școală șosea tabără teatru templu termocentrală traseu tunel turn uzină vamă viaduct vilă zid`,
    'clădire complex construcție edificiu imobil locație obiectiv structură unitate',
    [
      'fabrică uzină combinat',
      'drum șosea',
      'pod podeț viaduct',
      'casă locuință vilă',
      'închisoare penitenciar',
      'gară stație',
    ],
  ),
  ceremony: kind(
    'EVENT',
    'aniversare botez ceremonie comemorare festivitate funeralii gală inaugurare înmormântare logodnă nuntă paradă pelerinaj procesiune serbare slujbă sărbătoare vernisaj',
    'eveniment manifestare',
  ),
  competition: kind(
    'EVENT',
    'campionat competiție concurs cupă cursă etapă liga maraton olimpiadă preliminarii raliu regată tur turneu',
    'competiție eveniment întrecere',
  ),
  disease: kind('EVENT', 'epidemie focar infectare pandemie virus'),
  fire: kind('EVENT', 'foc incendiu', 'flacără'),
  flood: kind('EVENT', 'inundație viitură', 'fenomen'),
  inquiry: kind('EVENT', 'anchetă audit control descindere dosar expertiză investigație percheziție verificare', '', [
    'anchetă investigație cercetare',
    'control verificare',
    'descindere percheziție',
  ]),
  landslide: kind('EVENT', 'alunecare avalanșă surpare', 'fenomen'),
  law: kind(
    'LAW',
    'amendament cod constituție decret directivă inițiativă lege moțiune normă ordin ordonanță proiect regulament rezoluție statut',
    'act document măsură text',
    ['decret ordin', 'amendament modificare', 'inițiativă proiect lege'],
  ),
  match: kind(
    'EVENT',
    'confruntare derby duel finală joc meci partidă semifinală',
    'confruntare dispută duel întâlnire joc meci partidă',
  ),
  meeting: kind(
    'EVENT',
    'adunare conclav conferință congres consfătuire consultare convorbire dezbatere dialog discuție întâlnire întrevedere întrunire negociere reuniune ședință summit tratative forum simpozion',
    'eveniment manifestare reuniune',
  ),
  operation: kind(
    'EVENT',
    'evacuare exercițiu expediție intervenție manevră misiune operațiune operație patrulare',
    'acțiune',
  ),
  plan: kind('LAW', 'plan program schemă strategie', 'document'),
  product: kind(
    'PRODUCT',
    `aparat aplicație armă bombă calculator cip consolă dispozitiv echipament gadget jeleu jucărie laptop mașinărie medicament model motor muniție obuz pastilă platformă prototip
    proiectil proiector rachetă robot satelit senzor sistem smartphone software tabletă telefon telescop televizor vaccin versiune`,
    'dispozitiv produs aparat echipament',
    ['telefon smartphone', 'calculator laptop', 'rachetă proiectil', 'medicament pastilă'],
  ),
  project: kind('EVENT', 'investiție lucrare modernizare proiect reabilitare renovare șantier', 'investiție'),
  protest: kind(
    'EVENT',
    'boicot demonstrație grevă manifestație marș miting pichetare protest răscoală revoltă revoluție',
    'acțiune demonstrație eveniment manifestare manifestație',
  ),
  quake: kind('EVENT', 'cutremur seism replică', 'fenomen'),
  show: kind(
    'EVENT',
    'carnaval concert expoziție festival premieră recital spectacol târg bienală salon',
    'eveniment manifestare',
  ),
  storm: kind('EVENT', 'ciclon furtună grindină ninsoare tornadă taifun tempestă uragan vijelie viscol', 'fenomen'),
  trial: kind('EVENT', 'arbitraj judecată proces'),
  vehicle: kind(
    'PRODUCT',
    `ambarcațiune ambulanță autobuz autocamion autocar autospecială autoturism autoutilitară autovehicul avion barcă basculantă bicicletă camion camionetă cargobot cisternă convoi dronă dubă elicopter
    feribot garnitură iaht limuzină locomotivă macara mașină metrou microbuz motocicletă navă papuc petrolier planor plută remorcher scuter submarin șalupă tanc tir tractor tramvai tren trolebuz
    trotinetă vapor velier`,
    'aeronavă ambarcațiune autovehicul mașină navă vehicul',
    [
      'autoturism mașină',
      'camion autocamion tir',
      'tren garnitură',
      'vapor navă',
      'barcă ambarcațiune șalupă',
      'dubă autoutilitară',
    ],
  ),
  vote: kind('EVENT', 'alegere plebiscit referendum scrutin vot', 'consultare scrutin'),
  war: kind('EVENT', 'bătălie conflict genocid invazie luptă ostilitate război', 'conflict'),
  warning: kind('EVENT', 'alertă atenționare avertizare cod', 'cod'),
  work: kind(
    'WORK',
    `album articol basm baladă carte cântec clip colecție comedie documentar dramă editorial emisiune episod film fotografie frescă icoană lungmetraj manuscris melodie musical nuvelă
    operă operetă peliculă piesă podcast poem poezie portret raport reportaj roman scurtmetraj serial sculptură simfonie single spectacol studiu tablou tragedie trilogie videoclip volum`,
    'lucrare montare operă producție text titlu',
    [
      'carte volum roman',
      'film peliculă lungmetraj documentar scurtmetraj',
      'cântec melodie piesă single',
      'piesă spectacol',
      'filmare videoclip clip',
    ],
  ),
};

/** Kinds that are told of under whose they are: nobody looks up a contract or an audit by itself. */
const KEPT: ReadonlySet<string> = new Set(['agreement', 'inquiry', 'law', 'plan', 'project']);

export const THINGS: Readonly<Record<string, ThingKind>> = Object.fromEntries(
  Object.entries(KINDS).map(([name, one]) => [name, { ...one, kept: KEPT.has(name) }]),
);

/**
 * What belongs to a body, a person or a show by its nature, as lemmas: said alone with an article, it is that of whom the text is
 * about ("Vânzările au crescut", "Biletele costă 40 de lei").
 */
const ofBody = words(`
  acționar acționariat activ afacere angajat bilanț buget capital capitalizare cheltuială cifră client comandă conducere cotație datorie deficit dividend efectiv export încasare lichiditate livrare management marjă
  patron patronat pierdere portofoliu producție profit rating salariat sediu surplus venit vânzare import câștig`);
const ofEvent = words(
  'acces bilet ediție intrare înscriere organizator participant program public scor spectator tarif',
);
const ofPerson = words(
  'apărare avere avocat candidatură carieră cauțiune demisie detenție familie mandat moarte pedeapsă salariu sănătate stare trup viață vârstă',
);

export const PARTS: Readonly<Record<string, ReadonlySet<string>>> = {
  ORG: ofBody,
  EVENT: ofEvent,
  FACILITY: ofEvent,
  WORK: words('acțiune bilet decor distribuție lansare premieră proiecție regie scenariu'),
  PERSON: ofPerson,
};

/** Nouns that stand for what the sentence before said was done. */
export const DEEDS: ReadonlySet<string> = words(
  'decizie demers gest hotărâre inițiativă măsură mutare sentință verdict',
);
