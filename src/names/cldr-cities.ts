/**
 * Cities that name a time zone, capitals among them: key, then names in ro, en, ru, uk, hu, de, fr, zh; several are apart by ";".
 * Made by src/tools/make-name-tables.ts from timeZoneNames.json of Unicode CLDR 48.2, licence Unicode-3.0
 * (Copyright © 1991-2025 Unicode, Inc.). Not edited by hand: corrections and additions go into places.ts.
 */
export const CITY_ROWS = `
Abidjan|Abidjan|Abidjan|Абиджан|Абіджан|Abidjan|Abidjan|Abidjan|阿比让
Accra|Accra|Accra|Аккра|Аккра|Accra|Accra|Accra|阿克拉
Adak|Adak|Adak|Адак|Адак|Adak|Adak|Adak|埃达克
Addis_Ababa|Addis Abeba|Addis Ababa|Аддис-Абеба|Аддис-Абеба|Addisz-Abeba|Addis Abeba|Addis-Abeba|亚的斯亚贝巴
Adelaide|Adelaide|Adelaide|Аделаида|Аделаїда|Adelaide|Adelaide|Adélaïde|阿德莱德
Aden|Aden|Aden|Аден|Аден|Áden|Aden|Aden|亚丁
Algiers|Alger|Algiers|Алжир|Алжир|Algír|Algier|Alger|阿尔及尔
Almaty|Almatî|Almaty|Алматы|Алмати|Alma-Ata|Almaty|Alma Ata|阿拉木图
Amman|Amman|Amman|Амман|Амман|Ammán|Amman|Amman|安曼
Amsterdam|Amsterdam|Amsterdam|Амстердам|Амстердам|Amszterdam|Amsterdam|Amsterdam|阿姆斯特丹
Anadyr|Anadir|Anadyr|Анадырь|Анадир|Anadir|Anadyr|Anadyr|阿纳德尔
Anchorage|Anchorage|Anchorage|Анкоридж|Анкоридж|Anchorage|Anchorage|Anchorage|安克雷奇
Andorra|Andorra|Andorra|Андорра|Андорра|Andorra|Andorra|Andorre|安道尔
Anguilla|Anguilla|Anguilla|Ангилья|Анґілья|Anguilla|Anguilla|Anguilla|安圭拉
Antananarivo|Antananarivo|Antananarivo|Антананариву|Антананаріву|Antananarivo|Antananarivo|Antananarivo|安塔那那利佛
Antigua|Antigua|Antigua|Антигуа|Антиґуа|Antigua|Antigua|Antigua|安提瓜
Apia|Apia|Apia|Апиа|Апіа|Apia|Apia|Apia|阿皮亚
Aqtau|Aktau|Aktau|Актау|Актау|Aktau|Aqtau|Aktaou|阿克套
Aqtobe|Aktobe|Aqtobe|Актобе|Актобе|Aktöbe|Aktobe|Aktioubinsk|阿克托别
Araguaina|Araguaína|Araguaína|Арагуаина|Араґуаіна|Araguaína|Araguaína|Araguaína|阿拉瓜伊纳
Aruba|Aruba|Aruba|Аруба|Аруба|Aruba|Aruba|Aruba|阿鲁巴
Ashgabat|Așgabat|Ashgabat|Ашхабад|Ашгабат|Asgabat|Aşgabat|Achgabat|阿什哈巴德
Asmera|Asmara|Asmara|Асмэра|Асмера|Aszmara|Asmara|Asmara|阿斯马拉
Astrakhan|Astrahan|Astrakhan|Астрахань|Астрахань|Asztrahán|Astrachan|Astrakhan|阿斯特拉罕
Asuncion|Asunción|Asunción|Асунсьон|Асунсьйон|Asunción|Asunción|Asunción|亚松森
Athens|Atena|Athens|Афины|Афіни|Athén|Athen|Athènes|雅典
Atyrau|Atîrau|Atyrau|Атырау|Атирау|Atirau|Atyrau|Atyraou|阿特劳
Auckland|Auckland|Auckland|Окленд|Окленд|Auckland|Auckland|Auckland|奥克兰
Azores|Azore|Azores||Азорські острови|Azori-szigetek|Azoren|Açores|亚速尔群岛
Baghdad|Bagdad|Baghdad|Багдад|Багдад|Bagdad|Bagdad|Bagdad|巴格达
Bahia|Bahia|Bahia|Баия|Байя|Bahia|Bahia|Bahia|巴伊亚
Bahia_Banderas|Bahia Banderas|Bahía de Banderas|Баия-де-Бандерас|Баїя Бандерас|Bahia Banderas|Bahia Banderas|Bahia de Banderas|巴伊亚班德拉斯
Bahrain|Bahrain|Bahrain|Бахрейн|Бахрейн|Bahrein|Bahrain|Bahreïn|巴林
Baku|Baku|Baku|Баку|Баку|Baku|Baku|Bakou|巴库
Bamako|Bamako|Bamako|Бамако|Бамако|Bamako|Bamako|Bamako|巴马科
Bangkok|Bangkok|Bangkok|Бангкок|Бангкок|Bangkok|Bangkok|Bangkok|曼谷
Bangui|Bangui|Bangui|Банги|Банґі|Bangui|Bangui|Bangui|班吉
Banjul|Banjul|Banjul|Банжул|Банжул|Banjul|Banjul|Banjul|班珠尔
Barbados|Barbados|Barbados|Барбадос|Барбадос|Barbados|Barbados|La Barbade|巴巴多斯
Barnaul|Barnaul|Barnaul|Барнаул|Барнаул|Barnaul|Barnaul|Barnaul|巴尔瑙尔
Beirut|Beirut|Beirut|Бейрут|Бейрут|Bejrút|Beirut|Beyrouth|贝鲁特
Belem|Belém|Belém|Белен|Белен|Belém|Belém|Belém|贝伦
Belgrade|Belgrad|Belgrade|Белград|Белград|Belgrád|Belgrad|Belgrade|贝尔格莱德
Belize|Belize|Belize|Белиз|Беліз|Belize|Belize|Belize|伯利兹
Berlin|Berlin|Berlin|Берлин|Берлін|Berlin|Berlin|Berlin|柏林
Bermuda|Bermuda|Bermuda||Бермуди|Bermuda|Bermuda|Bermudes|百慕大
Beulah|||||||Beulah|北达科他州比尤拉
Bishkek|Bișkek|Bishkek|Бишкек|Бішкек|Biskek|Bischkek|Bichkek|比什凯克
Bissau|Bissau|Bissau|Бисау|Бісау|Bissau|Bissau|Bissau|比绍
Blanc-Sablon|Blanc-Sablon|Blanc-Sablon|Бланк-Саблон|Блан-Саблон|Blanc-Sablon|Blanc-Sablon|Blanc-Sablon|布兰克萨布隆
Blantyre|Blantyre|Blantyre|Блантайр|Блантайр|Blantyre|Blantyre|Blantyre|布兰太尔
Boa_Vista|Boa Vista|Boa Vista|Боа-Виста|Боа-Віста|Boa Vista|Boa Vista|Boa Vista|博阿维斯塔
Bogota|Bogotá|Bogotá|Богота|Боґота|Bogotá|Bogotá|Bogotá|波哥大
Boise|Boise|Boise|Бойсе|Бойсе|Boise|Boise|Boise|博伊西
Bougainville|Bougainville|Bougainville|Бугенвиль|Буґенвіль|Bougainville|Bougainville|Bougainville|布干维尔
Bratislava|Bratislava|Bratislava|Братислава|Братислава|Pozsony|Bratislava|Bratislava|布拉迪斯拉发
Brazzaville|Brazzaville|Brazzaville|Браззавиль|Браззавіль|Brazzaville|Brazzaville|Brazzaville|布拉柴维尔
Brisbane|Brisbane|Brisbane|Брисбен|Брісбен|Brisbane|Brisbane|Brisbane|布里斯班
Broken_Hill|Broken Hill|Broken Hill|Брокен-Хилл|Брокен-Хілл|Broken Hill|Broken Hill|Broken Hill|布罗肯希尔
Brunei|Brunei|Brunei|Бруней|Бруней|Brunei|Brunei Darussalam|Brunei|文莱
Brussels|Bruxelles|Brussels|Брюссель|Брюссель|Brüsszel|Brüssel|Bruxelles|布鲁塞尔
Bucharest|București|Bucharest|Бухарест|Бухарест|Bukarest|Bukarest|Bucarest|布加勒斯特
Budapest|Budapesta|Budapest|Будапешт|Будапешт|Budapest|Budapest|Budapest|布达佩斯
Buenos_Aires|Buenos Aires|Buenos Aires|Буэнос-Айрес|Буенос-Айрес|Buenos Aires|Buenos Aires|Buenos Aires|布宜诺斯艾利斯
Bujumbura|Bujumbura|Bujumbura|Бужумбура|Бужумбура|Bujumbura|Bujumbura|Bujumbura|布琼布拉
Busingen|Büsingen|Büsingen|Бюзинген-на-Верхнем-Рейне|Бюзінген|Büsingen|Büsingen|Büsingen|布辛根
Cairo|Cairo|Cairo|Каир|Каїр|Kairó|Kairo|Le Caire|开罗
Calcutta|Calcutta|Kolkata|Калькутта|Колката|Kalkutta|Kalkutta|Calcutta|加尔各答
Cambridge_Bay|Cambridge Bay|Cambridge Bay|Кеймбридж-Бей|Кеймбрідж-Бей|Cambridge Bay|Cambridge Bay|Cambridge Bay|剑桥湾
Campo_Grande|Campo Grande|Campo Grande|Кампу-Гранди|Кампу-Ґранді|Campo Grande|Campo Grande|Campo Grande|大坎普
Canary|Canare|Canaries||Канарські острови|Kanári-szigetek|Kanaren|Îles Canaries|加那利
Cancun|Cancun|Cancún|Канкун|Канкун|Cancún|Cancún|Cancún|坎昆
Cape_Verde|Capul Verde|Cape Verde|Кабо-Верде|Кабо-Верде|Zöld-foki szigetek|Cabo Verde|Cap-Vert|佛得角
Caracas|Caracas|Caracas|Каракас|Каракас|Caracas|Caracas|Caracas|加拉加斯
Casablanca|Casablanca|Casablanca|Касабланка|Касабланка|Casablanca|Casablanca|Casablanca|卡萨布兰卡
Casey|Casey|Casey Station|Кейси|Кейсі|Casey|Casey|Casey|卡塞
Catamarca|Catamarca|Catamarca|Катамарка|Катамарка|Catamarca|Catamarca|Catamarca|卡塔马卡
Cayenne|Cayenne|Cayenne|Кайенна|Каєнна|Cayenne|Cayenne|Cayenne|卡宴
Cayman|Cayman|Cayman|Острова Кайман|Кайманові Острови|Kajmán-szigetek|Kaimaninseln|Caïmans|开曼
Center|||||||Center|北达科他州申特
Ceuta|Ceuta|Ceuta|Сеута|Сеута|Ceuta|Ceuta|Ceuta|休达
Chagos|Chagos|Chagos Archipelago|Чагос|Чаґос|Chagos|Chagos|Chagos|查戈斯
Chatham|Chatham|Chatham Islands|Чатем|Чатем|Chatham-szigetek|Chatham|Chatham|查塔姆
Chicago|Chicago|Chicago|Чикаго|Чікаґо|Chicago|Chicago|Chicago|芝加哥
Chihuahua|Chihuahua|Chihuahua|Чиуауа|Чіуауа|Chihuahua|Chihuahua|Chihuahua|奇瓦瓦
Chisinau|Chișinău|Chișinău|Кишинев|Кишинів|Chișinău|Chișinău|Chișinău|基希讷乌
Chita|Cita|Chita|Чита|Чита|Csita|Tschita|Tchita|赤塔
Christmas|Insula Christmas|Christmas Island||Острів Різдва|Karácsony-sziget|Weihnachtsinsel|Christmas|圣诞岛
Ciudad_Juarez|Ciudad Juárez|Ciudad Juárez|Сьюдад-Хуарес|С’юдад-Хуарес|Ciudad Juárez|Ciudad Juárez|Ciudad Juárez|华雷斯城
Cocos|Cocos|Cocos Islands||Кокосові острови|Kókusz-sziget|Cocos|Cocos|可可斯
Colombo|Colombo|Colombo|Коломбо|Коломбо|Colombo|Colombo|Colombo|科伦坡
Comoro|Comore|Comoros|Коморы|Комори|Komoró|Komoren|Comores|科摩罗
Conakry|Conakry|Conakry|Конакри|Конакрі|Conakry|Conakry|Conakry|科纳克里
Copenhagen|Copenhaga|Copenhagen|Копенгаген|Копенгаген|Koppenhága|Kopenhagen|Copenhague|哥本哈根
Coral_Harbour|Atikokan|Atikokan|Корал-Харбор|Атікокан|Atikokan|Atikokan|Atikokan|阿蒂科肯
Cordoba|Córdoba|Córdoba|Кордова|Кордова|Córdoba|Córdoba|Córdoba|科尔多瓦
Costa_Rica|Costa Rica|Costa Rica|Коста-Рика|Коста-Ріка|Costa Rica|Costa Rica|Costa Rica|哥斯达黎加
Coyhaique|Coyhaique|Coyhaique|Койайке|Кояїке|Coyhaique|Coyhaique|Coyhaique|科伊艾克
Creston|Creston|Creston|Крестон|Крестон|Creston|Creston|Creston|克雷斯顿
Cuiaba|Cuiabá|Cuiabá|Куяба|Куяба|Cuiabá|Cuiabá|Cuiabá|库亚巴
Curacao|Curaçao|Curaçao|Кюрасао|Кюрасао|Curaçao|Curaçao|Curaçao|库拉索
Dakar|Dakar|Dakar|Дакар|Дакар|Dakar|Dakar|Dakar|达喀尔
Damascus|Damasc|Damascus|Дамаск|Дамаск|Damaszkusz|Damaskus|Damas|大马士革
Danmarkshavn|Danmarkshavn|Danmarkshavn|Денмарксхавн|Денмарксхавн|Danmarkshavn|Danmarkshavn|Danmarkshavn|丹马沙文
Dar_es_Salaam|Dar es Salaam|Dar es Salaam|Дар-эс-Салам|Дар-ес-Салам|Dar es-Salaam|Daressalam|Dar es Salaam|达累斯萨拉姆
Darwin|Darwin|Darwin|Дарвин|Дарвін|Darwin|Darwin|Darwin|达尔文
Davis|Davis|Davis|Дейвис|Девіс|Davis|Davis|Davis|戴维斯
Dawson|Dawson|Dawson|Доусон|Доусон|Dawson|Dawson|Dawson|道森
Dawson_Creek|Dawson Creek|Dawson Creek|Доусон-Крик|Доусон-Крік|Dawson Creek|Dawson Creek|Dawson Creek|道森克里克
Denver|Denver|Denver|Денвер|Денвер|Denver|Denver|Denver|丹佛
Detroit|Detroit|Detroit|Детройт|Детройт|Detroit|Detroit|Détroit|底特律
Dhaka|Dacca|Dhaka|Дакка|Дакка|Dakka|Dhaka|Dhaka|达卡
Dili|Dili|Dili|Дили|Ділі|Dili|Dili|Dili|帝力
Djibouti|Djibouti|Djibouti|Джибути|Джібуті|Dzsibuti|Dschibuti|Djibouti|吉布提
Dominica|Dominica|Dominica|Доминика|Домініка|Dominika|Dominica|Dominique|多米尼加
Douala|Douala|Douala|Дуала|Дуала|Douala|Douala|Douala|杜阿拉
Dubai|Dubai|Dubai|Дубай|Дубай|Dubaj|Dubai|Dubaï|迪拜
Dublin|Dublin|Dublin|Дублин|Дублін|Dublin|Dublin|Dublin|都柏林
DumontDUrville|Dumont-d’Urville|Dumont d’Urville Station|Дюмон-д’Юрвиль|Дюмон-д’Юрвіль|Dumont-d’Urville|Dumont-d’Urville|Dumont-d’Urville|迪蒙·迪维尔
Dushanbe|Dușanbe|Dushanbe|Душанбе|Душанбе|Dusanbe|Duschanbe|Douchanbé|杜尚别
Easter|Insula Paștelui|Easter Island||Острів Пасхи|Húsvét-szigetek|Osterinsel|Île de Pâques|复活节岛
Edmonton|Edmonton|Edmonton|Эдмонтон|Едмонтон|Edmonton|Edmonton|Edmonton|埃德蒙顿
Efate|Efate|Efate|Эфате|Ефате|Efate|Efate|Éfaté|埃法特
Eirunepe|Eirunepé|Eirunepé|Эйрунепе|Ейрунепе|Eirunepé|Eirunepé|Eirunepé|依伦尼贝
El_Aaiun|El Aaiún|El Aaiún|Эль-Аюн|Ель-Аюн|El-Ajún|El Aaiún|Laâyoune|阿尤恩
El_Salvador|El Salvador|El Salvador|Сальвадор|Сальвадор|Salvador|El Salvador|El Salvador|萨尔瓦多
Enderbury|Insula Canton|Canton Island||Кантон|Canton-sziget|Canton|Canton|坎顿岛
Eucla|Eucla|Eucla|Юкла|Евкла|Eucla|Eucla|Eucla|尤克拉
Faeroe|Feroe|Faroes||Фарерські острови|Feröer|Färöer|Îles Féroé|法罗
Fakaofo|Fakaofo|Fakaofo|Факаофо|Факаофо|Fakaofo|Fakaofo|Fakaofo|法考福
Famagusta|Famagusta|Famagusta|Фамагуста|Фамагуста|Famagusta|Famagusta|Famagouste|法马古斯塔
Fiji|Fiji|Fiji|Фиджи|Фіджі|Fidzsi|Fidschi|Fidji|斐济
Fort_Nelson|Fort Nelson|Fort Nelson|Форт Нельсон|Форт Нельсон|Fort Nelson|Fort Nelson|Fort Nelson|纳尔逊堡
Fortaleza|Fortaleza|Fortaleza|Форталеза|Форталеза|Fortaleza|Fortaleza|Fortaleza|福塔雷萨
Freetown|Freetown|Freetown|Фритаун|Фрітаун|Freetown|Freetown|Freetown|弗里敦
Funafuti|Funafuti|Funafuti|Фунафути|Фунафуті|Funafuti|Funafuti|Funafuti|富纳富提
Gaborone|Gaborone|Gaborone|Габороне|Ґабороне|Gaborone|Gaborone|Gaborone|哈博罗内
Galapagos|Galápagos|Galápagos Islands||Ґалапаґос|Galapagos-szigetek|Galápagos|Galápagos|科隆群岛
Gambier|Gambier|Gambier||Гамб’є|Gambier-szigetek|Gambier|Gambier|甘比尔
Gaza|Gaza|Gaza|Газа|Газа|Gáza|Gaza|Gaza|加沙
Gibraltar|Gibraltar|Gibraltar|Гибралтар|Гібралтар|Gibraltár|Gibraltar|Gibraltar|直布罗陀
Glace_Bay|Glace Bay|Glace Bay|Глейс-Бей|Ґлейс-Бей|Glace Bay|Glace Bay|Glace Bay|格莱斯贝
Godthab|Nuuk|Nuuk|Нуук|Нуук|Nuuk|Nuuk|Nuuk|努克
Goose_Bay|Goose Bay|Goose Bay|Гус-Бей|Ґус-Бей|Goose Bay|Goose Bay|Goose Bay|古斯湾
Grand_Turk|Grand Turk|Grand Turk|Гранд-Терк|Ґранд-Терк|Grand Turk|Grand Turk|Grand Turk|大特克
Grenada|Grenada|Grenada|Гренада|Ґренада|Grenada|Grenada|Grenade|格林纳达
Guadalcanal|Guadalcanal|Guadalcanal|Гуадалканал|Гуадалканал|Guadalcanal|Guadalcanal|Guadalcanal|瓜达尔卡纳尔
Guadeloupe|Guadelupa|Guadeloupe|Гваделупа|Ґваделупа|Guadeloupe|Guadeloupe|Guadeloupe|瓜德罗普
Guam|Guam|Guam|Гуам|Гуам|Guam|Guam|Guam|关岛
Guatemala|Guatemala|Guatemala|Гватемала|Ґватемала|Guatemala|Guatemala|Guatemala|危地马拉
Guayaquil|Guayaquil|Guayaquil|Гуаякиль|Ґуаякіль|Guayaquil|Guayaquil|Guayaquil|瓜亚基尔
Guernsey|Guernsey|Guernsey|Гернси|Гернсі|Guernsey|Guernsey|Guernesey|根西岛
Guyana|Guyana|Guyana|Гайана|Ґайана|Guyana|Guyana|Guyana|圭亚那
Halifax|Halifax|Halifax|Галифакс|Галіфакс|Halifax|Halifax|Halifax|哈利法克斯
Harare|Harare|Harare|Хараре|Хараре|Harare|Harare|Harare|哈拉雷
Havana|Havana|Havana|Гавана|Гавана|Havanna|Havanna|La Havane|哈瓦那
Hebron|Hebron|Hebron|Хеврон|Хеврон|Hebron|Hebron|Hébron|希伯伦
Helsinki|Helsinki|Helsinki|Хельсинки|Гельсінкі|Helsinki|Helsinki|Helsinki|赫尔辛基
Hermosillo|Hermosillo|Hermosillo|Эрмосильо|Ермосільйо|Hermosillo|Hermosillo|Hermosillo|埃莫西约
Hobart|Hobart|Hobart|Хобарт|Гобарт|Hobart|Hobart|Hobart|霍巴特
Hong_Kong|Hong Kong|Hong Kong|Гонконг|Гонконг|Hongkong|Hongkong|Hong Kong|香港
Honolulu|Honolulu|Honolulu|Гонолулу|Гонолулу|Honolulu|Honolulu|Honolulu|檀香山
Hovd|Khovd|Khovd|Ховд|Ховд|Khovd|Chowd|Khovd|科布多
Indianapolis|Indianapolis|Indianapolis|Индианаполис|Індіанаполіс|Indianapolis|Indianapolis|Indianapolis|印第安纳波利斯
Inuvik|Inuvik|Inuvik|Инувик|Інувік|Inuvik|Inuvik|Inuvik|伊努维克
Iqaluit|Iqaluit|Iqaluit|Икалуит|Ікалуїт|Iqaluit|Iqaluit|Iqaluit|伊魁特
Irkutsk|Irkuțk|Irkutsk|Иркутск|Іркутськ|Irkutszk|Irkutsk|Irkoutsk|伊尔库茨克
Isle_of_Man|Insula Man|Isle of Man||Острів Мен|Man-sziget|Isle of Man|Île de Man|马恩岛
Istanbul|Istanbul|Istanbul|Стамбул|Стамбул|Isztanbul|Istanbul|Istanbul|伊斯坦布尔
Jakarta|Jakarta|Jakarta|Джакарта|Джакарта|Jakarta|Jakarta|Jakarta|雅加达
Jamaica|Jamaica|Jamaica|Ямайка|Ямайка|Jamaica|Jamaika|Jamaïque|牙买加
Jayapura|Jayapura|Jayapura|Джаяпура|Джайпур|Jayapura|Jayapura|Jayapura|查亚普拉
Jersey|Jersey|Jersey|Джерси|Джерсі|Jersey|Jersey|Jersey|泽西岛
Jerusalem|Ierusalim|Jerusalem|Иерусалим|Єрусалим|Jeruzsálem|Jerusalem|Jérusalem|耶路撒冷
Johannesburg|Johannesburg|Johannesburg|Йоханнесбург|Йоганнесбурґ|Johannesburg|Johannesburg|Johannesburg|约翰内斯堡
Juba|Juba|Juba|Джуба|Джуба|Juba|Juba|Juba|朱巴
Jujuy|Jujuy|Jujuy|Жужуй|Жужуй|Jujuy|Jujuy|Jujuy|胡胡伊
Juneau|Juneau|Juneau|Джуно|Джуно|Juneau|Juneau|Juneau|朱诺
Kabul|Kabul|Kabul|Кабул|Кабул|Kabul|Kabul|Kaboul|喀布尔
Kaliningrad|Kaliningrad|Kaliningrad|Калининград|Калінінград|Kalinyingrád|Kaliningrad|Kaliningrad|加里宁格勒
Kamchatka|Kamciatka|Kamchatka|Петропавловск-Камчатский|Камчатка|Kamcsatka|Kamtschatka|Kamtchatka|堪察加
Kampala|Kampala|Kampala|Кампала|Кампала|Kampala|Kampala|Kampala|坎帕拉
Karachi|Karachi|Karachi|Карачи|Карачі|Karacsi|Karatschi|Karachi|卡拉奇
Katmandu|Kathmandu|Kathmandu|Катманду|Катманду|Katmandu|Kathmandu|Katmandou|加德满都
Kerguelen|Kerguelen|Kerguelen Islands|Кергелен|Керґелен|Kerguelen|Kerguelen|Kerguelen|凯尔盖朗
Khandyga|Khandyga|Khandyga|Хандыга|Хандига|Handiga|Chandyga|Khandyga|汉德加
Khartoum|Khartoum|Khartoum|Хартум|Хартум|Kartúm|Khartum|Khartoum|喀土穆
Kiev|Kiev|Kyiv|Киев|Київ|Kijev|Kiew|Kiev|基辅
Kigali|Kigali|Kigali|Кигали|Кігалі|Kigali|Kigali|Kigali|基加利
Kinshasa|Kinshasa|Kinshasa|Киншаса|Кіншаса|Kinshasa|Kinshasa|Kinshasa|金沙萨
Kiritimati|Kiritimati|Kiritimati|Киритимати|Кірітіматі|Kiritimati-sziget|Kiritimati|Kiritimati|基里地马地岛
Kirov|Kirov|Kirov|Киров|Кіров|Kirov|Kirow|Kirov|基洛夫
Knox|||||||Knox [Indiana]|印第安纳州诺克斯
Kosrae|Kosrae|Kosrae|Косрае|Косрае|Kosrae-szigetek|Kosrae|Kosrae|库赛埃
Kralendijk|Kralendijk|Kralendijk|Кралендейк|Кралендейк|Kralendijk|Kralendijk|Kralendijk|克拉伦代克
Krasnoyarsk|Krasnoiarsk|Krasnoyarsk|Красноярск|Красноярськ|Krasznojarszk|Krasnojarsk|Krasnoïarsk|克拉斯诺亚尔斯克
Kuala_Lumpur|Kuala Lumpur|Kuala Lumpur|Куала-Лумпур|Куала-Лумпур|Kuala Lumpur|Kuala Lumpur|Kuala Lumpur|吉隆坡
Kuching|Kuching|Kuching|Кучинг|Кучинг|Kucseng|Kuching|Kuching|古晋
Kuwait|Kuweit|Kuwait|Кувейт|Кувейт|Kuvait|Kuwait|Koweït|科威特
Kwajalein|Kwajalein|Kwajalein Atoll|Кваджалейн|Кваджалейн|Kwajalein-zátony|Kwajalein|Kwajalein|夸贾林
La_Paz|La Paz|La Paz|Ла-Пас|Ла-Пас|La Paz|La Paz|La Paz|拉巴斯
La_Rioja|La Rioja|La Rioja|Ла-Риоха|Ла-Ріоха|La Rioja|La Rioja|La Rioja|拉里奥哈
Lagos|Lagos|Lagos|Лагос|Лаґос|Lagos|Lagos|Lagos|拉各斯
Libreville|Libreville|Libreville|Либревиль|Лібревіль|Libreville|Libreville|Libreville|利伯维尔
Lima|Lima|Lima|Лима|Ліма|Lima|Lima|Lima|利马
Lindeman|Lindeman|Lindeman|Линдеман|Ліндеман|Lindeman|Lindeman|Lindeman|林德曼
Lisbon|Lisabona|Lisbon|Лиссабон|Лісабон|Lisszabon|Lissabon|Lisbonne|里斯本
Ljubljana|Ljubljana|Ljubljana|Любляна|Любляна|Ljubljana|Ljubljana|Ljubljana|卢布尔雅那
Lome|Lomé|Lomé|Ломе|Ломе|Lomé|Lomé|Lomé|洛美
London|Londra|London|Лондон|Лондон|London|London|Londres|伦敦
Longyearbyen|Longyearbyen|Longyearbyen|Лонгйир|Лонг’їр|Longyearbyen|Longyearbyen|Longyearbyen|朗伊尔城
Lord_Howe|Lord Howe|Lord Howe Island|Лорд-Хау|Лорд-Хау|Lord Howe|Lord Howe|Lord Howe|豪勋爵岛
Los_Angeles|Los Angeles|Los Angeles|Лос-Анджелес|Лос-Анджелес|Los Angeles|Los Angeles|Los Angeles|洛杉矶
Louisville|Louisville|Louisville|Луисвилл|Луїсвілл|Louisville|Louisville|Louisville|路易斯维尔
Lower_Princes|Lower Prince’s Quarter|Lower Prince’s Quarter|Лоуэр-Принс-Куотер|Лоуер-Принсес-Квотер|Lower Prince’s Quarter|Lower Prince’s Quarter|Lower Prince’s Quarter|下太子区
Luanda|Luanda|Luanda|Луанда|Луанда|Luanda|Luanda|Luanda|罗安达
Lubumbashi|Lubumbashi|Lubumbashi|Лубумбаши|Лубумбаші|Lubumbashi|Lubumbashi|Lubumbashi|卢本巴希
Lusaka|Lusaka|Lusaka|Лусака|Лусака|Lusaka|Lusaka|Lusaka|卢萨卡
Luxembourg|Luxemburg|Luxembourg|Люксембург|Люксембург|Luxemburg|Luxemburg|Luxembourg|卢森堡
Macau|Macao|Macao|Макао|Макао|Makaó|Macau|Macao|澳门
Maceio|Maceió|Maceió|Масейо|Масейо|Maceió|Maceió|Maceió|马塞约
Macquarie|Macquarie|Macquarie Island|Маккуори|Маккуорі|Macquarie|Macquarie|Macquarie|麦夸里岛
Madeira|Madeira|Madeira|Мадейра|Мадейра|Madeira|Madeira|Madère|马德拉
Madrid|Madrid|Madrid|Мадрид|Мадрид|Madrid|Madrid|Madrid|马德里
Magadan|Magadan|Magadan|Магадан|Магадан|Magadán|Magadan|Magadan|马加丹
Mahe|Mahé|Mahé|Маэ|Махе|Mahé|Mahé|Mahé|马埃岛
Majuro|Majuro|Majuro|Маджуро|Маджуро|Majuro-zátony|Majuro|Majuro|马朱罗
Makassar|Makassar|Makassar|Макасар|Макассар|Makasar|Makassar|Macassar|望加锡
Malabo|Malabo|Malabo|Малабо|Малабо|Malabó|Malabo|Malabo|马拉博
Maldives|Maldive|Maldives|Мальдивы|Мальдіви|Maldív-szigetek|Malediven|Maldives|马尔代夫
Malta|Malta|Malta|Мальта|Мальта|Málta|Malta|Malte|马耳他
Managua|Managua|Managua|Манагуа|Манаґуа|Managua|Managua|Managua|马那瓜
Manaus|Manaus|Manaus|Манаус|Манаус|Manaus|Manaus|Manaos|马瑙斯
Manila|Manila|Manila|Манила|Маніла|Manila|Manila|Manille|马尼拉
Maputo|Maputo|Maputo|Мапуту|Мапуту|Maputo|Maputo|Maputo|马普托
Marengo|||||||Marengo [Indiana]|印第安纳州马伦戈
Mariehamn|Mariehamn|Mariehamn|Мариехамн|Марієгамн|Mariehamn|Mariehamn|Mariehamn|玛丽港
Marigot|Marigot|Marigot|Мариго|Маріґо|Marigot|Marigot|Marigot|马里戈特
Marquesas|Marchize|Marquesas Islands||Маркізькі острови|Marquesas-szigetek|Marquesas|Marquises|马克萨斯
Martinique|Martinica|Martinique|Мартиника|Мартініка|Martinique|Martinique|Martinique|马提尼克
Maseru|Maseru|Maseru|Масеру|Масеру|Maseru|Maseru|Maseru|马塞卢
Matamoros|Matamoros|Matamoros|Матаморос|Матаморос|Matamoros|Matamoros|Matamoros|马塔莫罗斯
Mauritius|Mauritius|Mauritius|Маврикий|Маврикій|Mauritius|Mauritius|Maurice|毛里求斯
Mawson|Mawson|Mawson Station|Моусон|Моусон|Mawson|Mawson|Mawson|莫森
Mayotte|Mayotte|Mayotte|Майотта|Майотта|Mayotte|Mayotte|Mayotte|马约特
Mazatlan|Mazatlán|Mazatlán|Масатлан|Масатлан|Mazatlán|Mazatlán|Mazatlán|马萨特兰
Mbabane|Mbabane|Mbabane|Мбабане|Мбабане|Mbabane|Mbabane|Mbabane|姆巴巴纳
McMurdo|McMurdo|McMurdo Station|Мак-Мердо|Мак-Мердо|McMurdo|McMurdo|McMurdo|麦克默多
Melbourne|Melbourne|Melbourne|Мельбурн|Мельбурн|Melbourne|Melbourne|Melbourne|墨尔本
Mendoza|Mendoza|Mendoza|Мендоса|Мендоса|Mendoza|Mendoza|Mendoza|门多萨
Menominee|Menominee|Menominee|Меномини|Меноміні|Menominee|Menominee|Menominee|梅诺米尼
Merida|Merida|Mérida|Мерида|Меріда|Mérida|Merida|Mérida|梅里达
Metlakatla|Metlakatla|Metlakatla|Метлакатла|Метлакатла|Metlakatla|Metlakatla|Metlakatla|梅特拉卡特拉
Mexico_City|Ciudad de Mexico|Mexico City|Мехико|Мехіко|Mexikóváros|Mexiko-Stadt|Mexico|墨西哥城
Midway|Midway|Midway Atoll||Мідвей|Midway-szigetek|Midway|Midway|中途岛
Minsk|Minsk|Minsk|Минск|Мінськ|Minszk|Minsk|Minsk|明斯克
Miquelon|Saint-Pierre|Saint-Pierre|Микелон|Мікелон|Saint-Pierre|Saint-Pierre|Saint-Pierre|密克隆
Mogadishu|Mogadiscio|Mogadishu|Могадишо|Моґадішо|Mogadishu|Mogadischu|Mogadiscio|摩加迪沙
Monaco|Monaco|Monaco|Монако|Монако|Monaco|Monaco|Monaco|摩纳哥
Moncton|Moncton|Moncton|Монктон|Монктон|Moncton|Moncton|Moncton|蒙克顿
Monrovia|Monrovia|Monrovia|Монровия|Монровія|Monrovia|Monrovia|Monrovia|蒙罗维亚
Monterrey|Monterrey|Monterrey|Монтеррей|Монтерей|Monterrey|Monterrey|Monterrey|蒙特雷
Montevideo|Montevideo|Montevideo|Монтевидео|Монтевідео|Montevideo|Montevideo|Montevideo|蒙得维的亚
Monticello|||||||Monticello [Kentucky]|肯塔基州蒙蒂塞洛
Montserrat|Montserrat|Montserrat|Монтсеррат|Монтсеррат|Montserrat|Montserrat|Montserrat|蒙特塞拉特
Moscow|Moscova|Moscow|Москва|Москва|Moszkva|Moskau|Moscou|莫斯科
Muscat|Muscat|Muscat|Маскат|Маскат|Maszkat|Maskat|Mascate|马斯喀特
Nairobi|Nairobi|Nairobi|Найроби|Найробі|Nairobi|Nairobi|Nairobi|内罗毕
Nassau|Nassau|Nassau|Нассау|Насау|Nassau|Nassau|Nassau|拿骚
Nauru|Nauru|Nauru|Науру|Науру|Nauru|Nauru|Nauru|瑙鲁
Ndjamena|N’Djamena|N’Djamena|Нджамена|Нджамена|N’Djamena|N’Djamena|N’Djamena|恩贾梅纳
New_Salem|||||||New Salem|北达科他州新塞勒姆
New_York|New York|New York|Нью-Йорк|Нью-Йорк|New York|New York|New York|纽约
Niamey|Niamey|Niamey|Ниамей|Ніамей|Niamey|Niamey|Niamey|尼亚美
Nicosia|Nicosia|Nicosia|Никосия|Нікосія|Nicosia|Nikosia|Nicosie|尼科西亚
Niue|Niue|Niue|Ниуэ|Ніуе|Niue|Niue|Niue|纽埃
Nome|Nome|Nome|Ном|Ном|Nome|Nome|Nome|诺姆
Norfolk|Norfolk|Norfolk Island|Норфолк|Норфолк|Norfolk|Norfolk|Norfolk|诺福克
Noronha|Fernando de Noronha|Fernando de Noronha|Норонья|Норонья|Fernando de Noronha|Fernando de Noronha|Fernando de Noronha|洛罗尼亚
Nouakchott|Nouakchott|Nouakchott|Нуакшот|Нуакшотт|Nouakchott|Nouakchott|Nouakchott|努瓦克肖特
Noumea|Nouméa|Nouméa|Нумеа|Нумеа|Nouméa|Nouméa|Nouméa|努美阿
Novokuznetsk|Novokuznețk|Novokuznetsk|Новокузнецк|Новокузнецьк|Novokuznyeck|Nowokuznetsk|Novokuznetsk|新库兹涅茨克
Novosibirsk|Novosibirsk|Novosibirsk|Новосибирск|Новосибірськ|Novoszibirszk|Nowosibirsk|Novossibirsk|新西伯利亚
Ojinaga|Ojinaga|Ojinaga|Охинага|Охінаґа|Ojinaga|Ojinaga|Ojinaga|奥希纳加
Omsk|Omsk|Omsk|Омск|Омськ|Omszk|Omsk|Omsk|鄂木斯克
Oral|Uralsk|Oral|Уральск|Орал|Oral|Oral|Ouralsk|乌拉尔
Oslo|Oslo|Oslo|Осло|Осло|Oslo|Oslo|Oslo|奥斯陆
Ouagadougou|Ouagadougou|Ouagadougou|Уагадугу|Уаґадуґу|Ouagadougou|Ouagadougou|Ouagadougou|瓦加杜古
Pago_Pago|Pago Pago|Pago Pago|Паго-Паго|Паго-Паго|Pago Pago|Pago Pago|Pago Pago|帕果帕果
Palau|Palau|Palau|Палау|Палау|Palau|Palau|Palaos|帕劳
Palmer|Palmer|Palmer Land|Палмер|Палмер|Palmer|Palmer|Palmer|帕尔默
Panama|Panama|Panama|Панама|Панама|Panama|Panama|Panama|巴拿马
Paramaribo|Paramaribo|Paramaribo|Парамарибо|Парамарибо|Paramaribo|Paramaribo|Paramaribo|帕拉马里博
Paris|Paris|Paris|Париж|Париж|Párizs|Paris|Paris|巴黎
Perth|Perth|Perth|Перт|Перт|Perth|Perth|Perth|珀斯
Petersburg|||||||Petersburg [Indiana]|印第安纳州彼得斯堡
Phnom_Penh|Phnom Penh|Phnom Penh|Пномпень|Пномпень|Phnom Penh|Phnom Penh|Phnom Penh|金边
Phoenix|Phoenix|Phoenix|Финикс|Фінікс|Phoenix|Phoenix|Phoenix|凤凰城
Pitcairn|Insula Pitcairn|Pitcairn Islands|Питкэрн|Піткерн|Pitcairn-szigetek|Pitcairn|Pitcairn|皮特凯恩
Podgorica|Podgorița|Podgorica|Подгорица|Подгориця|Podgorica|Podgorica|Podgorica|波德戈里察
Ponape|Pohnpei|Pohnpei|Понпеи|Понапе|Ponape-szigetek|Pohnpei|Pohnpei|波纳佩岛
Pontianak|Pontianak|Pontianak|Понтианак|Понтіанак|Pontianak|Pontianak|Pontianak|坤甸
Port-au-Prince|Port-au-Prince|Port-au-Prince|Порт-о-Пренс|Порт-о-Пренс|Port-au-Prince|Port-au-Prince|Port-au-Prince|太子港
Port_Moresby|Port Moresby|Port Moresby|Порт-Морсби|Порт-Морсбі|Port Moresby|Port Moresby|Port Moresby|莫尔兹比港
Port_of_Spain|Port of Spain|Port of Spain|Порт-оф-Спейн|Порт-оф-Спейн|Port of Spain|Port of Spain|Port-d’Espagne|西班牙港
Porto-Novo|Porto-Novo|Porto-Novo|Порто-Ново|Порто-Ново|Porto-Novo|Porto Novo|Porto-Novo|波多诺伏
Porto_Velho|Porto Velho|Porto Velho|Порту-Велью|Порту-Велью|Porto Velho|Porto Velho|Porto Velho|波多韦柳
Prague|Praga|Prague|Прага|Прага|Prága|Prag|Prague|布拉格
Puerto_Rico|Puerto Rico|Puerto Rico|Пуэрто-Рико|Пуерто-Ріко|Puerto Rico|Puerto Rico|Porto Rico|波多黎各
Punta_Arenas|Punta Arenas|Punta Arenas|Пунта-Аренас|Пунта-Аренас|Punta Arenas|Punta Arenas|Punta Arenas|蓬塔阿雷纳斯
Pyongyang|Phenian|Pyongyang|Пхеньян|Пхеньян|Phenjan|Pjöngjang|Pyongyang|平壤
Qatar|Qatar|Qatar|Катар|Катар|Katar|Katar|Qatar|卡塔尔
Qostanay|Kostanay|Kostanay|Костанай|Костанай|Kosztanaj|Qostanai|Kostanaï|库斯塔奈
Qyzylorda|Kyzylorda|Kyzylorda|Кызылорда|Кизилорда|Kizilorda|Qysylorda|Kzyl Orda|克孜洛尔达
Rangoon|Yangon|Yangon|Янгон|Янгон|Yangon|Rangun|Rangoun|仰光
Rankin_Inlet|Rankin Inlet|Rankin Inlet|Ранкин-Инлет|Ренкін-Інлет|Rankin Inlet|Rankin Inlet|Rankin Inlet|兰今湾
Rarotonga|Rarotonga|Rarotonga|Раротонга|Раротонга|Rarotonga|Rarotonga|Rarotonga|拉罗汤加
Recife|Recife|Recife|Ресифи|Ресіфі|Recife|Recife|Recife|累西腓
Regina|Regina|Regina|Реджайна|Реджайна|Regina|Regina|Regina|里贾纳
Resolute|Resolute|Resolute|Резольют|Резольют|Resolute|Resolute|Resolute|雷索卢特
Reunion|Réunion|Réunion|Реюньон|Реюньйон|Réunion|Réunion|La Réunion|留尼汪
Reykjavik|Reykjavik|Reykjavik|Рейкьявик|Рейк’явік|Reykjavík|Reyk­ja­vík|Reykjavik|雷克雅未克
Riga|Riga|Riga|Рига|Рига|Riga|Riga|Riga|里加
Rio_Branco|Rio Branco|Rio Branco|Риу-Бранку|Ріо-Бранко|Río Branco|Rio Branco|Rio Branco|里奥布郎库
Rio_Gallegos|Río Gallegos|Río Gallegos|Рио-Гальегос|Ріо-Ґальєґос|Río Gallegos|Río Gallegos|Río Gallegos|里奥加耶戈斯
Riyadh|Riad|Riyadh|Эр-Рияд|Ер-Ріяд|Rijád|Riad|Riyad|利雅得
Rome|Roma|Rome|Рим|Рим|Róma|Rom|Rome|罗马
Rothera|Rothera|Rothera Station|Ротера|Ротера|Rothera|Rothera|Rothera|罗瑟拉
Saigon|Ho Și Min|Ho Chi Minh City|Хошимин|Хошимін|Ho Si Minh-város|Ho-Chi-Minh-Stadt|Hô-Chi-Minh-Ville|胡志明市
Saipan|Saipan|Saipan|Сайпан|Сайпан|Saipan|Saipan|Saipan|塞班
Sakhalin|Sahalin|Sakhalin||Сахалін|Szahalin|Sachalin|Sakhaline|萨哈林
Salta|Salta|Salta|Сальта|Сальта|Salta|Salta|Salta|萨尔塔
Samara|Samara|Samara|Самара|Самара|Szamara|Samara|Samara|萨马拉
Samarkand|Samarkand|Samarkand|Самарканд|Самарканд|Szamarkand|Samarkand|Samarcande|撒马尔罕
San_Juan|San Juan|San Juan|Сан-Хуан|Сан-Хуан|San Juan|San Juan|San Juan|圣胡安
San_Luis|San Luis|San Luis|Сан-Луис|Сан-Луїс|San Luis|San Luis|San Luis|圣路易斯
San_Marino|San Marino|San Marino|Сан-Марино|Сан-Марино|San Marino|San Marino|Saint-Marin|圣马力诺
Santarem|Santarém|Santarém|Сантарен|Сантарен|Santarém|Santarém|Santarém|圣塔伦
Santiago|Santiago|Santiago|Сантьяго|Сантьяґо|Santiago|Santiago|Santiago|圣地亚哥
Santo_Domingo|Santo Domingo|Santo Domingo|Санто-Доминго|Санто-Домінґо|Santo Domingo|Santo Domingo|Saint-Domingue|圣多明各
Sao_Paulo|São Paulo|São Paulo|Сан-Паулу|Сан-Паулу|São Paulo|São Paulo|São Paulo|圣保罗
Sao_Tome|Sao Tomé|São Tomé|Сан-Томе|Сан-Томе|São Tomé|São Tomé|São Tomé|圣多美
Sarajevo|Sarajevo|Sarajevo|Сараево|Сараєво|Szarajevó|Sarajevo|Sarajevo|萨拉热窝
Saratov|Saratov|Saratov|Саратов|Саратов|Szaratov|Saratow|Saratov|萨拉托夫
Scoresbysund|Ittoqqortoormiit|Ittoqqortoormiit|Скорсбисунн|Іттоккортоорміут|Ittoqqortoormiit|Ittoqqortoormiit|Ittoqqortoormiit|斯科列斯比桑德
Seoul|Seul|Seoul|Сеул|Сеул|Szöul|Seoul|Séoul|首尔
Shanghai|Shanghai|Shanghai|Шанхай|Шанхай|Sanghaj|Shanghai|Shanghai|上海
Simferopol|Simferopol|Simferopol|Симферополь|Сімферополь|Szimferopol|Simferopol|Simferopol|辛菲罗波尔
Singapore|Singapore|Singapore|Сингапур|Сінгапур|Szingapúr|Singapur|Singapour|新加坡
Sitka|Sitka|Sitka|Ситка|Сітка|Sitka|Sitka|Sitka|锡特卡
Skopje|Skopje|Skopje|Скопье|Скоп’є|Szkopje|Skopje|Skopje|斯科普里
Sofia|Sofia|Sofia|София|Софія|Szófia|Sofia|Sofia|索非亚
South_Georgia|Georgia de Sud|South Georgia|Южная Георгия|Південна Джорджія|Déli-Georgia|Südgeorgien|Géorgie du Sud|南乔治亚
Srednekolymsk|Srednekolimsk|Srednekolymsk|Среднеколымск|Середньоколимськ|Szrednekolimszk|Srednekolymsk|Srednekolymsk|中科雷姆斯克
St_Barthelemy|Saint Barthélemy||Сен-Бартелеми|Сен-Бартелемі|Saint-Barthélemy|Saint-Barthélemy|Saint-Barthélemy|圣巴泰勒米岛
St_Helena||||Острів Святої Єлени|Szent Ilona||Sainte-Hélène|圣赫勒拿
St_Johns|||Сент-Джонс|Сент-Джонс|||Saint-Jean de Terre-Neuve|圣约翰斯
St_Kitts|||Сент-Китс|Сент-Кіттс|||Saint-Christophe|圣基茨
St_Lucia|||Сент-Люсия|Сент-Люсія|||Sainte-Lucie|圣卢西亚
St_Thomas|||Сент-Томас|Сент-Томас|||Saint-Thomas|圣托马斯
St_Vincent|||Сент-Винсент|Сент-Вінсент|||Saint-Vincent|圣文森特
Stanley|Stanley|Stanley|Стэнли|Стенлі|Stanley|Stanley|Stanley|斯坦利
Stockholm|Stockholm|Stockholm|Стокгольм|Стокгольм|Stockholm|Stockholm|Stockholm|斯德哥尔摩
Swift_Current|Swift Current|Swift Current|Свифт-Керрент|Свіфт-Каррент|Swift Current|Swift Current|Swift Current|斯威夫特卡伦特
Sydney|Sydney|Sydney|Сидней|Сідней|Sydney|Sydney|Sydney|悉尼
Syowa|Showa|Showa Station|Сёва|Сьова|Showa|Showa|Showa|昭和
Tahiti|Tahiti|Tahiti|Таити|Таїті|Tahiti|Tahiti|Tahiti|塔希提
Taipei|Taipei|Taipei|Тайбэй|Тайбей|Tajpej|Taipeh|Taipei|台北
Tallinn|Tallinn|Tallinn|Таллин|Таллінн|Tallin|Tallinn|Tallinn|塔林
Tarawa|Tarawa|Tarawa|Тарава|Тарава|Tarawa|Tarawa|Tarawa|塔拉瓦
Tashkent|Tașkent|Tashkent|Ташкент|Ташкент|Taskent|Taschkent|Tachkent|塔什干
Tbilisi|Tbilisi|Tbilisi|Тбилиси|Тбілісі|Tbiliszi|Tiflis|Tbilissi|第比利斯
Tegucigalpa|Tegucigalpa|Tegucigalpa|Тегусигальпа|Теґусіґальпа|Tegucigalpa|Tegucigalpa|Tegucigalpa|特古西加尔巴
Tehran|Teheran|Tehran|Тегеран|Тегеран|Teherán|Teheran|Téhéran|德黑兰
Tell_City|||Телл-Сити||||Tell City [Indiana]|印第安纳州特尔城
Thimphu|Thimphu|Thimphu|Тхимпху|Тхімпху|Timpu|Thimphu|Thimphu|廷布
Thule|Thule|Thule|Туле|Туле|Thule|Thule|Thulé|图勒
Tijuana|Tijuana|Tijuana|Тихуана|Тіхуана|Tijuana|Tijuana|Tijuana|蒂华纳
Tirane|Tirana|Tirana|Тирана|Тирана|Tirana|Tirana|Tirana|地拉那
Tokyo|Tokyo|Tokyo|Токио|Токіо|Tokió|Tokio|Tokyo|东京
Tomsk|Tomsk|Tomsk|Томск|Томськ|Tomszk|Tomsk|Tomsk|托木斯克
Tongatapu|Tongatapu|Tongatapu|Тонгатапу|Тонгатапу|Tongatapu|Tongatapu|Tongatapu|东加塔布
Toronto|Toronto|Toronto|Торонто|Торонто|Toronto|Toronto|Toronto|多伦多
Tortola|Tortola|Tortola|Тортола|Тортола|Tortola|Tortola|Tortola|托尔托拉
Tripoli|Tripoli|Tripoli|Триполи|Триполі|Tripoli|Tripolis|Tripoli|的黎波里
Troll|Troll|Troll Station|Тролль|Тролл|Troll|Troll|Troll|特罗尔
Truk|Chuuk|Chuuk|Трук|Чуук|Truk|Chuuk|Chuuk|特鲁克群岛
Tucuman|Tucumán|Tucumán|Тукуман|Тукуман|Tucumán|Tucumán|Tucumán|图库曼
Tunis|Tunis|Tunis|Тунис|Туніс|Tunisz|Tunis|Tunis|突尼斯
Ulaanbaatar|Ulan Bator|Ulaanbaatar|Улан-Батор|Улан-Батор|Ulánbátor|Ulaanbaatar|Oulan-Bator|乌兰巴托
Ulyanovsk|Ulianovsk|Ulyanovsk|Ульяновск|Ульянівськ|Uljanovszk|Uljanowsk|Oulianovsk|乌里扬诺夫斯克
Urumqi|Ürümqi|Ürümqi|Урумчи|Урумчі|Ürümcsi|Ürümqi|Ürümqi|乌鲁木齐
Ushuaia|Ushuaia|Ushuaia|Ушуая|Ушуая|Ushuaia|Ushuaia|Ushuaïa|乌斯怀亚
Ust-Nera|Ust-Nera|Ust-Nera|Усть-Нера|Усть-Нера|Uszty-Nyera|Ust-Nera|Ust-Nera|乌斯内拉
Vaduz|Vaduz|Vaduz|Вадуц|Вадуц|Vaduz|Vaduz|Vaduz|瓦杜兹
Vancouver|Vancouver|Vancouver|Ванкувер|Ванкувер|Vancouver|Vancouver|Vancouver|温哥华
Vatican|Vatican|Vatican|Ватикан|Ватикан|Vatikán|Vatikan|Le Vatican|梵蒂冈
Vevay|||||||Vevay [Indiana]|印第安纳州维维市
Vienna|Viena|Vienna|Вена|Відень|Bécs|Wien|Vienne|维也纳
Vientiane|Vientiane|Vientiane|Вьентьян|В’єнтьян|Vientián|Vientiane|Vientiane|万象
Vilnius|Vilnius|Vilnius|Вильнюс|Вільнюс|Vilnius|Vilnius|Vilnius|维尔纽斯
Vincennes|||Винсеннес||||Vincennes [Indiana]|印第安纳州温森斯
Vladivostok|Vladivostok|Vladivostok|Владивосток|Владивосток|Vlagyivosztok|Wladiwostok|Vladivostok|海参崴
Volgograd|Volgograd|Volgograd|Волгоград|Волгоград|Volgográd|Wolgograd|Volgograd|伏尔加格勒
Vostok|Vostok|Vostok Station|Восток|Восток|Vosztok|Wostok|Vostok|沃斯托克
Wake|Insula Wake|Wake Island|Уэйк|Вейк|Wake-sziget|Wake|Wake|威克
Wallis|Wallis & Futuna|Wallis & Futuna|Уоллис|Уолліс|Wallis & Futuna|Wallis & Futuna|Wallis & Futuna|瓦利斯
Warsaw|Varșovia|Warsaw|Варшава|Варшава|Varsó|Warschau|Varsovie|华沙
Whitehorse|Whitehorse|Whitehorse|Уайтхорс|Вайтгорс|Whitehorse|Whitehorse|Whitehorse|怀特霍斯
Winamac|||Уинамак||||Winamac [Indiana]|印第安纳州威纳马克
Windhoek|Windhoek|Windhoek|Виндхук|Віндгук|Windhoek|Windhoek|Windhoek|温得和克
Winnipeg|Winnipeg|Winnipeg|Виннипег|Вінніпеґ|Winnipeg|Winnipeg|Winnipeg|温尼伯
Yakutat|Yakutat|Yakutat|Якутат|Якутат|Yakutat|Yakutat|Yakutat|亚库塔特
Yakutsk|Iakuțk|Yakutsk|Якутск|Якутськ|Jakutszk|Jakutsk|Iakoutsk|雅库茨克
Yekaterinburg|Ekaterinburg|Yekaterinburg|Екатеринбург|Єкатеринбург|Jekatyerinburg|Jekaterinburg|Ekaterinbourg|叶卡捷琳堡
Yerevan|Erevan|Yerevan|Ереван|Єреван|Jereván|Eriwan|Erevan|埃里温
Zagreb|Zagreb|Zagreb|Загреб|Загреб|Zágráb|Zagreb|Zagreb|萨格勒布
Zurich|Zürich|Zurich|Цюрих|Цюріх|Zürich|Zürich|Zurich|苏黎世`;
