import { KIND_NOUNS } from './kind-nouns.ts';
import { type NameParts, readNameParts } from './name-parts.ts';

/**
 * Words around a name that say whether it is the whole name, folded, in the languages of the pages. Closed classes and the nouns that
 * build longer names; lists of the language, none of them names of persons. A page gets them with the first name that may stand on it.
 */
export const NAME_PART_LISTS = {
  ...KIND_NOUNS,

  /** Roles before or after a name. They belong to it, they do not make it another one. */
  titles: `
  actuala actualul administratia admiral ambasadorul ambassador baronul bunica bunicul cabinetul cancelara cancelarul captain chairman
  chancelier chancellor chief colonel colonelul comandantul comisarul commander commissioner congresmanul congressman congresswoman
  consiliera consilierul contele copiii deputata deputatul deputy dictator dictatorul directoarea director directorul dl dna doamna
  doctorul domnii domnul dr echipa elnok emperor era ex familia fiica fiii fiul former fosta fostul fratele fratii frau general generalul
  ginerele governor guvernatorul guvernul herr imparatul inculpatul inspectorul judecatoarea judecatorul judge justice kancellar kanzler
  kanzlerin king konig kulugyminiszter lady leader leaders lidera liderul lord lordul madam madame maestrul mama maresalul matusa mayor
  minister ministerin ministers ministra ministre ministrul miniszter miniszterelnok miss mister monsieur mr mrs ms nepoata nepotul
  official officials papa pape papst parintele parintii patriarhul pope prasident prasidentin premier premiera premiers premierul
  presedinta presedintele presedintia presedintii president presidente presidents prim primarul prime prince princess printesa printul
  procurorul prof profesorul professor purtatorul queen regele regimul regina reine rep representative roi secretarul secretary sefa seful
  sen senatoarea senator senatorul sergeant sheikh sir socrul sora sotia sotii sotul spokesman spokesperson spokeswoman sultan supreme
  surorile tabara tarul tatal tsar tyrant unchiul vaduva vice vicepresedintele viitorul администрация адмирал адміністрація бабуся бабушка
  батька батьки батько брат брата брати братом брату вдова визит вице внук внука внучка воина встреча выступление візит генерал глава
  губернатор дед дедушка дети диктатор донька дочери дочка дочь дружина дядько дядя дід діти жена жене женои жену жены заява заявление
  зустріч зять император канцлер команда королева король критика лидер лист лідер маршал матери мати мать матір министр муж мужа мужем
  мужу міністр обещание обращение онук онука онучка отец отца отцом отцу папа патриарх письмо план племянник племянница победа поездка
  позиция позиція политика полковник політика помощник помічник посол предложение представители представитель президент президента
  президентка президентом президенту прем премьер приказ принц принцесса промова пропозиція разговор режим речь решение родители рішення
  секретарь сенатор сестра сестре сестрои сестру сестры син слова советник сторонники супруг супруга супруге супруги супругои супругом
  супругу сын сына сыном сыну телеграмма тесть тетя теща требования тітка указ чоловік экс
  `,

  /** Titles and the like that end with a full stop and no sentence. */
  abbreviations: `
  art av col dl dna dr fr gen gov hon ing lt mr mrs ms nr pr prof rep rev sen sf sgt st str vs г гг им ул
  `,

  /** Titles that few bear at a time: with one of them a surname is a reason of its own. */
  stateTitles: `
  cancelarul chancelier chancellor elnok kanzler kanzlerin miniszterelnok papa pape pope prasident premier premierul presedinta
  presedintele president канцлер президент президента президентом президенту
  `,

  /** Titles that only a woman has. */
  feminineTitles: 'mrs ms miss lady doamna dna madam madame frau госпожа пани пані sotia',

  /** Words that begin or join sentences and name nothing: a capital on them is the sentence's or the headline's. */
  functionWords: `
  a aber about above according acea aceasta acel acest aceste acesti across acum adica after again against ahead al ale all along already
  als also alte although alti am amid among an and another any apoi are around as asa asadar asked asta astazi astfel at atat atunci au
  auch auf aus aux avec away az azi ba back be because been before behind bei being below between beyond bis both but by ca caci can cand
  care cat catre ce cei cel cele celor ces cette chiar ci cine comme conform contra could cu cum da daca dans dar das dass day de decat
  deci deja dem den deoarece der des desi despite despre did die din dinspre dintre do doar doch does donc du dupa during ea each earlier
  egy ei ein eine einem einen einer either el ele elle elles en entre er era es est este et etait even ever every everyone ez ezt fara
  fata few fie fiind fiindca first foarte following for from fur ha had has hat have he her here his hogy how however i iar ieri if ihr il
  ils im in inainte inca insa inside instead into intr intre intrucat is ist it its je just la langa last late later le les leur like lors
  lui mai maine mais many mar may me meanwhile meg mereu mert mi mint mit more most much my nach near nearly neither nem never new next
  nicht nici nicio niciun niste no noch noi nor not nothing nous now nu numai nur odata oder of off on once one only ont onto or ori other
  ou our out outside over own pana par pas past pe pendant pentru per perhaps peste plus potrivit pour pourquoi precum prin printre quand
  que qui rather sa said same sans sau saying says se sein seit selon ses she should si sich sie since sind so some son sont soon sous
  spre still sub such sunt sur szerint than that the their them then there these they this those though through thus to toate today
  together tomorrow tonight too tot toti totusi toward towards two um un una und unde under une unei unele unii unlike unter until unui up
  upon us va vers very via voi volt vom von vor vous wahrend warum was we wegen weil wenn wer were what whatever when whenever where
  whether which while who whom whose why wie will wir wird with within without would yes yesterday yet you your zu zum zur а або але
  багато без благодаря более був будет будто була були бы был была были в вам вас ваш ваші вблизи ввечері вдень вдоль ведь везде вероятно
  весь вечером вже ви видимо вместо вначале вновь вночі внутри во вовсе водночас возможно вокруг вона вони вопреки вот впервые вперше
  впрочем вранці все всегда всего всем вскоре вслед всюду вся всі вчера вчора вы від він где да даже деиствительно деякі для днем до
  дополнительно другие другои дуже едва еи ему если есть еще же з за завдяки завжди завтра замість заради зараз затем зато зачем звідки
  звідти звісно згодом згідно здесь знову зі и из или им именно ими иногда иого итак их к каждая каждыи как какои когда кожен коли конечно
  которая которого которое которои которые которыи которых кроме крім кстати кто куда кілька ли лише лишь любои мабуть маиже между ми мимо
  мне многие мое можливо мои моя мы міи на наверное навстречу навіть над накануне наконец нам наоборот напередодні наприклад например
  напротив нарешті нас насчет наш наша наше наши наші не него недавно незабаром некоторые несколько нет неужели неужто нещодавно ни нигде
  никогда нині но ночью ныне ні ніколи о об оба обе обидва один одна однажды однак однако одни одно одновременно окрім он она они опять от
  отже откуда отож отсюда оттого оттуда отчего очевидно очень параллельно перед по под пожалуи позавчера позднее позже пока покуда помимо
  поміж попри после послезавтра потом потому почему почти поэтому прежде при притом причем про пускаи пусть під пізніше після ради разве
  разумеется ранее раньше раніше редко рядом с сам сама саме сами само самі сверх свое свои своя себя сегодня сегодняшнии сеичас серед
  сквозь сколько скоро слишком словно снаружи сначала снова со совсем согласно сперва спочатку среди столько сюда сюди та так такая также
  такие такого також такои там твои те тебе тем теми тепер теперь тех ти то тогда того тоже тои только тому тот туда туди тут ты у уже усі
  утром хотя хто хіба це цеи цим цього цьому ця ці часто чеи чем через чи чому что чтобы чье чьи чья що щоб эта эти этим этими этих это
  этого этои этом этому этот як яка яке якии які є і із іноді іншии інші іх іхніи іі
  `,

  /** Nouns after which "of X" or X itself is part of a longer name: "Bank of China", "Banca Rusiei", "Gulf of Mexico". */
  heads: `
  academia academy air airlines banca bank bay biserica bulevardul cafe cathedral church cinema college cupa daily golful gulf hostel hotel institute institutul marea
  miss motel museum muzeul order people pizzeria premiu premiului raliul radio republic republica resort restaurant sea strada strait turul universitatea university vocea voice академия банк голос
  залив институт море музеи народная радио республика улица университет церковь
  `,

  /** Words before a place that make it another one: "South China", "Latin America", "Dinamo Moscova". */
  modifiers: `
  air british captain central communist dinamo dynamo east eastern far fc greater imperial inner lakers latin little lokomotiv lower magna
  middle miss mother nazi new north northern old outer radio red saint san santa south southern soviet spartak steaua tsarist upper west
  western white большая большои большую великая великои великую восточная восточное восточнои восточную динамо единая единои единую
  западная западнои западную латинская локомотив малая малои малую новая новои новую новыи нью радио северная северное северныи советская
  спартак старая старои старую центральная южная южное южныи
  `,

  /** Words after a name that make it another one: "Trump Tower", "Kim Jr", "China Town". */
  tails: `
  airlines airport airways arena army avenue award bank bay beach bears boulevard bowl bridge building bulls bus business castle center
  centre chase church city club coast college company corp corporation county cup daily district dock express fc festival field files
  foundation fund games garden gardens golf group hall harbor heights herald hill hills hospital hotel house ii iii inc institute
  international island islands iv jr junior lake league library limited llc ltd magazine mall media memorial morning motors mountain
  mountains movement museum news open opera orchestra organisation organization park pavilion peninsula philharmonic plaza post press
  prize province railway republic resort river road school sea senior show sound square sr stadium star state steel store street style
  tech television times today tower towers town treatment trophy trust turn turnul tv united university valley vodka week weekly wing
  wings младшего младшему младшии младшим молодшии плаза старшего старшему старшии старшим тауер тауэр тауэра тауэре тауэром таун холл
  `,

  /** The same in small letters: "Peking duck", "a Moscow mule". */
  smallTails: 'doll duck mule roulette syndrome',

  /** English days and months, which take a capital and follow names without a comma. */
  calendar: `
  april august december february friday january july june march may monday november october saturday september sunday thursday tuesday
  wednesday
  `,

  /** States and provinces after "City, ": "Moscow, Idaho" is not the capital of Russia. */
  states: `
  alabama alberta arizona arkansas california colorado columbia connecticut delaware florida georgia hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine manitoba maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new
  north ohio oklahoma ontario oregon pennsylvania quebec rhode saskatchewan south tennessee texas utah vermont virginia west wisconsin
  wyoming аидахо аиова алабама аризона арканзас ваиоминг вермонт виргиния висконсин гаваи делавэр джорджия иллиноис
  индиана калифорния канзас квебек кентукки колорадо коннектикут луизиана массачусетс миннесота миссисипи миссури мичиган монтана мэн
  мэриленд небраска невада огаио оклахома онтарио орегон пенсильвания теннесси техас флорида юта
  `,

  /** Prepositions of place and English verbs of motion: a capital after them is the city. */
  locatives: `
  a across around at aus bei besuchen besucht besuchte besuchten dans departed departing depuis din dinspre entered enters erreicht
  erreichte fled fleeing from in inside into la langa leave leaves leaving left nach near outside paraseste parasi parasind parasit prin
  quit quitta quitte quittent quitter reach reached reaches reaching rejoindre rejoint spre through throughout to tour toured touring
  toward towards traversat traverseaza um verlassen verlasst verliess verliessen vers via visit visita visite visited visitent visiting
  visits vizita vizitand vizitat viziteaza біля в во возле відвідав відвідала відвідали відвідати відвідають відвідає відвідує до з из
  около под покидает покидают покине покинет покинув покинул покинула покинули покинут покинути покинуть посетил посетила посетили посетит
  посетить посетят посещает посещают під у через із
  `,

  /** Nouns before a city's name or its genitive: "capitala Moscova", "the streets of Kyiv". */
  cityNouns: `
  aeroportul airport burgermeister capital capitala capitale cartierul center centre centrul city downtown east gara hauptstadt judetul
  kilometers kilometres km locuitorii maire mayor metropola metropolis miles municipiul north orasul outskirts periferia piata primaria
  primarul region regiunea residents south stadt state statul strazile streets suburb suburbia suburbs ville west zona аеропорт аеропорту
  аеропорті аэропорт аэропорта аэропорте аэропорту вокзал вокзала вокзале вокзалі вулицях вулиці город города городе   жителеи жители житель жительница жителя жителям жителів мер мера мером мерія меріі метро мешканець мешканка мешканці мешканців мэр мэра
  мэрии мэрия мэром мэру міста місто місті области область околицях околиці окраина окраине окрестности окрестностях передмістя
  передмісті пригород пригородах пригороде пригороды раион раиона раионе регион столица столице столицу столицы столиця столиці улица
  улицах улицы уродженець уродженка уроженец уроженка уроженца уроженцы центр центра центре центру центрі штат
  `,

  /** English nouns after a place of what a city has and a state has not: "a Moscow court". */
  cityAdjuncts: `
  airport apartment ballet branch bureau cathedral concert conservatory correspondent court district flat gallery hospital hotel jail
  marathon mayor metro museum native neighborhood neighbourhood nightclub police prison region resident residents restaurant restaurants
  skyline stadium street streets suburb suburbs subway theater theatre time traffic university weather zoo
  `,

  /** "in Moscow and Beijing" */
  joining: 'and or si sau ori и или та і und et es',

  /** "of" between a city noun and the city. */
  of: 'of al a ale ai de du des von',

  /** Lower-case words after a place that belong to a longer name: "America de Sud". */
  directions: 'sud nord est vest',

  /** English words whose complement with "to" or "from" is whoever hears, gets or gives: "known to Kyiv", "pressure from Washington". */
  addressing: `
  acceptable according aid allegiance allied ally appeal appealed approval arms assistance assurances backing beholden blow call calls
  challenge clear comment complaints concession concessions condemnation criticism cues deliveries demand demands exports favorable
  favourable friendly funding gas goodwill guarantees help hostile independence independent invitation invitations known letter letters
  loyal loyalty message messages money offer offers oil opposed opposition orders owed permission pledge pledges pressure promise promised
  promises proposal proposals protest protests reaction reply request requests response responses sanctions sensitive signal signals
  statement statements subordinate supplies support sympathetic thanks threat threats ultimatum unacceptable warning warnings weapons
  `,

  /** The most frequent words of each language, by which a page's is told. */
  ro: 'si de la din cu pe ca sa mai nu este care pentru au fost prin dupa unui lui ale cei in',
  en: 'the of and to is was for that with on by his has have from at it as said in',
  hu: 'a az es hogy nem egy volt meg ezt is csak mint ami aki szerint el mar',
  de: 'der die und das den von mit ist des dem nicht ein eine im auf fur sich auch als hat in',
  fr: 'le les des et une est du dans que qui pour par sur au pas il plus son avec de la un',
} as const;

export const NAME_PARTS: NameParts = readNameParts(NAME_PART_LISTS);
