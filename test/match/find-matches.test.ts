import { expect, test } from 'vitest';
import { found } from './known.ts';

test.each<[string, string[]]>([
  // English
  [
    'Donald J. Trump met Vladimir Putin. Trump smiled; Putin’s aides did not.',
    [
      'Donald J. Trump → Donald Trump',
      'Vladimir Putin → Vladimir Putin',
      'Trump → Donald Trump',
      'Putin → Vladimir Putin',
    ],
  ],
  [
    'President Xi told President Trump that Beijing and its allies, Russia among them, want peace.',
    ['Xi → Xi Jinping', 'Trump → Donald Trump', 'Beijing → China', 'Russia → Rusia'],
  ],
  [
    'Kim Jong Un waved; Japan’s Nikkei and Japan Tobacco fell. Japan Tobacco said Japan was calm.',
    ['Kim Jong Un → Kim Jong-un', 'Japan → Japonia', 'Japan → Japonia'],
  ],
  [
    'The king of France Louis was there. Officials of the U.S. Treasury were not.',
    ['France → Franța', 'U.S. → Statele Unite ale Americii'],
  ],
  [
    'Владимир Владимирович Путин позвонил. Супруга Владимира Владимировича Путина молчит.',
    ['Владимир Владимирович Путин → Vladimir Putin', 'Владимира Владимировича Путина → Vladimir Putin'],
  ],
  [
    'ТРАМП МОЛЧИТ О РАКЕТАХ\nДональд Трамп уехал. Позже Трамп вернулся с женой, и Мелания Трамп улыбалась.',
    ['ТРАМП → Donald Trump', 'Дональд Трамп → Donald Trump', 'Трамп → Donald Trump'],
  ],
  ['Сестра Кима тоже здесь. Ким Чен Ын приехал вчера.', ['Кима → Kim Jong-un', 'Ким Чен Ын → Kim Jong-un']],
  ['Mr Putin said Moscow’s patience was over.', ['Putin → Vladimir Putin', 'Moscow → Rusia']],
  [
    'Volodymyr Zelenskyy spoke in Kyiv; Zelensky thanked the U.S. for its help.',
    ['Volodymyr Zelenskyy → Volodimir Zelenski', 'Zelensky → Volodimir Zelenski', 'U.S. → Statele Unite ale Americii'],
  ],
  [
    'Kim Jong Un and Xi Jinping watched. Kim waved.',
    ['Kim Jong Un → Kim Jong-un', 'Xi Jinping → Xi Jinping', 'Kim → Kim Jong-un'],
  ],
  [
    'The US-led talks between the United States of America and North Korea failed.',
    [
      'US → Statele Unite ale Americii',
      'United States of America → Statele Unite ale Americii',
      'North Korea → Coreea de Nord',
    ],
  ],
  [
    'Trump-Putin summit: Donald Trump hopes for a deal.',
    ['Trump → Donald Trump', 'Putin → Vladimir Putin', 'Donald Trump → Donald Trump'],
  ],
  [
    'Trump Accuses Xi Of Conspiring With Putin And Kim\nDonald Trump accused Xi Jinping on Monday. Kim Jong Un was there.',
    [
      'Trump → Donald Trump',
      'Xi → Xi Jinping',
      'Putin → Vladimir Putin',
      'Kim → Kim Jong-un',
      'Donald Trump → Donald Trump',
      'Xi Jinping → Xi Jinping',
      'Kim Jong Un → Kim Jong-un',
    ],
  ],
  [
    'TRUMP MEETS PUTIN IN ALASKA\nDonald Trump met him there.',
    ['TRUMP → Donald Trump', 'PUTIN → Vladimir Putin', 'Donald Trump → Donald Trump'],
  ],
  [
    'World War Two ended 80 years ago, the Second World War was over.',
    ['World War Two → Al Doilea Război Mondial', 'Second World War → Al Doilea Război Mondial'],
  ],
  [
    'The International Criminal Court (ICC) wants Putin arrested.',
    [
      'International Criminal Court → Curtea Penală Internațională',
      'ICC → Curtea Penală Internațională',
      'Putin → Vladimir Putin',
    ],
  ],
  [
    'Trump said Wednesday that Russia Tuesday struck Ukraine, Donald Trump added.',
    ['Trump → Donald Trump', 'Russia → Rusia', 'Ukraine → Ucraina', 'Donald Trump → Donald Trump'],
  ],
  [
    'He flew to Tbilisi. Talks in Georgia about Russia went on, Tbilisi denied it.',
    ['Georgia → Georgia', 'Russia → Rusia', 'Tbilisi → Georgia'],
  ],
  // Romanian
  [
    'Liderul nord-coreean Kim Jong-un i-a spus lui Xi că vizita lui Kim la Beijing continuă, anunță Xi Jinping.',
    [
      'Kim Jong-un → Kim Jong-un',
      'Xi → Xi Jinping',
      'Kim → Kim Jong-un',
      'Beijing → Beijing',
      'Xi Jinping → Xi Jinping',
    ],
  ],
  [
    'Președinta Republicii Moldova, Maia Sandu, cere sprijinul UE. Maiei Sandu i s-a răspuns.',
    [
      'Republicii Moldova → Republica Moldova',
      'Maia Sandu → Maia Sandu',
      'UE → Uniunea Europeană',
      'Maiei Sandu → Maia Sandu',
    ],
  ],
  [
    'Armata Ucrainei a oprit Rusia, iar Moscova amenință. Împotriva Moscovei se vorbește la Kremlin.',
    ['Ucrainei → Ucraina', 'Rusia → Rusia', 'Moscova → Rusia', 'Moscovei → Rusia', 'Kremlin → Kremlin'],
  ],
  [
    'Curtea penală internațională a emis mandatul, a confirmat Curtea Penala Internationala.',
    [
      'Curtea penală internațională → Curtea Penală Internațională',
      'Curtea Penala Internationala → Curtea Penală Internațională',
    ],
  ],
  ['SUA ATACĂ DIN NOU IRANUL, RUSIA PROTESTEAZĂ', ['SUA → Statele Unite ale Americii', 'RUSIA → Rusia']],
  [
    'MAIA SANDU, președintele Republicii Moldova: „Ucraina câștigă”.',
    ['MAIA SANDU → Maia Sandu', 'Republicii Moldova → Republica Moldova', 'Ucraina → Ucraina'],
  ],
  [
    'Preşedintele Nicuşor Dan a ajuns în Franţa. Dan va vorbi mâine.',
    ['Nicuşor Dan → Nicușor Dan', 'Franţa → Franța', 'Dan → Nicușor Dan'],
  ],
  [
    'Celui de-al Doilea Război Mondial i-a urmat pacea dintre SUA și Japonia.',
    ['al Doilea Război Mondial → Al Doilea Război Mondial', 'SUA → Statele Unite ale Americii', 'Japonia → Japonia'],
  ],
  ['Guvernul de la Moscova tace, dar trenul de la Moscova a întârziat.', ['Moscova → Rusia']],
  // Russian and Ukrainian
  [
    'Владимир Путин встретился с Дональдом Трампом. Путину не понравились слова Трампа о России.',
    [
      'Владимир Путин → Vladimir Putin',
      'Дональдом Трампом → Donald Trump',
      'Путину → Vladimir Putin',
      'Трампа → Donald Trump',
      'России → Rusia',
    ],
  ],
  [
    'Президент Украины Владимир Зеленский сказал, что Пекин и Ким Чен Ын помогают Москве.',
    [
      'Украины → Ucraina',
      'Владимир Зеленский → Volodimir Zelenski',
      'Пекин → China',
      'Ким Чен Ын → Kim Jong-un',
      'Москве → Rusia',
    ],
  ],
  // a noun that opens the sentence, and the one it belongs to
  [
    'Представители Зеленского уехали. Политику Путина обсудил Владимир Зеленский.',
    ['Зеленского → Volodimir Zelenski', 'Путина → Vladimir Putin', 'Владимир Зеленский → Volodimir Zelenski'],
  ],
  [
    'Întâlnirea Trump - Xi a durat mult. Despre întâlnire a vorbit Donald Trump.',
    ['Trump → Donald Trump', 'Donald Trump → Donald Trump'],
  ],
  // a genitive, and the name of who holds the office
  [
    'Пресс-секретарь Кремля Дмитрий Песков ответил, а посол Китая Чжан Ханьхуэй и министр Турции Хакан Фидан молчали.',
    ['Кремля → Kremlin', 'Китая → China', 'Турции → Turcia'],
  ],
  ['Președintele Franței Emmanuel Dupont a vorbit.', ['Franței → Franța']],
  // who is addressed is the state
  [
    'The demand is well known to Beijing, and gas from Moscow is cheap. He flew to Moscow.',
    ['Beijing → China', 'Moscow → Rusia'],
  ],
  // headlines in capitals that the text explains
  [
    'ZELENSKI MERGE LA PARIS\nAstăzi a plecat Volodimir Zelenski. Despre drum, Zelenski nu a vorbit.',
    [
      'ZELENSKI → Volodimir Zelenski',
      'PARIS → Paris',
      'Volodimir Zelenski → Volodimir Zelenski',
      'Zelenski → Volodimir Zelenski',
    ],
  ],
  [
    'Си Цзиньпин принял Кима: Ким Чен Ын прибыл в Пекин.',
    ['Си Цзиньпин → Xi Jinping', 'Кима → Kim Jong-un', 'Ким Чен Ын → Kim Jong-un', 'Пекин → Beijing'],
  ],
  [
    'Володимир Зеленський подякував США. Зеленського підтримала Європейський Союз, сказали в Кремлі.',
    [
      'Володимир Зеленський → Volodimir Zelenski',
      'США → Statele Unite ale Americii',
      'Зеленського → Volodimir Zelenski',
      'Європейський Союз → Uniunea Europeană',
      'Кремлі → Kremlin',
    ],
  ],
  // others
  [
    'Orosz források szerint Vlagyimir Putyinnal és az Egyesült Államokkal is tárgyal Ukrajna, mondta el a szóvivő, hogy nem lehet.',
    ['Vlagyimir Putyinnal → Vladimir Putin', 'Egyesült Államokkal → Statele Unite ale Americii', 'Ukrajna → Ucraina'],
  ],
  [
    'Der Präsident Wolodymyr Selenskyj und das Weiße Haus sind sich nicht einig, sagt Selenskyj über Putins Krieg und die Ukraine.',
    [
      'Wolodymyr Selenskyj → Volodimir Zelenski',
      'Selenskyj → Volodimir Zelenski',
      'Putins → Vladimir Putin',
      'Ukraine → Ucraina',
    ],
  ],
  [
    'Le président russe Vladimir Poutine et les États-Unis sont pour une rencontre, dit Poutine à la Maison Blanche.',
    [
      'Vladimir Poutine → Vladimir Putin',
      'États-Unis → Statele Unite ale Americii',
      'Poutine → Vladimir Putin',
      'Maison Blanche → Casa Albă',
    ],
  ],
  [
    '习近平会见金正恩,中国和美国讨论乌克兰。',
    [
      '习近平 → Xi Jinping',
      '金正恩 → Kim Jong-un',
      '中国 → China',
      '美国 → Statele Unite ale Americii',
      '乌克兰 → Ucraina',
    ],
  ],
  // how pages write
  [
    'Kim\u00a0Jong‑un and Volodimir Zelen\u00adski are two, said Coreea de\u00a0Nord.',
    [
      'Kim\u00a0Jong‑un → Kim Jong-un',
      'Volodimir Zelen\u00adski → Volodimir Zelenski',
      'Coreea de\u00a0Nord → Coreea de Nord',
    ],
  ],
  [
    '(Putin) “Putin” [Putin] Putin/Putin',
    [
      'Putin → Vladimir Putin',
      'Putin → Vladimir Putin',
      'Putin → Vladimir Putin',
      'Putin → Vladimir Putin',
      'Putin → Vladimir Putin',
    ],
  ],
  ['Ra\u0306ma\u0306s\u0326it\u0326a Roma\u0302nia', ['Roma\u0302nia → România']],
])('finds the names in %j', (text, names) => {
  expect(found(text)).toEqual(names);
});
