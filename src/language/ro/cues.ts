import type { Cues } from '../rules.ts';

/** Romanian verbs and phrases that carry a voice, a hedge or a denial; lemmas, except where a word form is meant. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

export const CUES: Cues = {
  saying: words(`
    accentua adăuga adăuge admite afirma aminti anunța aprecia arăta argumenta asigura atenționa avertiza cere chema cita clarifica comenta
    completa comunica concluziona confirma conchide considera constata continua contrazice crede critica declara deplânge descrie
    detalia dezvălui estima evidenția explica exprima glumi implora informa insista invoca încheia îndemna întreba justifica lansa lămuri
    lăuda mărturisi menționa mulțumi nota observa opina ordona perora pleda povesti preciza pretinde prezenta prognoza proclama
    propune puncta raporta reaminti reclama recomanda recunoaște reitera relata relua remarca repeta replica reproșa ruga răspunde
    saluta scrie semnala sesiza solicita spera spune striga sublinia sugera susține sări teme titra transmite ura vorbi zice`),
  asking: words('avertiza cere chema implora îndemna ordona pretinde propune recomanda ruga solicita ura'),
  demanding: words('avertiza cere pretinde solicita'),
  hearsaid: words('apărea deține exista figura proveni'),
  deciding: words('aproba decide dispune hotărî stabili'),
  relaying: words(`
    anunța arăta cita comenta consemna dezvălui informa menționa nota observa prelua preciza prezenta publica raporta relata
    remarca scrie semnala spune titra transmite`),
  judging: words('aprecia califica cataloga considera critica descrie eticheta lăuda numi_drept prezenta socoti vedea'),
  reacting: words('interveni posta reacționa replica'),
  addressing: words('critica descrie lăuda prezenta'),
  spokesmen: words('conducere consilier oficial oficialitate parte procuror purtător reprezentant'),
  personal: words(`
    absolvi accepta achiziționa adopta aduna afirma ajuta alege alerga amenda amenința ameriza angaja aniversa antrena apela aplica aresta asculta ataca avertiza candida călători căsători câștiga cere cheltui chema cita citi comite
    concedia conduce confirma consulta contesta coopera critica cumpăra cunoaște decide declara dedica demisiona deplasa depune dezminți dezvălui discuta divorța dona dori emigra evada explica felicita finanța fugi furniza gândi glumi
    ierta ignora inaugura insista intenționa interpreta investi invita încerca îndemna înfrunta înscrie însoți întâlni întreba învăța învinge jigni juca jura lăuda locui lua lucra lupta marca mărturisi merge minți mulțumi munci nega
    negocia numi obține oferta omorî ordona participa părăsi plânge pleca pleda preciza preda prefera pretinde primi promite pronunța propune protesta publica recunoaște refuza regiza regreta renunța reproșa respinge reveni rosti ruga
    saluta sancționa sări scăpa scrie semna solicita spera sponsoriza spune studia subvenționa suna suporta supraviețui susține ști tăcea telefona teme trage trăi trimite ucide uita urmări vinde vizita vizualiza vorbi vota vrea zâmbi
    zbura zice`),
  toward: words('către catre lângă langa'),
  reflexive: words(`
    abate abona abține acomoda adapta adăposti adresa afilia agita alătura alia ambiționa amuza angaja antrena apăra apleca apropia apuca arunca ascunde
    asigura asocia autodenunța aventura bate baza băga bucura caza căi căsători cățăra certa chinui concentra confesa confrunta consulta culca cununa deda
    dedica delimita depărta deplasa descurca despărți dezice dezlănțui distanța distra duce eschiva exprima feri filma fotografia gândi grăbi implica
    impune infecta infiltra instala instrui interesa interna îmbarca îmbăta îmbogăți îmbolnăvi îmbrăca împăca împotrivi împrieteni împrumuta încăiera
    încrede îndatora îndepărta îndoi îndrăgosti îndrepta îneca înfățișa înfuria îngrijora înrola înscrie însura întâlni întoarce întreba întreține lansa
    lăsa lăuda lega lepăda logodi lupta mărita mândri mira mobiliza muta naște opri opune orienta pensiona perfecționa pierde plânge plimba preda preface
    pregăti prezenta pricepe pronunța propune răni răsti răzbuna răzgândi refugia reîntoarce remarca resemna retrage revolta ridica ruga sacrifica scula
    scuza sfii simți sinucide specializa speria spovedi stabili stinge strădui strânge strecura supăra supune teme transfera trezi ține uita urca vindeca
    zbate`),
  taking: words(
    'aresta audia duce escorta imobiliza interna încarcera încătușa îngriji opera plasa prezenta reține spitaliza transporta',
  ),
  personObjects: words(`
    absolvi achita acuza agresa ajuta amenda amenința ancheta angaja antrena apela aresta asasina asculta asigura aștepta ataca atenționa audia avertiza bate bănui brusca chema chestiona cita
    concedia condamna confrunta consola consulta contacta contrazice convinge convoca critica decora defăima demite denigra desemna destitui detrona diagnostica elibera escorta exclude exila expulza
    extrăda felicita flata forța hărțui imobiliza incrimina inculpa informa instiga insulta interna interoga intervieva intimida invita iubi împiedica împușca încarcera încătușa încuraja îndemna îndupleca
    îmbrățișa îngriji îngropa înjunghia înjura însoți întâlni întâmpina întemnița întreba învesti învinge învinovăți învinui jefui jigni lăuda legitima linșa lovi maltrata mitui mobiliza mulțumi obliga
    omagia omorî opera oripila ovaționa pedepsi pensiona percheziționa persecuta premia reaminti recruta rechema reclama reîncarcera remunera reține resuscita revoca răpi răsplăti ruga ridiculiza
    saluta salva săruta sancționa sechestra sfătui sili spiona spitaliza suna suspecta șantaja terfeli teroriza tortura trimite ucide umili urî vaccina viola vizita înlătura urmări`),
  against: words('asupra contra împotriva'),
  causing: words('ajuta constrânge convinge determina face forța îndemna împiedica obliga permite'),
  carriers: words('caz condiție context măsură moment perioadă situație timp'),
  collectives: words('anturaj birou cabinet clan delegație echipaj echipă familie grup redacție rudă suită'),
  resuming: words(
    'acuzație acuză afirmație aspect fapt idee informație ipoteză învinuire lucru motiv teorie variantă zvon',
  ),
  lacking: words('lipsi lipsit priva'),
  accusing: words('acuza bănui denunța incrimina inculpa învinovăți învinui reproșa suspecta'),
  charged: words(
    'acuza ancheta bănui cerceta inculpa învinui pretinde presupune suspecta urmări incrimina trimite_în_judecată',
  ),
  believing: words(
    'anticipa aprecia aștepta bănui considera crede estima părea preconiza presupune prognoza specula zvoni',
  ),
  promising: words('amenința angaja asigura făgădui garanta jura promite'),
  doubts: {
    acuzație: 'alleged',
    bănuială: 'alleged',
    impresie: 'estimated',
    indiciu: 'alleged',
    ipoteză: 'estimated',
    posibilitate: 'estimated',
    presupunere: 'estimated',
    probabilitate: 'estimated',
    risc: 'estimated',
    speculație: 'estimated',
    speranță: 'estimated',
    suspiciune: 'alleged',
    șansă: 'estimated',
    teamă: 'estimated',
    temere: 'estimated',
    zvon: 'alleged',
  },
  planning: words('dori intenționa planifica plănui pregăti propune urma viza vrea'),
  modals: words('putea trebui'),
  denying: words('contesta dezminte dezminți infirma nega respinge tăgădui'),
  refusing: words('contesta respinge'),
  innocent: words('nevinovat nevinovată nevinovăție'),
  hedges: {
    aparent: 'estimated',
    chipurile: 'alleged',
    pesemne: 'estimated',
    posibil: 'estimated',
    presupus: 'alleged',
    pretins: 'alleged',
    prezumtiv: 'alleged',
    probabil: 'estimated',
  },
  negations: words('nici nici- nicidecum niciodată nu nu- n-'),
  according: words('conform potrivit'),
  accounts: new Map([
    [
      'după',
      words(
        'spusele afirmațiile declarațiile mărturia mărturiile părerea opinia calculele estimările relatările datele informațiile',
      ),
    ],
    [
      'dupa',
      words(
        'spusele afirmatiile declaratiile marturia marturiile parerea opinia calculele estimarile relatarile datele informatiile',
      ),
    ],
    ['din', words('spusele afirmațiile declarațiile relatările afirmatiile declaratiile relatarile')],
    ['în', words('opinia viziunea concepția')],
    ['in', words('opinia viziunea conceptia')],
  ]),
  unnamed: words(`
    agenție analist anchetator apărare apropiat autoritate avocat bloger cercetător comentator comisie comunicat critic
    critică deputat diplomat document economist expert familie instituție investigator jurist jurnalist jurnalistă lider localnic martor
    mass-media medic medie membru militar observator oficial oficialitate opoziție opozant organizație parlamentar politician
    politolog polițist presă procuror publicație purtător raport reprezentant reporter senator sociolog sondaj specialist
    statistică studiu surse sursă susținător vecin ziarist ministru`),
  connectors: [
    'pe de alta parte',
    'in acelasi timp',
    'spre comparatie',
    'prin comparatie',
    'in consecinta',
    'prin urmare',
    'ca urmare',
    'cu toate acestea',
    'de asemenea',
    'in replica',
    'in schimb',
    'de altfel',
    'in plus',
    'mai mult',
    'mai exact',
    'totodata',
    'asadar',
    'astfel',
    'totusi',
    'insa',
    'deci',
    'dar',
    'iar',
  ],
  content: words('că precum_că cum_că'),
  condition: words('dacă dacă-i decât'),
  estimating: words('anticipa estima preconiza previziona prognoza'),
  watched: words('urmări'),
  lawWords: words('anchetă arest control corupție delict dosar evaziune faptă fraudă infracțiune judiciar mită penal'),
  judged: words('achita amenda condamna grația'),
  making: words(`
    achita achiziționa acuza administra adopta afla alcătui alege ales aloca amâna amplasa ancheta aproba aresta asambla atribui bombarda cerceta cita
    compune concepe condamna conduce confecționa consacra constitui construi controla crea cumpăra cunoaște cunoscut deschide deschis dedica demola denumi deține deținut
    desemna desfășura destina dezvolta difuza dispune disputa distruge distrus dona dota edifica edita emite evacua evalua executa exploata fabrica finanța fonda forma
    formula găzdui ilustra inaugura incendia include inclus inculpa iniția instala interpreta interzice interzis introduce introdus înființa înregistra
    înscrie înscris întemeia învinui judeca lansa licita lista localiza moderniza muri mort naște născut naționaliza negocia numi obține obținut ocupa opera
    organiza picta planta plasa prelua prezenta privatiza produce produs programa proiecta promulga publica ratifica răscumpăra recunoaște recunoscut
    reconstrui redeschide redeschis regiza renova repara restaura ridica scoate scos scrie scris semna situa subvenționa suspecta suspenda tipări traduce tradus
    transforma transmite transmis trimite trimis turna urmări vinde vândut vota`),
  scheduling: words(`
    amâna anticipa anunța aștepta convoca derula desfășura devansa estima fixa găzdui hotărî organiza planifica plănui preconiza prevedea
    prognoza programa prelungi promite propune stabili reprograma viza`),
  participial:
    /(?:at|ut|it|ât|mort|ins|ras|mers|rupt|copt|fript|supt|ales|spus|scris|dus|pus|tras|stins|închis|deschis|cules|trimis|promis|admis)$/u,
  joining: words('dar iar însă insa'),
  turns: words('dată oară'),
  impersonal: words('exista merita ninge ploua părea plouă rămâne trebui urma însemna întâmpla'),
  comparing: [
    ['de', 'la'],
    ['față', 'de'],
    ['fata', 'de'],
    ['comparativ', 'cu'],
  ],
  occasionFrames: {
    during: [
      ['in', 'cadrul'],
      ['in', 'timpul'],
      ['pe', 'parcursul'],
      ['cu', 'ocazia'],
      ['cu', 'prilejul'],
      ['la'],
      ['intr-'],
    ],
    around: [['inaintea'], ['inainte', 'de'], ['dupa'], ['in', 'urma'], ['la', 'finalul'], ['la', 'sfarsitul']],
  },
  makes: words(
    'adopta aproba avea contrasemna depune elabora găzdui iniția încheia lansa negocia organiza parafa prezenta propune publica ratifica semna susține',
  ),
  disposes: words(`
    anunța atribui câștiga cere comanda contracta declanșa demara denunța deschide dispune efectua emite finanța obține primi promova redacta respecta retrage rezilia semna
    transmite trimite vota întocmi încălca`),
  happening: words('dura desfășura încheia preceda prilejui succede surveni urma'),
  calledOff: words(`
    accepta amâna amenința anula anunța aranja aștepta cere contesta conveni convoca dori evita exclude fixa impune intenționa invita lipsi ocoli oferi organiza plănui planifica pregăti
    programa promite propune rata recomanda refuza reprograma respinge revendica solicita spera stabili sugera suspenda viza vrea`),
  margins: words('marjă'),
  naming: words('boteza cunoaște denumi intitula numi porecli supranumi'),
  calledAs: words('ca drept nume numele'),
  meetings: words('consultare convorbire discuție dialog întâlnire întrevedere negociere reuniune'),
  articles: [
    ['ul', ''],
    ['ul', 'u'],
    ['ului', ''],
    ['ului', 'u'],
    ['le', ''],
    ['le', 'e'],
    ['a', 'ă'],
    ['ea', 'e'],
    ['ei', 'ă'],
  ],
  agentEndings: [
    'tor',
    'toare',
    'ist',
    'istă',
    'log',
    'logă',
    'graf',
    'grafă',
    'iță',
    'ier',
    'ieră',
    'ean',
    'eancă',
    'âncă',
  ],
  businesses: words(`
    aplicație asigurător brand companie concern constructor corporație dezvoltator distribuitor firmă furnizor gigant importator
    lanț magazin marcă operator platformă producător proprietar retailer rival start-up start-up-ul startup transportator`),
  bodyRoles: words(`
    abonat acționar adversar adversară angajator angajatoare asociat asociată autoare autor beneficiar beneficiară campioană campion câștigătoare
    câștigător cofondatoare cofondator colaborator colaboratoare concurent concurentă constructor creditor creditoare cumpărător cumpărătoare
    deținător deținătoare dezvoltator dezvoltatoare distribuitor distribuitoare emitent emitentă exportator exportatoare filială finalist finalistă
    finanțator finanțatoare fondator fondatoare furnizor furnizoare importator importatoare inițiator inițiatoare investitor investitoare lider lideră
    membru membră moștenitor moștenitoare nou-promovată ocupantă operator operatoare organizator organizatoare partener parteneră producător producătoare proprietar
    proprietară rival rivală sponsor succesor succesoare transportator utilizator utilizatoare vicecampioană`),
  placeRoles: words('bastion capitală fief leagăn metropolă port reședință sediu stațiune'),
  accusers: words('acuzare acuzator anchetator dna diicot parchet procuratură procuror rechizitoriu'),
  existing: words('exista ninge ploua'),
  noticing: words('constata observa remarca vedea'),
  occurring: words(`
    ajunge apărea arde avea_loc cădea crește dispărea dura exista fi intra izbucni începe lipsi muri participa pieri pleca pluti
    proveni reieși rezulta rămâne scădea sosi surveni urma veni`),
  actions: words(`
    acuzație afirmație alegere angajament anunț apariție apel arestare atac avertisment audiere călătorie campanie cerere comentariu
    condamnare contestație convorbire critică decizie declarație demers demisie deplasare discuție discurs intervenție interviu
    întrevedere invadare invitație jurământ mesaj numire ofertă ordin participare plan plângere plecare poziție prezență
    promisiune propunere răspuns solicitare recomandare refuz retragere revenire sancțiune scrisoare sosire sprijin tentativă turneu victorie
    vizită înfrângere întâlnire întoarcere moarte deces`),
  stateBodies: words('armată autoritate forță guvern militar oficial stat trupă'),
  roles: {
    alături: 'with',
    asupra: 'object',
    către: 'destination',
    contra: 'object',
    cu: 'with',
    despre: 'topic',
    din: 'origin',
    'dintr-': 'origin',
    dintru: 'origin',
    întru: 'place',
    'într-': 'place',
    în: 'place',
    împotriva: 'object',
    la: 'place',
    lângă: 'place',
    pe: 'object',
    peste: 'place',
    prin: 'place',
    precum: 'place',
    privind: 'topic',
    spre: 'destination',
    între: 'with',
    dintre: 'with',
  },
};
