/**
 * Persons of public life outside the Cyrillic script: flags, then names in ro, en, ru, uk, hu, de, fr, zh; an empty column is as in
 * English; several are apart by ";". Flags: m or f; "!" where nobody else in the news bears the family name; "a" where the family
 * name comes first in every language (Chinese, Korean, Vietnamese).
 * Curated by hand for Reper from the spellings that news in each language uses; no entry depends on any one article.
 */
export const WORLD_PEOPLE = `
m|Donald Trump|Donald Trump;Donald J Trump|Дональд Трамп|Дональд Трамп||||唐纳德·特朗普;特朗普
f|Melania Trump|Melania Trump|Мелания Трамп|Меланія Трамп||||梅拉尼娅·特朗普
f|Ivanka Trump|Ivanka Trump|Иванка Трамп|Іванка Трамп||||伊万卡·特朗普
m|Eric Trump|Eric Trump|Эрик Трамп|Ерік Трамп||||埃里克·特朗普
m|Joe Biden|Joe Biden|Джо Байден|Джо Байден||||乔·拜登;拜登
m|Hunter Biden|Hunter Biden|Хантер Байден|Гантер Байден||||亨特·拜登
m!|Barack Obama|Barack Obama|Барак Обама|Барак Обама||||贝拉克·奥巴马;奥巴马
f|Michelle Obama|Michelle Obama|Мишель Обама|Мішель Обама||||米歇尔·奥巴马
f|Kamala Harris|Kamala Harris|Камала Харрис|Камала Гарріс||||卡马拉·哈里斯
m|Bill Clinton|Bill Clinton|Билл Клинтон|Білл Клінтон||||比尔·克林顿
f|Hillary Clinton|Hillary Clinton|Хиллари Клинтон|Гілларі Клінтон||||希拉里·克林顿
m|George W. Bush|George W. Bush;George Bush|Джордж Буш|Джордж Буш||||乔治·布什
m!|JD Vance;J.D. Vance|JD Vance;J.D. Vance|Джей Ди Вэнс|Джей Ді Венс||||J·D·万斯;万斯
m!|Marco Rubio|Marco Rubio|Марко Рубио|Марко Рубіо||||马尔科·鲁比奥;鲁比奥
m!|Pete Hegseth|Pete Hegseth|Пит Хегсет|Піт Гегсет||||皮特·赫格塞思
m!|Steve Witkoff|Steve Witkoff|Стив Уиткофф|Стів Віткофф||||史蒂夫·威特科夫
m|Keith Kellogg|Keith Kellogg|Кит Келлог|Кіт Келлог||||基思·凯洛格
m!|Scott Bessent|Scott Bessent|Скотт Бессент|Скотт Бессент||||斯科特·贝森特
m!|Howard Lutnick|Howard Lutnick|Говард Лютник|Говард Лютнік||||霍华德·卢特尼克
m!|Jared Kushner|Jared Kushner|Джаред Кушнер|Джаред Кушнер||||贾里德·库什纳
f!|Karoline Leavitt|Karoline Leavitt|Кэролайн Левитт|Керолайн Левітт||||卡罗琳·莱维特
f!|Tulsi Gabbard|Tulsi Gabbard|Тулси Габбард|Тулсі Габбард||||图尔西·加巴德
f|Pam Bondi|Pam Bondi|Пэм Бонди|Пем Бонді||||帕姆·邦迪
m|Kash Patel|Kash Patel|Кэш Патель|Кеш Патель||||卡什·帕特尔
f!|Kristi Noem|Kristi Noem|Кристи Ноэм|Крісті Ноем||||克里斯蒂·诺姆
m!|Elon Musk|Elon Musk|Илон Маск|Ілон Маск||||埃隆·马斯克;马斯克
m!|Jeff Bezos|Jeff Bezos|Джефф Безос|Джефф Безос||||杰夫·贝索斯
m!|Mark Zuckerberg|Mark Zuckerberg|Марк Цукерберг|Марк Цукерберг||||马克·扎克伯格
m|Bill Gates|Bill Gates|Билл Гейтс|Білл Гейтс||||比尔·盖茨
m|Tim Cook|Tim Cook|Тим Кук|Тім Кук||||蒂姆·库克
m|Sam Altman|Sam Altman|Сэм Альтман|Сем Альтман||||萨姆·奥尔特曼
m|Charlie Kirk|Charlie Kirk|Чарли Кирк|Чарлі Кірк||||查理·柯克
m|Joe Rogan|Joe Rogan|Джо Роган|Джо Роган||||乔·罗根
m|Tucker Carlson|Tucker Carlson|Такер Карлсон|Такер Карлсон||||塔克·卡尔森
m!|Jeffrey Epstein|Jeffrey Epstein|Джеффри Эпштейн|Джеффрі Епштейн||||杰弗里·爱泼斯坦
m|Mike Johnson|Mike Johnson|Майк Джонсон|Майк Джонсон||||迈克·约翰逊
m|Mitch McConnell|Mitch McConnell|Митч Макконнелл|Мітч Макконнелл||||米奇·麦康奈尔
m|Lindsey Graham|Lindsey Graham|Линдси Грэм|Ліндсі Грем||||林赛·格雷厄姆
f!|Nancy Pelosi|Nancy Pelosi|Нэнси Пелоси|Ненсі Пелосі||||南希·佩洛西
m|Chuck Schumer|Chuck Schumer|Чак Шумер|Чак Шумер||||查克·舒默
m|Bernie Sanders|Bernie Sanders|Берни Сандерс|Берні Сандерс||||伯尼·桑德斯
m|Gavin Newsom|Gavin Newsom|Гэвин Ньюсом|Гевін Ньюсом||||加文·纽森
m|Ron DeSantis|Ron DeSantis|Рон Десантис|Рон Десантіс||||罗恩·德桑蒂斯
f|Nikki Haley|Nikki Haley|Никки Хейли|Ніккі Гейлі||||妮基·黑利
m!|Mike Pence|Mike Pence|Майк Пенс|Майк Пенс||||迈克·彭斯
m!|Mike Pompeo|Mike Pompeo|Майк Помпео|Майк Помпео||||迈克·蓬佩奥
m|John Bolton|John Bolton|Джон Болтон|Джон Болтон||||约翰·博尔顿
m|Mike Waltz|Mike Waltz|Майк Уолтц|Майк Волтц||||迈克·沃尔兹
m!|Antony Blinken|Antony Blinken|Энтони Блинкен|Ентоні Блінкен||||安东尼·布林肯;布林肯
m|Lloyd Austin|Lloyd Austin|Ллойд Остин|Ллойд Остін||||劳埃德·奥斯汀
m|Jake Sullivan|Jake Sullivan|Джейк Салливан|Джейк Салліван||||杰克·沙利文
m|John Kerry|John Kerry|Джон Керри|Джон Керрі||||约翰·克里
m!|Henry Kissinger|Henry Kissinger|Генри Киссинджер|Генрі Кіссінджер||||亨利·基辛格
m|Robert F. Kennedy Jr.|Robert F. Kennedy Jr.;RFK Jr.|Роберт Кеннеди-младший|Роберт Кеннеді-молодший||||小罗伯特·肯尼迪
m|John F. Kennedy|John F. Kennedy|Джон Кеннеди|Джон Кеннеді||||约翰·肯尼迪
m|Ronald Reagan|Ronald Reagan|Рональд Рейган|Рональд Рейган||||罗纳德·里根
m|Richard Nixon|Richard Nixon|Ричард Никсон|Річард Ніксон||||理查德·尼克松
m|Jimmy Carter|Jimmy Carter|Джимми Картер|Джиммі Картер||||吉米·卡特
m|Franklin Roosevelt|Franklin D. Roosevelt;Franklin Roosevelt|Франклин Рузвельт|Франклін Рузвельт||||富兰克林·罗斯福
m|Abraham Lincoln|Abraham Lincoln|Авраам Линкольн|Авраам Лінкольн||||亚伯拉罕·林肯
m|Jerome Powell|Jerome Powell|Джером Пауэлл|Джером Пауелл||||杰罗姆·鲍威尔
m|Matthew Whitaker|Matthew Whitaker|Мэтью Уитакер|Метью Вітакер||||马修·惠特克
m!|Zohran Mamdani|Zohran Mamdani|Зохран Мамдани|Зохран Мамдані||||佐赫兰·马姆达尼
ma|Xi Jinping|Xi Jinping|Си Цзиньпин|Сі Цзіньпін|Hszi Csin-ping|||习近平
ma|Li Qiang|Li Qiang|Ли Цян|Лі Цян|Li Csiang|||李强
ma|Wang Yi|Wang Yi|Ван И|Ван Ї|Vang Ji|||王毅
ma|Li Keqiang|Li Keqiang|Ли Кэцян|Лі Кецян|Li Ko-csiang|||李克强
ma|He Lifeng|He Lifeng|Хэ Лифэн|Хе Ліфен|||He Lifeng|何立峰
ma|Mao Zedong|Mao Zedong|Мао Цзэдун|Мао Цзедун|Mao Ce-tung|||毛泽东
ma|Deng Xiaoping|Deng Xiaoping|Дэн Сяопин|Ден Сяопін|Teng Hsziao-ping|||邓小平
ma|Hu Jintao|Hu Jintao|Ху Цзиньтао|Ху Цзіньтао|Hu Csin-tao|||胡锦涛
ma|Dong Jun|Dong Jun|Дун Цзюнь|Дун Цзюнь||||董军
ma|Mao Ning|Mao Ning|Мао Нин|Мао Нін||||毛宁
ma|Lin Jian|Lin Jian|Линь Цзянь|Лінь Цзянь||||林剑
ma|Guo Jiakun|Guo Jiakun|Го Цзякунь|Го Цзякунь||||郭嘉昆
fa|Peng Liyuan|Peng Liyuan|Пэн Лиюань|Пен Ліюань||||彭丽媛
ma|Lai Ching-te|Lai Ching-te|Лай Циндэ|Лай Цінде|Laj Csing-tö|||赖清德
fa|Tsai Ing-wen|Tsai Ing-wen|Цай Инвэнь|Цай Інвень|Caj Jing-ven|||蔡英文
m|Jack Ma|Jack Ma|Джек Ма|Джек Ма||||马云
m|Jimmy Lai|Jimmy Lai|Джимми Лай|Джиммі Лай||||黎智英
ma|Kim Jong-un|Kim Jong Un;Kim Jong-un|Ким Чен Ын|Кім Чен Ин|Kim Dzsongun|||金正恩
fa|Kim Yo-jong|Kim Yo Jong;Kim Yo-jong|Ким Ё Чжон|Кім Йо Чжон|||Kim Yo-jong|金与正
ma|Kim Jong-il|Kim Jong Il;Kim Jong-il|Ким Чен Ир|Кім Чен Ір||||金正日
ma|Kim Il-sung|Kim Il Sung;Kim Il-sung|Ким Ир Сен|Кім Ір Сен||||金日成
fa|Kim Ju-ae|Kim Ju Ae;Kim Ju-ae|Ким Чжу Э|Кім Чжу Е||||金主爱
fa|Choe Son-hui|Choe Son Hui;Choe Son-hui|Цой Сон Хи|Цой Сон Хі||||崔善姬
ma|Lee Jae-myung|Lee Jae-myung;Lee Jae Myung|Ли Чжэ Мён|Лі Чже Мьон||||李在明
ma|Yoon Suk-yeol|Yoon Suk Yeol;Yoon Suk-yeol|Юн Сок Ёль|Юн Сок Йоль||||尹锡悦
ma|Moon Jae-in|Moon Jae-in;Moon Jae In|Мун Чжэ Ин|Мун Чже Ін||||文在寅
f!|Sanae Takaichi|Sanae Takaichi|Санаэ Такаити|Санае Такаїчі|Takaicsi Szanae|||高市早苗
m!|Shigeru Ishiba|Shigeru Ishiba|Сигэру Исиба|Шігеру Ішіба|Isiba Sigeru|||石破茂
m!|Fumio Kishida|Fumio Kishida|Фумио Кисида|Фуміо Кішіда|Kisida Fumio|||岸田文雄
m|Shinzo Abe|Shinzo Abe|Синдзо Абэ|Сіндзо Абе|Abe Sindzó|||安倍晋三
m|Naruhito|Naruhito|Нарухито|Нарухіто||||德仁
m!|Narendra Modi|Narendra Modi|Нарендра Моди|Нарендра Моді||||纳伦德拉·莫迪;莫迪
m!|Subrahmanyam Jaishankar|Subrahmanyam Jaishankar;S. Jaishankar|Субраманьям Джайшанкар|Субраманьям Джайшанкар||||苏杰生
m|Rahul Gandhi|Rahul Gandhi|Рахул Ганди|Рахул Ганді||||拉胡尔·甘地
m|Mahatma Gandhi|Mahatma Gandhi|Махатма Ганди|Махатма Ганді||||圣雄甘地
m|Shehbaz Sharif|Shehbaz Sharif|Шахбаз Шариф|Шахбаз Шариф||||夏巴兹·谢里夫
m|Imran Khan|Imran Khan|Имран Хан|Імран Хан||||伊姆兰·汗
f|Sheikh Hasina|Sheikh Hasina|Шейх Хасина|Шейх Хасіна||||谢赫·哈西娜
m|Muhammad Yunus|Muhammad Yunus|Мухаммад Юнус|Мухаммад Юнус||||穆罕默德·尤努斯
m|Dalai Lama|Dalai Lama|Далай-лама|Далай-лама|dalai láma|||达赖喇嘛
f|Aung San Suu Kyi|Aung San Suu Kyi|Аун Сан Су Чжи|Аун Сан Су Чжі||||昂山素季
m|Min Aung Hlaing|Min Aung Hlaing|Мин Аун Хлайн|Мін Аун Хлайн||||敏昂莱
m!|Prabowo Subianto|Prabowo Subianto|Прабово Субианто|Прабово Субіанто||||普拉博沃·苏比安托
m|Ferdinand Marcos Jr.|Ferdinand Marcos Jr.;Ferdinand Marcos|Фердинанд Маркос|Фердинанд Маркос||||小费迪南德·马科斯
m!|Rodrigo Duterte|Rodrigo Duterte|Родриго Дутерте|Родріго Дутерте||||罗德里戈·杜特尔特
m|Anwar Ibrahim|Anwar Ibrahim|Анвар Ибрагим|Анвар Ібрагім||||安瓦尔·易卜拉欣
f!|Paetongtarn Shinawatra|Paetongtarn Shinawatra|Пхэтхонгтхан Чинават|Пхетхонгтхан Чинават||||佩通坦·钦那瓦
ma|To Lam|To Lam|То Лам|То Лам||||苏林
m|Hun Sen|Hun Sen|Хун Сен|Гун Сен||||洪森
m|Anthony Albanese|Anthony Albanese|Энтони Альбанезе|Ентоні Албанезе||||安东尼·阿尔巴尼斯
f!|Jacinda Ardern|Jacinda Ardern|Джасинда Ардерн|Джасінда Ардерн||||杰辛达·阿德恩
m!|Volker Türk|Volker Türk|Фолькер Тюрк|Фолькер Тюрк||||沃尔克·蒂尔克
m!|Emmanuel Macron|Emmanuel Macron|Эмманюэль Макрон|Еммануель Макрон||||埃马纽埃尔·马克龙;马克龙
f|Brigitte Macron|Brigitte Macron|Брижит Макрон|Бріжит Макрон||||布丽吉特·马克龙
f|Marine Le Pen|Marine Le Pen|Марин Ле Пен|Марін Ле Пен||||玛丽娜·勒庞
m!|Jordan Bardella|Jordan Bardella|Жордан Барделла|Жордан Барделла||||若尔当·巴尔代拉
m!|Jean-Luc Mélenchon|Jean-Luc Mélenchon|Жан-Люк Меланшон|Жан-Люк Меланшон||||让-吕克·梅朗雄
m!|François Bayrou|François Bayrou|Франсуа Байру|Франсуа Байру||||弗朗索瓦·贝鲁
m!|Sébastien Lecornu|Sébastien Lecornu|Себастьен Лекорню|Себастьян Лекорню||||塞巴斯蒂安·勒科尔尼
m!|Jean-Noël Barrot|Jean-Noël Barrot|Жан-Ноэль Барро|Жан-Ноель Барро||||让-诺埃尔·巴罗
m!|Michel Barnier|Michel Barnier|Мишель Барнье|Мішель Барньє||||米歇尔·巴尼耶
m|Gabriel Attal|Gabriel Attal|Габриэль Атталь|Габріель Атталь||||加布里埃尔·阿塔尔
m!|Nicolas Sarkozy|Nicolas Sarkozy|Николя Саркози|Ніколя Саркозі||||尼古拉·萨科齐
m!|François Hollande|François Hollande|Франсуа Олланд|Франсуа Олланд||||弗朗索瓦·奥朗德
m|Charles de~Gaulle|Charles de~Gaulle|Шарль де~Голль|Шарль де~Голль||||夏尔·戴高乐
f!|Christine Lagarde|Christine Lagarde|Кристин Лагард|Крістін Лагард||||克里斯蒂娜·拉加德
m!|Friedrich Merz|Friedrich Merz|Фридрих Мерц|Фрідріх Мерц||||弗里德里希·默茨;默茨
m!|Olaf Scholz|Olaf Scholz|Олаф Шольц|Олаф Шольц||||奥拉夫·朔尔茨
f!|Angela Merkel|Angela Merkel|Ангела Меркель|Ангела Меркель||||安格拉·默克尔;默克尔
m!|Boris Pistorius|Boris Pistorius|Борис Писториус|Борис Пісторіус||||鲍里斯·皮斯托里乌斯
m!|Johann Wadephul|Johann Wadephul|Иоганн Вадефуль|Йоганн Вадефуль||||约翰·瓦德富尔
f!|Annalena Baerbock|Annalena Baerbock|Анналена Бербок|Анналена Бербок||||安娜莱娜·贝尔伯克
m!|Frank-Walter Steinmeier|Frank-Walter Steinmeier|Франк-Вальтер Штайнмайер|Франк-Вальтер Штайнмаєр||||弗兰克-瓦尔特·施泰因迈尔
m!|Robert Habeck|Robert Habeck|Роберт Хабек|Роберт Габек||||罗伯特·哈贝克
f|Alice Weidel|Alice Weidel|Алиса Вайдель|Аліса Вайдель||||爱丽丝·魏德尔
f!|Ursula von~der~Leyen|Ursula von~der~Leyen|Урсула фон~дер~Ляйен|Урсула фон~дер~Ляєн||||乌尔苏拉·冯德莱恩;冯德莱恩
f!|Kaja Kallas|Kaja Kallas|Кая Каллас|Кая Каллас||||卡娅·卡拉斯
m|António Costa|António Costa|Антониу Кошта|Антоніу Кошта||||安东尼奥·科斯塔
f!|Roberta Metsola|Roberta Metsola|Роберта Метсола|Роберта Мецола||||罗伯塔·梅措拉
m|Charles Michel|Charles Michel|Шарль Мишель|Шарль Мішель||||夏尔·米歇尔
m!|Josep Borrell|Josep Borrell|Жозеп Боррель|Жозеп Боррель||||何塞普·博雷利
m!|Mark Rutte|Mark Rutte|Марк Рютте|Марк Рютте||||马克·吕特;吕特
m!|Jens Stoltenberg|Jens Stoltenberg|Йенс Столтенберг|Єнс Столтенберг||||延斯·斯托尔滕贝格
m!|António Guterres|António Guterres|Антониу Гутерриш|Антоніу Гутерріш||||安东尼奥·古特雷斯;古特雷斯
m|Rafael Grossi|Rafael Grossi|Рафаэль Гросси|Рафаель Гроссі||||拉斐尔·格罗西
m|Tedros Adhanom Ghebreyesus|Tedros Adhanom Ghebreyesus|Тедрос Адханом Гебрейесус|Тедрос Аданом Гебреєсус||||谭德塞
m|Karim Khan|Karim Khan|Карим Хан|Карім Хан||||卡里姆·汗
m|Ban Ki-moon|Ban Ki-moon|Пан Ги Мун|Пан Гі Мун||||潘基文
m|Kofi Annan|Kofi Annan|Кофи Аннан|Кофі Аннан||||科菲·安南
m!|Keir Starmer|Keir Starmer|Кир Стармер|Кір Стармер||||基尔·斯塔默;斯塔默
m!|Rishi Sunak|Rishi Sunak|Риши Сунак|Ріші Сунак||||里希·苏纳克
m|Boris Johnson|Boris Johnson|Борис Джонсон|Борис Джонсон||||鲍里斯·约翰逊
f|Liz Truss|Liz Truss|Лиз Трасс|Ліз Трасс||||利兹·特拉斯
f|Theresa May|Theresa May|Тереза Мэй|Тереза Мей||||特雷莎·梅
m|David Cameron|David Cameron|Дэвид Кэмерон|Девід Кемерон||||戴维·卡梅伦
m|Tony Blair|Tony Blair|Тони Блэр|Тоні Блер||||托尼·布莱尔
f!|Margaret Thatcher|Margaret Thatcher|Маргарет Тэтчер|Маргарет Тетчер||||玛格丽特·撒切尔
m!|Winston Churchill|Winston Churchill|Уинстон Черчилль|Вінстон Черчилль||||温斯顿·丘吉尔
m!|Nigel Farage|Nigel Farage|Найджел Фараж|Найджел Фарадж||||奈杰尔·法拉奇
m|David Lammy|David Lammy|Дэвид Лэмми|Девід Леммі||||戴维·拉米
f|Yvette Cooper|Yvette Cooper|Иветт Купер|Іветт Купер||||伊薇特·库珀
m|John Healey|John Healey|Джон Хили|Джон Гілі||||约翰·希利
m|Regele Charles al III-lea|King Charles III;King Charles|король Карл III|король Чарльз III||||查尔斯三世
f|Regina Elisabeta a II-a|Queen Elizabeth II;Elizabeth II|Елизавета II|Єлизавета II||||伊丽莎白二世
m|Prințul William|Prince William|принц Уильям|принц Вільям||||威廉王子
m|Prințul Harry|Prince Harry|принц Гарри|принц Гаррі||||哈里王子
f!|Giorgia Meloni|Giorgia Meloni|Джорджа Мелони|Джорджа Мелоні||||焦尔吉娅·梅洛尼;梅洛尼
m!|Matteo Salvini|Matteo Salvini|Маттео Сальвини|Маттео Сальвіні||||马泰奥·萨尔维尼
m!|Antonio Tajani|Antonio Tajani|Антонио Таяни|Антоніо Таяні||||安东尼奥·塔亚尼
m!|Sergio Mattarella|Sergio Mattarella|Серджо Маттарелла|Серджо Маттарелла||||塞尔焦·马塔雷拉
m!|Silvio Berlusconi|Silvio Berlusconi|Сильвио Берлускони|Сільвіо Берлусконі||||西尔维奥·贝卢斯科尼
m!|Mario Draghi|Mario Draghi|Марио Драги|Маріо Драгі||||马里奥·德拉吉
m|Benito Mussolini|Benito Mussolini|Бенито Муссолини|Беніто Муссоліні||||贝尼托·墨索里尼
m|Papa Francisc|Pope Francis|папа Франциск|папа Франциск|Ferenc pápa|Papst Franziskus|pape François|教皇方济各
m|Papa Leon al XIV-lea|Pope Leo XIV;Pope Leo|папа Лев XIV|папа Лев XIV|XIV. Leó pápa|Papst Leo XIV.|pape Léon XIV|教皇良十四世
m|Papa Ioan Paul al II-lea|Pope John Paul II|Иоанн Павел II|Іван Павло II|II. János Pál pápa|Papst Johannes Paul II.|Jean-Paul II|若望保禄二世
m|Pedro Sánchez|Pedro Sánchez|Педро Санчес|Педро Санчес||||佩德罗·桑切斯
m|Carles Puigdemont|Carles Puigdemont|Карлес Пучдемон|Карлес Пучдемон||||卡莱斯·普伊格蒙特
m|Regele Felipe al VI-lea|King Felipe VI;Felipe VI|Филипп VI|Філіп VI||||费利佩六世
m|Luís Montenegro|Luís Montenegro|Луиш Монтенегру|Луїш Монтенегру||||路易斯·蒙特内格罗
m!|Viktor Orban;Viktor Orbán|Viktor Orbán|Виктор Орбан|Віктор Орбан|Orbán Viktor|||欧尔班·维克托;欧尔班
m!|Péter Szijjártó|Péter Szijjártó|Петер Сийярто|Петер Сійярто|Szijjártó Péter|||西雅尔多·彼得
m|Péter Magyar|Péter Magyar|Петер Мадьяр|Петер Мадяр|Magyar Péter|||毛焦尔·彼得
m|Tamás Sulyok|Tamás Sulyok|Тамаш Шуйок|Тамаш Шуйок|Sulyok Tamás|||舒尤克·陶马什
m|Ferenc Gyurcsány|Ferenc Gyurcsány|Ференц Дьюрчань|Ференц Дюрчань|Gyurcsány Ferenc|||久尔恰尼·费伦茨
f|Katalin Novák|Katalin Novák|Каталин Новак|Каталін Новак|Novák Katalin|||诺瓦克·卡塔琳
m!|Hunor Kelemen;Kelemen Hunor|Hunor Kelemen;Kelemen Hunor|Хунор Келемен|Гунор Келемен|Kelemen Hunor|||克莱门·胡诺尔
m!|Donald Tusk|Donald Tusk|Дональд Туск|Дональд Туск||||唐纳德·图斯克;图斯克
m!|Karol Nawrocki|Karol Nawrocki|Кароль Навроцкий|Кароль Навроцький||||卡罗尔·纳夫罗茨基
m!|Andrzej Duda|Andrzej Duda|Анджей Дуда|Анджей Дуда||||安杰伊·杜达
m!|Radosław Sikorski|Radosław Sikorski;Radek Sikorski|Радослав Сикорский|Радослав Сікорський||||拉多斯瓦夫·西科尔斯基
m!|Jarosław Kaczyński|Jarosław Kaczyński|Ярослав Качиньский|Ярослав Качинський||||雅罗斯瓦夫·卡钦斯基
m!|Mateusz Morawiecki|Mateusz Morawiecki|Матеуш Моравецкий|Матеуш Моравецький||||马特乌什·莫拉维茨基
m|Lech Wałęsa|Lech Wałęsa|Лех Валенса|Лех Валенса||||莱赫·瓦文萨
m!|Władysław Kosiniak-Kamysz|Władysław Kosiniak-Kamysz|Владислав Косиняк-Камыш|Владислав Косіняк-Камиш||||瓦迪斯瓦夫·科西尼亚克-卡梅什
m!|Robert Fico|Robert Fico|Роберт Фицо|Роберт Фіцо||||罗伯特·菲佐;菲佐
m!|Peter Pellegrini|Peter Pellegrini|Петер Пеллегрини|Петер Пеллегріні||||彼得·佩列格里尼
f!|Zuzana Čaputová|Zuzana Čaputová|Зузана Чапутова|Зузана Чапутова||||苏珊娜·恰普托娃
m|Petr Pavel|Petr Pavel|Петр Павел|Петр Павел||||彼得·帕维尔
m|Petr Fiala|Petr Fiala|Петр Фиала|Петр Фіала||||彼得·菲亚拉
m!|Andrej Babiš|Andrej Babiš|Андрей Бабиш|Андрей Бабіш||||安德烈·巴比什
m!|Václav Havel|Václav Havel|Вацлав Гавел|Вацлав Гавел||||瓦茨拉夫·哈韦尔
m!|Gitanas Nausėda|Gitanas Nausėda|Гитанас Науседа|Гітанас Науседа||||吉塔纳斯·瑙塞达
m!|Gabrielius Landsbergis|Gabrielius Landsbergis|Габриэлюс Ландсбергис|Габрієлюс Ландсбергіс||||加布里埃柳斯·兰茨贝尔吉斯
f!|Evika Siliņa|Evika Siliņa|Эвика Силиня|Евіка Сіліня||||埃维卡·西利尼亚
m!|Edgars Rinkēvičs|Edgars Rinkēvičs|Эдгар Ринкевич|Едгарс Рінкевичс||||埃德加斯·林克维奇斯
m|Alar Karis|Alar Karis|Алар Карис|Алар Каріс||||阿拉尔·卡里斯
m|Kristen Michal|Kristen Michal|Кристен Михал|Крістен Міхал||||克里斯滕·米哈尔
m|Alexander Stubb|Alexander Stubb|Александр Стубб|Александр Стубб||||亚历山大·斯图布
m!|Petteri Orpo|Petteri Orpo|Петтери Орпо|Петтері Орпо||||佩泰里·奥尔波
f|Sanna Marin|Sanna Marin|Санна Марин|Санна Марін||||桑娜·马林
m!|Ulf Kristersson|Ulf Kristersson|Ульф Кристерссон|Ульф Крістерссон||||乌尔夫·克里斯特松
m!|Jonas Gahr Støre|Jonas Gahr Støre|Йонас Гар Стёре|Йонас Гар Стере||||约纳斯·加尔·斯特勒
f!|Mette Frederiksen|Mette Frederiksen|Метте Фредериксен|Метте Фредеріксен||||梅特·弗雷泽里克森
f|Greta Thunberg|Greta Thunberg|Грета Тунберг|Грета Тунберг||||格蕾塔·通贝里
m|Dick Schoof|Dick Schoof|Дик Схоф|Дік Схоф||||迪克·斯霍夫
m|Rob Jetten|Rob Jetten|Роб Йеттен|Роб Єттен||||罗布·耶滕
m!|Geert Wilders|Geert Wilders|Герт Вилдерс|Герт Вілдерс||||海尔特·维尔德斯
m|Bart De~Wever|Bart De~Wever|Барт Де~Вевер|Барт Де~Вевер||||巴尔特·德韦弗
m|Alexander De~Croo|Alexander De~Croo|Александр Де~Кроо|Александр Де~Кроо||||亚历山大·德克罗
m|Micheál Martin|Micheál Martin|Михал Мартин|Міхал Мартін||||米歇尔·马丁
m!|Karl Nehammer|Karl Nehammer|Карл Нехаммер|Карл Негаммер||||卡尔·内哈默
m|Christian Stocker|Christian Stocker|Кристиан Штокер|Крістіан Штокер||||克里斯蒂安·施托克
f!|Karin Keller-Sutter|Karin Keller-Sutter|Карин Келлер-Суттер|Карін Келлер-Зуттер||||卡琳·凯勒-祖特尔
m|Ajay Banga|Ajay Banga|Аджай Банга|Аджай Банга||||彭安杰
m!|Alexander Van~der~Bellen|Alexander Van~der~Bellen|Александр Ван~дер~Беллен|Александер Ван~дер~Беллен||||亚历山大·范德贝伦
m!|Herbert Kickl|Herbert Kickl|Герберт Кикль|Герберт Кікль||||赫伯特·基克尔
m!|Kyriakos Mitsotakis|Kyriakos Mitsotakis|Кириакос Мицотакис|Кіріакос Міцотакіс||||基里亚科斯·米佐塔基斯
m!|Alexis Tsipras|Alexis Tsipras|Алексис Ципрас|Алексіс Ципрас||||阿莱克西斯·齐普拉斯
m!|Nikos Christodoulides|Nikos Christodoulides|Никос Христодулидис|Нікос Христодулідіс||||尼科斯·赫里斯托杜利迪斯
m|Edi Rama|Edi Rama|Эди Рама|Еді Рама||||埃迪·拉马
m|Albin Kurti|Albin Kurti|Альбин Курти|Альбін Курті||||阿尔宾·库尔蒂
f|Vjosa Osmani|Vjosa Osmani|Вьоса Османи|Вйоса Османі||||维约萨·奥斯马尼
m!|Hashim Thaçi|Hashim Thaçi|Хашим Тачи|Хашим Тачі||||哈希姆·萨奇
m!|Andrej Plenković|Andrej Plenković|Андрей Пленкович|Андрей Пленкович||||安德烈·普连科维奇
m!|Zoran Milanović|Zoran Milanović|Зоран Миланович|Зоран Міланович||||佐兰·米拉诺维奇
m|Robert Golob|Robert Golob|Роберт Голоб|Роберт Голоб||||罗伯特·戈洛布
m!|Janez Janša|Janez Janša|Янез Янша|Янез Янша||||亚内兹·扬沙
m!|Milojko Spajić|Milojko Spajić|Милойко Спаич|Мілойко Спаїч||||米洛伊科·斯帕伊奇
m!|Recep Tayyip Erdogan;Recep Tayyip Erdoğan|Recep Tayyip Erdogan;Tayyip Erdogan|Реджеп Тайип Эрдоган|Реджеп Таїп Ердоган||||雷杰普·塔伊普·埃尔多安;埃尔多安
m!|Hakan Fidan|Hakan Fidan|Хакан Фидан|Хакан Фідан||||哈坎·菲丹
m!|Ekrem Imamoglu;Ekrem İmamoğlu|Ekrem Imamoglu|Экрем Имамоглу|Екрем Імамоглу||||埃克雷姆·伊马姆奥卢
m|Abdullah Öcalan|Abdullah Öcalan;Abdullah Ocalan|Абдулла Оджалан|Абдулла Оджалан||||阿卜杜拉·奥贾兰
m!|Benjamin Netanyahu|Benjamin Netanyahu|Биньямин Нетаньяху|Біньямін Нетаньягу||||本雅明·内塔尼亚胡;内塔尼亚胡
m|Yoav Gallant|Yoav Gallant|Йоав Галант|Йоав Галант||||约阿夫·加兰特
m|Israel Katz|Israel Katz|Исраэль Кац|Ісраель Кац||||伊斯雷尔·卡茨
m!|Isaac Herzog|Isaac Herzog|Ицхак Герцог|Іцхак Герцог||||伊萨克·赫尔佐格
m!|Itamar Ben-Gvir|Itamar Ben-Gvir|Итамар Бен-Гвир|Ітамар Бен-Гвір||||伊塔马尔·本-格维尔
m!|Bezalel Smotrich|Bezalel Smotrich|Бецалель Смотрич|Бецалель Смотрич||||贝扎莱尔·斯莫特里赫
m!|Yair Lapid|Yair Lapid|Яир Лапид|Яїр Лапід||||亚伊尔·拉皮德
m|Gideon Sa'ar|Gideon Sa'ar|Гидеон Саар|Гідеон Саар||||吉迪恩·萨尔
m|Mahmoud Abbas|Mahmoud Abbas|Махмуд Аббас|Махмуд Аббас||||马哈茂德·阿巴斯
m!|Yahya Sinwar|Yahya Sinwar|Яхья Синвар|Ях’я Сінвар||||叶海亚·辛瓦尔
m!|Ismail Haniyeh|Ismail Haniyeh|Исмаил Хания|Ісмаїл Ганія||||伊斯梅尔·哈尼亚
m!|Hassan Nasrallah|Hassan Nasrallah|Хасан Насралла|Хасан Насралла||||哈桑·纳斯鲁拉
m|Yasser Arafat|Yasser Arafat|Ясир Арафат|Ясір Арафат||||亚西尔·阿拉法特
m!|Ali Khamenei;Ali Hamenei|Ali Khamenei|Али Хаменеи|Алі Хаменеї||||阿里·哈梅内伊;哈梅内伊
m!|Masoud Pezeshkian|Masoud Pezeshkian|Масуд Пезешкиан|Масуд Пезешкіан||||马苏德·佩泽希齐扬
m!|Abbas Araghchi|Abbas Araghchi;Abbas Araqchi|Аббас Аракчи|Аббас Аракчі||||阿巴斯·阿拉格齐
m!|Ebrahim Raisi|Ebrahim Raisi|Эбрахим Раиси|Ебрагім Раїсі||||易卜拉欣·莱西
m!|Bashar al-Assad|Bashar al-Assad;Bashar Assad|Башар Асад|Башар Асад||||巴沙尔·阿萨德;阿萨德
m|Ahmed al-Sharaa|Ahmed al-Sharaa|Ахмед аш-Шараа|Ахмед аш-Шараа||||艾哈迈德·沙拉
m|Mohammed bin Salman;Mohammad bin Salman|Mohammed bin Salman|Мухаммед бин Салман|Мухаммед бін Салман||||穆罕默德·本·萨勒曼
m|Mohammed bin Zayed|Mohammed bin Zayed|Мухаммед бин Заид|Мухаммед бін Заїд||||穆罕默德·本·扎耶德
m|Jamal Khashoggi|Jamal Khashoggi|Джамаль Хашогги|Джамаль Хашоггі||||贾迈勒·卡舒吉
m|Tamim bin Hamad Al Thani|Tamim bin Hamad Al Thani|Тамим бин Хамад Аль Тани|Тамім бін Хамад Аль Тані||||塔米姆·本·哈马德·阿勒萨尼
m|Saddam Hussein|Saddam Hussein|Саддам Хусейн|Саддам Гусейн||||萨达姆·侯赛因
m!|Muammar Gaddafi|Muammar Gaddafi|Муаммар Каддафи|Муаммар Каддафі||||穆阿迈尔·卡扎菲
m!|Khalifa Haftar|Khalifa Haftar|Халифа Хафтар|Халіфа Хафтар||||哈利法·哈夫塔尔
m|Osama bin Laden|Osama bin Laden|Усама бен Ладен|Усама бен Ладен||||奥萨马·本·拉登
m!|Abdel Fattah al-Sisi|Abdel Fattah al-Sisi;Abdel Fattah el-Sisi|Абдель Фаттах ас-Сиси|Абдель Фаттах ас-Сісі||||阿卜杜勒-法塔赫·塞西
m|Regele Abdullah al II-lea|King Abdullah II|Абдалла II|Абдалла II||||阿卜杜拉二世
m|Michel Aoun|Michel Aoun|Мишель Аун|Мішель Аун||||米歇尔·奥恩
m|Joseph Aoun|Joseph Aoun|Жозеф Аун|Жозеф Аун||||约瑟夫·奥恩
m!|Cyril Ramaphosa|Cyril Ramaphosa|Сирил Рамафоса|Сиріл Рамафоса||||西里尔·拉马福萨
m!|Nelson Mandela|Nelson Mandela|Нельсон Мандела|Нельсон Мандела||||纳尔逊·曼德拉
m|Abiy Ahmed|Abiy Ahmed|Абий Ахмед|Абій Ахмед||||阿比·艾哈迈德
m!|Paul Kagame|Paul Kagame|Поль Кагаме|Поль Кагаме||||保罗·卡加梅
m!|William Ruto|William Ruto|Уильям Руто|Вільям Руто||||威廉·鲁托
m|Bola Tinubu|Bola Tinubu|Бола Тинубу|Бола Тінубу||||博拉·蒂努布
m|Ibrahim Traoré|Ibrahim Traoré|Ибрагим Траоре|Ібрагім Траоре||||易卜拉欣·特拉奥雷
m!|Robert Mugabe|Robert Mugabe|Роберт Мугабе|Роберт Мугабе||||罗伯特·穆加贝
m!|Emmerson Mnangagwa|Emmerson Mnangagwa|Эммерсон Мнангагва|Еммерсон Мнангагва||||埃默森·姆南加古瓦
m!|Félix Tshisekedi|Félix Tshisekedi|Феликс Чисекеди|Фелікс Чісекеді||||费利克斯·齐塞克迪
m|Mohamed Hamdan Dagalo|Mohamed Hamdan Dagalo|Мохаммед Хамдан Дагло|Мохамед Хамдан Дагло||||穆罕默德·哈姆丹·达加洛
m!|Nicolás Maduro;Nicolas Maduro|Nicolás Maduro|Николас Мадуро|Ніколас Мадуро||||尼古拉斯·马杜罗;马杜罗
f|María Corina Machado|María Corina Machado|Мария Корина Мачадо|Марія Коріна Мачадо||||玛丽亚·科里娜·马查多
m!|Juan Guaidó|Juan Guaidó|Хуан Гуайдо|Хуан Гуайдо||||胡安·瓜伊多
m|Edmundo González Urrutia;Edmundo González|Edmundo González Urrutia;Edmundo González|Эдмундо Гонсалес|Едмундо Гонсалес||||埃德蒙多·冈萨雷斯
f|Delcy Rodríguez|Delcy Rodríguez|Делси Родригес|Делсі Родрігес||||德尔西·罗德里格斯
m|Hugo Chávez|Hugo Chávez|Уго Чавес|Уго Чавес||||乌戈·查韦斯
m|Luiz Inácio Lula da Silva;Lula da Silva|Luiz Inácio Lula da Silva;Lula da Silva|Луис Инасиу Лула да Силва|Луїс Інасіу Лула да Сілва||||路易斯·伊纳西奥·卢拉·达席尔瓦
m!|Jair Bolsonaro|Jair Bolsonaro|Жаир Болсонару|Жаїр Болсонару||||雅伊尔·博索纳罗
m!|Javier Milei|Javier Milei|Хавьер Милей|Хав’єр Мілей||||哈维尔·米莱;米莱
f|Cristina Kirchner|Cristina Kirchner;Cristina Fernández de Kirchner|Кристина Киршнер|Крістіна Кіршнер||||克里斯蒂娜·基什内尔
m|Gustavo Petro|Gustavo Petro|Густаво Петро|Густаво Петро||||古斯塔沃·佩特罗
m!|Gabriel Boric|Gabriel Boric|Габриэль Борич|Габріель Борич||||加夫列尔·博里奇
m|José Antonio Kast|José Antonio Kast|Хосе Антонио Каст|Хосе Антоніо Каст||||何塞·安东尼奥·卡斯特
m!|Nayib Bukele|Nayib Bukele|Найиб Букеле|Наїб Букеле||||纳伊布·布克尔
f!|Claudia Sheinbaum|Claudia Sheinbaum|Клаудия Шейнбаум|Клаудія Шейнбаум||||克劳迪娅·辛鲍姆
m|Andrés Manuel López Obrador|Andrés Manuel López Obrador|Андрес Мануэль Лопес Обрадор|Андрес Мануель Лопес Обрадор||||安德烈斯·曼努埃尔·洛佩斯·奥夫拉多尔
m|Daniel Ortega|Daniel Ortega|Даниэль Ортега|Даніель Ортега||||丹尼尔·奥尔特加
m|Fidel Castro|Fidel Castro|Фидель Кастро|Фідель Кастро||||菲德尔·卡斯特罗
m!|Miguel Díaz-Canel|Miguel Díaz-Canel|Мигель Диас-Канель|Мігель Діас-Канель||||米格尔·迪亚斯-卡内尔
m|Evo Morales|Evo Morales|Эво Моралес|Ево Моралес||||埃沃·莫拉莱斯
m!|Justin Trudeau|Justin Trudeau|Джастин Трюдо|Джастін Трюдо||||贾斯廷·特鲁多;特鲁多
m|Mark Carney|Mark Carney|Марк Карни|Марк Карні||||马克·卡尼;卡尼
f!|Chrystia Freeland|Chrystia Freeland|Христя Фриланд|Христя Фріланд||||克里斯蒂娅·弗里兰
m!|Pierre Poilievre|Pierre Poilievre|Пьер Пуальевр|П’єр Пуальєвр||||皮埃尔·普瓦列夫尔
m|Julian Assange|Julian Assange|Джулиан Ассанж|Джуліан Ассанж||||朱利安·阿桑奇
m!|Edward Snowden|Edward Snowden|Эдвард Сноуден|Едвард Сноуден||||爱德华·斯诺登
m|Adolf Hitler|Adolf Hitler|Адольф Гитлер|Адольф Гітлер||||阿道夫·希特勒;希特勒
m!|Klaus Iohannis|Klaus Iohannis;Klaus Johannis|Клаус Йоханнис|Клаус Йоганніс||||克劳斯·约翰尼斯
m|Nicușor Dan|Nicușor Dan|Никушор Дан|Нікушор Дан||||尼库绍尔·丹
m!|Ilie Bolojan|Ilie Bolojan|Илие Боложан|Іліє Боложан||||伊利耶·博洛让
m!|Marcel Ciolacu|Marcel Ciolacu|Марчел Чолаку|Марчел Чолаку||||马切尔·乔拉库
m!|Călin Georgescu|Călin Georgescu|Кэлин Джорджеску|Келін Джорджеску||||克林·杰奥尔杰斯库
m|George Simion|George Simion|Джордже Симион|Джордже Сіміон||||乔治·西米翁
f!|Elena Lasconi|Elena Lasconi|Елена Ласкони|Елена Ласконі||||埃莱娜·拉斯科尼
m!|Crin Antonescu|Crin Antonescu|Крин Антонеску|Крін Антонеску||||
m|Nicolae Ciucă|Nicolae Ciucă|Николае Чукэ|Ніколає Чуке||||尼古拉·丘克
m|Sorin Grindeanu|Sorin Grindeanu|Сорин Гриндяну|Сорін Гріндяну||||索林·格林代亚努
f|Oana Țoiu|Oana Țoiu|Оана Цою|Оана Цою||||奥阿娜·措尤
m|Mircea Geoană|Mircea Geoană|Мирча Джоанэ|Мірча Джоане||||米尔恰·杰瓦讷
m|Victor Ponta|Victor Ponta|Виктор Понта|Віктор Понта||||维克托·蓬塔
m|Traian Băsescu|Traian Băsescu|Траян Бэсеску|Траян Бесеску||||特拉扬·伯塞斯库
m|Ion Iliescu|Ion Iliescu|Ион Илиеску|Іон Ілієску||||扬·伊利埃斯库
m!|Nicolae Ceaușescu|Nicolae Ceaușescu|Николае Чаушеску|Ніколає Чаушеску||||尼古拉·齐奥塞斯库
m|Liviu Dragnea|Liviu Dragnea|Ливиу Драгня|Лівіу Драгня||||利维乌·德拉格内亚
m!|Mugur Isărescu|Mugur Isărescu|Мугур Исэреску|Мугур Ісереску||||穆古尔·伊瑟雷斯库
f|Laura Codruța Kövesi|Laura Codruța Kövesi|Лаура Кодруца Ковеши|Лаура Кодруца Кевеші||||劳拉·科德鲁察·克韦希
m|Andrew Tate|Andrew Tate|Эндрю Тейт|Ендрю Тейт||||安德鲁·塔特
f|Maia Sandu|Maia Sandu|Майя Санду|Мая Санду||||马娅·桑杜;桑杜
m|Dorin Recean|Dorin Recean|Дорин Речан|Дорін Речан||||多林·雷钱
m|Alexandru Munteanu|Alexandru Munteanu|Александру Мунтяну|Александру Мунтяну||||亚历山德鲁·蒙泰亚努
m|Igor Grosu|Igor Grosu|Игорь Гросу|Ігор Гросу||||伊戈尔·格罗苏
m|Mihai Popșoi|Mihai Popșoi|Михай Попшой|Міхай Попшой||||米哈伊·波普绍伊
m|Ion Ceban|Ion Ceban|Ион Чебан|Іон Чебан||||扬·切班
m|Alexandr Stoianoglo|Alexandr Stoianoglo|Александр Стояногло|Олександр Стояногло||||亚历山大·斯托亚诺格洛
f|Natalia Gavrilița|Natalia Gavrilița|Наталья Гаврилица|Наталія Гаврилиця||||娜塔莉亚·加夫里利察
f|Marina Tauber|Marina Tauber|Марина Таубер|Марина Таубер||||玛丽娜·陶贝尔
m|Vlad Filat|Vlad Filat|Влад Филат|Влад Філат||||弗拉德·菲拉特
f|Taylor Swift|Taylor Swift|Тейлор Свифт|Тейлор Свіфт||||泰勒·斯威夫特
m|Cristiano Ronaldo|Cristiano Ronaldo|Криштиану Роналду|Кріштіану Роналду||||克里斯蒂亚诺·罗纳尔多
m!|Lionel Messi|Lionel Messi|Лионель Месси|Ліонель Мессі||||利昂内尔·梅西
m!|Novak Djokovic|Novak Djokovic|Новак Джокович|Новак Джокович||||诺瓦克·德约科维奇
f!|Simona Halep|Simona Halep|Симона Халеп|Сімона Халеп||||西蒙娜·哈勒普
m|Gheorghe Hagi|Gheorghe Hagi|Георге Хаджи|Георге Хаджі||||格奥尔基·哈吉
`;
