/** Words of Romanian that say what a name is, as lemmas, and words that only look like names. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** What a person can be: heads of "președintele rus", "un fost ministru", ", deputat,". */
export const PERSON_ROLES: ReadonlySet<string> = words(`
academician acționar activist activistă actor actriță administrator adjunct afacerist agent ambasador ambasadoare analist analistă anchetator angajat antrenor
antrenoare apărător arhiepiscop arhitect artist artistă asistent asistentă asociat astronaut atacant atlet atletă autor autoare avocat avocată bancher bărbat
biolog biolog candidat candidată cancelar cancelară căpitan cardinal cântăreț cântăreață cercetător cercetătoare chestor cetățean chirurg colonel colaborator comandant
comentator comisar comisară compozitor comunicator consilier consilieră consul coordonator coordonatoare copreședinte critic creator creatoare deputat deputată designer
diplomat diplomată director directoare dictator doctor economist editor editorialist elev elevă emisar episcop europarlamentar europarlamentară expert expertă femeie finanțator
fizician fondator fondatoare fotbalist fotbalistă fotograf funcționar general guvernator guvernatoare inculpat inculpată inspector inspectoare interpret interpretă inginer istoric
jandarm judecător judecătoare jucător jucătoare jurist juristă jurnalist jurnalistă lider lideră locotenent locțiitor magistrat maior manager martor matematician mareșal medic
membru membră mijlocaș ministru ministră moderator moderatoare muzician negociator negociatoare om ofițer oficial oficiali olimpic omolog omoloagă organizator papă parlamentar pastor patriarh patron
pianist pictor pilot polițist politician politiciană politolog portar prefect premier președinte președintă preot prim-ministru prim-ministră prim-vicepreședinte primar primară prințesă prinț producător profesor
profesoară procuror procuroare proprietar psiholog purtător rapper rector redactor redactor-șef regizor regizoare regină rege reporter reprezentant reprezentantă rezervist savant scriitor scriitoare secretar secretară
senator senatoare sergent sindicalist sociolog soldat solist solistă specialist specialistă student studentă subsecretar suspect suspectă șef șefă scenarist sportiv sportivă țar tenismen tenismenă tehnician
tezaurier trezorier trimis țăran turist vicecancelar vicepremier vicepreședinte vicepreședintă viceprim-ministru viceprimar voluntar ziarist ziaristă zoolog învinuit învinuită condamnat condamnată arhivist
campion campioană câștigător câștigătoare dizident disident dizidentă opozant opozantă fost general-maior inițiator victimă văduvă soț soție fiu fiică frate soră mamă tată nepot`);

/** Heads of the names of organisations, as lemmas: "Curtea de Apel", "Ministerul Justiției". */
export const ORGANISATION_HEADS: ReadonlySet<string> = words(`
academie administrație agenție alianță asociație armată autoritate bancă birou bloc brigadă cabinet cameră casă centru club colegiu comandament comisariat comisie comitet companie comunitate
confederație congres consiliu consorțiu consulat cor corp curte departament direcție direcțiune editură ambasadă facultate federație filarmonică firmă flotă forum fond front fundație garnizoană gardă grup grupare guvern
inspectorat institut institutie instituție înalt inalt instanță jandarmerie judecătorie justiție ligă liceu minister mișcare organizație orchestră oficiu organism parchet parlament partid patronat poliție poștă presă primărie
procuratură prefectură publicație rezervă regie secretariat senat serviciu sindicat societate spital stat-major școală televiziune teatru trezorerie tribunal trust uniune universitate uzină coaliție muzeu operă patriarhie mitropolie episcopie arhiepiscopie
divizie regiment batalion echipă clinică bursă cotidian ziar revistă post radio rețea holding`);

/** Heads of the names of built places. */
export const FACILITY_HEADS: ReadonlySet<string> = words(`
aeroport arenă autostradă baraj bazilică biserică bulevard catedrală castel centrală cetate cimitir drum gară hotel închisoare mall mânăstire mănăstire metrou monument palat parc penitenciar piață pod port rafinărie sală
stadion stație stradă stradă șosea terminal tunel turn vamă vilă baie`);

/** Heads of the names of natural places and regions. */
export const LOCATION_HEADS: ReadonlySet<string> = words(`
câmpie canal coastă deltă deșert dunăre fluviu golf insulă lac mare munte ocean peninsulă râu strâmtoare vale pădure podiș arhipelag continent emisferă cercul peșteră`);

/** Heads of the names of governed places. */
export const PLACE_HEADS: ReadonlySet<string> = words(`
canton capitală comună district județ localitate metropolă municipiu oraș provincie raion regiune republică sat sector stat suburbie teritoriu ținut urbe voievodat orășel cartier`);

/** Heads of the names of events. */
export const EVENT_HEADS: ReadonlySet<string> = words(`
campionat ceremonie competiție concert concurs conferință congres convenție criză cupă festival forum gală jocuri joc olimpiadă operațiune premiu pandemie reuniune război revoluție summit târg tratative turneu zi alegeri`);

/** Heads of the names of laws, agreements and documents. */
export const LAW_HEADS: ReadonlySet<string> = words(
  `acord cod constituție convenție decret directivă lege ordonanță pact protocol regulament rezoluție tratat`,
);

/** Capitalised words that begin sentences or stand for dates and titles: never names by themselves. */
export const NEVER_NAMES: ReadonlySet<string> = words(`
luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie domnul doamna domnule doamnă domn dl dna foto video ong tva pib tv it cv dj suv gps sms usb vip pc sursa sursă
citiți citește citeşte live breaking exclusiv update actualizare dumnezeu internet euro`);

/** First names common in Romanian news: they tell a person from a place. */
export const FIRST_NAMES: ReadonlySet<string> = words(`
adela adelina adina adrian adriana alexandra alexandru alexei alexandr alina alin ana anatol anastasia anca andra andrada andreea andrei andrej angela angelica ania anna antoaneta anton antonia antony anthony arthur artur aura aurel aurelian aurelia aurora barack bashar
beatrice benjamin bianca bill bob bogdan boris camelia camil carla carmen carlos catrinel călin cătălin cătălina cezar charles christian christine ciprian clara claudia claudiu codrin constantin constanța corina cornel cornelia cosmin costel crin cristi cristian
cristina dacian dan dana daniel daniela darius david delia denis diana dinu dmitri dmitro dmytro dominic donald doina dorel dorin dorina dragoș dumitru ecaterina edgar edmundo eduard elena elisabeta elon emanuel emil emilia emma emmanuel erdogan eric eugen eugenia eva
felix filip flavia florentina florian florin florina francesco francisc françois friedrich gabriel gabriela geanina geta george georgeta georgiana gheorghe gianina giorgia giuseppe grațiela grigore hans harry helmut henry horia hugo hunter iancu ilie ilinca ilan ileana ilham
ina ioan ioana ion ionel ionela ionuț iosif irina isabela ispas iulia iulian iuliana iurie iuri ivan jack jacques jair james jan janet jean jens jeremy jerome jill jim joe john jorge josé joseph juan julia julian kaja kamala karin karl keir kevin klaus kristalina
larisa laura laurențiu lavinia leonard leonid lia liana lidia ligia lilia liliana liviu liz loredana lorin luca lucia lucian luciana lucreția ludovic luis luminița mădălin mădălina magda magdalena maia marc marcel marcela marco margareta maria marian mariana
maricica marin marina marine mario marius mark marko mark marta martin mateo matei mathias matteo maxim melania melinda michael michel mihaela mihai mihail mike mikhail milena mircea mirela miron mitch mohamed mohammed monica nadia narcis narendra natalia nelu
nestor nichita nicolae nicolas nicoleta nicolás nicușor nina nora octav octavian oana olaf oleg oleksandr olga olivia olivier otilia ovidiu pablo patricia patrick paul paula pavel pedro peter petr petre petro petru pier pierre pompiliu radu raisa raluca ramona rareș
raul razvan răzvan remus renate ricardo richard rishi robert roberta rodica roman romeo ronald roxana ruxandra samuel sanda sandu sanna sara sebastian septimiu serghei sergei sergiu sevil silvia silviu simion simon simona sofia sonia sorin sorina stelian stephen steve ștefan ștefania
stanislav svetlana tamara tatiana teodor teodora teodosie theodor theresa thomas tiberiu tim titus todd toma tom tony traian tudor ursula valentin valentina valeria valeriu valeriy valerii vanessa vasile vasilica venera vera veronica victor victoria viktor violeta viorel viorica virgil vlad
vladimir volodimir volodymyr vojislav william wilhelm xavier yulia yuri zoe zinaida`);
