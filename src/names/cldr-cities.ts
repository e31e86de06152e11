/**
 * Cities that name a time zone, capitals among them: key, then names in ro, en, ru, uk, hu, de, fr, zh; several are apart by ";", an empty Latin
 * column is as in English. Made by src/tools/make-name-tables.ts from timeZoneNames.json of Unicode CLDR 48.2, licence Unicode-3.0
 * (Copyright © 1991-2025 Unicode, Inc.). Not edited by hand: corrections and additions go into places.ts.
 */
export const CITY_ROWS = `
Abidjan||Abidjan|Абиджан|Абіджан||||阿比让
Accra||Accra|Аккра|Аккра||||阿克拉
Adak||Adak|Адак|Адак||||埃达克
Addis_Ababa|Addis Abeba|Addis Ababa|Аддис-Абеба|Аддис-Абеба|Addisz-Abeba|Addis Abeba|Addis-Abeba|亚的斯亚贝巴
Adelaide||Adelaide|Аделаида|Аделаїда|||Adélaïde|阿德莱德
Aden||Aden|Аден|Аден|Áden|||亚丁
Algiers|Alger|Algiers|Алжир|Алжир|Algír|Algier|Alger|阿尔及尔
Almaty|Almatî|Almaty|Алматы|Алмати|Alma-Ata||Alma Ata|阿拉木图
Amman||Amman|Амман|Амман|Ammán|||安曼
Amsterdam||Amsterdam|Амстердам|Амстердам|Amszterdam|||阿姆斯特丹
Anadyr|Anadir|Anadyr|Анадырь|Анадир|Anadir|||阿纳德尔
Anchorage||Anchorage|Анкоридж|Анкоридж||||安克雷奇
Andorra||Andorra|Андорра|Андорра|||Andorre|安道尔
Anguilla||Anguilla|Ангилья|Анґілья||||安圭拉
Antananarivo||Antananarivo|Антананариву|Антананаріву||||安塔那那利佛
Antigua||Antigua|Антигуа|Антиґуа||||安提瓜
Apia||Apia|Апиа|Апіа||||阿皮亚
Aqtau||Aktau|Актау|Актау||Aqtau|Aktaou|阿克套
Aqtobe|Aktobe|Aqtobe|Актобе|Актобе|Aktöbe|Aktobe|Aktioubinsk|阿克托别
Araguaina||Araguaína|Арагуаина|Араґуаіна||||阿拉瓜伊纳
Aruba||Aruba|Аруба|Аруба||||阿鲁巴
Ashgabat|Așgabat|Ashgabat|Ашхабад|Ашгабат|Asgabat|Aşgabat|Achgabat|阿什哈巴德
Asmera||Asmara|Асмэра|Асмера|Aszmara|||阿斯马拉
Astrakhan|Astrahan|Astrakhan|Астрахань|Астрахань|Asztrahán|Astrachan||阿斯特拉罕
Asuncion||Asunción|Асунсьон|Асунсьйон||||亚松森
Athens|Atena|Athens|Афины|Афіни|Athén|Athen|Athènes|雅典
Atyrau|Atîrau|Atyrau|Атырау|Атирау|Atirau||Atyraou|阿特劳
Auckland||Auckland|Окленд|Окленд||||奥克兰
Azores|Azore|Azores||Азорські острови|Azori-szigetek|Azoren|Açores|亚速尔群岛
Baghdad|Bagdad|Baghdad|Багдад|Багдад|Bagdad|Bagdad|Bagdad|巴格达
Bahia||Bahia|Баия|Байя||||巴伊亚
Bahia_Banderas|Bahia Banderas|Bahía de Banderas|Баия-де-Бандерас|Баїя Бандерас|Bahia Banderas|Bahia Banderas|Bahia de Banderas|巴伊亚班德拉斯
Bahrain||Bahrain|Бахрейн|Бахрейн|Bahrein||Bahreïn|巴林
Baku||Baku|Баку|Баку|||Bakou|巴库
Bamako||Bamako|Бамако|Бамако||||巴马科
Bangkok||Bangkok|Бангкок|Бангкок||||曼谷
Bangui||Bangui|Банги|Банґі||||班吉
Banjul||Banjul|Банжул|Банжул||||班珠尔
Barbados||Barbados|Барбадос|Барбадос|||La Barbade|巴巴多斯
Barnaul||Barnaul|Барнаул|Барнаул||||巴尔瑙尔
Beirut||Beirut|Бейрут|Бейрут|Bejrút||Beyrouth|贝鲁特
Belem||Belém|Белен|Белен||||贝伦
Belgrade|Belgrad|Belgrade|Белград|Белград|Belgrád|Belgrad||贝尔格莱德
Belize||Belize|Белиз|Беліз||||伯利兹
Berlin||Berlin|Берлин|Берлін||||柏林
Bermuda||Bermuda||Бермуди|||Bermudes|百慕大
Beulah|||||||Beulah|北达科他州比尤拉
Bishkek|Bișkek|Bishkek|Бишкек|Бішкек|Biskek|Bischkek|Bichkek|比什凯克
Bissau||Bissau|Бисау|Бісау||||比绍
Blanc-Sablon||Blanc-Sablon|Бланк-Саблон|Блан-Саблон||||布兰克萨布隆
Blantyre||Blantyre|Блантайр|Блантайр||||布兰太尔
Boa_Vista||Boa Vista|Боа-Виста|Боа-Віста||||博阿维斯塔
Bogota||Bogotá|Богота|Боґота||||波哥大
Boise||Boise|Бойсе|Бойсе||||博伊西
Bougainville||Bougainville|Бугенвиль|Буґенвіль||||布干维尔
Bratislava||Bratislava|Братислава|Братислава|Pozsony|||布拉迪斯拉发
Brazzaville||Brazzaville|Браззавиль|Браззавіль||||布拉柴维尔
Brisbane||Brisbane|Брисбен|Брісбен||||布里斯班
Broken_Hill||Broken Hill|Брокен-Хилл|Брокен-Хілл||||布罗肯希尔
Brunei||Brunei|Бруней|Бруней||Brunei Darussalam||文莱
Brussels|Bruxelles|Brussels|Брюссель|Брюссель|Brüsszel|Brüssel|Bruxelles|布鲁塞尔
Bucharest|București|Bucharest|Бухарест|Бухарест|Bukarest|Bukarest|Bucarest|布加勒斯特
Budapest|Budapesta|Budapest|Будапешт|Будапешт||||布达佩斯
Buenos_Aires||Buenos Aires|Буэнос-Айрес|Буенос-Айрес||||布宜诺斯艾利斯
Bujumbura||Bujumbura|Бужумбура|Бужумбура||||布琼布拉
Busingen||Büsingen|Бюзинген-на-Верхнем-Рейне|Бюзінген||||布辛根
Cairo||Cairo|Каир|Каїр|Kairó|Kairo|Le Caire|开罗
Calcutta|Calcutta|Kolkata|Калькутта|Колката|Kalkutta|Kalkutta|Calcutta|加尔各答
Cambridge_Bay||Cambridge Bay|Кеймбридж-Бей|Кеймбрідж-Бей||||剑桥湾
Campo_Grande||Campo Grande|Кампу-Гранди|Кампу-Ґранді||||大坎普
Canary|Canare|Canaries||Канарські острови|Kanári-szigetek|Kanaren|Îles Canaries|加那利
Cancun|Cancun|Cancún|Канкун|Канкун||||坎昆
Cape_Verde|Capul Verde|Cape Verde|Кабо-Верде|Кабо-Верде|Zöld-foki szigetek|Cabo Verde|Cap-Vert|佛得角
Caracas||Caracas|Каракас|Каракас||||加拉加斯
Casablanca||Casablanca|Касабланка|Касабланка||||卡萨布兰卡
Casey|Casey|Casey Station|Кейси|Кейсі|Casey|Casey|Casey|卡塞
Catamarca||Catamarca|Катамарка|Катамарка||||卡塔马卡
Cayenne||Cayenne|Кайенна|Каєнна||||卡宴
Cayman||Cayman|Острова Кайман|Кайманові Острови|Kajmán-szigetek|Kaimaninseln|Caïmans|开曼
Center|||||||Center|北达科他州申特
Ceuta||Ceuta|Сеута|Сеута||||休达
Chagos|Chagos|Chagos Archipelago|Чагос|Чаґос|Chagos|Chagos|Chagos|查戈斯
Chatham|Chatham|Chatham Islands|Чатем|Чатем|Chatham-szigetek|Chatham|Chatham|查塔姆
Chicago||Chicago|Чикаго|Чікаґо||||芝加哥
Chihuahua||Chihuahua|Чиуауа|Чіуауа||||奇瓦瓦
Chisinau||Chișinău|Кишинев|Кишинів||||基希讷乌
Chita|Cita|Chita|Чита|Чита|Csita|Tschita|Tchita|赤塔
Christmas|Insula Christmas|Christmas Island||Острів Різдва|Karácsony-sziget|Weihnachtsinsel|Christmas|圣诞岛
Ciudad_Juarez||Ciudad Juárez|Сьюдад-Хуарес|С’юдад-Хуарес||||华雷斯城
Cocos|Cocos|Cocos Islands||Кокосові острови|Kókusz-sziget|Cocos|Cocos|可可斯
Colombo||Colombo|Коломбо|Коломбо||||科伦坡
Comoro|Comore|Comoros|Коморы|Комори|Komoró|Komoren|Comores|科摩罗
Conakry||Conakry|Конакри|Конакрі||||科纳克里
Copenhagen|Copenhaga|Copenhagen|Копенгаген|Копенгаген|Koppenhága|Kopenhagen|Copenhague|哥本哈根
Coral_Harbour||Atikokan|Корал-Харбор|Атікокан||||阿蒂科肯
Cordoba||Córdoba|Кордова|Кордова||||科尔多瓦
Costa_Rica||Costa Rica|Коста-Рика|Коста-Ріка||||哥斯达黎加
Coyhaique||Coyhaique|Койайке|Кояїке||||科伊艾克
Creston||Creston|Крестон|Крестон||||克雷斯顿
Cuiaba||Cuiabá|Куяба|Куяба||||库亚巴
Curacao||Curaçao|Кюрасао|Кюрасао||||库拉索
Dakar||Dakar|Дакар|Дакар||||达喀尔
Damascus|Damasc|Damascus|Дамаск|Дамаск|Damaszkusz|Damaskus|Damas|大马士革
Danmarkshavn||Danmarkshavn|Денмарксхавн|Денмарксхавн||||丹马沙文
Dar_es_Salaam||Dar es Salaam|Дар-эс-Салам|Дар-ес-Салам|Dar es-Salaam|Daressalam||达累斯萨拉姆
Darwin||Darwin|Дарвин|Дарвін||||达尔文
Davis||Davis|Дейвис|Девіс||||戴维斯
Dawson||Dawson|Доусон|Доусон||||道森
Dawson_Creek||Dawson Creek|Доусон-Крик|Доусон-Крік||||道森克里克
Denver||Denver|Денвер|Денвер||||丹佛
Detroit||Detroit|Детройт|Детройт|||Détroit|底特律
Dhaka|Dacca|Dhaka|Дакка|Дакка|Dakka|||达卡
Dili||Dili|Дили|Ділі||||帝力
Djibouti||Djibouti|Джибути|Джібуті|Dzsibuti|Dschibuti||吉布提
Dominica||Dominica|Доминика|Домініка|Dominika||Dominique|多米尼加
Douala||Douala|Дуала|Дуала||||杜阿拉
Dubai||Dubai|Дубай|Дубай|Dubaj||Dubaï|迪拜
Dublin||Dublin|Дублин|Дублін||||都柏林
DumontDUrville|Dumont-d’Urville|Dumont d’Urville Station|Дюмон-д’Юрвиль|Дюмон-д’Юрвіль|Dumont-d’Urville|Dumont-d’Urville|Dumont-d’Urville|迪蒙·迪维尔
Dushanbe|Dușanbe|Dushanbe|Душанбе|Душанбе|Dusanbe|Duschanbe|Douchanbé|杜尚别
Easter|Insula Paștelui|Easter Island||Острів Пасхи|Húsvét-szigetek|Osterinsel|Île de Pâques|复活节岛
Edmonton||Edmonton|Эдмонтон|Едмонтон||||埃德蒙顿
Efate||Efate|Эфате|Ефате|||Éfaté|埃法特
Eirunepe||Eirunepé|Эйрунепе|Ейрунепе||||依伦尼贝
El_Aaiun||El Aaiún|Эль-Аюн|Ель-Аюн|El-Ajún||Laâyoune|阿尤恩
El_Salvador||El Salvador|Сальвадор|Сальвадор|Salvador|||萨尔瓦多
Enderbury|Insula Canton|Canton Island||Кантон|Canton-sziget|Canton|Canton|坎顿岛
Eucla||Eucla|Юкла|Евкла||||尤克拉
Faeroe|Feroe|Faroes||Фарерські острови|Feröer|Färöer|Îles Féroé|法罗
Fakaofo||Fakaofo|Факаофо|Факаофо||||法考福
Famagusta||Famagusta|Фамагуста|Фамагуста|||Famagouste|法马古斯塔
Fiji||Fiji|Фиджи|Фіджі|Fidzsi|Fidschi|Fidji|斐济
Fort_Nelson||Fort Nelson|Форт Нельсон|Форт Нельсон||||纳尔逊堡
Fortaleza||Fortaleza|Форталеза|Форталеза||||福塔雷萨
Freetown||Freetown|Фритаун|Фрітаун||||弗里敦
Funafuti||Funafuti|Фунафути|Фунафуті||||富纳富提
Gaborone||Gaborone|Габороне|Ґабороне||||哈博罗内
Galapagos|Galápagos|Galápagos Islands||Ґалапаґос|Galapagos-szigetek|Galápagos|Galápagos|科隆群岛
Gambier||Gambier||Гамб’є|Gambier-szigetek|||甘比尔
Gaza||Gaza|Газа|Газа|Gáza|||加沙
Gibraltar||Gibraltar|Гибралтар|Гібралтар|Gibraltár|||直布罗陀
Glace_Bay||Glace Bay|Глейс-Бей|Ґлейс-Бей||||格莱斯贝
Godthab||Nuuk|Нуук|Нуук||||努克
Goose_Bay||Goose Bay|Гус-Бей|Ґус-Бей||||古斯湾
Grand_Turk||Grand Turk|Гранд-Терк|Ґранд-Терк||||大特克
Grenada||Grenada|Гренада|Ґренада|||Grenade|格林纳达
Guadalcanal||Guadalcanal|Гуадалканал|Гуадалканал||||瓜达尔卡纳尔
Guadeloupe|Guadelupa|Guadeloupe|Гваделупа|Ґваделупа||||瓜德罗普
Guam||Guam|Гуам|Гуам||||关岛
Guatemala||Guatemala|Гватемала|Ґватемала||||危地马拉
Guayaquil||Guayaquil|Гуаякиль|Ґуаякіль||||瓜亚基尔
Guernsey||Guernsey|Гернси|Гернсі|||Guernesey|根西岛
Guyana||Guyana|Гайана|Ґайана||||圭亚那
Halifax||Halifax|Галифакс|Галіфакс||||哈利法克斯
Harare||Harare|Хараре|Хараре||||哈拉雷
Havana||Havana|Гавана|Гавана|Havanna|Havanna|La Havane|哈瓦那
Hebron||Hebron|Хеврон|Хеврон|||Hébron|希伯伦
Helsinki||Helsinki|Хельсинки|Гельсінкі||||赫尔辛基
Hermosillo||Hermosillo|Эрмосильо|Ермосільйо||||埃莫西约
Hobart||Hobart|Хобарт|Гобарт||||霍巴特
Hong_Kong||Hong Kong|Гонконг|Гонконг|Hongkong|Hongkong||香港
Honolulu||Honolulu|Гонолулу|Гонолулу||||檀香山
Hovd||Khovd|Ховд|Ховд||Chowd||科布多
Indianapolis||Indianapolis|Индианаполис|Індіанаполіс||||印第安纳波利斯
Inuvik||Inuvik|Инувик|Інувік||||伊努维克
Iqaluit||Iqaluit|Икалуит|Ікалуїт||||伊魁特
Irkutsk|Irkuțk|Irkutsk|Иркутск|Іркутськ|Irkutszk||Irkoutsk|伊尔库茨克
Isle_of_Man|Insula Man|Isle of Man||Острів Мен|Man-sziget||Île de Man|马恩岛
Istanbul||Istanbul|Стамбул|Стамбул|Isztanbul|||伊斯坦布尔
Jakarta||Jakarta|Джакарта|Джакарта||||雅加达
Jamaica||Jamaica|Ямайка|Ямайка||Jamaika|Jamaïque|牙买加
Jayapura||Jayapura|Джаяпура|Джайпур||||查亚普拉
Jersey||Jersey|Джерси|Джерсі||||泽西岛
Jerusalem|Ierusalim|Jerusalem|Иерусалим|Єрусалим|Jeruzsálem||Jérusalem|耶路撒冷
Johannesburg||Johannesburg|Йоханнесбург|Йоганнесбурґ||||约翰内斯堡
Juba||Juba|Джуба|Джуба||||朱巴
Jujuy||Jujuy|Жужуй|Жужуй||||胡胡伊
Juneau||Juneau|Джуно|Джуно||||朱诺
Kabul||Kabul|Кабул|Кабул|||Kaboul|喀布尔
Kaliningrad||Kaliningrad|Калининград|Калінінград|Kalinyingrád|||加里宁格勒
Kamchatka|Kamciatka|Kamchatka|Петропавловск-Камчатский|Камчатка|Kamcsatka|Kamtschatka|Kamtchatka|堪察加
Kampala||Kampala|Кампала|Кампала||||坎帕拉
Karachi||Karachi|Карачи|Карачі|Karacsi|Karatschi||卡拉奇
Katmandu||Kathmandu|Катманду|Катманду|Katmandu||Katmandou|加德满都
Kerguelen|Kerguelen|Kerguelen Islands|Кергелен|Керґелен|Kerguelen|Kerguelen|Kerguelen|凯尔盖朗
Khandyga||Khandyga|Хандыга|Хандига|Handiga|Chandyga||汉德加
Khartoum||Khartoum|Хартум|Хартум|Kartúm|Khartum||喀土穆
Kiev|Kiev|Kyiv|Киев|Київ|Kijev|Kiew|Kiev|基辅
Kigali||Kigali|Кигали|Кігалі||||基加利
Kinshasa||Kinshasa|Киншаса|Кіншаса||||金沙萨
Kiritimati||Kiritimati|Киритимати|Кірітіматі|Kiritimati-sziget|||基里地马地岛
Kirov||Kirov|Киров|Кіров||Kirow||基洛夫
Knox|||||||Knox [Indiana]|印第安纳州诺克斯
Kosrae||Kosrae|Косрае|Косрае|Kosrae-szigetek|||库赛埃
Kralendijk||Kralendijk|Кралендейк|Кралендейк||||克拉伦代克
Krasnoyarsk|Krasnoiarsk|Krasnoyarsk|Красноярск|Красноярськ|Krasznojarszk|Krasnojarsk|Krasnoïarsk|克拉斯诺亚尔斯克
Kuala_Lumpur||Kuala Lumpur|Куала-Лумпур|Куала-Лумпур||||吉隆坡
Kuching||Kuching|Кучинг|Кучинг|Kucseng|||古晋
Kuwait|Kuweit|Kuwait|Кувейт|Кувейт|Kuvait||Koweït|科威特
Kwajalein|Kwajalein|Kwajalein Atoll|Кваджалейн|Кваджалейн|Kwajalein-zátony|Kwajalein|Kwajalein|夸贾林
La_Paz||La Paz|Ла-Пас|Ла-Пас||||拉巴斯
La_Rioja||La Rioja|Ла-Риоха|Ла-Ріоха||||拉里奥哈
Lagos||Lagos|Лагос|Лаґос||||拉各斯
Libreville||Libreville|Либревиль|Лібревіль||||利伯维尔
Lima||Lima|Лима|Ліма||||利马
Lindeman||Lindeman|Линдеман|Ліндеман||||林德曼
Lisbon|Lisabona|Lisbon|Лиссабон|Лісабон|Lisszabon|Lissabon|Lisbonne|里斯本
Ljubljana||Ljubljana|Любляна|Любляна||||卢布尔雅那
Lome||Lomé|Ломе|Ломе||||洛美
London|Londra|London|Лондон|Лондон|||Londres|伦敦
Longyearbyen||Longyearbyen|Лонгйир|Лонг’їр||||朗伊尔城
Lord_Howe|Lord Howe|Lord Howe Island|Лорд-Хау|Лорд-Хау|Lord Howe|Lord Howe|Lord Howe|豪勋爵岛
Los_Angeles||Los Angeles|Лос-Анджелес|Лос-Анджелес||||洛杉矶
Louisville||Louisville|Луисвилл|Луїсвілл||||路易斯维尔
Lower_Princes||Lower Prince’s Quarter|Лоуэр-Принс-Куотер|Лоуер-Принсес-Квотер||||下太子区
Luanda||Luanda|Луанда|Луанда||||罗安达
Lubumbashi||Lubumbashi|Лубумбаши|Лубумбаші||||卢本巴希
Lusaka||Lusaka|Лусака|Лусака||||卢萨卡
Luxembourg|Luxemburg|Luxembourg|Люксембург|Люксембург|Luxemburg|Luxemburg||卢森堡
Macau||Macao|Макао|Макао|Makaó|Macau||澳门
Maceio||Maceió|Масейо|Масейо||||马塞约
Macquarie|Macquarie|Macquarie Island|Маккуори|Маккуорі|Macquarie|Macquarie|Macquarie|麦夸里岛
Madeira||Madeira|Мадейра|Мадейра|||Madère|马德拉
Madrid||Madrid|Мадрид|Мадрид||||马德里
Magadan||Magadan|Магадан|Магадан|Magadán|||马加丹
Mahe||Mahé|Маэ|Махе||||马埃岛
Majuro||Majuro|Маджуро|Маджуро|Majuro-zátony|||马朱罗
Makassar||Makassar|Макасар|Макассар|Makasar||Macassar|望加锡
Malabo||Malabo|Малабо|Малабо|Malabó|||马拉博
Maldives|Maldive|Maldives|Мальдивы|Мальдіви|Maldív-szigetek|Malediven||马尔代夫
Malta||Malta|Мальта|Мальта|Málta||Malte|马耳他
Managua||Managua|Манагуа|Манаґуа||||马那瓜
Manaus||Manaus|Манаус|Манаус|||Manaos|马瑙斯
Manila||Manila|Манила|Маніла|||Manille|马尼拉
Maputo||Maputo|Мапуту|Мапуту||||马普托
Marengo|||||||Marengo [Indiana]|印第安纳州马伦戈
Mariehamn||Mariehamn|Мариехамн|Марієгамн||||玛丽港
Marigot||Marigot|Мариго|Маріґо||||马里戈特
Marquesas|Marchize|Marquesas Islands||Маркізькі острови|Marquesas-szigetek|Marquesas|Marquises|马克萨斯
Martinique|Martinica|Martinique|Мартиника|Мартініка||||马提尼克
Maseru||Maseru|Масеру|Масеру||||马塞卢
Matamoros||Matamoros|Матаморос|Матаморос||||马塔莫罗斯
Mauritius||Mauritius|Маврикий|Маврикій|||Maurice|毛里求斯
Mawson|Mawson|Mawson Station|Моусон|Моусон|Mawson|Mawson|Mawson|莫森
Mayotte||Mayotte|Майотта|Майотта||||马约特
Mazatlan||Mazatlán|Масатлан|Масатлан||||马萨特兰
Mbabane||Mbabane|Мбабане|Мбабане||||姆巴巴纳
McMurdo|McMurdo|McMurdo Station|Мак-Мердо|Мак-Мердо|McMurdo|McMurdo|McMurdo|麦克默多
Melbourne||Melbourne|Мельбурн|Мельбурн||||墨尔本
Mendoza||Mendoza|Мендоса|Мендоса||||门多萨
Menominee||Menominee|Меномини|Меноміні||||梅诺米尼
Merida|Merida|Mérida|Мерида|Меріда||Merida||梅里达
Metlakatla||Metlakatla|Метлакатла|Метлакатла||||梅特拉卡特拉
Mexico_City|Ciudad de Mexico|Mexico City|Мехико|Мехіко|Mexikóváros|Mexiko-Stadt|Mexico|墨西哥城
Midway|Midway|Midway Atoll||Мідвей|Midway-szigetek|Midway|Midway|中途岛
Minsk||Minsk|Минск|Мінськ|Minszk|||明斯克
Miquelon||Saint-Pierre|Микелон|Мікелон||||密克隆
Mogadishu|Mogadiscio|Mogadishu|Могадишо|Моґадішо||Mogadischu|Mogadiscio|摩加迪沙
Monaco||Monaco|Монако|Монако||||摩纳哥
Moncton||Moncton|Монктон|Монктон||||蒙克顿
Monrovia||Monrovia|Монровия|Монровія||||蒙罗维亚
Monterrey||Monterrey|Монтеррей|Монтерей||||蒙特雷
Montevideo||Montevideo|Монтевидео|Монтевідео||||蒙得维的亚
Monticello|||||||Monticello [Kentucky]|肯塔基州蒙蒂塞洛
Montserrat||Montserrat|Монтсеррат|Монтсеррат||||蒙特塞拉特
Moscow|Moscova|Moscow|Москва|Москва|Moszkva|Moskau|Moscou|莫斯科
Muscat||Muscat|Маскат|Маскат|Maszkat|Maskat|Mascate|马斯喀特
Nairobi||Nairobi|Найроби|Найробі||||内罗毕
Nassau||Nassau|Нассау|Насау||||拿骚
Nauru||Nauru|Науру|Науру||||瑙鲁
Ndjamena||N’Djamena|Нджамена|Нджамена||||恩贾梅纳
New_Salem|||||||New Salem|北达科他州新塞勒姆
New_York||New York|Нью-Йорк|Нью-Йорк||||纽约
Niamey||Niamey|Ниамей|Ніамей||||尼亚美
Nicosia||Nicosia|Никосия|Нікосія||Nikosia|Nicosie|尼科西亚
Niue||Niue|Ниуэ|Ніуе||||纽埃
Nome||Nome|Ном|Ном||||诺姆
Norfolk|Norfolk|Norfolk Island|Норфолк|Норфолк|Norfolk|Norfolk|Norfolk|诺福克
Noronha||Fernando de Noronha|Норонья|Норонья||||洛罗尼亚
Nouakchott||Nouakchott|Нуакшот|Нуакшотт||||努瓦克肖特
Noumea||Nouméa|Нумеа|Нумеа||||努美阿
Novokuznetsk|Novokuznețk|Novokuznetsk|Новокузнецк|Новокузнецьк|Novokuznyeck|Nowokuznetsk||新库兹涅茨克
Novosibirsk||Novosibirsk|Новосибирск|Новосибірськ|Novoszibirszk|Nowosibirsk|Novossibirsk|新西伯利亚
Ojinaga||Ojinaga|Охинага|Охінаґа||||奥希纳加
Omsk||Omsk|Омск|Омськ|Omszk|||鄂木斯克
Oral|Uralsk|Oral|Уральск|Орал|||Ouralsk|乌拉尔
Oslo||Oslo|Осло|Осло||||奥斯陆
Ouagadougou||Ouagadougou|Уагадугу|Уаґадуґу||||瓦加杜古
Pago_Pago||Pago Pago|Паго-Паго|Паго-Паго||||帕果帕果
Palau||Palau|Палау|Палау|||Palaos|帕劳
Palmer|Palmer|Palmer Land|Палмер|Палмер|Palmer|Palmer|Palmer|帕尔默
Panama||Panama|Панама|Панама||||巴拿马
Paramaribo||Paramaribo|Парамарибо|Парамарибо||||帕拉马里博
Paris||Paris|Париж|Париж|Párizs|||巴黎
Perth||Perth|Перт|Перт||||珀斯
Petersburg|||||||Petersburg [Indiana]|印第安纳州彼得斯堡
Phnom_Penh||Phnom Penh|Пномпень|Пномпень||||金边
Phoenix||Phoenix|Финикс|Фінікс||||凤凰城
Pitcairn|Insula Pitcairn|Pitcairn Islands|Питкэрн|Піткерн|Pitcairn-szigetek|Pitcairn|Pitcairn|皮特凯恩
Podgorica|Podgorița|Podgorica|Подгорица|Подгориця||||波德戈里察
Ponape||Pohnpei|Понпеи|Понапе|Ponape-szigetek|||波纳佩岛
Pontianak||Pontianak|Понтианак|Понтіанак||||坤甸
Port-au-Prince||Port-au-Prince|Порт-о-Пренс|Порт-о-Пренс||||太子港
Port_Moresby||Port Moresby|Порт-Морсби|Порт-Морсбі||||莫尔兹比港
Port_of_Spain||Port of Spain|Порт-оф-Спейн|Порт-оф-Спейн|||Port-d’Espagne|西班牙港
Porto-Novo||Porto-Novo|Порто-Ново|Порто-Ново||Porto Novo||波多诺伏
Porto_Velho||Porto Velho|Порту-Велью|Порту-Велью||||波多韦柳
Prague|Praga|Prague|Прага|Прага|Prága|Prag||布拉格
Puerto_Rico||Puerto Rico|Пуэрто-Рико|Пуерто-Ріко|||Porto Rico|波多黎各
Punta_Arenas||Punta Arenas|Пунта-Аренас|Пунта-Аренас||||蓬塔阿雷纳斯
Pyongyang|Phenian|Pyongyang|Пхеньян|Пхеньян|Phenjan|Pjöngjang||平壤
Qatar||Qatar|Катар|Катар|Katar|Katar||卡塔尔
Qostanay||Kostanay|Костанай|Костанай|Kosztanaj|Qostanai|Kostanaï|库斯塔奈
Qyzylorda||Kyzylorda|Кызылорда|Кизилорда|Kizilorda|Qysylorda|Kzyl Orda|克孜洛尔达
Rangoon||Yangon|Янгон|Янгон||Rangun|Rangoun|仰光
Rankin_Inlet||Rankin Inlet|Ранкин-Инлет|Ренкін-Інлет||||兰今湾
Rarotonga||Rarotonga|Раротонга|Раротонга||||拉罗汤加
Recife||Recife|Ресифи|Ресіфі||||累西腓
Regina||Regina|Реджайна|Реджайна||||里贾纳
Resolute||Resolute|Резольют|Резольют||||雷索卢特
Reunion||Réunion|Реюньон|Реюньйон|||La Réunion|留尼汪
Reykjavik||Reykjavik|Рейкьявик|Рейк’явік|Reykjavík|Reyk­ja­vík||雷克雅未克
Riga||Riga|Рига|Рига||||里加
Rio_Branco||Rio Branco|Риу-Бранку|Ріо-Бранко|Río Branco|||里奥布郎库
Rio_Gallegos||Río Gallegos|Рио-Гальегос|Ріо-Ґальєґос||||里奥加耶戈斯
Riyadh|Riad|Riyadh|Эр-Рияд|Ер-Ріяд|Rijád|Riad|Riyad|利雅得
Rome|Roma|Rome|Рим|Рим|Róma|Rom||罗马
Rothera|Rothera|Rothera Station|Ротера|Ротера|Rothera|Rothera|Rothera|罗瑟拉
Saigon|Ho Și Min|Ho Chi Minh City|Хошимин|Хошимін|Ho Si Minh-város|Ho-Chi-Minh-Stadt|Hô-Chi-Minh-Ville|胡志明市
Saipan||Saipan|Сайпан|Сайпан||||塞班
Sakhalin|Sahalin|Sakhalin||Сахалін|Szahalin|Sachalin|Sakhaline|萨哈林
Salta||Salta|Сальта|Сальта||||萨尔塔
Samara||Samara|Самара|Самара|Szamara|||萨马拉
Samarkand||Samarkand|Самарканд|Самарканд|Szamarkand||Samarcande|撒马尔罕
San_Juan||San Juan|Сан-Хуан|Сан-Хуан||||圣胡安
San_Luis||San Luis|Сан-Луис|Сан-Луїс||||圣路易斯
San_Marino||San Marino|Сан-Марино|Сан-Марино|||Saint-Marin|圣马力诺
Santarem||Santarém|Сантарен|Сантарен||||圣塔伦
Santiago||Santiago|Сантьяго|Сантьяґо||||圣地亚哥
Santo_Domingo||Santo Domingo|Санто-Доминго|Санто-Домінґо|||Saint-Domingue|圣多明各
Sao_Paulo||São Paulo|Сан-Паулу|Сан-Паулу||||圣保罗
Sao_Tome|Sao Tomé|São Tomé|Сан-Томе|Сан-Томе||||圣多美
Sarajevo||Sarajevo|Сараево|Сараєво|Szarajevó|||萨拉热窝
Saratov||Saratov|Саратов|Саратов|Szaratov|Saratow||萨拉托夫
Scoresbysund||Ittoqqortoormiit|Скорсбисунн|Іттоккортоорміут||||斯科列斯比桑德
Seoul|Seul|Seoul|Сеул|Сеул|Szöul||Séoul|首尔
Shanghai||Shanghai|Шанхай|Шанхай|Sanghaj|||上海
Simferopol||Simferopol|Симферополь|Сімферополь|Szimferopol|||辛菲罗波尔
Singapore||Singapore|Сингапур|Сінгапур|Szingapúr|Singapur|Singapour|新加坡
Sitka||Sitka|Ситка|Сітка||||锡特卡
Skopje||Skopje|Скопье|Скоп’є|Szkopje|||斯科普里
Sofia||Sofia|София|Софія|Szófia|||索非亚
South_Georgia|Georgia de Sud|South Georgia|Южная Георгия|Південна Джорджія|Déli-Georgia|Südgeorgien|Géorgie du Sud|南乔治亚
Srednekolymsk|Srednekolimsk|Srednekolymsk|Среднеколымск|Середньоколимськ|Szrednekolimszk|||中科雷姆斯克
St_Barthelemy|Saint Barthélemy||Сен-Бартелеми|Сен-Бартелемі|Saint-Barthélemy|Saint-Barthélemy|Saint-Barthélemy|圣巴泰勒米岛
St_Helena||||Острів Святої Єлени|Szent Ilona||Sainte-Hélène|圣赫勒拿
St_Johns|||Сент-Джонс|Сент-Джонс|||Saint-Jean de Terre-Neuve|圣约翰斯
St_Kitts|||Сент-Китс|Сент-Кіттс|||Saint-Christophe|圣基茨
St_Lucia|||Сент-Люсия|Сент-Люсія|||Sainte-Lucie|圣卢西亚
St_Thomas|||Сент-Томас|Сент-Томас|||Saint-Thomas|圣托马斯
St_Vincent|||Сент-Винсент|Сент-Вінсент|||Saint-Vincent|圣文森特
Stanley||Stanley|Стэнли|Стенлі||||斯坦利
Stockholm||Stockholm|Стокгольм|Стокгольм||||斯德哥尔摩
Swift_Current||Swift Current|Свифт-Керрент|Свіфт-Каррент||||斯威夫特卡伦特
Sydney||Sydney|Сидней|Сідней||||悉尼
Syowa|Showa|Showa Station|Сёва|Сьова|Showa|Showa|Showa|昭和
Tahiti||Tahiti|Таити|Таїті||||塔希提
Taipei||Taipei|Тайбэй|Тайбей|Tajpej|Taipeh||台北
Tallinn||Tallinn|Таллин|Таллінн|Tallin|||塔林
Tarawa||Tarawa|Тарава|Тарава||||塔拉瓦
Tashkent|Tașkent|Tashkent|Ташкент|Ташкент|Taskent|Taschkent|Tachkent|塔什干
Tbilisi||Tbilisi|Тбилиси|Тбілісі|Tbiliszi|Tiflis|Tbilissi|第比利斯
Tegucigalpa||Tegucigalpa|Тегусигальпа|Теґусіґальпа||||特古西加尔巴
Tehran|Teheran|Tehran|Тегеран|Тегеран|Teherán|Teheran|Téhéran|德黑兰
Tell_City|||Телл-Сити||||Tell City [Indiana]|印第安纳州特尔城
Thimphu||Thimphu|Тхимпху|Тхімпху|Timpu|||廷布
Thule||Thule|Туле|Туле|||Thulé|图勒
Tijuana||Tijuana|Тихуана|Тіхуана||||蒂华纳
Tirane||Tirana|Тирана|Тирана||||地拉那
Tokyo||Tokyo|Токио|Токіо|Tokió|Tokio||东京
Tomsk||Tomsk|Томск|Томськ|Tomszk|||托木斯克
Tongatapu||Tongatapu|Тонгатапу|Тонгатапу||||东加塔布
Toronto||Toronto|Торонто|Торонто||||多伦多
Tortola||Tortola|Тортола|Тортола||||托尔托拉
Tripoli||Tripoli|Триполи|Триполі||Tripolis||的黎波里
Troll|Troll|Troll Station|Тролль|Тролл|Troll|Troll|Troll|特罗尔
Truk||Chuuk|Трук|Чуук|Truk|||特鲁克群岛
Tucuman||Tucumán|Тукуман|Тукуман||||图库曼
Tunis||Tunis|Тунис|Туніс|Tunisz|||突尼斯
Ulaanbaatar|Ulan Bator|Ulaanbaatar|Улан-Батор|Улан-Батор|Ulánbátor||Oulan-Bator|乌兰巴托
Ulyanovsk|Ulianovsk|Ulyanovsk|Ульяновск|Ульянівськ|Uljanovszk|Uljanowsk|Oulianovsk|乌里扬诺夫斯克
Urumqi||Ürümqi|Урумчи|Урумчі|Ürümcsi|||乌鲁木齐
Ushuaia||Ushuaia|Ушуая|Ушуая|||Ushuaïa|乌斯怀亚
Ust-Nera||Ust-Nera|Усть-Нера|Усть-Нера|Uszty-Nyera|||乌斯内拉
Vaduz||Vaduz|Вадуц|Вадуц||||瓦杜兹
Vancouver||Vancouver|Ванкувер|Ванкувер||||温哥华
Vatican||Vatican|Ватикан|Ватикан|Vatikán|Vatikan|Le Vatican|梵蒂冈
Vevay|||||||Vevay [Indiana]|印第安纳州维维市
Vienna|Viena|Vienna|Вена|Відень|Bécs|Wien|Vienne|维也纳
Vientiane||Vientiane|Вьентьян|В’єнтьян|Vientián|||万象
Vilnius||Vilnius|Вильнюс|Вільнюс||||维尔纽斯
Vincennes|||Винсеннес||||Vincennes [Indiana]|印第安纳州温森斯
Vladivostok||Vladivostok|Владивосток|Владивосток|Vlagyivosztok|Wladiwostok||海参崴
Volgograd||Volgograd|Волгоград|Волгоград|Volgográd|Wolgograd||伏尔加格勒
Vostok|Vostok|Vostok Station|Восток|Восток|Vosztok|Wostok|Vostok|沃斯托克
Wake|Insula Wake|Wake Island|Уэйк|Вейк|Wake-sziget|Wake|Wake|威克
Wallis||Wallis & Futuna|Уоллис|Уолліс||||瓦利斯
Warsaw|Varșovia|Warsaw|Варшава|Варшава|Varsó|Warschau|Varsovie|华沙
Whitehorse||Whitehorse|Уайтхорс|Вайтгорс||||怀特霍斯
Winamac|||Уинамак||||Winamac [Indiana]|印第安纳州威纳马克
Windhoek||Windhoek|Виндхук|Віндгук||||温得和克
Winnipeg||Winnipeg|Виннипег|Вінніпеґ||||温尼伯
Yakutat||Yakutat|Якутат|Якутат||||亚库塔特
Yakutsk|Iakuțk|Yakutsk|Якутск|Якутськ|Jakutszk|Jakutsk|Iakoutsk|雅库茨克
Yekaterinburg|Ekaterinburg|Yekaterinburg|Екатеринбург|Єкатеринбург|Jekatyerinburg|Jekaterinburg|Ekaterinbourg|叶卡捷琳堡
Yerevan|Erevan|Yerevan|Ереван|Єреван|Jereván|Eriwan|Erevan|埃里温
Zagreb||Zagreb|Загреб|Загреб|Zágráb|||萨格勒布
Zurich|Zürich|Zurich|Цюрих|Цюріх|Zürich|Zürich||苏黎世`;
