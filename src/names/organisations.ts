/**
 * Bodies, institutions and companies of world news: names in ro, en, ru, uk, hu, de, fr, zh; an empty column is as in English; several
 * are apart by ";", acronyms among them. Curated by hand for Reper; no entry depends on any one article.
 */
export const ORGANISATION_ROWS = `
Organizația Națiunilor Unite;ONU;Națiunile Unite|United Nations;UN;U.N.|Организация Объединенных Наций;ООН|Організація Об’єднаних Націй;ООН|Egyesült Nemzetek Szervezete;ENSZ|Vereinte Nationen;UNO|Organisation des Nations unies;Nations unies;ONU|联合国
Consiliul de Securitate al ONU;Consiliul de Securitate|UN Security Council;United Nations Security Council;U.N. Security Council|Совет Безопасности ООН;Совбез ООН|Рада Безпеки ООН;Радбез ООН|ENSZ Biztonsági Tanácsa|UN-Sicherheitsrat|Conseil de sécurité de l’ONU|联合国安理会
Uniunea Europeană;UE|European Union;EU|Европейский союз;Евросоюз;ЕС|Європейський Союз;Євросоюз;ЄС|Európai Unió;EU|Europäische Union;EU|Union européenne;UE|欧盟
Comisia Europeană|European Commission|Европейская комиссия;Еврокомиссия|Європейська комісія;Єврокомісія|Európai Bizottság|Europäische Kommission;EU-Kommission|Commission européenne|欧盟委员会
Parlamentul European|European Parliament|Европейский парламент;Европарламент|Європейський парламент;Європарламент|Európai Parlament|Europäisches Parlament|Parlement européen|欧洲议会
Consiliul European|European Council|Европейский совет|Європейська рада|Európai Tanács|Europäischer Rat|Conseil européen|欧洲理事会
Consiliul Europei|Council of Europe|Совет Европы|Рада Європи|Európa Tanács|Europarat|Conseil de l’Europe|欧洲委员会
Banca Centrală Europeană;BCE|European Central Bank;ECB|Европейский центральный банк;ЕЦБ|Європейський центральний банк;ЄЦБ|Európai Központi Bank;EKB|Europäische Zentralbank;EZB|Banque centrale européenne;BCE|欧洲央行
Organizația Tratatului Atlanticului de Nord;NATO;Alianța Nord-Atlantică|NATO;North Atlantic Treaty Organization;Nato|НАТО;Североатлантический альянс|НАТО;Північноатлантичний альянс|NATO;Észak-atlanti Szerződés Szervezete|NATO;Nato|OTAN;Otan|北约
Curtea Penală Internațională;CPI|International Criminal Court;ICC|Международный уголовный суд;МУС|Міжнародний кримінальний суд;МКС|Nemzetközi Büntetőbíróság|Internationaler Strafgerichtshof;IStGH|Cour pénale internationale;CPI|国际刑事法院
Curtea Internațională de Justiție;CIJ|International Court of Justice;ICJ|Международный суд ООН|Міжнародний суд ООН|Nemzetközi Bíróság|Internationaler Gerichtshof;IGH|Cour internationale de justice;CIJ|国际法院
Curtea Europeană a Drepturilor Omului;CEDO|European Court of Human Rights;ECHR|Европейский суд по правам человека;ЕСПЧ|Європейський суд з прав людини;ЄСПЛ|Emberi Jogok Európai Bírósága|Europäischer Gerichtshof für Menschenrechte;EGMR|Cour européenne des droits de l’homme;CEDH|欧洲人权法院
Curtea de Justiție a Uniunii Europene;CJUE|European Court of Justice;Court of Justice of the European Union;ECJ|Суд Европейского союза|Суд Європейського Союзу|Európai Unió Bírósága|Europäischer Gerichtshof;EuGH|Cour de justice de l’Union européenne;CJUE|欧洲法院
Fondul Monetar Internațional;FMI|International Monetary Fund;IMF|Международный валютный фонд;МВФ|Міжнародний валютний фонд;МВФ|Nemzetközi Valutaalap;IMF|Internationaler Währungsfonds;IWF|Fonds monétaire international;FMI|国际货币基金组织
Banca Mondială|World Bank|Всемирный банк|Світовий банк|Világbank|Weltbank|Banque mondiale|世界银行
Organizația Mondială a Sănătății;OMS|World Health Organization;World Health Organisation;WHO|Всемирная организация здравоохранения;ВОЗ|Всесвітня організація охорони здоров’я;ВООЗ|Egészségügyi Világszervezet;WHO|Weltgesundheitsorganisation;WHO|Organisation mondiale de la santé;OMS|世界卫生组织;世卫组织
Organizația Mondială a Comerțului;OMC|World Trade Organization;WTO|Всемирная торговая организация;ВТО|Світова організація торгівлі;СОТ|Kereskedelmi Világszervezet;WTO|Welthandelsorganisation;WTO|Organisation mondiale du commerce;OMC|世界贸易组织;世贸组织
Organizația pentru Securitate și Cooperare în Europa;OSCE|Organization for Security and Co-operation in Europe;OSCE|Организация по безопасности и сотрудничеству в Европе;ОБСЕ|Організація з безпеки і співробітництва в Європі;ОБСЄ|Európai Biztonsági és Együttműködési Szervezet;EBESZ|Organisation für Sicherheit und Zusammenarbeit in Europa;OSZE|Organisation pour la sécurité et la coopération en Europe;OSCE|欧安组织
Organizația pentru Cooperare și Dezvoltare Economică;OCDE|Organisation for Economic Co-operation and Development;OECD|Организация экономического сотрудничества и развития;ОЭСР|Організація економічного співробітництва та розвитку;ОЕСР|OECD|OECD|OCDE|经合组织
Organizația de Cooperare de la Shanghai;OCS|Shanghai Cooperation Organization;Shanghai Cooperation Organisation;SCO|Шанхайская организация сотрудничества;ШОС|Шанхайська організація співробітництва;ШОС|Sanghaji Együttműködési Szervezet|Shanghaier Organisation für Zusammenarbeit;SOZ|Organisation de coopération de Shanghai;OCS|上海合作组织;上合组织
Organizația Țărilor Exportatoare de Petrol;OPEC|OPEC;Organization of the Petroleum Exporting Countries|ОПЕК|ОПЕК|OPEC|OPEC|Opep;OPEP|欧佩克
Agenția Internațională pentru Energie Atomică;AIEA|International Atomic Energy Agency;IAEA|Международное агентство по атомной энергии;МАГАТЭ|Міжнародне агентство з атомної енергії;МАГАТЕ|Nemzetközi Atomenergia-ügynökség;NAÜ|Internationale Atomenergiebehörde;IAEA;IAEO|Agence internationale de l’énergie atomique;AIEA|国际原子能机构
Agenția Internațională a Energiei;AIE|International Energy Agency;IEA|Международное энергетическое агентство;МЭА|Міжнародне енергетичне агентство;МЕА|Nemzetközi Energiaügynökség;IEA|Internationale Energieagentur;IEA|Agence internationale de l’énergie;AIE|国际能源署
Uniunea Africană;UA|African Union|Африканский союз|Африканський союз|Afrikai Unió|Afrikanische Union|Union africaine|非洲联盟;非盟
Liga Arabă|Arab League|Лига арабских государств|Ліга арабських держав|Arab Liga|Arabische Liga|Ligue arabe|阿拉伯国家联盟
Comunitatea Statelor Independente;CSI|Commonwealth of Independent States;CIS|Содружество Независимых Государств;СНГ|Співдружність Незалежних Держав;СНД|Független Államok Közössége;FÁK|Gemeinschaft Unabhängiger Staaten;GUS|Communauté des États indépendants;CEI|独联体
Organizația Tratatului de Securitate Colectivă;OTSC|Collective Security Treaty Organization;CSTO|Организация Договора о коллективной безопасности;ОДКБ|Організація Договору про колективну безпеку;ОДКБ|Kollektív Biztonsági Szerződés Szervezete|OVKS|OTSC|集体安全条约组织
BRICS|BRICS;Brics|БРИКС|БРІКС||||金砖国家
ASEAN|ASEAN|АСЕАН|АСЕАН||||东盟
Grupul celor Șapte;G7|Group of Seven;G7|Группа семи;Большая семерка;G7|Група семи;Велика сімка;G7|G7|G7|G7|七国集团
G20|G20|Большая двадцатка;G20|Велика двадцятка;G20||||二十国集团
UNICEF|UNICEF;Unicef|ЮНИСЕФ|ЮНІСЕФ||||联合国儿童基金会
UNESCO|UNESCO;Unesco|ЮНЕСКО|ЮНЕСКО||||联合国教科文组织
UNRWA|UNRWA|БАПОР|БАПОР||||近东救济工程处
Interpol|Interpol|Интерпол|Інтерпол||||国际刑警组织
Europol|Europol|Европол|Європол||||欧洲刑警组织
Eurostat|Eurostat|Евростат|Євростат||||欧盟统计局
Frontex|Frontex|Фронтекс|Фронтекс||||欧盟边境管理局
Crucea Roșie|Red Cross|Красный Крест|Червоний Хрест|Vöröskereszt|Rotes Kreuz|Croix-Rouge|红十字会
Amnesty International|Amnesty International|Международная амнистия|Міжнародна амністія||||国际特赦组织
Human Rights Watch|Human Rights Watch|Хьюман Райтс Вотч|Г’юман Райтс Вотч||||人权观察
Greenpeace|Greenpeace|Гринпис|Грінпіс||||绿色和平
Reporteri fără Frontiere|Reporters Without Borders|Репортеры без границ|Репортери без кордонів|Riporterek Határok Nélkül|Reporter ohne Grenzen|Reporters sans frontières|无国界记者
Kremlin|Kremlin|Кремль|Кремль|Kreml|Kreml|Kremlin|克里姆林宫
Casa Albă|White House|Белый дом|Білий дім|Fehér Ház|Weißes Haus|Maison Blanche;Maison-Blanche|白宫
Pentagon|Pentagon|Пентагон|Пентагон||||五角大楼
Departamentul de Stat|State Department|Госдепартамент;Госдеп|Держдепартамент;Держдеп|amerikai külügyminisztérium|US-Außenministerium|Département d’État|美国国务院
Congresul SUA;Congresul american|US Congress;U.S. Congress|Конгресс США|Конгрес США|amerikai kongresszus|US-Kongress|Congrès américain|美国国会
Senatul SUA|US Senate;U.S. Senate|Сенат США|Сенат США|amerikai szenátus|US-Senat|Sénat américain|美国参议院
Camera Reprezentanților|House of Representatives|Палата представителей|Палата представників|Képviselőház|Repräsentantenhaus|Chambre des représentants|众议院
Curtea Supremă a SUA|US Supreme Court;U.S. Supreme Court|Верховный суд США|Верховний суд США|amerikai legfelsőbb bíróság|Oberster Gerichtshof der USA|Cour suprême des États-Unis|美国最高法院
CIA|CIA;Central Intelligence Agency|ЦРУ|ЦРУ||||中央情报局
FBI|FBI;Federal Bureau of Investigation|ФБР|ФБР||||联邦调查局
NASA|NASA;Nasa|НАСА|НАСА||||美国国家航空航天局
Rezerva Federală|Federal Reserve|Федеральная резервная система;ФРС|Федеральна резервна система;ФРС|Federal Reserve|Federal Reserve|Réserve fédérale|美联储
Partidul Republican|Republican Party|Республиканская партия|Республіканська партія|Republikánus Párt|Republikanische Partei|Parti républicain|共和党
Partidul Democrat|Democratic Party|Демократическая партия|Демократична партія|Demokrata Párt|Demokratische Partei|Parti démocrate|民主党
Bundestag|Bundestag|Бундестаг|Бундестаг||||联邦议院
Bundeswehr|Bundeswehr|Бундесвер|Бундесвер||||联邦国防军
Knesset|Knesset|Кнессет|Кнесет||||以色列议会
Duma de Stat|State Duma|Государственная дума;Госдума|Державна дума;Держдума|Állami Duma|Staatsduma|Douma d’État;Douma|国家杜马
Rada Supremă|Verkhovna Rada|Верховная рада|Верховна Рада|Verhovna Rada|Werchowna Rada|Verkhovna Rada;Rada|最高拉达
Partidul Comunist Chinez|Chinese Communist Party;Communist Party of China|Коммунистическая партия Китая;КПК|Комуністична партія Китаю;КПК|Kínai Kommunista Párt|Kommunistische Partei Chinas|Parti communiste chinois;PCC|中国共产党
Armata Populară de Eliberare|People's Liberation Army;PLA|Народно-освободительная армия Китая;НОАК|Народно-визвольна армія Китаю|Népi Felszabadító Hadsereg|Volksbefreiungsarmee|Armée populaire de libération|中国人民解放军
FSB;Serviciul Federal de Securitate|FSB;Federal Security Service|ФСБ|ФСБ|FSZB|FSB|FSB|俄罗斯联邦安全局
GRU|GRU|ГРУ|ГРУ||||格鲁乌
SVR|SVR|СВР|СЗР||||俄罗斯对外情报局
SBU|SBU;Security Service of Ukraine|СБУ;Служба безопасности Украины|СБУ;Служба безпеки України||||乌克兰国家安全局
KGB|KGB|КГБ|КДБ||||克格勃
Roskomnadzor|Roskomnadzor|Роскомнадзор|Роскомнагляд||||俄罗斯联邦通信监管局
Gazprom|Gazprom|Газпром|Газпром||||俄罗斯天然气工业股份公司
Rosneft|Rosneft|Роснефть|Роснефть|Rosznyeft|||俄罗斯石油公司
Lukoil|Lukoil|Лукойл|Лукойл||||卢克石油
Rosatom|Rosatom|Росатом|Росатом|Roszatom|||俄罗斯国家原子能公司
Sberbank|Sberbank|Сбербанк|Сбербанк|Szberbank|||俄罗斯联邦储蓄银行
Naftogaz|Naftogaz|Нафтогаз|Нафтогаз||||乌克兰国家石油天然气公司
Grupul Wagner;Wagner|Wagner Group;Wagner|ЧВК Вагнер;Вагнер|ПВК Вагнер;Вагнер|Wagner-csoport|Gruppe Wagner;Wagner-Gruppe|groupe Wagner;Wagner|瓦格纳集团
Rusia Unită|United Russia|Единая Россия|Єдина Росія|Egységes Oroszország|Einiges Russland|Russie unie|统一俄罗斯党
Hamas|Hamas|ХАМАС;Хамас|ХАМАС;Хамас|Hamász|||哈马斯
Hezbollah|Hezbollah;Hizbollah|Хезболла;Хизбалла|Хезболла;Гезболла|Hezbollah|Hisbollah|Hezbollah|真主党
Statul Islamic;ISIS|Islamic State;ISIS;ISIL|Исламское государство;ИГИЛ|Ісламська держава;ІДІЛ|Iszlám Állam|Islamischer Staat|État islamique;Daech|伊斯兰国
Al-Qaida;Al-Qaeda|al-Qaeda;Al-Qaeda|Аль-Каида|Аль-Каїда|al-Kaida|Al-Qaida|Al-Qaïda|基地组织
Mossad|Mossad|Моссад|Моссад|Moszad|||摩萨德
MI6|MI6|МИ-6|МІ-6||||军情六处
MI5|MI5|МИ-5|МІ-5||||军情五处
Downing Street|Downing Street|Даунинг-стрит|Даунінг-стріт||||唐宁街
Palatul Elysee;Palatul Élysée|Élysée Palace;Elysee Palace|Елисейский дворец|Єлисейський палац|Élysée-palota|Élysée-Palast|palais de l’Élysée;Élysée|爱丽舍宫
Microsoft|Microsoft|Майкрософт|Майкрософт||||微软
Google|Google|Гугл|Гугл||||谷歌
Apple|Apple||||||苹果公司
Amazon|Amazon||||||亚马逊
Meta|Meta||||||
OpenAI|OpenAI||||||
Tesla|Tesla|Тесла|Тесла||||特斯拉
SpaceX|SpaceX||||||
Boeing|Boeing|Боинг|Боїнг||||波音
Airbus|Airbus|Эйрбас|Ейрбас||||空客
Huawei|Huawei|Хуавэй|Хуавей||||华为
TikTok|TikTok|ТикТок|ТікТок||||抖音
Telegram|Telegram|Телеграм|Телеграм||||电报
Rheinmetall|Rheinmetall|Рейнметалл|Райнметал||||莱茵金属
Reuters|Reuters|Рейтер|Рейтер||||路透社
Associated Press|Associated Press;AP|Ассошиэйтед Пресс|Ассошіейтед Пресс||||美联社
Agence France-Presse;AFP|Agence France-Presse;AFP|Агентство Франс Пресс|Агентство Франс Пресс||||法新社
Bloomberg|Bloomberg|Блумберг|Блумберг||||彭博社
TASS|TASS;Tass|ТАСС|ТАРС|TASZSZ|||塔斯社
Xinhua|Xinhua|Синьхуа|Сіньхуа|Hszinhua|||新华社
BBC|BBC|Би-би-си|Бі-бі-сі||||英国广播公司
The Guardian|The Guardian||||||卫报
The New York Times|The New York Times;New York Times|Нью-Йорк Таймс|Нью-Йорк Таймс||||纽约时报
The Washington Post|The Washington Post;Washington Post|Вашингтон Пост|Вашингтон Пост||||华盛顿邮报
The Wall Street Journal|The Wall Street Journal;Wall Street Journal|Уолл-стрит джорнэл|Волл-стріт джорнел||||华尔街日报
The Economist|The Economist||||||经济学人
Financial Times|Financial Times;The Financial Times||||||金融时报
Der Spiegel|Der Spiegel|Шпигель|Шпігель||Der Spiegel;Spiegel||明镜周刊
Le Monde|Le Monde|Монд|Монд||||世界报
Politico|Politico|Политико|Політіко||||政客
Radio Europa Liberă|Radio Free Europe;RFE/RL|Радио Свободная Европа|Радіо Вільна Європа|Szabad Európa|Radio Free Europe|Radio Free Europe|自由欧洲电台
Banca Națională a României;BNR|National Bank of Romania|Национальный банк Румынии|Національний банк Румунії|Román Nemzeti Bank|Rumänische Nationalbank|Banque nationale de Roumanie|罗马尼亚国家银行
Partidul Social Democrat;PSD|Social Democratic Party;PSD|Социал-демократическая партия|Соціал-демократична партія|Szociáldemokrata Párt;PSD|Sozialdemokratische Partei;PSD|Parti social-démocrate;PSD|社会民主党
Partidul Național Liberal;PNL|National Liberal Party;PNL|Национал-либеральная партия|Націонал-ліберальна партія|Nemzeti Liberális Párt;PNL|Nationalliberale Partei;PNL|Parti national-libéral;PNL|国家自由党
Uniunea Salvați România;USR|Save Romania Union;USR|Союз спасения Румынии|Союз порятунку Румунії|Mentsétek meg Romániát Szövetség;USR|Union Rettet Rumänien;USR|Union sauvez la Roumanie;USR|拯救罗马尼亚联盟
Alianța pentru Unirea Românilor;AUR|Alliance for the Union of Romanians;AUR|Альянс за объединение румын|Альянс за об’єднання румунів|Románok Egyesüléséért Szövetség;AUR|Allianz für die Vereinigung der Rumänen;AUR|Alliance pour l’unité des Roumains;AUR|罗马尼亚人团结联盟
Uniunea Democrată Maghiară din România;UDMR|Democratic Alliance of Hungarians in Romania;UDMR|Демократический союз венгров Румынии|Демократичний союз угорців Румунії|Romániai Magyar Demokrata Szövetség;RMDSZ|Demokratische Union der Ungarn in Rumänien;UDMR|Union démocrate magyare de Roumanie;UDMR|罗马尼亚匈牙利族民主联盟
Partidul Acțiune și Solidaritate;PAS|Party of Action and Solidarity|Партия действия и солидарности;ПДС|Партія дії та солідарності|Cselekvés és Szolidaritás Pártja|Partei der Aktion und Solidarität|Parti action et solidarité|行动与团结党
Direcția Națională Anticorupție;DNA|National Anticorruption Directorate;DNA|Национальное антикоррупционное управление|Національне антикорупційне управління|Országos Korrupcióellenes Ügyosztály|Nationale Antikorruptionsbehörde|Direction nationale anticorruption|国家反腐败局
Curtea Constituțională a României;CCR|Constitutional Court of Romania|Конституционный суд Румынии|Конституційний суд Румунії|Román Alkotmánybíróság|Rumänisches Verfassungsgericht|Cour constitutionnelle de Roumanie|罗马尼亚宪法法院
Serviciul Român de Informații;SRI|Romanian Intelligence Service;SRI|Румынская служба информации|Румунська служба інформації|Román Hírszerző Szolgálat;SRI|Rumänischer Inlandsgeheimdienst;SRI|Service roumain de renseignement;SRI|罗马尼亚情报局
Fidesz|Fidesz|Фидес|Фідес||||青民盟
Alternativa pentru Germania;AfD|Alternative for Germany;AfD|Альтернатива для Германии;АдГ|Альтернатива для Німеччини;АдН|Alternatíva Németországért;AfD|Alternative für Deutschland;AfD|Alternative pour l’Allemagne;AfD|德国选择党
Adunarea Națională|National Assembly|Национальное собрание|Національна асамблея|Nemzetgyűlés|Nationalversammlung|Assemblée nationale|国民议会
FIFA|FIFA;Fifa|ФИФА|ФІФА||||国际足联
UEFA|UEFA;Uefa|УЕФА|УЄФА||||欧足联
Comitetul Olimpic Internațional;CIO|International Olympic Committee;IOC|Международный олимпийский комитет;МОК|Міжнародний олімпійський комітет;МОК|Nemzetközi Olimpiai Bizottság;NOB|Internationales Olympisches Komitee;IOC|Comité international olympique;CIO|国际奥委会
`;
