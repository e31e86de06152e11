/**
 * Persons of public life whose names are at home in the Cyrillic script: flags, then names in ro, en, ru, uk, zh; several are apart
 * by ";". Hungarian, German, French and further English spellings follow from the Cyrillic by rule (transliterate.ts).
 * Flags: m or f; "!" where nobody else in the news bears the family name; "u" where the Ukrainian spelling is the original.
 * Curated by hand for Reper from the spellings that news in each language uses; no entry depends on any one article.
 */
export const CYRILLIC_PEOPLE = `
m!|Vladimir Putin|Vladimir Putin|Владимир Путин|Володимир Путін|弗拉基米尔·普京;普京
m!|Dmitri Medvedev|Dmitry Medvedev|Дмитрий Медведев|Дмитро Медведєв|德米特里·梅德韦杰夫;梅德韦杰夫
m!|Serghei Lavrov|Sergei Lavrov|Сергей Лавров|Сергій Лавров|谢尔盖·拉夫罗夫;拉夫罗夫
m!|Dmitri Peskov|Dmitry Peskov|Дмитрий Песков|Дмитро Пєсков|德米特里·佩斯科夫;佩斯科夫
f!|Maria Zaharova|Maria Zakharova|Мария Захарова|Марія Захарова|玛丽亚·扎哈罗娃;扎哈罗娃
m!|Serghei Șoigu|Sergei Shoigu|Сергей Шойгу|Сергій Шойгу|谢尔盖·绍伊古;绍伊古
m|Andrei Belousov|Andrei Belousov|Андрей Белоусов|Андрій Бєлоусов|安德烈·别洛乌索夫
m!|Mihail Mișustin|Mikhail Mishustin|Михаил Мишустин|Михайло Мішустін|米哈伊尔·米舒斯京
m|Valeri Gherasimov|Valery Gerasimov|Валерий Герасимов|Валерій Герасимов|瓦列里·格拉西莫夫
m|Iuri Ușakov|Yuri Ushakov|Юрий Ушаков|Юрій Ушаков|尤里·乌沙科夫
m|Kirill Dmitriev|Kirill Dmitriev|Кирилл Дмитриев|Кирило Дмитрієв|基里尔·德米特里耶夫
m!|Nikolai Patrușev|Nikolai Patrushev|Николай Патрушев|Микола Патрушев|尼古拉·帕特鲁舍夫
m|Viaceslav Volodin|Vyacheslav Volodin|Вячеслав Володин|В’ячеслав Володін|维亚切斯拉夫·沃洛金
f!|Valentina Matvienko|Valentina Matviyenko|Валентина Матвиенко|Валентина Матвієнко|瓦莲京娜·马特维延科
m!|Serghei Narîșkin|Sergei Naryshkin|Сергей Нарышкин|Сергій Наришкін|谢尔盖·纳雷什金
m!|Aleksandr Bortnikov|Alexander Bortnikov|Александр Бортников|Олександр Бортников|亚历山大·博尔特尼科夫
m!|Ramzan Kadîrov|Ramzan Kadyrov|Рамзан Кадыров|Рамзан Кадиров|拉姆赞·卡德罗夫
m!|Evgheni Prigojin|Yevgeny Prigozhin|Евгений Пригожин|Євген Пригожин|叶夫根尼·普里戈任;普里戈任
m!|Aleksei Navalnîi;Alexei Navalnîi|Alexei Navalny|Алексей Навальный|Олексій Навальний|阿列克谢·纳瓦利内;纳瓦利内
f!|Iulia Navalnaia|Yulia Navalnaya|Юлия Навальная|Юлія Навальна|尤利娅·纳瓦利娜娅
m|Mihail Hodorkovski|Mikhail Khodorkovsky|Михаил Ходорковский|Михайло Ходорковський|米哈伊尔·霍多尔科夫斯基
m!|Garri Kasparov|Garry Kasparov|Гарри Каспаров|Гаррі Каспаров|加里·卡斯帕罗夫
m|Vladimir Kara-Murza|Vladimir Kara-Murza|Владимир Кара-Мурза|Володимир Кара-Мурза|弗拉基米尔·卡拉-穆尔扎
m|Ilia Iașin|Ilya Yashin|Илья Яшин|Ілля Яшин|伊利亚·亚申
m|Boris Nemțov|Boris Nemtsov|Борис Немцов|Борис Нємцов|鲍里斯·涅姆佐夫
m|Boris Elțin|Boris Yeltsin|Борис Ельцин|Борис Єльцин|鲍里斯·叶利钦;叶利钦
m!|Mihail Gorbaciov|Mikhail Gorbachev|Михаил Горбачев|Михайло Горбачов|米哈伊尔·戈尔巴乔夫;戈尔巴乔夫
m|Iosif Stalin|Joseph Stalin|Иосиф Сталин|Йосип Сталін|约瑟夫·斯大林;斯大林
m|Vladimir Lenin|Vladimir Lenin|Владимир Ленин|Володимир Ленін|弗拉基米尔·列宁;列宁
m!|Nikita Hrușciov|Nikita Khrushchev|Никита Хрущев|Микита Хрущов|尼基塔·赫鲁晓夫;赫鲁晓夫
m!|Leonid Brejnev|Leonid Brezhnev|Леонид Брежнев|Леонід Брежнєв|列昂尼德·勃列日涅夫;勃列日涅夫
m|Igor Secin|Igor Sechin|Игорь Сечин|Ігор Сєчін|伊戈尔·谢钦
m|Alexei Miller|Alexei Miller|Алексей Миллер|Олексій Міллер|阿列克谢·米勒
m|Roman Abramovici|Roman Abramovich|Роман Абрамович|Роман Абрамович|罗曼·阿布拉莫维奇
m!|Oleg Deripaska|Oleg Deripaska|Олег Дерипаска|Олег Дерипаска|奥列格·德里帕斯卡
f!|Elvira Nabiullina|Elvira Nabiullina|Эльвира Набиуллина|Ельвіра Набіулліна|埃莉维拉·纳比乌琳娜
m!|Vasili Nebenzia|Vasily Nebenzya|Василий Небензя|Василь Небензя|瓦西里·涅边贾
m!|Serghei Riabkov|Sergei Ryabkov|Сергей Рябков|Сергій Рябков|谢尔盖·里亚布科夫
m!|Serghei Kirienko|Sergei Kiriyenko|Сергей Кириенко|Сергій Кирієнко|谢尔盖·基里延科
m|Dmitri Kozak|Dmitry Kozak|Дмитрий Козак|Дмитро Козак|德米特里·科扎克
m|Aleksandr Dughin|Alexander Dugin|Александр Дугин|Олександр Дугін|亚历山大·杜金
m|Igor Strelkov|Igor Strelkov|Игорь Стрелков|Ігор Стрєлков|伊戈尔·斯特列尔科夫
m|Patriarhul Kirill|Patriarch Kirill|Патриарх Кирилл|Патріарх Кирило|基里尔大牧首
mu!|Volodimir Zelenski;Vladimir Zelenski|Volodymyr Zelensky;Volodymyr Zelenskyy;Volodymyr Zelenskiy|Владимир Зеленский|Володимир Зеленський|弗拉基米尔·泽连斯基;泽连斯基
fu|Olena Zelenska|Olena Zelenska|Елена Зеленская|Олена Зеленська|叶连娜·泽连斯卡娅
mu!|Andrii Iermak;Andri Iermak|Andriy Yermak|Андрей Ермак|Андрій Єрмак|安德里·叶尔马克
mu!|Andrii Sîbiha;Andrii Sibiha|Andrii Sybiha|Андрей Сибига|Андрій Сибіга|安德里·西比加
mu!|Dmitro Kuleba;Dmîtro Kuleba|Dmytro Kuleba|Дмитрий Кулеба|Дмитро Кулеба|德米特罗·库列巴
mu!|Rustem Umerov|Rustem Umerov|Рустем Умеров|Рустем Умєров|鲁斯捷姆·乌梅罗夫
mu!|Denis Șmîhal|Denys Shmyhal|Денис Шмыгаль|Денис Шмигаль|杰尼斯·什米加尔
fu!|Iulia Sviridenko|Yulia Svyrydenko|Юлия Свириденко|Юлія Свириденко|尤利娅·斯维里坚科
mu!|Oleksandr Sîrskîi;Oleksandr Sirski|Oleksandr Syrskyi|Александр Сырский|Олександр Сирський|亚历山大·瑟尔斯基
mu!|Valeri Zalujnîi;Valeri Zalujni|Valerii Zaluzhnyi|Валерий Залужный|Валерій Залужний|瓦列里·扎卢日内
mu!|Kirilo Budanov|Kyrylo Budanov|Кирилл Буданов|Кирило Буданов|基里洛·布达诺夫
mu!|Mihailo Podoliak|Mykhailo Podolyak|Михаил Подоляк|Михайло Подоляк|米哈伊洛·波多利亚克
mu|Mihailo Fedorov|Mykhailo Fedorov|Михаил Федоров|Михайло Федоров|米哈伊洛·费多罗夫
mu!|Oleksii Reznikov|Oleksii Reznikov|Алексей Резников|Олексій Резніков|阿列克谢·列兹尼科夫
mu!|Petro Poroșenko|Petro Poroshenko|Петр Порошенко|Петро Порошенко|彼得罗·波罗申科;波罗申科
fu!|Iulia Timoșenko|Yulia Tymoshenko|Юлия Тимошенко|Юлія Тимошенко|尤利娅·季莫申科
mu|Vitali Klicko;Vitali Kliciko|Vitali Klitschko|Виталий Кличко|Віталій Кличко|维塔利·克利奇科
mu!|Viktor Ianukovici|Viktor Yanukovych|Виктор Янукович|Віктор Янукович|维克托·亚努科维奇
mu!|Viktor Iușcenko|Viktor Yushchenko|Виктор Ющенко|Віктор Ющенко|维克托·尤先科
mu|Leonid Kucima|Leonid Kuchma|Леонид Кучма|Леонід Кучма|列昂尼德·库奇马
mu|Leonid Kravciuk|Leonid Kravchuk|Леонид Кравчук|Леонід Кравчук|列昂尼德·克拉夫丘克
mu|Viktor Medvedciuk|Viktor Medvedchuk|Виктор Медведчук|Віктор Медведчук|维克托·梅德韦丘克
mu!|Ihor Kolomoiski|Ihor Kolomoisky|Игорь Коломойский|Ігор Коломойський|伊戈尔·科洛莫伊斯基
mu|Rinat Ahmetov|Rinat Akhmetov|Ринат Ахметов|Рінат Ахметов|里纳特·艾哈迈托夫
fu|Olga Stefanișina;Olha Stefanișîna|Olha Stefanishyna|Ольга Стефанишина|Ольга Стефанішина|奥尔加·斯特凡尼希娜
mu!|Ruslan Stefanciuk|Ruslan Stefanchuk|Руслан Стефанчук|Руслан Стефанчук|鲁斯兰·斯特凡丘克
mu!|David Arahamia|Davyd Arakhamia|Давид Арахамия|Давид Арахамія|大卫·阿拉哈米亚
mu|Ivan Fedorov|Ivan Fedorov|Иван Федоров|Іван Федоров|伊万·费多罗夫
mu!|Oleksi Arestovici|Oleksii Arestovych|Алексей Арестович|Олексій Арестович|阿列克谢·阿列斯托维奇
mu|Stepan Bandera|Stepan Bandera|Степан Бандера|Степан Бандера|斯捷潘·班杰拉
mu|Taras Șevcenko|Taras Shevchenko|Тарас Шевченко|Тарас Шевченко|塔拉斯·舍甫琴科
m!|Aleksandr Lukașenko;Alexandr Lukașenko|Alexander Lukashenko|Александр Лукашенко|Олександр Лукашенко|亚历山大·卢卡申科;卢卡申科
f!|Svetlana Tihanovskaia;Sviatlana Țihanouskaia|Sviatlana Tsikhanouskaya;Svetlana Tikhanovskaya|Светлана Тихановская|Світлана Тихановська|斯韦特兰娜·季哈诺夫斯卡娅
m!|Roman Protasevici|Roman Protasevich|Роман Протасевич|Роман Протасевич|罗曼·普罗塔谢维奇
m!|Ales Bialiațki|Ales Bialiatski|Алесь Беляцкий|Алесь Біляцький|阿列斯·比亚利亚茨基
m!|Nursultan Nazarbaiev|Nursultan Nazarbayev|Нурсултан Назарбаев|Нурсултан Назарбаєв|努尔苏丹·纳扎尔巴耶夫
m!|Kasîm-Jomart Tokaiev;Kassîm-Jomart Tokaev|Kassym-Jomart Tokayev|Касым-Жомарт Токаев|Касим-Жомарт Токаєв|卡瑟姆若马尔特·托卡耶夫
m!|Șavkat Mirziioiev|Shavkat Mirziyoyev|Шавкат Мирзиеев|Шавкат Мірзійоєв|沙夫卡特·米尔济约耶夫
m!|Sadîr Japarov|Sadyr Japarov|Садыр Жапаров|Садир Жапаров|萨德尔·扎帕罗夫
m!|Emomali Rahmon|Emomali Rahmon|Эмомали Рахмон|Емомалі Рахмон|埃莫马利·拉赫蒙
m!|Gurbangulî Berdîmuhamedov|Gurbanguly Berdimuhamedow|Гурбангулы Бердымухамедов|Гурбангули Бердимухамедов|古尔班古力·别尔德穆哈梅多夫
m!|Ilham Aliev|Ilham Aliyev|Ильхам Алиев|Ільхам Алієв|伊利哈姆·阿利耶夫;阿利耶夫
m!|Nikol Pașinian|Nikol Pashinyan|Никол Пашинян|Нікол Пашинян|尼科尔·帕希尼扬;帕希尼扬
m!|Mihail Saakașvili|Mikheil Saakashvili|Михаил Саакашвили|Міхеіл Саакашвілі|米哈伊尔·萨卡什维利
m!|Irakli Kobahidze|Irakli Kobakhidze|Ираклий Кобахидзе|Іраклій Кобахідзе|伊拉克利·科巴希泽
f!|Salome Zurabișvili|Salome Zourabichvili|Саломе Зурабишвили|Саломе Зурабішвілі|萨洛梅·祖拉比什维利
m!|Mihail Kavelașvili|Mikheil Kavelashvili|Михаил Кавелашвили|Міхеіл Кавелашвілі|米哈伊尔·卡韦拉什维利
m!|Bidzina Ivanișvili|Bidzina Ivanishvili|Бидзина Иванишвили|Бідзіна Іванішвілі|比济纳·伊万尼什维利
m!|Aleksandar Vucici|Aleksandar Vucic|Александр Вучич|Александар Вучич|亚历山大·武契奇;武契奇
f!|Ana Brnabici|Ana Brnabic|Ана Брнабич|Ана Брнабич|安娜·布尔纳比奇
m!|Slobodan Miloșevici|Slobodan Milosevic|Слободан Милошевич|Слободан Мілошевич|斯洛博丹·米洛舍维奇
m!|Milorad Dodik|Milorad Dodik|Милорад Додик|Мілорад Додік|米洛拉德·多迪克
m!|Ratko Mladici|Ratko Mladic|Ратко Младич|Ратко Младич|拉特科·姆拉迪奇
m!|Radovan Karadzici|Radovan Karadzic|Радован Караджич|Радован Караджич|拉多万·卡拉季奇
m!|Rumen Radev|Rumen Radev|Румен Радев|Румен Радев|鲁门·拉德夫
m!|Boiko Borisov|Boyko Borissov|Бойко Борисов|Бойко Борисов|博伊科·鲍里索夫
m!|Rosen Jeliazkov|Rosen Zhelyazkov|Росен Желязков|Росен Желязков|罗森·热利亚兹科夫
m|Kiril Petkov|Kiril Petkov|Кирил Петков|Кирил Петков|基里尔·佩特科夫
m!|Delian Peevski|Delyan Peevski|Делян Пеевский|Делян Пеєвський|德尔扬·佩耶夫斯基
f!|Kristalina Gheorghieva;Kristalina Georgieva|Kristalina Georgieva|Кристалина Георгиева|Крісталіна Георгієва|克里斯塔利娜·格奥尔基耶娃
m|Igor Dodon|Igor Dodon|Игорь Додон|Ігор Додон|伊戈尔·多东
m!|Vladimir Plahotniuc|Vladimir Plahotniuc|Владимир Плахотнюк|Володимир Плахотнюк|弗拉基米尔·普拉霍特纽克
m|Ilan Șor|Ilan Shor|Илан Шор|Ілан Шор|伊兰·绍尔
m|Vladimir Voronin|Vladimir Voronin|Владимир Воронин|Володимир Воронін|弗拉基米尔·沃罗宁
m|Vadim Krasnoselski|Vadim Krasnoselsky|Вадим Красносельский|Вадим Красносельський|瓦季姆·克拉斯诺谢利斯基
f!|Evghenia Guțul|Yevgenia Gutsul|Евгения Гуцул|Євгенія Гуцул|叶夫根尼娅·古楚尔
m|Vladimir Jirinovski|Vladimir Zhirinovsky|Владимир Жириновский|Володимир Жириновський|弗拉基米尔·日里诺夫斯基
m!|Ghennadi Ziuganov|Gennady Zyuganov|Геннадий Зюганов|Геннадій Зюганов|根纳季·久加诺夫
m!|Vladimir Medinski|Vladimir Medinsky|Владимир Мединский|Володимир Мединський|弗拉基米尔·梅金斯基
m!|Leonid Sluțki|Leonid Slutsky|Леонид Слуцкий|Леонід Слуцький|列昂尼德·斯卢茨基
m!|Denis Manturov|Denis Manturov|Денис Мантуров|Денис Мантуров|杰尼斯·曼图罗夫
m!|Anton Siluanov|Anton Siluanov|Антон Силуанов|Антон Сілуанов|安东·西卢阿诺夫
m|Aleksandr Novak|Alexander Novak|Александр Новак|Олександр Новак|亚历山大·诺瓦克
m!|Serghei Sobianin|Sergei Sobyanin|Сергей Собянин|Сергій Собянін|谢尔盖·索比亚宁
mu!|Serghi Kislița;Sergiu Kislița|Sergiy Kyslytsya|Сергей Кислица|Сергій Кислиця|谢尔盖·基斯利察
fu!|Oksana Markarova|Oksana Markarova|Оксана Маркарова|Оксана Маркарова|奥克萨娜·马尔卡罗娃
mu|Oleh Sînehubov|Oleh Syniehubov|Олег Синегубов|Олег Синєгубов|奥列格·西涅古博夫
mu|Vasîl Maliuk|Vasyl Maliuk|Василий Малюк|Василь Малюк|瓦西里·马柳克
mu!|Dmitro Lubineț|Dmytro Lubinets|Дмитрий Лубинец|Дмитро Лубінець|德米特罗·卢比涅茨
m!|Serghei Skripal|Sergei Skripal|Сергей Скрипаль|Сергій Скрипаль|谢尔盖·斯克里帕尔
m!|Aleksandr Litvinenko|Alexander Litvinenko|Александр Литвиненко|Олександр Литвиненко|亚历山大·利特维年科
m!|Andrei Saharov|Andrei Sakharov|Андрей Сахаров|Андрій Сахаров|安德烈·萨哈罗夫
m!|Vladislav Surkov|Vladislav Surkov|Владислав Сурков|Владислав Сурков|弗拉季斯拉夫·苏尔科夫
m!|Serghei Surovikin|Sergei Surovikin|Сергей Суровикин|Сергій Суровікін|谢尔盖·苏罗维金
f!|Margarita Simonian|Margarita Simonyan|Маргарита Симоньян|Маргарита Симоньян|玛格丽塔·西蒙尼扬
m|Vladimir Soloviov|Vladimir Solovyov|Владимир Соловьев|Володимир Соловйов|弗拉基米尔·索洛维约夫
m!|Dmitri Muratov|Dmitry Muratov|Дмитрий Муратов|Дмитро Муратов|德米特里·穆拉托夫
m|Mihail Ulianov|Mikhail Ulyanov|Михаил Ульянов|Михайло Ульянов|米哈伊尔·乌里扬诺夫
`;
