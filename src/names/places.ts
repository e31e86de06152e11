/**
 * Places and events of world news beside CLDR's tables: a mark, then names in ro, en, ru, uk, hu, de, fr, zh; an empty column is as in
 * English; several are apart by ";". Marks: "@US" further names of a country; "#US" its capital; "~Kiev" further names of a city of
 * cldr-cities.ts; "p" a place; "e" an event; "?" after the mark: the name means other things as well and needs a reason on the page.
 * Curated by hand for Reper; no entry depends on any one article.
 */
export const PLACE_ROWS = `
@AE|Emiratele Arabe Unite;Emirate;EAU|United Arab Emirates;UAE;Emirates|Объединенные Арабские Эмираты;ОАЭ;Эмираты|Об’єднані Арабські Емірати;ОАЕ;Емірати|Egyesült Arab Emírségek|Vereinigte Arabische Emirate;VAE|Émirats arabes unis|阿联酋
@BA|Bosnia și Herțegovina;Bosnia-Herțegovina;Bosnia|Bosnia and Herzegovina;Bosnia-Herzegovina|Босния и Герцеговина;Босния|Боснія і Герцеговина;Боснія|Bosznia-Hercegovina;Bosznia|Bosnien und Herzegowina;Bosnien|Bosnie-Herzégovine;Bosnie|波黑
@BY|Belarus;Republica Belarus;Bielorusia|Belarus;Byelorussia|Беларусь;Белоруссия|Білорусь|Belarusz;Fehéroroszország|Belarus;Weißrussland|Biélorussie;Bélarus|白俄罗斯
@CD|Republica Democrată Congo;RDC|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC|Демократическая Республика Конго;ДР Конго|Демократична Республіка Конго;ДР Конго|Kongói Demokratikus Köztársaság|Demokratische Republik Kongo;DR Kongo|République démocratique du Congo;RDC|刚果（金）
@CI|Coasta de Fildeș|Ivory Coast|Кот-д’Ивуар|Кот-д’Івуар|Elefántcsontpart|Elfenbeinküste|Côte d’Ivoire|科特迪瓦
@CN|China;Republica Populară Chineză|China;People's Republic of China;PRC|Китай;Китайская Народная Республика;КНР|Китай;Китайська Народна Республіка;КНР|Kína;Kínai Népköztársaság|China;Volksrepublik China|Chine;République populaire de Chine|中国;中华人民共和国
@CZ|Cehia;Republica Cehă|Czech Republic;Czechia|Чехия;Чешская Республика|Чехія;Чеська Республіка|Csehország;Cseh Köztársaság|Tschechien;Tschechische Republik|Tchéquie;République tchèque|捷克;捷克共和国
@DE|Germania;Republica Federală Germania;RFG|Germany;Federal Republic of Germany|Германия;ФРГ|Німеччина;ФРН|Németország|Deutschland;Bundesrepublik Deutschland;Bundesrepublik|Allemagne|德国
@EG|Egipt|Egypt|Египет|Єгипет|Egyiptom|Ägypten|Égypte|埃及
@GB|Marea Britanie;Regatul Unit;Anglia;Britania|United Kingdom;UK;U.K.;Britain;Great Britain|Великобритания;Британия;Соединенное Королевство|Велика Британія;Британія;Сполучене Королівство|Nagy-Britannia;Egyesült Királyság;Anglia|Großbritannien;Vereinigtes Königreich|Grande-Bretagne;Royaume-Uni;Angleterre|英国
@GE?|Georgia|Georgia|Грузия|Грузія|Grúzia;Georgia|Georgien|Géorgie|格鲁吉亚
@IL|Israel|Israel|Израиль|Ізраїль|Izrael|Israel|Israël|以色列
@IR|Iran;Republica Islamică Iran|Iran;Islamic Republic of Iran|Иран;Исламская Республика Иран|Іран;Ісламська Республіка Іран|Irán|Iran;Islamische Republik Iran|Iran;République islamique d’Iran|伊朗
@JO?|Iordania|Jordan|Иордания|Йорданія|Jordánia|Jordanien|Jordanie|约旦
@KP|Coreea de Nord;RPD Coreeană;Republica Populară Democrată Coreeană;RPDC|North Korea;Democratic People's Republic of Korea;DPRK|Северная Корея;КНДР;Корейская Народно-Демократическая Республика|Північна Корея;КНДР|Észak-Korea;Koreai Népi Demokratikus Köztársaság|Nordkorea|Corée du Nord|朝鲜;北韩
@KR|Coreea de Sud;Republica Coreea|South Korea;Republic of Korea|Южная Корея;Республика Корея|Південна Корея;Республіка Корея|Dél-Korea|Südkorea|Corée du Sud|韩国;南韩
@LA|Laos|Laos|Лаос|Лаос|Laosz|Laos|Laos|老挝
@MD|Republica Moldova;Moldova|Moldova;Republic of Moldova|Молдова;Республика Молдова;Молдавия|Молдова;Республіка Молдова|Moldova;Moldovai Köztársaság|Moldau;Republik Moldau;Moldawien|Moldavie;République de Moldavie|摩尔多瓦
@MK|Macedonia de Nord|North Macedonia|Северная Македония|Північна Македонія|Észak-Macedónia|Nordmazedonien|Macédoine du Nord|北马其顿
@MM|Myanmar;Birmania|Myanmar;Burma|Мьянма|М’янма|Mianmar;Burma|Myanmar;Birma|Birmanie|缅甸
@NL|Olanda;Țările de Jos|Netherlands;Holland|Нидерланды;Голландия|Нідерланди;Голландія|Hollandia|Niederlande;Holland|Pays-Bas|荷兰
@PS|Palestina;Autoritatea Palestiniană|Palestine;Palestinian Authority|Палестина;Палестинская автономия|Палестина;Палестинська автономія|Palesztina;Palesztin Hatóság|Palästina;Palästinensische Autonomiebehörde|Palestine;Autorité palestinienne|巴勒斯坦
@RO|România|Romania|Румыния|Румунія|Románia|Rumänien|Roumanie|罗马尼亚
@RU|Rusia;Federația Rusă|Russia;Russian Federation|Россия;Российская Федерация;РФ|Росія;Російська Федерація;РФ|Oroszország;Orosz Föderáció|Russland;Russische Föderation|Russie;Fédération de Russie|俄罗斯;俄罗斯联邦
@SA|Arabia Saudită|Saudi Arabia|Саудовская Аравия|Саудівська Аравія|Szaúd-Arábia|Saudi-Arabien|Arabie saoudite|沙特阿拉伯;沙特
@SY|Siria|Syria|Сирия|Сирія|Szíria|Syrien|Syrie|叙利亚
@TD?|Ciad|Chad|Чад|Чад|Csád|Tschad|Tchad|乍得
@TR|Turcia|Turkey;Türkiye|Турция|Туреччина|Törökország|Türkei|Turquie|土耳其
@TW|Taiwan|Taiwan|Тайвань|Тайвань|Tajvan|Taiwan|Taïwan|台湾
@UA|Ucraina|Ukraine|Украина|Україна|Ukrajna|Ukraine|Ukraine|乌克兰
@US|Statele Unite ale Americii;Statele Unite;SUA;S.U.A.;America|United States of America;United States;US;U.S.;USA;U.S.A.;America|Соединенные Штаты Америки;Соединенные Штаты;США;Америка;Штаты|Сполучені Штати Америки;Сполучені Штати;США;Америка;Штати|Egyesült Államok;Amerikai Egyesült Államok;USA;Amerika|Vereinigte Staaten von Amerika;Vereinigte Staaten;USA;Amerika|États-Unis;États-Unis d’Amérique;USA;Amérique|美国;美利坚合众国
@VA|Vatican;Sfântul Scaun|Vatican;Holy See|Ватикан;Святой Престол|Ватикан;Святий Престол|Vatikán;Szentszék|Vatikan;Heiliger Stuhl|Vatican;Saint-Siège|梵蒂冈
@XK|Kosovo|Kosovo|Косово|Косово|Koszovó|Kosovo|Kosovo|科索沃
#AE|Abu Dhabi|Abu Dhabi|Абу-Даби|Абу-Дабі|Abu-Dzabi|||阿布扎比
#AU|Canberra|Canberra|Канберра|Канберра||||堪培拉
#BO|La Paz|La Paz|Ла-Пас|Ла-Пас||||拉巴斯
#BR|Brasilia|Brasilia;Brasília|Бразилиа|Бразиліа|Brazíliaváros|||巴西利亚
#CA|Ottawa|Ottawa|Оттава|Оттава||||渥太华
#CH|Berna|Bern|Берн|Берн|||Berne|伯尔尼
#CM|Yaoundé|Yaoundé|Яунде|Яунде||||雅温得
#CN|Beijing;Pekin|Beijing;Peking|Пекин|Пекін|Peking|Peking|Pékin|北京
#CR|San José|San José|Сан-Хосе|Сан-Хосе||||圣何塞
#EC|Quito|Quito|Кито|Кіто||||基多
#IN|New Delhi;Delhi|New Delhi;Delhi|Нью-Дели;Дели|Нью-Делі;Делі|Újdelhi|Neu-Delhi;Delhi||新德里
#KZ|Astana|Astana|Астана|Астана|Asztana|||阿斯塔纳
#MA|Rabat|Rabat|Рабат|Рабат||||拉巴特
#ME|Podgorica|Podgorica|Подгорица|Подгориця||||波德戈里察
#MM|Naypyidaw|Naypyidaw|Нейпьидо|Нейп’їдо||||内比都
#NG|Abuja|Abuja|Абуджа|Абуджа||||阿布贾
#BB|Bridgetown|Bridgetown|Бриджтаун|Бриджтаун||||布里奇敦
#BH|Manama|Manama|Манама|Манама||||麦纳麦
#CI|Yamoussoukro|Yamoussoukro|Ямусукро|Ямусукро||||亚穆苏克罗
#CV|Praia|Praia|Прая|Прая||||普拉亚
#FJ|Suva|Suva|Сува|Сува||||苏瓦
#GL|Nuuk|Nuuk|Нуук|Нуук||||努克
#GQ|Malabo|Malabo|Малабо|Малабо||||马拉博
#LI|Vaduz|Vaduz|Вадуц|Вадуц||||瓦杜兹
#LK|Colombo|Colombo|Коломбо|Коломбо||||科伦坡
#MT|Valletta|Valletta|Валлетта|Валлетта||||瓦莱塔
#MU|Port Louis|Port Louis|Порт-Луи|Порт-Луї||||路易港
#MW|Lilongwe|Lilongwe|Лилонгве|Лілонгве||||利隆圭
#QA|Doha|Doha|Доха|Доха||||多哈
#SR|Paramaribo|Paramaribo|Парамарибо|Парамарібо||||帕拉马里博
#TL|Dili|Dili|Дили|Ділі||||帝力
#TT|Port of Spain|Port of Spain|Порт-оф-Спейн|Порт-оф-Спейн||||西班牙港
#NL|Haga|The Hague|Гаага|Гаага|Hága|Den Haag|La Haye|海牙
#NZ|Wellington|Wellington|Веллингтон|Веллінгтон||||惠灵顿
#PK|Islamabad|Islamabad|Исламабад|Ісламабад|Iszlámábád|||伊斯兰堡
#PS|Ramallah|Ramallah|Рамалла|Рамалла||||拉马拉
#TR|Ankara|Ankara|Анкара|Анкара||||安卡拉
#TZ|Dodoma|Dodoma|Додома|Додома||||多多马
#UA|Kiev;Kyiv|Kyiv;Kiev|Киев|Київ|Kijev|Kiew;Kyjiw|Kiev;Kyiv|基辅
#US|Washington|Washington|Вашингтон|Вашингтон||||华盛顿
#VN|Hanoi|Hanoi|Ханой|Ханой||||河内
#XK|Pristina|Pristina|Приштина|Приштина||||普里什蒂纳
#YE|Sanaa|Sanaa;Sana'a|Сана|Сана||||萨那
#ZA|Pretoria|Pretoria|Претория|Преторія||||比勒陀利亚
#AZ|Baku|Baku|Баку|Баку||||巴库
#MD|Chișinău|Chisinau;Chișinău|Кишинев|Кишинів|Chișinău|Chișinău|Chișinău|基希讷乌
#KP|Phenian|Pyongyang|Пхеньян|Пхеньян|Phenjan|Pjöngjang|Pyongyang|平壤
p|Alaska|Alaska|Аляска|Аляска|Alaszka|Alaska|Alaska|阿拉斯加
p|California|California|Калифорния|Каліфорнія|Kalifornia|Kalifornien|Californie|加利福尼亚;加州
p|Texas|Texas|Техас|Техас||||得克萨斯;得州
p|Florida|Florida|Флорида|Флорида||Florida|Floride|佛罗里达
p?|Georgia|Georgia|Джорджия|Джорджія||||佐治亚
p|Pennsylvania|Pennsylvania|Пенсильвания|Пенсильванія|||Pennsylvanie|宾夕法尼亚
p|Minnesota|Minnesota|Миннесота|Міннесота||||明尼苏达
p|Michigan|Michigan|Мичиган|Мічиган||||密歇根
p|Utah|Utah|Юта|Юта||||犹他
p|Virginia|Virginia|Виргиния|Вірджинія|||Virginie|弗吉尼亚
p|Hawaii|Hawaii|Гавайи|Гаваї|||Hawaï|夏威夷
p|Mar-a-Lago|Mar-a-Lago|Мар-а-Лаго|Мар-а-Лаго||||海湖庄园
p|Camp David|Camp David|Кэмп-Дэвид|Кемп-Девід||||戴维营
p|Wall Street|Wall Street|Уолл-стрит|Волл-стріт||||华尔街
p|Silicon Valley;Valea Siliconului|Silicon Valley|Кремниевая долина|Кремнієва долина|Szilícium-völgy|Silicon Valley|Silicon Valley|硅谷
p|Guantanamo|Guantanamo;Guantánamo|Гуантанамо|Гуантанамо||||关塔那摩
p|Groenlanda|Greenland|Гренландия|Гренландія|Grönland|Grönland|Groenland|格陵兰
p|Canalul Panama|Panama Canal|Панамский канал|Панамський канал|Panama-csatorna|Panamakanal|canal de Panama|巴拿马运河
p|Canalul Suez;Canalul de Suez|Suez Canal|Суэцкий канал|Суецький канал|Szuezi-csatorna|Suezkanal|canal de Suez|苏伊士运河
p|Strâmtoarea Ormuz;Ormuz|Strait of Hormuz;Hormuz|Ормузский пролив|Ормузька протока|Hormuzi-szoros|Straße von Hormus|détroit d’Ormuz|霍尔木兹海峡
p|Marea Neagră|Black Sea|Черное море|Чорне море|Fekete-tenger|Schwarzes Meer|mer Noire|黑海
p|Marea Baltică|Baltic Sea|Балтийское море|Балтійське море|Balti-tenger|Ostsee|mer Baltique|波罗的海
p|Marea Roșie|Red Sea|Красное море|Червоне море|Vörös-tenger|Rotes Meer|mer Rouge|红海
p|Marea Mediterană|Mediterranean Sea;Mediterranean|Средиземное море|Середземне море|Földközi-tenger|Mittelmeer|Méditerranée|地中海
p|Marea Chinei de Sud|South China Sea|Южно-Китайское море|Південно-Китайське море|Dél-kínai-tenger|Südchinesisches Meer|mer de Chine méridionale|南海
p|Marea Azov|Sea of Azov|Азовское море|Азовське море|Azovi-tenger|Asowsches Meer|mer d’Azov|亚速海
p|Golful Persic|Persian Gulf|Персидский залив|Перська затока|Perzsa-öböl|Persischer Golf|golfe Persique|波斯湾
p|Golful Mexic|Gulf of Mexico|Мексиканский залив|Мексиканська затока|Mexikói-öböl|Golf von Mexiko|golfe du Mexique|墨西哥湾
p|Dunărea|Danube|Дунай|Дунай|Duna|Donau|Danube|多瑙河
p|Nipru|Dnieper;Dnipro River|Днепр|Дніпро|Dnyeper|Dnepr|Dniepr|第聂伯河
p|Nistru|Dniester|Днестр|Дністер|Dnyeszter|Dnister|Dniestr|德涅斯特河
p|Europa|Europe|Европа|Європа|Európa|Europa|Europe|欧洲
p|Asia|Asia|Азия|Азія|Ázsia|Asien|Asie|亚洲
p|Africa|Africa|Африка|Африка|Afrika|Afrika|Afrique|非洲
p|America Latină|Latin America|Латинская Америка|Латинська Америка|Latin-Amerika|Lateinamerika|Amérique latine|拉丁美洲
p|America de Sud|South America|Южная Америка|Південна Америка|Dél-Amerika|Südamerika|Amérique du Sud|南美洲
p|America de Nord|North America|Северная Америка|Північна Америка|Észak-Amerika|Nordamerika|Amérique du Nord|北美洲
p|Orientul Mijlociu|Middle East|Ближний Восток|Близький Схід|Közel-Kelet|Naher Osten|Moyen-Orient;Proche-Orient|中东
p|Balcani;Balcanii|Balkans|Балканы|Балкани|Balkán|Balkan|Balkans|巴尔干
p|Balcanii de Vest|Western Balkans|Западные Балканы|Західні Балкани|Nyugat-Balkán|Westbalkan|Balkans occidentaux|西巴尔干
p|Caucaz|Caucasus|Кавказ|Кавказ|Kaukázus|Kaukasus|Caucase|高加索
p|Arctica|Arctic|Арктика|Арктика|Arktisz|Arktis|Arctique|北极
p|Ierusalim|Jerusalem|Иерусалим|Єрусалим|Jeruzsálem|Jerusalem|Jérusalem|耶路撒冷
p|Tel Aviv|Tel Aviv|Тель-Авив|Тель-Авів||||特拉维夫
p|Gaza;Fâșia Gaza|Gaza;Gaza Strip|Газа;Сектор Газа|Газа;Сектор Гази|Gáza;Gázai övezet|Gaza;Gazastreifen|Gaza;bande de Gaza|加沙;加沙地带
p|Rafah|Rafah|Рафах|Рафах||||拉法
p|Cisiordania|West Bank|Западный берег|Західний берег|Ciszjordánia|Westjordanland|Cisjordanie|约旦河西岸
p|Înălțimile Golan|Golan Heights|Голанские высоты|Голанські висоти|Golán-fennsík|Golanhöhen|plateau du Golan|戈兰高地
p|Alep|Aleppo|Алеппо|Алеппо|||Alep|阿勒颇
p|Idlib|Idlib|Идлиб|Ідліб||||伊德利卜
p|Kurdistan|Kurdistan|Курдистан|Курдистан|Kurdisztán|||库尔德斯坦
p|Crimeea|Crimea|Крым|Крим|Krím|Krim|Crimée|克里米亚
p|Donbas|Donbas;Donbass|Донбасс|Донбас|Donbász|Donbass|Donbass|顿巴斯
p|Donețk|Donetsk|Донецк|Донецьк|Donyeck|Donezk|Donetsk|顿涅茨克
p|Luhansk;Lugansk|Luhansk;Lugansk|Луганск|Луганськ|Luhanszk|Luhansk|Louhansk;Lougansk|卢甘斯克
p|Zaporojie|Zaporizhzhia;Zaporizhia;Zaporozhye|Запорожье|Запоріжжя|Zaporizzsja|Saporischschja|Zaporijjia|扎波罗热
p|Herson|Kherson|Херсон|Херсон|Herszon|Cherson|Kherson|赫尔松
p|Harkov;Harkiv|Kharkiv;Kharkov|Харьков|Харків|Harkiv|Charkiw|Kharkiv|哈尔科夫
p|Odesa;Odessa|Odesa;Odessa|Одесса|Одеса|Odessza|Odessa|Odessa|敖德萨
p|Liov;Lvov|Lviv;Lvov|Львов|Львів|Lviv|Lwiw;Lemberg|Lviv|利沃夫
p|Mariupol|Mariupol|Мариуполь|Маріуполь||Mariupol|Marioupol|马里乌波尔
p|Bahmut|Bakhmut|Бахмут|Бахмут|Bahmut|Bachmut|Bakhmout|巴赫穆特
p|Avdiivka|Avdiivka|Авдеевка|Авдіївка|Avgyijivka|Awdijiwka|Avdiïvka|阿夫迪夫卡
p|Pokrovsk|Pokrovsk|Покровск|Покровськ|Pokrovszk|Pokrowsk|Pokrovsk|波克罗夫斯克
p|Dnipro|Dnipro|Днепр|Дніпро|Dnyipro|Dnipro|Dnipro|第聂伯罗
p|Cernobîl|Chernobyl;Chornobyl|Чернобыль|Чорнобиль|Csernobil|Tschernobyl|Tchernobyl|切尔诺贝利
p|Bucea;Bucha|Bucha|Буча|Буча|Bucsa|Butscha|Boutcha|布查
p|Cernăuți|Chernivtsi|Черновцы|Чернівці|Csernyivci|Czernowitz|Tchernivtsi|切尔诺夫策
p|Sevastopol|Sevastopol|Севастополь|Севастополь|Szevasztopol|Sewastopol|Sébastopol|塞瓦斯托波尔
p|Sumî|Sumy|Сумы|Суми|Szumi|Sumy|Soumy|苏梅
p|Kursk|Kursk|Курск|Курськ|Kurszk|Kursk|Koursk|库尔斯克
p|Belgorod|Belgorod|Белгород|Бєлгород|Belgorod|Belgorod|Belgorod|别尔哥罗德
p|Briansk|Bryansk|Брянск|Брянськ|Brjanszk|Brjansk|Briansk|布良斯克
p|Sankt Petersburg|St Petersburg;St. Petersburg;Saint Petersburg|Санкт-Петербург;Петербург|Санкт-Петербург;Петербург|Szentpétervár|Sankt Petersburg|Saint-Pétersbourg|圣彼得堡
p|Vladivostok|Vladivostok|Владивосток|Владивосток|Vlagyivosztok|Wladiwostok|Vladivostok|符拉迪沃斯托克;海参崴
p|Siberia|Siberia|Сибирь|Сибір|Szibéria|Sibirien|Sibérie|西伯利亚
p|Cecenia|Chechnya|Чечня|Чечня|Csecsenföld|Tschetschenien|Tchétchénie|车臣
p|Daghestan|Dagestan|Дагестан|Дагестан|Dagesztán|Dagestan|Daghestan|达吉斯坦
p|Kaliningrad|Kaliningrad|Калининград|Калінінград|Kalinyingrád|Kaliningrad|Kaliningrad|加里宁格勒
p|Soci|Sochi|Сочи|Сочі|Szocsi|Sotschi|Sotchi|索契
p|Transnistria|Transnistria|Приднестровье|Придністров’я|Dnyeszter-mellék;Transznisztria|Transnistrien|Transnistrie|德涅斯特河沿岸
p|Tiraspol|Tiraspol|Тирасполь|Тирасполь||||蒂拉斯波尔
p|Găgăuzia|Gagauzia|Гагаузия|Гагаузія|Gagauzia|Gagausien|Gagaouzie|加告兹
p|Comrat|Comrat|Комрат|Комрат||||科姆拉特
p|Abhazia|Abkhazia|Абхазия|Абхазія|Abházia|Abchasien|Abkhazie|阿布哈兹
p|Osetia de Sud|South Ossetia|Южная Осетия|Південна Осетія|Dél-Oszétia|Südossetien|Ossétie du Sud|南奥塞梯
p|Nagorno-Karabah;Karabah|Nagorno-Karabakh;Karabakh|Нагорный Карабах;Карабах|Нагірний Карабах;Карабах|Hegyi-Karabah|Bergkarabach|Haut-Karabakh|纳戈尔诺-卡拉巴赫
p|Transilvania;Ardeal|Transylvania|Трансильвания|Трансільванія|Erdély|Siebenbürgen|Transylvanie|特兰西瓦尼亚
p|Cluj-Napoca;Cluj|Cluj-Napoca;Cluj|Клуж-Напока;Клуж|Клуж-Напока;Клуж|Kolozsvár|Klausenburg|Cluj-Napoca;Cluj|克卢日-纳波卡
p|Iași|Iasi|Яссы|Ясси|Jászvásár|Jassy|Jassy|雅西
p|Timișoara|Timisoara|Тимишоара|Тімішоара|Temesvár|Temeswar|Timisoara|蒂米什瓦拉
p|Brașov|Brasov|Брашов|Брашов|Brassó|Kronstadt|Brasov|布拉索夫
p|Sibiu|Sibiu|Сибиу|Сібіу|Nagyszeben|Hermannstadt|Sibiu|锡比乌
p|Oradea|Oradea|Орадя|Орадя|Nagyvárad|Großwardein|Oradea|奥拉迪亚
p|Târgu Mureș|Targu Mures|Тыргу-Муреш|Тиргу-Муреш|Marosvásárhely|Neumarkt|Targu Mures|特尔古穆列什
p|Constanța|Constanta|Констанца|Констанца|Konstanca|Konstanza|Constanta|康斯坦察
p|Galați|Galati|Галац|Галац|Galac|Galatz|Galati|加拉茨
p|Mihail Kogălniceanu|Mihail Kogalniceanu|Михаил Когэлничану|Михаїл Когелнічану||||米哈伊尔·科加尔尼恰努
p|Deveselu|Deveselu|Девеселу|Девеселу||||德韦塞卢
p|Geneva|Geneva|Женева|Женева|Genf|Genf|Genève|日内瓦
p|Davos|Davos|Давос|Давос||||达沃斯
p|Strasbourg|Strasbourg|Страсбург|Страсбург|Strasbourg|Straßburg|Strasbourg|斯特拉斯堡
p|Schengen|Schengen|Шенген|Шенген||||申根
p|Milano|Milan|Милан|Мілан|Milánó|Mailand|Milan|米兰
p|Veneția|Venice|Венеция|Венеція|Velence|Venedig|Venise|威尼斯
p|München|Munich|Мюнхен|Мюнхен|München|München|Munich|慕尼黑
p|Frankfurt|Frankfurt|Франкфурт|Франкфурт||Frankfurt|Francfort|法兰克福
p|Hamburg|Hamburg|Гамбург|Гамбург|||Hambourg|汉堡
p|Köln|Cologne|Кельн|Кельн|Köln|Köln|Cologne|科隆
p|Barcelona|Barcelona|Барселона|Барселона||Barcelona|Barcelone|巴塞罗那
p|Catalonia|Catalonia|Каталония|Каталонія|Katalónia|Katalonien|Catalogne|加泰罗尼亚
p|Scoția|Scotland|Шотландия|Шотландія|Skócia|Schottland|Écosse|苏格兰
p|Țara Galilor|Wales|Уэльс|Уельс|Wales|Wales|pays de Galles|威尔士
p|Irlanda de Nord|Northern Ireland|Северная Ирландия|Північна Ірландія|Észak-Írország|Nordirland|Irlande du Nord|北爱尔兰
p|Cracovia|Krakow;Kraków|Краков|Краків|Krakkó|Krakau|Cracovie|克拉科夫
p|Gdansk|Gdansk;Gdańsk|Гданьск|Гданськ|Gdańsk|Danzig|Gdansk|格但斯克
p|Salonic|Thessaloniki|Салоники|Салоніки|Szaloniki|Thessaloniki|Thessalonique|塞萨洛尼基
p|Nürnberg|Nuremberg|Нюрнберг|Нюрнберг|Nürnberg|Nürnberg|Nuremberg|纽伦堡
p|Srebrenica|Srebrenica|Сребреница|Сребрениця||||斯雷布雷尼察
p|Republica Srpska|Republika Srpska|Республика Сербская|Республіка Сербська|Boszniai Szerb Köztársaság|Republika Srpska|République serbe de Bosnie|塞族共和国
p|Xinjiang|Xinjiang|Синьцзян|Сіньцзян|Hszincsiang|Xinjiang|Xinjiang|新疆
p|Tibet|Tibet|Тибет|Тибет||||西藏
p|Wuhan|Wuhan|Ухань|Ухань|Vuhan|||武汉
p|Tianjin|Tianjin|Тяньцзинь|Тяньцзінь|Tiencsin|Tianjin|Tianjin|天津
p|Shenzhen|Shenzhen|Шэньчжэнь|Шеньчжень|Sencsen|||深圳
p|Guangzhou|Guangzhou|Гуанчжоу|Гуанчжоу|Kanton|||广州
p|Piața Tiananmen;Tiananmen|Tiananmen Square;Tiananmen|площадь Тяньаньмэнь;Тяньаньмэнь|площа Тяньаньмень;Тяньаньмень|Tienanmen tér|Tian’anmen-Platz;Platz des Himmlischen Friedens|place Tiananmen;place Tian’anmen|天安门广场;天安门
p|Orașul Interzis|Forbidden City|Запретный город|Заборонене місто|Tiltott Város|Verbotene Stadt|Cité interdite|紫禁城
p|Zhongnanhai|Zhongnanhai|Чжуннаньхай|Чжуннаньхай||||中南海
p|Piața Roșie|Red Square|Красная площадь|Червона площа|Vörös tér|Roter Platz|place Rouge|红场
p|Hiroshima|Hiroshima|Хиросима|Хіросіма|Hirosima|||广岛
p|Fukushima|Fukushima|Фукусима|Фукусіма|Fukusima|||福岛
p|Panmunjom|Panmunjom|Пханмунджом|Пханмунджом|Panmindzson|||板门店
p|Kashmir;Cașmir|Kashmir|Кашмир|Кашмір|Kasmír|Kaschmir|Cachemire|克什米尔
p|Mumbai|Mumbai|Мумбаи|Мумбаї||||孟买
p|Darfur|Darfur|Дарфур|Дарфур|Dárfúr|||达尔富尔
p|Sahel|Sahel|Сахель|Сахель||||萨赫勒
p|Tigray|Tigray|Тыграй|Тиграй||||提格雷
p|Uniunea Sovietică;URSS|Soviet Union;USSR|Советский Союз;СССР|Радянський Союз;СРСР|Szovjetunió|Sowjetunion;UdSSR|Union soviétique;URSS|苏联
p|Iugoslavia|Yugoslavia|Югославия|Югославія|Jugoszlávia|Jugoslawien|Yougoslavie|南斯拉夫
p|Zidul Berlinului|Berlin Wall|Берлинская стена|Берлінський мур|berlini fal|Berliner Mauer|mur de Berlin|柏林墙
p|Nord Stream|Nord Stream|Северный поток|Північний потік|Északi Áramlat|||北溪
e|Al Doilea Război Mondial|World War II;World War Two;Second World War;WWII;WW2|Вторая мировая война|Друга світова війна|második világháború|Zweiter Weltkrieg|Seconde Guerre mondiale;Deuxième Guerre mondiale|第二次世界大战;二战
e|Primul Război Mondial|World War I;World War One;First World War;WWI|Первая мировая война|Перша світова війна|első világháború|Erster Weltkrieg|Première Guerre mondiale|第一次世界大战;一战
e|Războiul Rece|Cold War|Холодная война|Холодна війна|hidegháború|Kalter Krieg|Guerre froide|冷战
e|Războiul din Vietnam|Vietnam War|Вьетнамская война|В’єтнамська війна|vietnámi háború|Vietnamkrieg|guerre du Vietnam|越南战争
e|Războiul din Golf|Gulf War|Война в Персидском заливе|Війна в Перській затоці|öbölháború|Golfkrieg|guerre du Golfe|海湾战争
e|Războiul Coreean;Războiul din Coreea|Korean War|Корейская война|Корейська війна|koreai háború|Koreakrieg|guerre de Corée|朝鲜战争
e|Revoluția Culturală|Cultural Revolution|Культурная революция|Культурна революція|kulturális forradalom|Kulturrevolution|Révolution culturelle|文化大革命
e|Holocaust|Holocaust|Холокост|Голокост|holokauszt|Holocaust|Holocauste;Shoah|大屠杀
e|Euromaidan|Euromaidan|Евромайдан|Євромайдан|Euromajdan|Euromaidan|Euromaïdan|独立广场革命
e|Brexit|Brexit|Брексит;Брекзит|Брекзит||||英国脱欧
e|Primăvara Arabă|Arab Spring|Арабская весна|Арабська весна|arab tavasz|Arabischer Frühling|Printemps arabe|阿拉伯之春
e|Ziua Victoriei|Victory Day|День Победы|День Перемоги|győzelem napja|Tag des Sieges|Jour de la Victoire|胜利日
e|Acordul de la Paris|Paris Agreement;Paris climate agreement|Парижское соглашение|Паризька угода|Párizsi Megállapodás|Pariser Abkommen|accord de Paris|巴黎协定
e|Jocurile Olimpice|Olympic Games;Olympics|Олимпийские игры|Олімпійські ігри|olimpiai játékok|Olympische Spiele|Jeux olympiques|奥林匹克运动会;奥运会
e|Cupa Mondială|World Cup|Чемпионат мира|Чемпіонат світу|világbajnokság|Weltmeisterschaft|Coupe du monde|世界杯
e|Campionatul European|European Championship|Чемпионат Европы|Чемпіонат Європи|Európa-bajnokság|Europameisterschaft|Championnat d’Europe|欧洲杯
e|Liga Campionilor|Champions League|Лига чемпионов|Ліга чемпіонів|Bajnokok Ligája|Champions League|Ligue des champions|欧冠
`;
