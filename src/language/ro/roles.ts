/** Words of Romanian that say what a name is, as lemmas, and words that only look like names. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** What a person can be: heads of "președintele rus", "un fost ministru", ", deputat,". */
export const PERSON_ROLES: ReadonlySet<string> = words(`
comediant comediantă corespondent corespondentă demnitar demnitară edil ierarh instrumentist monarh muziciană pontif prelat reporteră scrimer scrimeră suveran suverană redactoare
ombudsman ombudsmană procuroare primăriță viceprimăriță cofondator cofondatoare directorul-general consultant consultantă hidrolog meteorologă drumar localnic magistrată șefă-adjunctă doctoriță poliţistă polițistă jandarmă pompieră sculptoriță
academician acționar activist activistă actor actriță adjunct adjunctă administrator afacerist agent agentă agresoare agresor agricultor alpinist
alpinistă ambasadoare ambasador analist analistă anchetator angajat antrenoare antrenor antreprenoare antreprenor apărător arbitră arbitru arhiepiscop
arhitect arhivist artist artistă asistent asistentă asociat astronaut atacant atentator atlet atletă autoare autor avocat avocată ayatollah băiat
balerin balerină bancher bărbat bariton bibliotecar biolog bloger boxer boxeră broker bucătar bucătăreasă bunic bunică călugăr călugăriță cămătar
campioană campion cancelar cancelară candidat candidată canotoare canotor cântăreață cântăreț căpitan cardinal cardiolog câștigătoare câștigător
cercetătoare cercetător cetățean chef chestoare chestor chimist chimistă chirurg chitarist ciclist ciclistă cineast cineastă cleric colaborator colonel
comandant comandantă comentator comerciant comerciantă comic comisar comisar-șef comisară compozitoare compozitor comunicator condamnat condamnată
conducătoare conducător consilier consilieră consul contabil contabilă contrabandist coordonatoare coordonator copil copilă copreședintă copreședinte
creatoare creator criminal criminală critic critică curatoare curator dansatoare dansator dentist deputat deputată designer deținut deținută dezertor
dictator diplomat diplomată directoare director dirijoare dirijor disident dizident dizidentă doctor dramaturg dramaturgă duce ducesă economist editor
editorialist educatoare elev elevă emir emisar epidemiolog episcop escroc eseist eseistă europarlamentar europarlamentară evazionist executor expert
expertă exploratoare explorator făptaș farmacist farmacolog fată femeie fermier fermieră fiică finanțator fiu fizician fondatoare fondator fost
fotbalist fotbalistă fotograf frate fugar funcționar fundaș general general-maior geofizician geolog gimnast gimnastă ginecolog grefier grefieră
grevist guvernatoare guvernator halterofil handbalist handbalistă hoț imam împărat împărăteasă incendiator inculpat inculpată infecționist influencer
inginer inițiatoare inițiator înotătoare înotător inspectoare inspector interlop interpret interpretă învățătoare învățător inventatoare inventator
investitoare investitor învinuit învinuită istoric jandarm jihadist jucătoare jucător judecătoare judecător jurist juristă jurnalist jurnalistă lider
lideră locotenent locotenent-colonel locțiitor luptătoare luptător magistrat magnat maior mamă manager manageră manechin manifestant mareșal marinar
martor matematician mecanic medic membră membru meteorolog mijlocaș miliardar milionar militant militantă miner ministră ministru ministru-delegat
minor minoră mitropolit model moderatoare moderator moștenitoare moștenitor muftiu muncitoare muncitor muzeograf muzician navigator negociatoare
negociator nepot neurolog notar nunțiu oficial oficiali ofițer ofițeră oligarh olimpic olimpică om omoloagă omolog oncolog opozant opozantă organizator
pacient pacientă papă paramedic pârât pârâtă parlamentar pastor patriarh patriarhe patron pediatru pensionar pensionară petent pianist pictor pictoriță
pilot pilotă piromani poet poetă politician politiciană polițist politolog pompier portar prefect premiant premier premieră preot președintă președinte
prezentatoare prezentator prim-ministră prim-ministru prim-vicepreședinte primar primară prinț prințesă procuroare procuror producător profesoară
profesor programatoare programator proprietar protestatar protopop proxenet psihiatru psiholoagă psiholog pugilist purtător rabin răpitor rapper
realizatoare realizator rebel reclamant reclamantă recordman rector redactor redactor-șef rege regină regizoare regizor reporter reprezentant
reprezentantă rezervist romancier romancieră salvator savant scafandru scenarist scriitoare scriitor sculptor secretar secretară șef șefă seismolog
seismologă selecționer senatoare senator sergent sindicalist sinucigaș sociolog șofer șoferiță soldat solist solistă soprană soră soț soție specialist
specialistă spioană spion sportiv sportivă stareț stareță stewardesă stilist stilistă student studentă subprefect subsecretar sultan suspect suspectă
tânăr tânără țar țăran tată tehnician tenismen tenismenă tenor terorist teroristă tezaurier traducătoare traducător traficant trezorier trimis turist
ucigaș ucigașă umorist umoristă văduvă vecin vecină vedetă veterinar vicar vicecampioană vicecampion vicecancelar viceguvernator vicepremier
vicepremieră vicepreședintă vicepreședinte viceprim-ministru viceprimar victimă violator violonist violonistă virolog virusolog vlogger voluntar
ziarist ziaristă zoolog
adversar adversară apicultor arhivar asasin bancher barman bonă brutar cameraman cameristă casier casieră călător călătoare chelner chelneriță coafor coafeză coleg colegă concurent concurentă contracandidat contracandidată controlor controloare coregraf coregrafă costumier crainic crainică creditor croitor croitoreasă cumnat cumnată dădacă dispecer dispeceră dulgher electrician fochist frizer ghid ginere impresar impresară infirmier infirmieră instructor instructoare iubit iubită îngrijitor îngrijitoare însoțitor însoțitoare lăcătuș locatar logodnic logodnică machior mandatar marcator marcatoare măcelar menajeră mentor moașă montator nașă noră oaspete ospătar ospătăriță partener parteneră pădurar paznic pelerin pescar predecesor predecesoare prieten prietenă recepționer recepționeră rector rival rivală scenograf scenografă silvicultor socru soacră streamer succesor succesoare sudor suporter suporteră susținător susținătoare tâmplar turistă unchi vameș vameșă vânător vânzător vânzătoare văr verișoară viticultor voluntară youtuber zidar zugrav
administratoare afaceristă agricultoare anchetatoare apicultoare apărătoare arhivistă atentatoare bioloagă cardioloagă chitaristă colaboratoare
comentatoare contrabandistă costumieră creditoare croitoare curier dentistă denunțătoare denunțător dezertoare disidentă economistă editoare
editorialistă epidemioloagă evazionistă executoare farmacistă farmacoloagă finanțatoare fochistă geoloagă ginecoloagă grevistă hidroloagă
incendiatoare infecționistă interimar interimară intermediar intermediară jihadistă locotenentă locțiitoare martoră meteoroloagă navigatoare
neuroloagă oncoloagă organizatoare pianistă politoloagă producătoare pugilistă purtătoare redactoare rezervistă răpitoare salvatoare scenaristă
seismoloagă silvicultoare sindicalistă socioloagă taximetrist taximetristă tezaurieră trezorieră vatman viceguvernatoare violatoare viroloagă
virusoloagă viticultoare zooloagă`);

/** Heads of the names of organisations, as lemmas: "Curtea de Apel", "Ministerul Justiției". */
export const ORGANISATION_HEADS: ReadonlySet<string> = words(`
academie accelerator administrație adunare agenție agentură alianță ambasadă ansamblu arhidieceză arhiepiscopie arhivă aripă armată asociație
autoritate azil bancă batalion bibliotecă birou bloc brigadă bursă cabinet cameră cămin cancelarie cartel casă catedră centru cinematecă clan clinică
club coaliție colegiu comandament combinat comisariat comisie comitet compania companie compartiment comunitate confederație conferință-episcopală
congregație congres conservator consiliu consorțiu constructor consulat cooperativă cor corp corpul cotidian creșă curent curte cvartet cvintet decanat
delegație departament direcție direcțiune dispensar distribuitor divizie dumă echipă editură eparhie episcopie escadrilă executiv exploatare fabrică
fabricant facțiune facultate federație filarmonică filială firmă flotă flotilă fond formație forum front fundație furnizor galerie garda gardă
garnizoană grădiniță grup grupare guvern holding inalt înalt incubator inspecție inspectorat instanță institut institutie instituție jandarmerie
judecătorie justiție laborator lanț legiune liceu ligă lojă maternitate miliție minister ministeriat mișcare misiune mitropolie muzeu nunțiatură
observator oficiu operă ong operator opoziție orchestră orfelinat organism organizație parchet parlament parohie partid patriarhat patriarhie patronat
penitenciarul policlinică poliție portal post poștă prefectură presă președinție primărie procuratură producător publicație radio radioul rectorat
regie regiment reprezentanță retailer rețea revistă rezervă sanatoriu săptămânal școală secretariat secție seminar senat serviciu sindicat societate
spital start-up startup stat-major studio subcomitet subdirecție sucursală tabără teatru televiziune trezorerie tribunal trupă trust uniune universitate uzină
ziar`);

/** Heads of the names of built places. */
export const FACILITY_HEADS: ReadonlySet<string> = words(`
aerogară aeroport arenă autogară autostradă baie baraj bază bazar bazilică biserică bloc bulevard cabană carieră castel catacombă catedrală cazarmă
cazinou centrală centură cetate chei cimitir cinematograf complex conac conductă crematoriu depou dig drum ecluză esplanadă faleză far fort fortăreață
gară gazoduct grădină han heliport hidrocentrală hipodrom hotel hypermarket închisoare insulă kilometru magazin magistrală mall mânăstire mănăstire
mausoleu memorial metrou mină monument moschee obelisc observatorie oleoduct palat parc parcare pârtie pasaj pasarelă patinoar pavilion penitenciar
pensiune piață piscină platformă pod poligon port punct rafinărie refugiu releu rezervație sală salină șantier sat-vacanță schit seră siloz sinagogă
sondă șosea stadion stație statuie stradă supermarket teleferic telegondolă templu terminal termocentrală tunel turn unitate uzină vamă velodrom
viaduct vilă`);

/** Heads of the names of natural places and regions. */
export const LOCATION_HEADS: ReadonlySet<string> = words(`
arhipelag baltă câmpie canal cascadă cercul coastă colină continent creastă deal defileu deltă depresiune deșert dunăre emisferă estuar fluviu ghețar
golf insulă izvor junglă lac mare masiv munte oază ocean pădure pârâu pas peninsulă peșteră plajă platou podiș pustiu râu recif rezervație savană stepă
strâmtoare țărm vale vârf vulcan zonă`);

/** Waters and heights whose names states and people bear too. */
export const NATURE_HEADS: ReadonlySet<string> = words(`
baltă cascadă deal defileu fluviu ghețar golf lac masiv mare munte ocean pas pârâu râu strâmtoare vale vârf vulcan`);

/** Bodies that one state keeps in another. */
export const MISSION_HEADS: ReadonlySet<string> = words('ambasadă consulat legație misiune nunțiatură reprezentanță');

/** Units of money. */
export const CURRENCIES: ReadonlySet<string> = words(`
ban bolivar cent coroană dinar dolar euro forint franc grivnă leu lev liră manat marcă peso rand real rublă rupie șekel tenge won yen yuan zlot`);

/** Heads of the names of governed places. */
export const PLACE_HEADS: ReadonlySet<string> = words(`
canton capitală comună district județ localitate metropolă municipiu oraș provincie raion regiune republică sat sector stat suburbie teritoriu ținut urbe voievodat orășel cartier`);

/** Heads of the names of events. */
export const EVENT_HEADS: ReadonlySet<string> = words(`
accident acțiune alegeri atentat bătălie bienală campanie campionat caravană carnaval ceremonie colocviu competiție concert conclav concurs conferință
congres convenție criză cros cupă cutremur derby dezbatere dosar eclipsă etapă exercițiu expoziție festival finală forum furtună gală grevă incendiu
întrecere întrunire inundație invazie joc jocuri liga manifestație maraton marș masacru meci miting olimpiadă operație operațiune pandemie preliminarii
premiere premiu proces procesiune protest raliu război referendum reuniune revoltă revoluție salon sărbătoare scrutin semifinală seminar sesiune
simpozion sinod spartachiadă summit supercupă superligă taifun târg tratative turneu universiadă uragan vernisaj zi`);

/** Heads of the names of laws, agreements and documents. */
export const LAW_HEADS: ReadonlySet<string> = words(
  `
acord act amendament anexă capitol cartă cod constituție convenție declarație decret directivă hotărâre lege legislație memorandum moțiune normă ordin
ordonanță pact plan program proiect protocol regulament rezoluție statut strategie tratat`,
);

/** Capitalised words that begin sentences or stand for dates and titles: never names by themselves. */
export const NEVER_NAMES: ReadonlySet<string> = words(`
luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie domnul doamna domnule doamnă domn dl dna foto video ong tva pib tv it cv dj suv gps sms usb vip pc sursa sursă
citiți citește citeşte live breaking exclusiv update actualizare dumnezeu internet euro
kwh mwh gwh twh kw mw gw kwp mwp gwp`);

/** First names common in Romanian news: they tell a person from a place. */
export const FIRST_NAMES: ReadonlySet<string> = words(`
aaron abdul abdullah abel abraham achim adam adela adelina adem adina adolf adrian adriana agatha agnes agripina ahmed ahmet aida aitana akira alan
albert alberto aleksandar aleksandr aleksandra aleksei alessandra alessandro alessia alex alexa alexandr alexandra alexandru alexei alexis alfonso
alfred ali alice alicia alin alina alistair alla amalia amanda amelia amir amos amy ana anamaria anastas anastasia anatol anatolie anatoly anca anders
andra andrada andrea andreas andreea andrei andrej andrew andrian andriy andrzej andré andy angel angela angelica ania anita ann anna annalena anne
annika anthony antoaneta antoine anton antonella antonia antonio antonios antony antónio apostol arianna ariel arina armand armando arnold artem arthur
artiom artur arturo ashley ashraf astrid attila augustin augustus aura aurel aurelia aurelian aurelio aurora avram axel ayman barack barbara bart
bartolomeu bashar bassam beatrice ben benedict beniamin benito benjamin benny bernard bernd bernhard bertrand betty bianca bill björn blaga bob bobby
bogdan boris boyko brad brett brian brigitte bruce bruno béla călin camelia camil carla carlos carmen caroline catalin cătălin cătălina catherine
catrinel cecilia celia cezar chantal charles charlie charlotte chiara chris christian christina christine christoph christophe christopher chuck
ciprian claire clara claude claudette claudia claudiu codrin codruț codruța colin connor constanța constantin corina cornel cornelia corneliu cosmin
cosmina costache costel costi costică craig crin cristea cristi cristian cristiana cristiano cristina csaba cyril cyrus cédric dacian daiana damian
damien dan dana daniel daniela daniil danila danny dănuț dario darius darren dave david davide dean debora deborah delia demetrio denis denisa dennis
denys derek diana diego dieter dietmar dimitrie dimitris dinu dirk dmitri dmitro dmytro dobrin doina dominic domnica donald donatella dora dorel dorin
dorina dorothea dorothy doru doug douglas dragoș dumitru duncan dylan dácil ecaterina edgar edi edith edmond edmundo edouard eduard eduardo edward
edwin efim efraim efren egor elena eleonora elias elif elijah elisabeta eliza elizabeth ella ellen elon elvira ema emanuel emil emilia emilian emilio
emily emine emma emmanuel emre enrico enrique erdogan erdoğan eric erik erika ernest ernesto ernst ernő erwin esteban esther ethan eugen eugene eugenia
eugenio eusebiu eva evelin evelina evgheni evghenia fabian fabio fabiola fabrice fadi fahrudin faisal fane fănel farid fatima federica federico felicia
felix ferdinand ferenc fernando fidel filip fiona flavia flaviu flavius florea florentin florentina florian floriana florica florin florina fran
francesco francisc frank franz françois françoise fred frederic frederik friedrich frédéric gabi gabriel gabriela gareth gary gavriil gavril geanina
geert gelu genoveva geoffrey georg george georges georgeta georgi georgiana georgina gerald gerard gerhard geta gheorghe gheorghiță gherman
ghiță giacomo gianina gianni gică gigel gigi gillian gina gino giorgia giovanni giulia giuliano giuseppe glenn gloria gogu goran gordon grațian
grațiela greg gregory greta grigore grigori guido guillaume gunther gus gustav gustavo guy gyula györgy gábor gérard haakon habib hakan hakim hamid
hannah hans haralambie harald harold harrison harry hassan heather heidi heiko heinrich helen helena helga helmut henri henrik henry herbert herman
hermann hilary hillary horațiu horia howard hugh hugo hugues huguette humberto hunor hunter hussein iacob ian iancu iasmina ibrahim ida ignacio ignat
igor ilan ilarion ileana ilham iliana ilie ilinca ilona imran imre ina inga ingo ingrid ioachim ioan ioana iolanda ion ionel ionela ionica ionuț iosif
irakli irene irina irinel irène isaac isabela isac iskander ismail ispas istván iulia iulian iuliana iuri iurie ivan ivana ivaylo ivo izabela
jaap jack jacob jacqueline jacques jaime jair jake jakob james jamie jan jana jane janet janez janine janos jared jarosław jason javier jay jean jeff
jeffrey jennifer jenny jens jeremy jeroen jerome jerry jesper jessica jesus jesús jill jim jimmy jo joachim joana joanna jochen joe joel johan johann
johannes john johnny jon jonas jonathan jorge josef josep joseph joshua josé joão juan juan-carlos judith jules julia julian julie juliette
julius justin justine jános józsef jörg jürgen kaja kamal kamala karen karim karin karl karol katalin kate katherine kathy katie katrin kayla kazimierz
keir keith kelemen kelly ken kenneth kerry kevin khaled kim kimberly kirill kirk klaudia klaus konstantin kristalina kristina kurt kyle kyriakos károly
ladislau lajos lana lance lara larisa larry lars laszlo laura laurence laurent laurențiu lavinia lazar lazăr lea leo leon leonard leonardo leonid
leontin leslie leszek lev levente lewis lia liam liana lidia ligia lilia liliana lina linda lindsey lionel lisa liviu liz lloyd lorand loredana lorena
lorenzo lorin louis louise luana luca lucas lucia lucian luciana luciano lucreția lucy ludmila ludovic ludwig luigi luis luiz lukas luke luminița luís
lydia lynn lászló lóránt maciej mădălin mădălina madeleine mads magda magdalena maggie mahmoud mahmud maia malcolm manfred manole manuel manuela mara
marc marcel marcela marcin marcio marco marcus margaret margareta margrethe maria maria-corina marian mariana mariano maricica marie
marie-claire mariela marija marin marina marine marinela mario marion marissa marius marjorie mark marko markus marlena marlene marlon marta martha
martin martina martine mary massimo matei mateo mateusz mathias matt matteo matthew matthias maurice mauricio mauro max maxim maximilian maya megan
mehdi mehmet mei melania melinda melissa meryl mette mhairi mia micaela michael michaela michal michał michel michele michelle mickey miguel miha
mihaela mihai mihail mihnea mihály mikael mike mikhail miklós mila milan milena milica milos miloš miodrag mirabela mircea mirel mirela miriam miron
miroslav mitch mitică mohamad mohamed mohammad mohammed moise molly monica morgan moritz mugur mugurel muhammad muhammed mustafa mátyás nadejda
nadezhda nadia nadine nae nancy naomi narcis narendra natalia natalie natașa natasha neagu neculai neil nelson nelu nestor nichita nicholas nick nico
nicola nicolae nicolai nicolas nicole nicoleta nicolás nicu niculae niculina nicușor niels nigel niki nikita nikola nikolai nikolas nikos nils nina
nino noah noel nora norbert norman oana oana-maria octav octavia octavian octaviana olaf oleg oleksandr olena olesea olesia olga olguța olimpia olimpiu
oliver olivia olivier omar orest oriana orlando orsolya oscar oskar osman otilia otto ovidiu pablo paige pamela paolo pascal patricia patrick paul
paula paulina pauline paulo pavel pavlo pedro peggy pelin penelope pepe per perry petar peter petr petra petrache petre petrică petro petru petruț
petruța phil philip philippe pia pier piero pierre pietro pioter piotr pompilia pompiliu porfirie priscilla pál péter rachel radek radoslaw radosław
radu rafael rafaela rafał rafi rahul raisa ralf ralph raluca ramon ramona ramzan ramón rania raphael rareș rashid raul razvan răzvan rebeca rebecca
recep reinhard relu remus renata renate renee rené reuven rex reza rhys ric ricardo richard rick ricky rishi rita rob robert roberta robin rocco rod
rodica rodrigo roger roland rolf roman romeo romulus ron ronald ronnie rory rosa rosalia rose ross roxana roy ruben ruby rudolf rui rupert ruslan
russell rustam ruth ruxanda ruxandra ryan rémy saad sabin sabina sabrina sadiq sahra salma salman salvador salvatore sam samantha sami samir samira
samuel sanda sandra sandro sandu sanela sanna santiago sânziana sara sarah sauli savin scott sean sebastian selim selma septimiu serena serge sergei
serghei sergio sergiu seth sever severin sevil shane shannon sharon sheikh shinzo sidney sidonia siegfried sigmar sigrid sile silvana silvia silvian
silvio silviu simina simion simon simona simone siniša slavoj smaranda sofia sofía solomon sonia sophie sorin sorina spencer spiridon stan stanciu
stanislav stanislaw stanisław stavros stefan ștefan ștefana ștefănel stefania ștefania stefano steffen stelian stella stephan stephanie stephen steve
steven stewart stuart sue sunita susan susana susanne suzana sven svetlana sviatlana sybille sylvester sylvie szabolcs sándor séamus sébastien tadeusz
tamara tamás tanase tania tanya tara tarek tatiana taylor ted teo teodor teodora teodosie teofil terry thaddeus thea theo theodor theresa thierry
thomas thorsten théo thérèse tiberiu tibor tiffany tim timotei tina titel titu titus tobias todd todor tom toma tomas tomasz tommy tomás toni tony
torsten tracy traian trevor tristan tudor tudora tudorel tudorița tudosia țuțu tyler ulrich ulrike uma umberto urs ursula vadim valdis
valentin valentina valeria valerian valerica valerii valeriu valeriy valery vali valérie vanessa vasi vasile vasilica vasilisa vasyl veaceslav velicu
venera vera verena veronica veronique veta vicente vicențiu victor victoria victorița vika viktor viktoria vincent vincenzo violeta viorel viorela
viorica  virgil virginia virginie vitali vitalie vitaliy vitor vlad vladimir vladislav voicu vojislav volodimir volodymyr vsevolod
walter warren wayne wendy werner wilfried wilhelm will willem william willy winston wojciech wolfgang xavier xenia yael yair yannick yannis yasmin
yasser yevgeny yitzhak yoav yoko yosef youssef yulia yulian yuri yves yvette yvonne zaharia zaira zamfir zbigniew zelda zeno zenovia zhanna zinaida
zita zoe zoia zoltan zoltán zoran zsolt zsófia zuzana ágnes`);

/** What is put before a person's name out of courtesy or rank, lower case, as a form: "domnul Pop", "dl. Pop". */
export const PERSON_TITLES: ReadonlySet<string> = words(`
academicianul amiralul baronul col. colonelul comisarul-șef conf. contele d-l d-na d-nei d-lui dl dl. dlui dna dna. dnei doamna doamnei domnișoara domnul domnului dr dr. ducele fraulein frau gen gen. generalul
herr ing ing. lady lect. lord lordul lt. madame maiorul mister miss monsieur monseniorul mr mr. mrs mrs. părintele pr. prof prof. regele regina sir slt. stareţul stareța șeicul`);

/** Heads of organisations that carry the town of their seat in their name: "Curtea de Apel din Ploiești". */
export const SEATED_HEADS: ReadonlySet<string> = words(`
academie bibliotecă bursă colegiu conservator curte facultate filarmonică institut judecătorie liceu muzeu operă parchet penitenciar spital școală teatru tribunal universitate festival bienală târg salon`);

/** Nouns before a title in quotation marks, and what bears the title. */
export const WORK_HEADS: ReadonlySet<string> = words(`
album articol baladă carte cântec comedie concerto dramă documentar editorial emisiune episod film lungmetraj melodie musical nuvelă operă operetă pelicula peliculă piesă podcast poem poezie producție publicație reportaj roman rubrică scurtmetraj serial
show simfonie single spectacol studiu tablou tragedie trilogie volum`);

/** Nouns before a quoted name that are part of it: "dosarul „Frauda bancară”". */
export const CASE_HEADS: ReadonlySet<string> = words('afacere caz dosar operațiune scandal operație');

/** Nouns for ships, which bear names of people and towns. */
export const SHIP_HEADS: ReadonlySet<string> = words(
  'barcă bric canonieră cargobot catamaran corvetă crucișător cuirasat distrugător feribot fregată goeletă iaht navă pachebot pescador petrolier portavion portcontainer remorcher spărgător submarin șalupă trauler vapor velier',
);

/** Heads of products: "modelul Logan", "petrolul Brent". */
export const PRODUCT_HEADS: ReadonlySet<string> = words(
  'aplicație avion autoturism benzină drone dronă elicopter jeleu medicament model motorină petrol rachetă smartphone sistem sortiment tanc telefon țiței vaccin vehicul automobil racheta marcă mașină',
);

/** Bodies of which a state has one: "Guvernul" alone names one. */
export const SOLE_BODIES: ReadonlySet<string> = words(
  'armată constituție curte executiv guvern jandarmerie legislativ opoziție parlament poliție președinție procuratură senat',
);

/** Words in foreign names that say what they name. */
export const FOREIGN_ORGANISATION_WORDS: ReadonlySet<string> = words(`
afc agency airlines airways association authority bank capital city club college company consulting corp corporation council cs csm energy entertainment fc films foundation fk games gas gmbh grid group groupe holdings inc initiative
institute international invest llc ltd media ministry motors museum network news oil party partners pharma pictures plc police post press productions project radio records sa sc solutions srl systems team technologies telecom television times tv union united university watch
agro airport electric electrica expres express leasing rail regio retail security trade trading auto bio cargo construct development digital estate farm foods fund gaming hotel hotels lab labs logistics market resort shipping soft software solar steel studio studios textile trans transport wind`);

/** First words of clubs' names that are common nouns, adjectives or first names as well, folded. */
export const CLUB_NAMES: ReadonlySet<string> = words(
  'academica armata avantul chimia concordia constructorul corvinul dacia dinamo energia farul flacara foresta forta gaz gloria hidrotehnica industria inter jiul juventus juventutea luceafarul metalul minaur minerul muncitorul municipal navobi olimpia otelul pandurii petrolul politehnica poli progresul rapid recolta sanatatea scolar sportul sporting stiinta steaua textila tractorul unirea universitatea viitorul victoria vointa',
);
export const FOREIGN_EVENT_WORDS: ReadonlySet<string> = words(
  'awards bowl challenge championship cup fashion grand league marathon masters open prix rally show summit superliga tour week trophy',
);

/** What an author calls a person again without the name, "fostul deputat"; not the trades of bystanders (judges, doctors, drivers). */
export const EPITHETS: ReadonlySet<string> = words(`
academician academiciană activist activistă actor actriță afacerist alpinist alpinistă ambasadoare ambasador antrenoare antrenor antreprenoare antreprenor arbitră arbitru arhiepiscop artist artistă astronaut atacant atlet atletă
balerin balerină bancher baschetbalist baschetbalistă boxer campioană campion cancelar cântăreață cântăreț chitarist chitaristă ciclist ciclistă cineast cineastă comisar comisară compozitoare compozitor coregraf coregrafă
dansatoare dansator decedat demnitar demnitară deputat deputată designer dictator diplomat diplomată dirijor disident dizident dramaturg edil episcop europarlamentar europarlamentară explorator fotbalist fotbalistă fundaș gimnast
gimnastă guvernatoare guvernator handbalist handbalistă ierarh inculpat inculpată influencer interlop interpret interpretă înotătoare înotător învinuit învinuită jucătoare jucător jurnalist jurnalistă lider lideră luptătoare
luptător magnat maratonist maratonistă mijlocaș miliardar milionar militant militantă ministră ministru mitropolit moderatoare moderator monarh muzician oligarh olimpic om parlamentar parlamentară patriarh pianist pianistă pictor
pictoriță pilot poet poetă politician politiciană pontif portar prelat premier președintă președinte prezentatoare prezentator primar primară prim-ministru prozatoare prozator rapper realizatoare realizator rege regină regizoare
regizor romancier rugbist scenarist schioare schior scriitoare scriitor sculptor sculptoriță selecționer selecționeră senatoare senator sindicalist sindicalistă solist solistă soprană sportiv sportivă tehnician tenismen tenismenă
tenor vedetă vicepremier violonist violonistă voleibalist voleibalistă ziarist ziaristă`);

/** What somebody heads → the titles of who does. */
const HEADED: Readonly<Record<string, ReadonlySet<string>>> = {
  stat: words('președinte președintă'),
  guvern: words('premier premieră prim-ministru prim-ministră cancelar'),
  executiv: words('premier premieră prim-ministru prim-ministră cancelar'),
  cabinet: words('premier premieră prim-ministru prim-ministră cancelar'),
};
export const OFFICES: Readonly<Record<string, typeof HEADED>> = { șef: HEADED, șefă: HEADED };

/** Bodies without a name that everybody knows. */
export const STANDING_BODIES: Readonly<Record<string, ReadonlySet<string>>> = {
  comunitate: words('academic internațional medical mondial științific'),
  opinie: words('public'),
  presă: words('internațional local străin'),
  societate: words('civil'),
};

/** Epithets of a legal case. */
export const LEGAL_EPITHETS: ReadonlySet<string> = words(
  'arestat arestată condamnat condamnată fugar fugară inculpat inculpată învinuit învinuită suspect suspectă reținut reținută',
);

/** What an organisation is called again without its name, by kind; and the heads of names of that kind. */
export const ORGANISATION_KINDS: Readonly<
  Record<string, { readonly heads: ReadonlySet<string>; readonly nominals: ReadonlySet<string> }>
> = {
  club: { heads: words('club echipă fc cs cfr'), nominals: words('club echipă formație') },
  company: {
    heads: words(
      'companie concern editură firmă grup holding producător rețea societate uzină lanț operator furnizor retailer fabrică combinat',
    ),
    nominals: words(
      'bancă companie concern corporație firmă gigant grup producător retailer societate operator furnizor dezvoltator constructor',
    ),
  },
  bank: { heads: words('bancă'), nominals: words('bancă instituție') },
  court: {
    heads: words('curte instanță judecătorie tribunal'),
    nominals: words('curte instanță judecătorie tribunal'),
  },
  institution: {
    heads: words(
      `academie administrație agenție autoritate birou bursă casă comisariat comisie comitet consiliu departament direcție guvern inspectorat institut instituție minister oficiu parchet parlament poliție prefectură președinție primărie procuratură senat serviciu cameră`,
    ),
    nominals: words('autoritate instituție organism'),
  },
  fund: { heads: words('fond'), nominals: words('fond') },
  house: {
    heads: words(
      'bibliotecă clinică colegiu facultate filarmonică grădiniță liceu muzeu operă penitenciar spital școală teatru universitate',
    ),
    nominals: words('instituție'),
  },
  medium: {
    heads: words('agenție cotidian post publicație revistă săptămânal televiziune ziar radio'),
    nominals: words('cotidian publicație revistă săptămânal ziar'),
  },
  organisation: {
    heads: words('asociație federație fundație organizație sindicat uniune ligă'),
    nominals: words('asociație federație fundație ong organizație sindicat'),
  },
  party: { heads: words('partid'), nominals: words('formațiune partid') },
};

/** Common nouns before a name that are no part of it, lower-case within a sentence: "compania Romaero", "județul Dolj". */
export const KIND_NOUNS: ReadonlySet<string> = words(`
agenție brand canton cartier club companie comună concern cotidian departament district echipă firmă formație furnizor grup județ lanț localitate marcă municipiu operator oraș orășel platformă post producător provincie publicație
raion regiune retailer revistă rețea sat săptămânal sector site societate start-up startup stat suburbie televiziune trupă ziar`);

/** Nouns for people and bodies that act without a name: heads of "forțele de securitate", "susținătorii opoziției". */
export const GROUP_NOUNS: ReadonlySet<string> = words(`
anchetator angajat autoritate cetățean călător crescător demonstrant elev fan fermier forță grevist jandarm localnic locuitor manifestant militar minoritar miner migrant muncitor ofițer parlamentar părinte polițist pompier procuror profesor protestatar rănit rebel
refugiat salvator scafandru separatist sindicat sindicalist soldat student suporter susținător trupă turist țăran voluntar vecin deputat senator consilier medic șofer transportator`);

/** Nouns for voices of no particular group: they stay without a card. */
export const FACELESS: ReadonlySet<string> = words(
  'analist comentator critic economist expert observator oficial om persoană politolog sociolog specialist sursă victimă mort cercetător alegător utilizator internaut client consumator',
);

/** Verbs whose subject does nothing: what they say of unnamed people is about the place or the thing. */
export const PASSIVE_IN_MEANING: ReadonlySet<string> = words(
  'ajunge avea cădea costa crește deține deveni dispărea dori exista fi muri obține părea pierde plăti primi putea rămâne scădea suferi trebui trăi urma',
);

/** Verbs that tell how long or when an event goes on. */
export const EVENT_VERBS: ReadonlySet<string> = words(
  'aduna continua dura debuta desfășura începe încheia marca omagia produce izbucni reuni',
);

/** Whom only a person has. */
export const COMPANIONS: ReadonlySet<string> = words(`
  amic amică amantă avocat avocată biograf bunic bunică cumnat cumnată fiică fin fină fiu frate ginere impresar impresară iubit iubită logodnic logodnică mamă mătușă mentor naș nașă nepoată nepot noră
  omolog omoloagă partener parteneră predecesor predecesoare prieten prietenă rival rivală soacră socru soră soție soț succesor succesoare tată unchi văr verișoară văduv văduvă`);

/** Nouns for a person who stays unnamed through a text. */
export const PERSON_NOUNS: ReadonlySet<string> = words(
  'agresor agresoare atacator atentator atentatoare bărbat băiat conducător copil femeie fată individ individă minor minoră pasager pasageră pieton polițist suspect suspectă șofer șoferiță tânăr tânără motociclist motociclistă biciclist adolescent adolescentă student studentă elev elevă pensionar pensionară turist turistă victimă denunțător denunțătoare pacient pacientă reclamant reclamantă martor martoră vânzător vânzătoare făptaș hoț ucigaș criminal curier taximetrist vatman paznic mamă tată jefuitor tâlhar șofer-livrator infirmier infirmieră asistentă bebeluș nou-născut bătrân bătrână vârstnic vârstnică gravidă lăuză orfan orfană localnic localnică sătean săteancă migrant migrantă refugiat refugiată trecător trecătoare spectator spectatoare angajat angajată salariat salariată muncitor muncitoare',
);

/** People of a body → heads and acronyms of such bodies. */
export const MEMBERS: Readonly<Record<string, ReadonlySet<string>>> = {
  anchetator: words('parchet procuratură DIICOT DNA PICCJ PCCOCS'),
  comisar: words('gardă ANPC'),
  deputat: words('cameră'),
  inspector: words('inspectorat ANAF ANPC DSP ISC ITM'),
  jandarm: words('jandarmerie'),
  judecător: words('tribunal judecătorie curte'),
  magistrat: words('tribunal judecătorie curte'),
  polițist: words('poliție IGPR IPJ'),
  pompier: words('ISU IGSU'),
  procuror: words('parchet procuratură DIICOT DNA PICCJ PCCOCS'),
  senator: words('senat'),
};

/** Adjectives that make a head a body of its own: "autoritatea electorală", "consiliul local". */
export const BODY_ADJECTIVES: ReadonlySet<string> = words(
  'central constituțional electoral federal fiscal județean local militar municipal național penal raional regional sanitar suprem vamal',
);

/** Bodies that a text may let act without a name: offices of a state or town, courts, companies, associations, groups that decide together. */
export const QUALIFIED_BODIES: ReadonlySet<string> = words(
  'alianță conducere comitet delegație direcție familie grupare mișcare serviciu uniune',
);
export const ACTING_BODIES: ReadonlySet<string> = new Set([
  ...QUALIFIED_BODIES,
  ...words(
    `agenție ambasadă asociație bancă biserică coaliție comisie companie complet consiliu consulat corporație firmă federație fundație inspectorat instanță judecătorie juriu
    minister municipalitate ong parchet partid patriarhie patronat prefectură primărie procuratură redacție sindicat societate tribunal`,
  ),
]);

/** Nouns to the heads of names of bodies that they may mean as well. */
export const SAME_BODIES: Readonly<Record<string, readonly string[]>> = {
  biserică: ['arhiepiscopie', 'episcopie', 'patriarhie'],
  coaliție: ['alianță'],
  judecătorie: ['instanță'],
  municipalitate: ['primărie'],
  parchet: ['direcție', 'procuratură'],
  patriarhie: ['biserică'],
  primărie: ['municipalitate'],
  procuratură: ['direcție', 'parchet'],
  redacție: ['cotidian', 'publicație', 'revistă', 'săptămânal', 'ziar'],
};

/** Events known by where they are held, written small: "summitul de la Tianjin". */
export const PLACED_EVENTS: ReadonlySet<string> = words(
  'atentat bătălie conclav conferință congres festival forum gală masacru paradă reuniune summit târg',
);

/** Verbs of getting a prize, as lemmas. */
export const AWARD_VERBS: ReadonlySet<string> = new Set([
  'câștiga',
  'distinge',
  'lua',
  'nominaliza',
  'obține',
  'premia',
  'primi',
  'recompensa',
]);

/** Verbs whose object in quotation marks is a work. */
export const MAKING_VERBS: ReadonlySet<string> = words(
  'citi compune coregrafia dirija ecraniza edita filma interpreta juca picta regiza sculpta traduce viziona',
);

/** Heads of bands known by their leader's name; with "clan" and "mafie" no adjective is needed. */
export const BAND_HEADS: ReadonlySet<string> = words('bandă cartel celulă clan grup grupare mafie organizație rețea');
export const BAND_ADJECTIVES: ReadonlySet<string> = words(
  'arma armat criminal extremist infracțional interlop mafiot organiza organizat paramilitar separatist terorist',
);
