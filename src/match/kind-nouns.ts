/**
 * Nouns for what bears the names of others, folded, without their endings: "restaurant" for "restaurantul", "гостиниц" for "гостинице"
 * (is-borne.ts knows the endings). Classes of the language, by field of meaning, curated for Reper. Left out are nouns after which another
 * noun begins often: "по площади Россия …", "на рынке Китай …".
 */
export const KIND_NOUNS = {
  /** Places, ways, vehicles and the like, which may bear any name: "restaurantul Kremlin", "в кинотеатре Россия". */
  venues: `
  alee alei amfiteatr aren bar barc bautur bazar bazin benzinari ber berari bistro bloc bodeg brand braseri bulevard caban cafene camping
  cantin carcium cargo cartier casino castel cazino ceainari cimitir cinema cinematograf ciocolat cocktail cofetari complex conac coniac
  corabi corvet cram crasm crucisator dirijabil discotec distrugator fantan farmaci feribot fregat fundatur galeri goelet gogoseri gradin
  han hipermarket hostel hotel iaht intersecti librari locomotiv magazin mall marc monument motel nacel nav pachebot parc parfum pasaj
  patinoar patiseri pavilion pensiun petrolier piat piet piscin pizzeri placintari plaj podul portavion pub remorcher resort restaurant
  rotiseri sal salat salon sanatori scuar simigeri slep sose spargator splai stadion strad straz submarin supermarket tavern teatr teras
  tigar tigari tort turn vapor vas vil vodc zeppelin авианосец авианосц авіаносець авіаносц алле аллея аптек атомоход бар барж баржа
  баркас бассеин бистро буксир бульвар бутик вулиц галере гипермаркет гостиниц готел готель дворец дворц дирижабл дискотек закусочн
  заправк казино катер каток кафе кафетери кинотеатр кладбищ книжн кондитерск корабел корабл корвет корчм кофеин кофеиня крамниц креисер
  криголам кінотеатр лаинер ледокол линкор локомотив магазин маидан микрораион монумент мотел набережн отел паб павильон палац памятник
  пансионат парк паром пароплав пароход парусник переулк переулок пивн пивная пиццери подлодк постоял провулк провулок проезд проспект
  профилактори підводн ресторан рюмочн салон санатори сквер столов столовая субмарин судн супермаркет сухогруз таверн танкер театр
  теплоход теплохід трактир турбаз улиц универмаг универсам фрегат хостел чаин човен човн шоссе шхун электропоезд эсминец эсминц яхт
  ідальн
  `,

  /** What people found and call after places: "clubul Ucraina", "firma China". A body that the reader knows may be one itself. */
  institutions: `
  academi agenti album asociati autogar balad balet bibliotec canal cantec clinic club colegi combinat compani concern cooperativ corporati
  cotidian cram distileri documentar editur fabric ferm film firm formati fundati gar gazet gradinit holding lice melodi musical muze
  operatiun operet orchestr podgori policlinic portal post publicati revist sanatori saptamanal scoal scol serial spectacol spital trup uzin
  vinari ziar
  `,

  /** What else has a title: a name that opens the quotes after one is a word of it, „Rusia, dragostea mea”, «Россия — Молдова». */
  works: `
  album ansamblu antologi aplicati articol bere biscuiti blog bomboane book campani capitol caricatur cart carti ceremoni coaliti comedi
  concert concurs cor cup desen documentary dram echip editorial emisiun eseu exerciti exhibition expediti expoziti festival fotografi
  fresc imn initiativ joc manifestari miscar misiun movie musical novel nuvel oper partid petrecer pies platform podcast poem poezi portal
  povest premi program proiect radio raport reportaj roman rubric sculptur sectiun site soi song spectacol statui studi tablou televiziun
  thriller turne vin volum аванпост агентств агрофирм акци альбом ансамбл арен ассоциаци балет баллад банк блог блок боевик больниц бренд
  вертол вертолет видео вин вистав виставк водк выставк газет газета газеті галере гимн гимнази гонк госпитал групп движени документалк
  документальн драм духи журнал завод заповедник збірк игр издани издательств инициатив инсталляци институт казк кампани канал картин
  квартал клиник клип клуб книг книжк коалици колледж колхоз команд комбинат комеди компани компані комплекс конкурс конфет концерн
  концерт коньяк корпораци кубк кубок лагер лаинер лент лента ленты лице лодк марафон марк медал мелодрам мемуар миссии миссия музе
  мультфильм мюзикл объединени опер операци оперетт опрос организаци орден оркестр отряд очерк паблик парк парти партіі передач передачі
  песн песня пив пиво площад повест подкаст поезд портал постановк поэм предприяти преми приложени програм программ проект пьес пісен пісн
  пісня радио радиостанци ракет рассказ регат репортаж роман роману рубрик рух руху рынк рынок саит салат самолет санатори сборник сервис
  сериал серіал сингл сказк скульптур совхоз спектакл спутник стадион станци стать статья стих стихотворени студи судоход тв телеканал
  телепередач телепрограмм товариществ торт трек триллер труп турнир учени фабрик ферм фестивал фильм фирм фонд форум фотовыставк
  фотографи фільм фірм хедлаинер хит хозяиств холдинг хор центр цикл шахт школ шоу шхун щоденник экспедици экспозици эссе
  `,

  /** Places too small to be a state or its capital: "satul Ucraina", "the village of Moscow". No word for towns, which capitals are. */
  settlements: `
  asezar bordei catun comun hamlet localitat parish sat settlement statiun suburbi tarla township village аул выселк выселок деревн
  деревня кишлак пгт погост поселк поселок сел селищ село слобод слободк смт станиц хутор хутір
  `,

  /** Whose genitive after them is a name as well: "strada Moscovei", "улица Путина". */
  streets: `
  alee bulevard fundatur sose splai strad бульвар вулиц имени набережн переулк переулок провулк провулок проезд проспект сквер улиц імені
  `,

  /** English nouns of what bears names, after an article: "the ship Ukraine", "the film Alaska". */
  things: `
  album band bar barge battleship beer boat book brand cafe cinema club cocktail corvette cruiser destroyer documentary drama eatery ferry
  film freighter frigate hotel icebreaker inn liner magazine mall motel movie musical newspaper nightclub novel opera painting play pub
  restaurant sailboat schooner ship sitcom song steamer steamship submarine tanker tavern theater theatre thriller tugboat vessel vodka
  warship yacht
  `,

  /** Romanian nouns for those who rule from a capital: "guvernul de la Varșovia". */
  rulers: `
  administrati autoritat cabinet conducator conducer dictator dictatur diplomat diplomati executiv guvern junt lider ministr
  minister ministru oficial parlament premier presedint presedinti puter regim responsabil
  `,

  /** Russian and Ukrainian names of states, capitals and the like in -а, which is their first case; in "Пекина" it is the second. From CLDR. */
  feminines: `
  абуджа авдеевка авдіівка аккра аляска америка ангола андорра анкара антарктида антарктика аргентина арктика аруба асмера асмэра астана
  африка барселона богота ботсвана братислава буркина варшава вена венесуела венесуэла гаага гавана газа гаиана гана гваделупа гватемала
  гренада дакка джакарта доминика европа женева камбоджа кампала канада канберра киншаса кіншаса констанца куба лима литва ліма луанда
  лусака любляна мальта манагуа манила маніла мартиника мартиніка мексика молдова москва мьянма нджамена никарагуа нікарагуа німеччина
  одеса одесса оттава палестина панама подгорица польша польща прага приштина рамалла рига руанда самоа сана словаччина тегусигальпа
  тирана тонга туреччина уганда угорщина украина украіна флорида хиросима хіросіма ямаика європа
  `,

  /** Romanian articles, by which a noun before a name is told from a verb and from an English word. */
  articles: `
  a aua ea ei ele elei elele elor ii ile ilor l le lei lor lui ul ului urile urilor
  `,

  /** Russian and Ukrainian endings of one thing; -ы and -и may be of several, whom no name is given. "-": none. */
  singular: `
  - а у ом е о ь я ю ем еи ои і єю
  `,

  /** Endings of either before quotes. */
  kindEndings: `
  - a aua e ea ei ele elei elele elor i ii ile ilor l le lei lor lui s ul ului uri urile urilor а ам ами ах е еи ем и ии ию о ов ои ом ою
  у ы ь ью ю я ям ями ях і ів єю
  `,
} as const;
