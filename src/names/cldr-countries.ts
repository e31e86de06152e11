/**
 * Countries and territories: key, then names in ro, en, ru, uk, hu, de, fr, zh; several are apart by ";", an empty Latin
 * column is as in English. Made by src/tools/make-name-tables.ts from territories.json of Unicode CLDR 48.2, licence Unicode-3.0
 * (Copyright © 1991-2025 Unicode, Inc.). Not edited by hand: corrections and additions go into places.ts.
 */
export const COUNTRY_ROWS = `
AD||Andorra|Андорра|Андорра|||Andorre|安道尔
AE|Emiratele Arabe Unite|United Arab Emirates|ОАЭ|Об’єднані Арабські Емірати|Egyesült Arab Emírségek|Vereinigte Arabische Emirate|Émirats arabes unis|阿拉伯联合酋长国
AF|Afganistan|Afghanistan|Афганистан|Афганістан|Afganisztán|||阿富汗
AG|Antigua și Barbuda|Antigua & Barbuda|Антигуа и Барбуда|Антигуа і Барбуда|Antigua és Barbuda|Antigua und Barbuda|Antigua-et-Barbuda|安提瓜和巴布达
AI||Anguilla|Ангилья|Ангілья||||安圭拉
AL||Albania|Албания|Албанія|Albánia|Albanien|Albanie|阿尔巴尼亚
AM||Armenia|Армения|Вірменія|Örményország|Armenien|Arménie|亚美尼亚
AO||Angola|Ангола|Ангола||||安哥拉
AQ||Antarctica|Антарктида|Антарктика|Antarktisz|Antarktis|Antarctique|南极洲
AR||Argentina|Аргентина|Аргентина|Argentína|Argentinien|Argentine|阿根廷
AS|Samoa Americană|American Samoa|Американское Самоа|Американське Самоа|Amerikai Szamoa|Amerikanisch-Samoa|Samoa américaines|美属萨摩亚
AT||Austria|Австрия|Австрія|Ausztria|Österreich|Autriche|奥地利
AU||Australia|Австралия|Австралія|Ausztrália|Australien|Australie|澳大利亚
AW||Aruba|Аруба|Аруба||||阿鲁巴
AX|Insulele Åland|Åland Islands||Аландські Острови|Åland-szigetek|Ålandinseln|Îles Åland|奥兰群岛
AZ|Azerbaidjan|Azerbaijan|Азербайджан|Азербайджан|Azerbajdzsán|Aserbaidschan|Azerbaïdjan|阿塞拜疆
BA|Bosnia și Herțegovina|Bosnia & Herzegovina;Bosnia|Босния и Герцеговина|Боснія і Герцеговина|Bosznia-Hercegovina|Bosnien und Herzegowina|Bosnie-Herzégovine|波斯尼亚和黑塞哥维那
BB||Barbados|Барбадос|Барбадос|||Barbade|巴巴多斯
BD||Bangladesh|Бангладеш|Бангладеш|Banglades|Bangladesch||孟加拉国
BE|Belgia|Belgium|Бельгия|Бельгія||Belgien|Belgique|比利时
BF||Burkina Faso|Буркина-Фасо|Буркіна-Фасо||||布基纳法索
BG||Bulgaria|Болгария|Болгарія|Bulgária|Bulgarien|Bulgarie|保加利亚
BH||Bahrain|Бахрейн|Бахрейн|Bahrein||Bahreïn|巴林
BI||Burundi|Бурунди|Бурунді||||布隆迪
BJ||Benin|Бенин|Бенін|||Bénin|贝宁
BL|Saint-Barthélemy||Сен-Бартелеми|Сен-Бартелемі|Saint-Barthélemy||Saint-Barthélemy|圣巴泰勒米
BM||Bermuda||Бермудські Острови|||Bermudes|百慕大
BN||Brunei|Бруней|Бруней||Brunei Darussalam||文莱
BO||Bolivia|Боливия|Болівія|Bolívia|Bolivien|Bolivie|玻利维亚
BQ|Insulele Caraibe Olandeze|Caribbean Netherlands||Карибські Нідерланди|Holland Karib-térség|Karibische Niederlande|Pays-Bas caribéens|荷属加勒比区
BR|Brazilia|Brazil|Бразилия|Бразилія|Brazília|Brasilien|Brésil|巴西
BS||Bahamas|Багамы|Багамські Острови|Bahama-szigetek|||巴哈马
BT||Bhutan|Бутан|Бутан|Bhután||Bhoutan|不丹
BV|Insula Bouvet|Bouvet Island||Острів Буве|Bouvet-sziget|Bouvetinsel|Île Bouvet|布韦岛
BW||Botswana|Ботсвана|Ботсвана||Botsuana||博茨瓦纳
BY||Belarus|Беларусь|Білорусь|Belarusz||Biélorussie|白俄罗斯
BZ||Belize|Белиз|Беліз||||伯利兹
CA||Canada|Канада|Канада|Kanada|Kanada||加拿大
CC|Insulele Cocos;Keeling|Cocos;Keeling;Cocos Islands||Кокосові;Кілінг|Kókusz;Keeling|Kokosinseln|Îles Cocos|科科斯;基林
CD|Congo - Kinshasa;Congo;Republica Democrată Congo|Congo - Kinshasa;Congo;DRC|Конго - Киншаса;Конго;ДРК|Конго – Кіншаса;Конго;ДРК|Kongó – Kinshasa;Kongó;KDK|Kongo-Kinshasa;Kongo|Congo-Kinshasa;Congo;RDC|刚果;刚果民主共和国
CF|Republica Centrafricană|Central African Republic|Центрально-Африканская Республика|Центральноафриканська Республіка|Közép-afrikai Köztársaság|Zentralafrikanische Republik|République centrafricaine|中非共和国
CG||Congo - Brazzaville;Congo|Конго - Браззавиль;Республика Конго|Конго – Браззавіль;Конго|Kongó – Brazzaville;Kongó|Kongo-Brazzaville;Kongo|Congo-Brazzaville;République du Congo|刚果;刚果共和国
CH|Elveția|Switzerland|Швейцария|Швейцарія|Svájc|Schweiz|Suisse|瑞士
CI|Côte d’Ivoire;Coasta de Fildeș|Côte d’Ivoire;Ivory Coast|Кот-д’Ивуар|Кот-д’Івуар;Берег Слонової Кістки|Elefántcsontpart|Côte d’Ivoire;Elfenbeinküste|Côte d’Ivoire;République de Côte d’Ivoire|科特迪瓦;象牙海岸
CK|Insulele Cook|Cook Islands||Острови Кука|Cook-szigetek|Cookinseln|Îles Cook|库克群岛
CL||Chile|Чили|Чилі|||Chili|智利
CM|Camerun|Cameroon|Камерун|Камерун|Kamerun|Kamerun|Cameroun|喀麦隆
CN||China|Китай|Китай|Kína||Chine|中国
CO|Columbia|Colombia|Колумбия|Колумбія|Kolumbia|Kolumbien|Colombie|哥伦比亚
CR||Costa Rica|Коста-Рика|Коста-Рика||||哥斯达黎加
CU||Cuba|Куба|Куба|Kuba|Kuba||古巴
CV|Capul Verde|Cape Verde;Cabo Verde|Кабо-Верде|Кабо-Верде|Zöld-foki Köztársaság|Cabo Verde|Cap-Vert|佛得角
CW||Curaçao|Кюрасао|Кюрасао||||库拉索
CX|Insula Christmas|Christmas Island||Острів Різдва|Karácsony-sziget|Weihnachtsinsel|Île Christmas|圣诞岛
CY|Cipru|Cyprus|Кипр|Кіпр|Ciprus|Zypern|Chypre|塞浦路斯
CZ|Cehia;Republica Cehă|Czechia;Czech Republic|Чехия;Чешская Республика|Чехія;Чеська Республіка|Csehország;Cseh Köztársaság|Tschechien;Tschechische Republik|Tchéquie;République tchèque|捷克;捷克共和国
DE|Germania|Germany|Германия|Німеччина|Németország|Deutschland|Allemagne|德国
DJ||Djibouti|Джибути|Джибуті|Dzsibuti|Dschibuti||吉布提
DK|Danemarca|Denmark|Дания|Данія|Dánia|Dänemark|Danemark|丹麦
DM||Dominica|Доминика|Домініка|Dominika||Dominique|多米尼克
DO|Republica Dominicană|Dominican Republic|Доминиканская Республика|Домініканська Республіка|Dominikai Köztársaság|Dominikanische Republik|République dominicaine|多米尼加共和国
DZ||Algeria|Алжир|Алжир|Algéria|Algerien|Algérie|阿尔及利亚
EC||Ecuador|Эквадор|Еквадор|||Équateur|厄瓜多尔
EE||Estonia|Эстония|Естонія|Észtország|Estland|Estonie|爱沙尼亚
EG|Egipt|Egypt|Египет|Єгипет|Egyiptom|Ägypten|Égypte|埃及
EH|Sahara Occidentală|Western Sahara|Западная Сахара|Західна Сахара|Nyugat-Szahara|Westsahara|Sahara occidental|西撒哈拉
ER|Eritreea|Eritrea|Эритрея|Еритрея|||Érythrée|厄立特里亚
ES|Spania|Spain|Испания|Іспанія|Spanyolország|Spanien|Espagne|西班牙
ET|Etiopia|Ethiopia|Эфиопия|Ефіопія|Etiópia|Äthiopien|Éthiopie|埃塞俄比亚
FI|Finlanda|Finland|Финляндия|Фінляндія|Finnország|Finnland|Finlande|芬兰
FJ||Fiji|Фиджи|Фіджі|Fidzsi|Fidschi|Fidji|斐济
FK|Insulele Falkland;Insulele Malvine|Falkland Islands;Islas Malvinas||Фолклендські Острови;Фолклендські;Мальвінські|Falkland-szigetek;Malvin-szigetek|Falklandinseln;Malwinen|Îles Malouines;Îles Falkland|福克兰群岛;马尔维纳斯群岛
FM|Micronezia|Micronesia|Федеративные Штаты Микронезии|Мікронезія;Федеративні Штати Мікронезії|Mikronézia|Mikronesien|Micronésie|密克罗尼西亚
FO|Insulele Feroe|Faroe Islands||Фарерські Острови|Feröer szigetek|Färöer|Îles Féroé|法罗群岛
FR|Franța|France|Франция|Франція|Franciaország|Frankreich||法国
GA||Gabon|Габон|Габон||Gabun||加蓬
GB|Regatul Unit|United Kingdom;UK|Великобритания;Британия|Велика Британія|Egyesült Királyság;UK|Vereinigtes Königreich;UK|Royaume-Uni|英国
GD||Grenada|Гренада|Гренада|||Grenade|格林纳达
GE||Georgia|Грузия|Грузія|Grúzia|Georgien|Géorgie|格鲁吉亚
GF|Guyana Franceză|French Guiana|Французская Гвиана|Французька Гвіана|Francia Guyana|Französisch-Guayana|Guyane française|法属圭亚那
GG||Guernsey|Гернси|Гернсі|||Guernesey|根西岛
GH||Ghana|Гана|Гана|Ghána|||加纳
GI||Gibraltar|Гибралтар|Гібралтар|Gibraltár|||直布罗陀
GL|Groenlanda|Greenland|Гренландия|Гренландія|Grönland|Grönland|Groenland|格陵兰
GM||Gambia|Гамбия|Гамбія|||Gambie|冈比亚
GN|Guineea|Guinea|Гвинея|Гвінея|||Guinée|几内亚
GP|Guadelupa|Guadeloupe|Гваделупа|Гваделупа||||瓜德罗普
GQ|Guineea Ecuatorială|Equatorial Guinea|Экваториальная Гвинея|Екваторіальна Гвінея|Egyenlítői-Guinea|Äquatorialguinea|Guinée équatoriale|赤道几内亚
GR|Grecia|Greece|Греция|Греція|Görögország|Griechenland|Grèce|希腊
GS|Georgia de Sud și Insulele Sandwich de Sud|South Georgia & South Sandwich Islands||Південна Джорджія та Південні Сандвічеві Острови|Déli-Georgia és Déli-Sandwich-szigetek|Südgeorgien und die Südlichen Sandwichinseln|Géorgie du Sud-et-les Îles Sandwich du Sud|南乔治亚和南桑威奇群岛
GT||Guatemala|Гватемала|Гватемала||||危地马拉
GU||Guam|Гуам|Гуам||||关岛
GW|Guineea-Bissau|Guinea-Bissau|Гвинея-Бисау|Гвінея-Бісау|Bissau-Guinea||Guinée-Bissau|几内亚比绍
GY||Guyana|Гайана|Гаяна||||圭亚那
HK||Hong Kong|Гонконг|Гонконг|Hongkong|Hongkong||香港
HM|Insula Heard și Insulele McDonald|Heard & McDonald Islands||Острови Герд і Макдоналд|Heard-sziget és McDonald-szigetek|Heard und McDonaldinseln|Îles Heard-et-MacDonald|赫德岛和麦克唐纳群岛
HN||Honduras|Гондурас|Гондурас||||洪都拉斯
HR|Croația|Croatia|Хорватия|Хорватія|Horvátország|Kroatien|Croatie|克罗地亚
HT||Haiti|Гаити|Гаїті|||Haïti|海地
HU|Ungaria|Hungary|Венгрия|Угорщина|Magyarország|Ungarn|Hongrie|匈牙利
ID|Indonezia|Indonesia|Индонезия|Індонезія|Indonézia|Indonesien|Indonésie|印度尼西亚
IE|Irlanda|Ireland|Ирландия|Ірландія|Írország|Irland|Irlande|爱尔兰
IL||Israel|Израиль|Ізраїль|Izrael||Israël|以色列
IM|Insula Man|Isle of Man||Острів Мен|Man-sziget||Île de Man|马恩岛
IN||India|Индия|Індія||Indien|Inde|印度
IO|Teritoriul Britanic din Oceanul Indian|British Indian Ocean Territory|Британская территория в Индийском океане|Британська територія в Індійському океані|Brit Indiai-óceáni Terület|Britisches Territorium im Indischen Ozean|Territoire britannique de l’océan Indien|英属印度洋领地
IQ|Irak|Iraq|Ирак|Ірак|Irak|Irak|Irak|伊拉克
IR||Iran|Иран|Іран|Irán|||伊朗
IS|Islanda|Iceland|Исландия|Ісландія|Izland|Island|Islande|冰岛
IT|Italia|Italy|Италия|Італія|Olaszország|Italien|Italie|意大利
JE||Jersey|Джерси|Джерсі||||泽西岛
JM||Jamaica|Ямайка|Ямайка||Jamaika|Jamaïque|牙买加
JO|Iordania|Jordan|Иордания|Йорданія|Jordánia|Jordanien|Jordanie|约旦
JP|Japonia|Japan|Япония|Японія|Japán||Japon|日本
KE||Kenya|Кения|Кенія||Kenia||肯尼亚
KG|Kârgâzstan|Kyrgyzstan|Киргизия|Киргизстан|Kirgizisztán|Kirgisistan|Kirghizstan|吉尔吉斯斯坦
KH|Cambodgia|Cambodia|Камбоджа|Камбоджа|Kambodzsa|Kambodscha|Cambodge|柬埔寨
KI||Kiribati|Кирибати|Кірибаті||||基里巴斯
KM|Comore|Comoros|Коморы|Комори|Comore-szigetek|Komoren|Comores|科摩罗
KN|Saint Kitts și Nevis||Сент-Китс и Невис|Сент-Кітс і Невіс|Saint Kitts és Nevis||Saint-Christophe-et-Niévès|圣基茨和尼维斯
KP|Coreea de Nord|North Korea|КНДР|Північна Корея|Észak-Korea|Nordkorea|Corée du Nord|朝鲜
KR|Coreea de Sud|South Korea|Республика Корея|Південна Корея|Dél-Korea|Südkorea|Corée du Sud|韩国
KW|Kuweit|Kuwait|Кувейт|Кувейт|Kuvait||Koweït|科威特
KY|Insulele Cayman|Cayman Islands||Кайманові Острови|Kajmán-szigetek|Kaimaninseln|Îles Caïmans|开曼群岛
KZ|Kazahstan|Kazakhstan|Казахстан|Казахстан|Kazahsztán|Kasachstan||哈萨克斯坦
LA||Laos|Лаос|Лаос|Laosz|||老挝
LB|Liban|Lebanon|Ливан|Ліван|Libanon|Libanon|Liban|黎巴嫩
LC|Sfânta Lucia||Сент-Люсия|Сент-Люсія|Saint Lucia||Sainte-Lucie|圣卢西亚
LI||Liechtenstein|Лихтенштейн|Ліхтенштейн||||列支敦士登
LK||Sri Lanka|Шри-Ланка|Шрі-Ланка|Srí Lanka|||斯里兰卡
LR||Liberia|Либерия|Ліберія|Libéria|||利比里亚
LS||Lesotho|Лесото|Лесото||||莱索托
LT|Lituania|Lithuania|Литва|Литва|Litvánia|Litauen|Lituanie|立陶宛
LU|Luxemburg|Luxembourg|Люксембург|Люксембург|Luxemburg|Luxemburg||卢森堡
LV|Letonia|Latvia|Латвия|Латвія|Lettország|Lettland|Lettonie|拉脱维亚
LY|Libia|Libya|Ливия|Лівія|Líbia|Libyen|Libye|利比亚
MA|Maroc|Morocco|Марокко|Марокко|Marokkó|Marokko|Maroc|摩洛哥
MC||Monaco|Монако|Монако||||摩纳哥
MD|Republica Moldova|Moldova|Молдова|Молдова||Republik Moldau|Moldavie|摩尔多瓦
ME|Muntenegru|Montenegro|Черногория|Чорногорія|Montenegró||Monténégro|黑山
MF|Sfântul Martin||Сен-Мартен|Сен-Мартен|Saint Martin||Saint-Martin|法属圣马丁
MG||Madagascar|Мадагаскар|Мадагаскар|Madagaszkár|Madagaskar||马达加斯加
MH|Insulele Marshall|Marshall Islands||Маршаллові Острови|Marshall-szigetek|Marshallinseln|Îles Marshall|马绍尔群岛
MK|Macedonia de Nord|North Macedonia|Северная Македония|Північна Македонія|Észak-Macedónia|Nordmazedonien|Macédoine du Nord|北马其顿
ML||Mali|Мали|Малі||||马里
MM|Myanmar;Birmania|Myanmar;Burma|Мьянма;Бирма|М’янма;Бірма|Mianmar|Myanmar|Myanmar;Birmanie|缅甸
MN||Mongolia|Монголия|Монголія|Mongólia|Mongolei|Mongolie|蒙古
MO||Macao|Макао|Макао|Makaó|Macau||澳门
MP|Insulele Mariane de Nord|Northern Mariana Islands||Північні Маріанські Острови|Északi Mariana-szigetek|Nördliche Marianen|Îles Mariannes du Nord|北马里亚纳群岛
MQ|Martinica|Martinique|Мартиника|Мартиніка||||马提尼克
MR||Mauritania|Мавритания|Мавританія|Mauritánia|Mauretanien|Mauritanie|毛里塔尼亚
MS||Montserrat|Монтсеррат|Монтсеррат||||蒙特塞拉特
MT||Malta|Мальта|Мальта|Málta||Malte|马耳他
MU||Mauritius|Маврикий|Маврикій|||Maurice|毛里求斯
MV|Maldive|Maldives|Мальдивы|Мальдіви|Maldív-szigetek|Malediven||马尔代夫
MW||Malawi|Малави|Малаві||||马拉维
MX|Mexic|Mexico|Мексика|Мексика|Mexikó|Mexiko|Mexique|墨西哥
MY||Malaysia|Малайзия|Малайзія|Malajzia||Malaisie|马来西亚
MZ|Mozambic|Mozambique|Мозамбик|Мозамбік|Mozambik|Mosambik||莫桑比克
NA||Namibia|Намибия|Намібія|Namíbia||Namibie|纳米比亚
NC|Noua Caledonie|New Caledonia|Новая Каледония|Нова Каледонія|Új-Kaledónia|Neukaledonien|Nouvelle-Calédonie|新喀里多尼亚
NE||Niger|Нигер|Нігер||||尼日尔
NF|Insula Norfolk|Norfolk Island||Острів Норфолк|Norfolk-sziget|Norfolkinsel|Île Norfolk|诺福克岛
NG||Nigeria|Нигерия|Нігерія|Nigéria|||尼日利亚
NI||Nicaragua|Никарагуа|Нікарагуа||||尼加拉瓜
NL|Țările de Jos|Netherlands|Нидерланды|Нідерланди|Hollandia|Niederlande|Pays-Bas|荷兰
NO|Norvegia|Norway|Норвегия|Норвегія|Norvégia|Norwegen|Norvège|挪威
NP||Nepal|Непал|Непал|Nepál||Népal|尼泊尔
NR||Nauru|Науру|Науру||||瑙鲁
NU||Niue|Ниуэ|Ніуе||||纽埃
NZ|Noua Zeelandă;Aotearoa Noua Zeelandă|New Zealand;Aotearoa New Zealand|Новая Зеландия;Аотеароа|Нова Зеландія;Аотеароа|Új-Zéland;Aotearoa|Neuseeland;Aotearoa|Nouvelle-Zélande;Aotearoa|新西兰
OM||Oman|Оман|Оман|Omán|||阿曼
PA||Panama|Панама|Панама||||巴拿马
PE||Peru|Перу|Перу|||Pérou|秘鲁
PF|Polinezia Franceză|French Polynesia|Французская Полинезия|Французька Полінезія|Francia Polinézia|Französisch-Polynesien|Polynésie française|法属波利尼西亚
PG|Papua-Noua Guinee|Papua New Guinea|Папуа — Новая Гвинея|Папуа-Нова Гвінея|Pápua Új-Guinea|Papua-Neuguinea|Papouasie-Nouvelle-Guinée|巴布亚新几内亚
PH|Filipine|Philippines|Филиппины|Філіппіни|Fülöp-szigetek|Philippinen||菲律宾
PK||Pakistan|Пакистан|Пакистан|Pakisztán|||巴基斯坦
PL|Polonia|Poland|Польша|Польща|Lengyelország|Polen|Pologne|波兰
PM|Saint-Pierre și Miquelon||Сен-Пьер и Микелон|Сен-П’єр і Мікелон|Saint-Pierre és Miquelon||Saint-Pierre-et-Miquelon|圣皮埃尔和密克隆群岛
PN|Insulele Pitcairn|Pitcairn Islands;Pitcairn||Острови Піткерн|Pitcairn-szigetek|Pitcairninseln|Îles Pitcairn|皮特凯恩群岛
PR||Puerto Rico|Пуэрто-Рико|Пуерто-Рико|||Porto Rico|波多黎各
PS|Teritoriile Palestiniene;Palestina|Palestinian Territories;Palestine|Палестинские территории;Палестина|Палестинські території;Палестина|Palesztin Autonómia;Palesztina|Palästinensische Autonomiegebiete;Palästina|Territoires palestiniens;Palestine|巴勒斯坦领土;巴勒斯坦
PT|Portugalia|Portugal|Португалия|Португалія|Portugália|||葡萄牙
PW||Palau|Палау|Палау|||Palaos|帕劳
PY||Paraguay|Парагвай|Парагвай||||巴拉圭
QA||Qatar|Катар|Катар|Katar|Katar||卡塔尔
RE||Réunion|Реюньон|Реюньйон|||La Réunion|留尼汪
RO|România|Romania|Румыния|Румунія|Románia|Rumänien|Roumanie|罗马尼亚
RS||Serbia|Сербия|Сербія|Szerbia|Serbien|Serbie|塞尔维亚
RU|Rusia|Russia|Россия|Росія|Oroszország|Russland|Russie|俄罗斯
RW||Rwanda|Руанда|Руанда|Ruanda|Ruanda||卢旺达
SA|Arabia Saudită|Saudi Arabia|Саудовская Аравия|Саудівська Аравія|Szaúd-Arábia|Saudi-Arabien|Arabie saoudite|沙特阿拉伯
SB|Insulele Solomon|Solomon Islands||Соломонові Острови|Salamon-szigetek|Salomonen|Îles Salomon|所罗门群岛
SC||Seychelles||Сейшельські Острови|Seychelle-szigetek|Seychellen||塞舌尔
SD||Sudan|Судан|Судан|Szudán||Soudan|苏丹
SE|Suedia|Sweden|Швеция|Швеція|Svédország|Schweden|Suède|瑞典
SG||Singapore|Сингапур|Сінгапур|Szingapúr|Singapur|Singapour|新加坡
SH|Sfânta Elena|||Острів Святої Єлени|Szent Ilona||Sainte-Hélène|圣赫勒拿
SI||Slovenia|Словения|Словенія|Szlovénia|Slowenien|Slovénie|斯洛文尼亚
SJ|Svalbard și Jan Mayen|Svalbard & Jan Mayen|Шпицберген и Ян-Майен|Шпіцберген та Ян-Маєн|Svalbard és Jan Mayen|Spitzbergen und Jan Mayen|Svalbard et Jan Mayen|斯瓦尔巴和扬马延
SK|Slovacia|Slovakia|Словакия|Словаччина|Szlovákia|Slowakei|Slovaquie|斯洛伐克
SL||Sierra Leone|Сьерра-Леоне|Сьєрра-Леоне||||塞拉利昂
SM||San Marino|Сан-Марино|Сан-Марино|||Saint-Marin|圣马力诺
SN||Senegal|Сенегал|Сенегал|Szenegál||Sénégal|塞内加尔
SO||Somalia|Сомали|Сомалі|Szomália||Somalie|索马里
SR||Suriname|Суринам|Суринам||||苏里南
SS|Sudanul de Sud|South Sudan|Южный Судан|Південний Судан|Dél-Szudán|Südsudan|Soudan du Sud|南苏丹
ST|São Tomé și Príncipe|São Tomé & Príncipe|Сан-Томе и Принсипи|Сан-Томе і Принсіпі|São Tomé és Príncipe|São Tomé und Príncipe|Sao Tomé-et-Principe|圣多美和普林西比
SV||El Salvador|Сальвадор|Сальвадор|Salvador||Salvador|萨尔瓦多
SX|Sint-Maarten|Sint Maarten|Синт-Мартен|Сінт-Мартен|||Saint-Martin|荷属圣马丁
SY|Siria|Syria|Сирия|Сирія|Szíria|Syrien|Syrie|叙利亚
SZ||Eswatini;Swaziland|Эсватини;Свазиленд|Есватіні;Свазіленд|Szváziföld;Eswatini|Eswatini;Swasiland||斯威士兰
TC|Insulele Turks și Caicos|Turks & Caicos Islands|Тёркс и Кайкос|Острови Теркс і Кайкос|Turks- és Caicos-szigetek|Turks- und Caicosinseln|Îles Turques-et-Caïques|特克斯和凯科斯群岛
TD|Ciad|Chad|Чад|Чад|Csád|Tschad|Tchad|乍得
TF|Teritoriile Australe și Antarctice Franceze|French Southern Territories|Французские Южные территории|Французькі Південні Території|Francia Déli Területek|Französische Süd- und Antarktisgebiete|Terres australes françaises|法属南部领地
TG||Togo|Того|Того||||多哥
TH|Thailanda|Thailand|Таиланд|Таїланд|Thaiföld||Thaïlande|泰国
TJ|Tadjikistan|Tajikistan|Таджикистан|Таджикистан|Tádzsikisztán|Tadschikistan|Tadjikistan|塔吉克斯坦
TK||Tokelau|Токелау|Токелау||||托克劳
TL|Timor-Leste;Timorul de Est|Timor-Leste;East Timor|Восточный Тимор;Тимор-Лесте|Тимор-Лешті;Східний Тимор|Kelet-Timor;Timor-Leste|Timor-Leste;Osttimor|Timor oriental;Timor-Oriental|东帝汶
TM||Turkmenistan|Туркменистан|Туркменістан|Türkmenisztán||Turkménistan|土库曼斯坦
TN||Tunisia|Тунис|Туніс|Tunézia|Tunesien|Tunisie|突尼斯
TO||Tonga|Тонга|Тонга||||汤加
TR|Turcia|Türkiye;Turkey|Турция|Туреччина|Törökország|Türkei|Turquie;Türkiye|土耳其
TT|Trinidad și Tobago|Trinidad & Tobago|Тринидад и Тобаго|Тринідад і Тобаго|Trinidad és Tobago|Trinidad und Tobago|Trinité-et-Tobago|特立尼达和多巴哥
TV||Tuvalu|Тувалу|Тувалу||||图瓦卢
TW||Taiwan|Тайвань|Тайвань|Tajvan||Taïwan|台湾
TZ||Tanzania|Танзания|Танзанія|Tanzánia|Tansania|Tanzanie|坦桑尼亚
UA|Ucraina|Ukraine|Украина|Україна|Ukrajna|||乌克兰
UG||Uganda|Уганда|Уганда|||Ouganda|乌干达
UM||||Віддалені острови США|Az USA lakatlan külbirtokai|Amerikanische Überseeinseln|Îles mineures éloignées des États-Unis|美国本土外小岛屿
US|Statele Unite ale Americii|United States;US|Соединенные Штаты;США|Сполучені Штати;США|Egyesült Államok;USA|Vereinigte Staaten;USA|États-Unis|美国
UY||Uruguay|Уругвай|Уругвай||||乌拉圭
UZ||Uzbekistan|Узбекистан|Узбекистан|Üzbegisztán|Usbekistan|Ouzbékistan|乌兹别克斯坦
VA|Statul Cetății Vaticanului|Vatican City|Ватикан|Ватикан|Vatikán|Vatikanstadt|État de la Cité du Vatican|梵蒂冈
VC|Saint Vincent și Grenadinele||Сент-Винсент и Гренадины|Сент-Вінсент і Гренадіни|Saint Vincent és a Grenadine-szigetek||Saint-Vincent-et-les Grenadines|圣文森特和格林纳丁斯
VE||Venezuela|Венесуэла|Венесуела||||委内瑞拉
VG|Insulele Virgine Britanice|British Virgin Islands||Британські Віргінські острови|Brit Virgin-szigetek|Britische Jungferninseln|Îles Vierges britanniques|英属维尔京群岛
VI|Insulele Virgine Americane|||Віргінські Острови;США|Amerikai Virgin-szigetek|Amerikanische Jungferninseln|Îles Vierges des États-Unis|美属维尔京群岛
VN||Vietnam|Вьетнам|В’єтнам|Vietnám||Viêt Nam|越南
VU||Vanuatu|Вануату|Вануату||||瓦努阿图
WF|Wallis și Futuna|Wallis & Futuna|Уоллис и Футуна|Уолліс і Футуна|Wallis és Futuna|Wallis und Futuna|Wallis-et-Futuna|瓦利斯和富图纳
WS||Samoa|Самоа|Самоа|Szamoa|||萨摩亚
XK||Kosovo|Косово|Косово|Koszovó|||科索沃
YE||Yemen|Йемен|Ємен|Jemen|Jemen|Yémen|也门
YT||Mayotte|Майотта|Майотта||||马约特
ZA|Africa de Sud|South Africa|Южно-Африканская Республика|Південно-Африканська Республіка|Dél-afrikai Köztársaság|Südafrika|Afrique du Sud|南非
ZM||Zambia|Замбия|Замбія||Sambia|Zambie|赞比亚
ZW||Zimbabwe|Зимбабве|Зімбабве||Simbabwe||津巴布韦`;
