/**
 * Words around a name that say whether it is the whole name, folded, in the languages of the pages. Closed classes and the nouns that
 * build longer names; lists of the language, none of them names of persons.
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** Roles before or after a name. They belong to it, they do not make it another one. */
export const TITLES = words(`
  actualul actuala ambasadorul baronul cancelarul cancelara colonelul comandantul comisarul congresmanul consilierul consiliera contele
  deputatul deputata dictatorul directorul directoarea doamna doctorul domnul domnii dl dna dr fostul fosta generalul guvernatorul
  imparatul inculpatul inspectorul judecatorul judecatoarea liderul lidera lordul maestrul maresalul ministrul ministra papa parintele
  patriarhul premierul premiera presedintele presedinta presedintii prim primarul printul printesa procurorul profesorul purtatorul regele
  regina secretarul senatorul senatoarea sefa seful sotii sotia tarul vicepresedintele viitorul
  admiral ambassador captain chairman chancellor chief colonel commander commissioner congressman congresswoman deputy dictator director
  emperor ex former general governor judge justice king lady leader leaders lord madam mayor minister ministers miss mister mr mrs ms
  officials official pope president presidents premier premiers prime prince princess prof professor queen representative rep secretary sen
  senator sergeant sheikh sir spokesman spokeswoman spokesperson sultan supreme tsar tyrant vice
  адмирал вице генерал глава губернатор диктатор император канцлер король королева лидер маршал министр патриарх полковник посол премьер
  президент президента президенту президентом папа принц принцесса секретарь сенатор экс президентка прем міністр президентом глава лідер
  kanzler kanzlerin prasident prasidentin minister ministerin herr frau konig papst
  president presidente chancelier ministre premier roi reine pape monsieur madame
  elnok miniszterelnok kulugyminiszter miniszter kancellar`);

/** Titles that few bear at a time: with one of them a surname is a reason of its own. */
export const STATE_TITLES = words(`
  president chancellor premier pope presedintele presedinta cancelarul premierul papa президент президента президенту президентом канцлер
  prasident kanzler kanzlerin president chancelier pape elnok miniszterelnok`);

/** Titles that only a woman has. */
export const FEMININE_TITLES = words('mrs ms miss lady doamna dna madam madame frau госпожа пани пані sotia');

/** Words that begin or join sentences and name nothing: a capital on them is the sentence's or the headline's. */
export const FUNCTION_WORDS = words(`
  a about above according across after again against ahead all along already also although am amid among an and another any are around as
  asked at away back be because been before behind being below between beyond both but by can could day despite did do does during each
  earlier either even ever every everyone few first following for from had has have he her here his how however i if in inside instead into
  is it its just last late later like many may me meanwhile more most much my near nearly neither never new next no nor not nothing now of
  off on once one only onto or other our out outside over own past per perhaps rather said same saying says she should since so some soon
  still such than that the their them then there these they this those though through thus to today together tomorrow tonight too toward
  towards two under unlike until up upon us very via was we were what whatever when whenever where whether which while who whom whose why
  will with within without would yes yesterday yet you your
  acel acea acest aceasta acesti aceste acum adica al ale alti alte apoi asa asadar asta astazi astfel atat atunci azi ba ca cand care caci
  cat catre ce cei cel cele celor chiar ci cine conform contra cu cum da daca dar de deci decat deja deoarece desi despre dinspre din dintre
  doar dupa el ea ei ele era este fara fata fiindca fie fiind foarte iar ieri in inainte inca insa intr intre intrucat la langa lui mai maine
  mereu nici nicio niciun niste noi nu numai odata ori pana pe pentru peste prin printre potrivit precum sa sau se si spre sub sunt toate
  toti totusi tot un una unde unii unele unui unei va vor voi
  а без более будет бы был была были в вам вас ведь во вот впрочем все всего вы где да даже для до если есть еще же за здесь и из или им их к
  как какой когда кто куда ли мы на над нам нас не него нет ни но о об однако он она они от по под после потом потому при про с сегодня сейчас
  со там также тем то тогда того тоже только тут ты у уже чем через что чтобы эта эти это
  але або був була були в вже ви від він вона вони для до є за з зі і із й його її їх коли ми на не ні однак перед під після по при про та
  так також те тепер ти то тому у це ці чи що щоб як який
  aber als am an auch auf aus bei bis da das dass dem den der des die doch ein eine einem einen einer er es fur hat im ihr ist mit nach nicht
  noch nur oder sein seit sich sie sind so um und unter vom von vor wahrend warum was wegen weil wenn wer wie wir wird zu zum zur
  au aux avec ce cette ces comme dans des donc du elle elles en entre est et etait il ils je la le les leur lors mais nous ont ou par pas
  pendant plus pour pourquoi quand que qui sa sans selon ses si son sont sous sur un une vers vous
  az egy es ez ezt hogy ha mar meg mert mi mint nem szerint volt`);

/** Nouns after which "of X" or X itself is part of a longer name: "Bank of China", "Banca Rusiei", "Gulf of Mexico". */
export const HEADS = words(`
  academy air airlines bank bay cathedral church college daily gulf institute miss museum order people radio republic sea strait university
  voice
  academia banca biserica golful institutul marea miss muzeul radio republica strada bulevardul universitatea vocea
  академия банк голос залив институт море музей радио республика улица университет церковь народная`);

/** Words before a place that make it another one: "South China", "Latin America", "Dinamo Moscova". */
export const MODIFIERS = words(`
  air british captain central communist dinamo dynamo east eastern far fc greater imperial inner lakers latin little lokomotiv lower magna
  middle miss mother nazi new north northern old outer radio red saint san santa south southern soviet spartak steaua tsarist upper west
  western white
  нью новая новый динамо локомотив спартак южная северная западная восточная южный северный радио советская латинская центральная`);

/** Words after a name that make it another one: "Trump Tower", "Kim Jr", "China Town". */
export const TAILS = words(`
  airlines airport airways arena army avenue award bank bay beach bears boulevard bowl bridge building bulls bus business castle center centre
  chase church city club coast college company corp corporation county cup daily district dock fc festival field files foundation fund games
  garden gardens golf group hall harbor heights herald hill hills hospital hotel house ii iii inc institute international island islands iv
  jr junior lake league library limited llc ltd magazine mall media memorial morning motors mountain mountains movement museum news open
  opera orchestra organization organisation park pavilion peninsula philharmonic plaza post press prize province railway republic resort
  river road school sea senior show sound square sr stadium star state steel store street style tech television times today tower towers town
  treatment trophy trust tv united university valley vodka week weekly wing wings
  turn turnul plaza park arena hotel jr junior tower express`);

/** English days and months, which take a capital and follow names without a comma. */
export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december`);

/** States and provinces after "City, ": "Moscow, Idaho" is not the capital of Russia. */
export const STATES = words(`
  alabama alberta arizona arkansas california colorado columbia connecticut delaware florida georgia hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine manitoba maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new ohio
  oklahoma ontario oregon pennsylvania quebec rhode saskatchewan south north tennessee texas utah vermont virginia west wisconsin wyoming`);

/** Prepositions of place and English verbs of motion: a capital after them is the city. */
export const LOCATIVES = words(`
  reach reaches reached reaching visit visits visited visiting leave leaves entered enters
  in near around outside inside across at from to through into leaving toward towards via throughout
  in la din spre dinspre langa prin
  в во из под около возле через у з із до під біля через у
  aus nach bei um a vers dans depuis`);

/** Nouns before a city's name or its genitive: "capitala Moscova", "the streets of Kyiv". */
export const CITY_NOUNS = words(`
  capital city mayor metropolis outskirts region state streets suburb suburbs airport centre center downtown residents north south east west
  kilometres kilometers km miles
  aeroportul capitala centrul cartierul gara judetul locuitorii metropola municipiul orasul periferia piata primarul primaria regiunea
  statul strazile suburbia zona
  аэропорт город города городе жители мэр области область окраина окраине пригород регион столица столице столицы столицу улицах центр
  центре штат
  місто столиця столиці мер передмістя
  hauptstadt stadt burgermeister ville capitale maire`);

/** "of" between a city noun and the city. */
export const OF = words('of al a ale ai de du des von');

/** Lower-case words after a place that belong to a longer name: "America de Sud". */
export const DIRECTIONS = words('sud nord est vest');
