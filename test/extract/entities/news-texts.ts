/**
 * Short news texts, written for these tests: what each names, marked as "[surface|entity]" in the text (a kind other than a
 * name after a second bar), the entities with their types below it. Written down before the code was run on them.
 */
export type NewsText = {
  readonly topic: string;
  readonly text: string;
  /** Mark → type and base name. */
  readonly entities: Readonly<Record<string, readonly [type: string, name: string]>>;
};

export const NEWS_TEXTS: readonly NewsText[] = [
  {
    topic: 'accident',
    text: `Accident grav pe [DN7|dn7], în județul [Vâlcea|vl]. Trei oameni au murit

Trei persoane au murit, iar alte două au fost rănite, sâmbătă dimineață, într-un accident rutier produs pe [DN7|dn7], la ieșirea din [Râmnicu Vâlcea|rv].

Potrivit [Inspectoratului de Poliție Județean Vâlcea|ipj], un autoturism condus de un bărbat de 43 de ani a intrat pe contrasens și s-a lovit de un autocamion. Purtătorul de cuvânt al [ISU Vâlcea|isu], [Andrei Dobrescu|ad], a declarat că la fața locului au intervenit patru autospeciale și două ambulanțe [SMURD|smurd].

„[Șoferul|sofer|nominal] autocamionului a fost testat cu aparatul etilotest, rezultatul fiind negativ”, a precizat [Dobrescu|ad]. Victimele au fost transportate la [Spitalul Județean de Urgență Vâlcea|spital].`,
    entities: {
      dn7: ['FACILITY', 'DN7'],
      vl: ['GPE', 'Vâlcea'],
      rv: ['GPE', 'Râmnicu Vâlcea'],
      ipj: ['ORG', 'Inspectoratul de Poliție Județean Vâlcea'],
      isu: ['ORG', 'ISU Vâlcea'],
      ad: ['PERSON', 'Andrei Dobrescu'],
      smurd: ['ORG', 'SMURD'],
      spital: ['ORG', 'Spitalul Județean de Urgență Vâlcea'],
    },
  },
  {
    topic: 'energy prices',
    text: `[ANRE|anre] a aprobat noile tarife la gaze. Facturile cresc cu 6% de la 1 octombrie

[Autoritatea Națională de Reglementare în Domeniul Energiei|anre] ([ANRE|anre]) a aprobat marți majorarea tarifelor de distribuție a gazelor naturale. Președintele [ANRE|anre], [Cristian Moldoveanu|cm], a explicat că decizia va intra în vigoare la 1 octombrie.

„Impactul în factura finală va fi de circa 6%”, a spus [Moldoveanu|cm]. Companiile [Distrigaz Sud|ds] și [Delgaz Grid|dg] ceruseră o creștere de 11%. [Ministerul Energiei|me] nu a comentat decizia, dar ministrul [Sorin Vlădescu|sv] a promis că plafonarea va continua până în martie.

Și [Hidroelectrica|h2o] a anunțat că renunță la oferta sa. Compania, listată la [Bursa de Valori București|bvb], a avut anul trecut un profit de 6,3 miliarde de lei.`,
    entities: {
      anre: ['ORG', 'Autoritatea Națională de Reglementare în Domeniul Energiei'],
      cm: ['PERSON', 'Cristian Moldoveanu'],
      ds: ['ORG', 'Distrigaz Sud'],
      dg: ['ORG', 'Delgaz Grid'],
      me: ['ORG', 'Ministerul Energiei'],
      sv: ['PERSON', 'Sorin Vlădescu'],
      h2o: ['ORG', 'Hidroelectrica'],
      bvb: ['ORG', 'Bursa de Valori București'],
    },
  },
  {
    topic: 'organised crime',
    text: `Fostul primar din [Brăila|br], [Viorel Tănăsescu|vt], trimis în judecată de [DIICOT|diicot]

Procurorii [DIICOT|diicot] – [Serviciul Teritorial Galați|gl] l-au trimis în judecată pe [Viorel Tănăsescu|vt], acuzat de constituirea unui grup infracțional organizat și spălare de bani. Dosarul a fost înaintat [Tribunalului Galați|tg].

Potrivit rechizitoriului, inculpatul ar fi primit 250.000 de euro de la omul de afaceri [Marius Sârbu|ms]. [Tănăsescu|vt] a negat acuzațiile. Avocata lui, [Ioana Petcu|ip], susține că probele au fost obținute ilegal.

[Curtea de Apel Galați|cag] a respins luna trecută contestația depusă de [Sârbu|ms], care se află în arest la domiciliu.`,
    entities: {
      br: ['GPE', 'Brăila'],
      vt: ['PERSON', 'Viorel Tănăsescu'],
      diicot: ['ORG', 'DIICOT'],
      gl: ['ORG', 'Serviciul Teritorial Galați'],
      tg: ['ORG', 'Tribunalul Galați'],
      ms: ['PERSON', 'Marius Sârbu'],
      ip: ['PERSON', 'Ioana Petcu'],
      cag: ['ORG', 'Curtea de Apel Galați'],
    },
  },
  {
    topic: 'coalition',
    text: `[PSD|psd] și [PNL|pnl] negociază o nouă coaliție. Ce spune [Roxana Mureșan|rm]

Liderii [Partidului Social Democrat|psd] și ai [Partidului Național Liberal|pnl] s-au întâlnit luni, la [Palatul Parlamentului|palat], pentru a discuta formarea unei noi majorități. Premierul interimar [Emil Crăciunescu|ec] a anunțat că acordul va fi semnat până vineri.

„Nu vom intra la guvernare alături de [AUR|aur]”, a afirmat vicepreședinta [PNL|pnl], deputata [Roxana Mureșan|rm]. [USR|usr] a transmis că va vota împotriva [Guvernului Crăciunescu|guv]. La rândul său, președintele [Camerei Deputaților|cd], [Horia Bălan|hb], le-a cerut social-democraților să renunțe la [Ministerul Finanțelor|mf].`,
    entities: {
      psd: ['ORG', 'Partidul Social Democrat'],
      pnl: ['ORG', 'Partidul Național Liberal'],
      rm: ['PERSON', 'Roxana Mureșan'],
      palat: ['FACILITY', 'Palatul Parlamentului'],
      ec: ['PERSON', 'Emil Crăciunescu'],
      aur: ['ORG', 'AUR'],
      usr: ['ORG', 'USR'],
      guv: ['ORG', 'Guvernul Crăciunescu'],
      cd: ['ORG', 'Camera Deputaților'],
      hb: ['PERSON', 'Horia Bălan'],
      mf: ['ORG', 'Ministerul Finanțelor'],
    },
  },
  {
    topic: 'football',
    text: `[Universitatea Craiova|uc] a învins-o pe [CFR Cluj|cfr] cu 2-1, duminică seara, în etapa a șaptea din [Superliga|sl]. Golurile oltenilor au fost marcate de [Alexandru Mitriță|am], din penalty, și de brazilianul [Lucas Ferreira|lf].

Antrenorul [Mirel Rădoi|mr] a fost eliminat în minutul 78. „Arbitrul a greșit”, a spus [Rădoi|mr] după meci. Pentru clujeni a înscris [Karlo Muhar|km].

[Craiova|uc] ocupă locul trei în clasament, la două puncte de [FCSB|fcsb] și la patru de [Rapid București|rapid]. Joi, oltenii vor juca în [Conference League|cl] cu [Rakow|rk], pe [Stadionul „Ion Oblemenco”|st].`,
    entities: {
      uc: ['ORG', 'Universitatea Craiova'],
      cfr: ['ORG', 'CFR Cluj'],
      sl: ['EVENT', 'Superliga'],
      am: ['PERSON', 'Alexandru Mitriță'],
      lf: ['PERSON', 'Lucas Ferreira'],
      mr: ['PERSON', 'Mirel Rădoi'],
      km: ['PERSON', 'Karlo Muhar'],
      fcsb: ['ORG', 'FCSB'],
      rapid: ['ORG', 'Rapid București'],
      cl: ['EVENT', 'Conference League'],
      rk: ['ORG', 'Rakow'],
      st: ['FACILITY', 'Stadionul „Ion Oblemenco”'],
    },
  },
  {
    topic: 'weather',
    text: `Cod portocaliu de viscol în [Muntenia|md] și [Dobrogea|do]. Avertismentul meteorologilor

[Administrația Națională de Meteorologie|anm] a emis miercuri o avertizare de cod portocaliu pentru județele [Iași|is], [Vaslui|vs] și [Constanța|ct]. Directoarea [ANM|anm], [Elena Matei|em], avertizează că vântul va depăși 90 de kilometri pe oră.

[Compania Națională de Administrare a Infrastructurii Rutiere|cnair] a închis [Autostrada Soarelui|a2] între [Cernavodă|cv] și [Constanța|ct]. Porturile la [Marea Neagră|mn] sunt de asemenea închise. În [Bulgaria|bg], autoritățile au oprit traficul la [Vama Veche|vv].`,
    entities: {
      md: ['LOC', 'Muntenia'],
      do: ['LOC', 'Dobrogea'],
      anm: ['ORG', 'Administrația Națională de Meteorologie'],
      is: ['GPE', 'Iași'],
      vs: ['GPE', 'Vaslui'],
      ct: ['GPE', 'Constanța'],
      em: ['PERSON', 'Elena Matei'],
      cnair: ['ORG', 'Compania Națională de Administrare a Infrastructurii Rutiere'],
      a2: ['FACILITY', 'Autostrada Soarelui'],
      cv: ['GPE', 'Cernavodă'],
      mn: ['LOC', 'Marea Neagră'],
      bg: ['GPE', 'Bulgaria'],
      vv: ['GPE', 'Vama Veche'],
    },
  },
  {
    topic: 'culture',
    text: `Filmul „[Vara târzie|film]”, în regia lui [Radu Mihalcea|rm], a câștigat [Ursul de Aur|urs] la [Festivalul de Film de la [Berlin|b]|fb]

Regizorul român [Radu Mihalcea|rm] a primit sâmbătă seara marele premiu al [Festivalului de Film de la [Berlin|b]|fb] pentru „[Vara târzie|film]”. Rolul principal este interpretat de [Ana Ularu|au].

„Le mulțumesc părinților mei”, a spus cineastul pe scenă. Filmul, produs de casa [Mobra Films|mf], va avea premiera la [Teatrul Național din [Cluj-Napoca|cj]|tn], în noiembrie. [Mihalcea|rm] a absolvit [UNATC|unatc] în 2009 și a mai regizat filmul „[Casa fără ferestre|film2]”.`,
    entities: {
      rm: ['PERSON', 'Radu Mihalcea'],
      fb: ['EVENT', 'Festivalul de Film de la Berlin'],
      film: ['WORK', 'Vara târzie'],
      urs: ['ORG', 'Ursul de Aur'],
      b: ['GPE', 'Berlin'],
      cj: ['GPE', 'Cluj-Napoca'],
      au: ['PERSON', 'Ana Ularu'],
      mf: ['ORG', 'Mobra Films'],
      tn: ['ORG', 'Teatrul Național din Cluj-Napoca'],
      unatc: ['ORG', 'UNATC'],
      film2: ['WORK', 'Casa fără ferestre'],
    },
  },
  {
    topic: 'Moldova',
    text: `[Maia Sandu|sandu], la [Bruxelles|bx]: „[Republica Moldova|rm] nu are alt drum decât cel european”

Șefa statului, [Maia Sandu|sandu], s-a întâlnit joi la [Bruxelles|bx] cu președintele [Consiliului European|ce], [António Costa|ac]. Discuțiile au vizat deschiderea negocierilor de aderare a [Republicii Moldova|rm] la [Uniunea Europeană|ue].

[António Costa|ac] a declarat că [UE|ue] va acorda [Chișinăului|rm|metonym] un sprijin de 1,8 miliarde de euro. [Guvernul|gv] condus de [Dorin Recean|dr] trebuie să adopte până la finele anului [Legea privind combaterea corupției|lege]. Deputatul [PSRM|psrm] [Vlad Bătrîncea|vb] a criticat vizita.`,
    entities: {
      sandu: ['PERSON', 'Maia Sandu'],
      bx: ['GPE', 'Bruxelles'],
      rm: ['GPE', 'Republica Moldova'],
      ce: ['ORG', 'Consiliul European'],
      ac: ['PERSON', 'António Costa'],
      ue: ['ORG', 'Uniunea Europeană'],
      gv: ['ORG', 'Guvernul'],
      dr: ['PERSON', 'Dorin Recean'],
      lege: ['LAW', 'Legea privind combaterea corupției'],
      psrm: ['ORG', 'PSRM'],
      vb: ['PERSON', 'Vlad Bătrîncea'],
    },
  },
  {
    topic: 'foreign, no diacritics',
    text: `[Emmanuel Macron|em] a numit un nou premier. [Franta|fr] iese din criza

Presedintele francez [Emmanuel Macron|em] l-a numit marti pe [Laurent Delmas|ld] in functia de prim-ministru. [Delmas|ld], in varsta de 51 de ani, a fost ministru al Apararii.

Decizia vine dupa ce [Adunarea Nationala|an] a respins bugetul. [Marine Le Pen|mlp] a cerut alegeri anticipate, iar liderul [Frantei Nesupuse|lfi], [Jean-Luc Melenchon|jlm], a anuntat ca partidul sau va depune o motiune de cenzura, relateaza [Le Monde|monde].

La [Berlin|b], cancelarul german [Friedrich Merz|fm] l-a felicitat pe noul premier. [Germania|de] si [Franta|fr] vor semna un acord in toamna.`,
    entities: {
      em: ['PERSON', 'Emmanuel Macron'],
      fr: ['GPE', 'Franța'],
      ld: ['PERSON', 'Laurent Delmas'],
      an: ['ORG', 'Adunarea Nationala'],
      mlp: ['PERSON', 'Marine Le Pen'],
      lfi: ['ORG', 'Franta Nesupusa'],
      jlm: ['PERSON', 'Jean-Luc Melenchon'],
      monde: ['ORG', 'Le Monde'],
      b: ['GPE', 'Berlin'],
      fm: ['PERSON', 'Friedrich Merz'],
      de: ['GPE', 'Germania'],
    },
  },
  {
    topic: 'company',
    text: `[Dacia|dacia] investește 100 de milioane de euro la [Mioveni|mv]

Producătorul auto [Dacia|dacia], parte a grupului [Renault|renault], va investi 100 de milioane de euro în uzina de la [Mioveni|mv], a anunțat joi directorul general, [Christophe Durand|cd]. Compania va angaja 400 de oameni.

Noul model, [Bigster|bigster], va fi produs din 2026. Vânzările [Dacia|dacia] au crescut în primul semestru cu 12,3%, la 352.000 de unități, arată un raport al [Asociației Constructorilor Europeni de Automobile|acea] ([ACEA|acea]). [Sindicatul Autoturisme Dacia|sad] cere salarii mai mari.

„Nu discutăm acum despre salarii”, a transmis [Durand|cd] pentru [Ziarul Financiar|zf].`,
    entities: {
      dacia: ['ORG', 'Dacia'],
      mv: ['GPE', 'Mioveni'],
      renault: ['ORG', 'Renault'],
      cd: ['PERSON', 'Christophe Durand'],
      bigster: ['PRODUCT', 'Bigster'],
      acea: ['ORG', 'Asociația Constructorilor Europeni de Automobile'],
      sad: ['ORG', 'Sindicatul Autoturisme Dacia'],
      zf: ['ORG', 'Ziarul Financiar'],
    },
  },
  {
    topic: 'health, cedillas',
    text: `Ministrul Sănătăţii, [Gabriel Ştirbu|gs], a anunţat luni că [Institutul Naţional de Sănătate Publică|insp] va publica săptămânal numărul cazurilor de gripă. „Situaţia este sub control”, a spus [Ştirbu|gs].

La [Spitalul „Matei Balş”|mb] din [Bucureşti|b] sunt internate 45 de persoane. Managerul unităţii, [Adina Ioniţă|ai], spune că vaccinurile sunt suficiente. [Organizaţia Mondială a Sănătăţii|oms] recomandă vaccinarea persoanelor vulnerabile, iar [OMS|oms] a avertizat că sezonul va fi dificil.

[Casa Naţională de Asigurări de Sănătate|cnas] decontează vaccinul integral.`,
    entities: {
      gs: ['PERSON', 'Gabriel Știrbu'],
      insp: ['ORG', 'Institutul Național de Sănătate Publică'],
      mb: ['ORG', 'Spitalul „Matei Balș”'],
      b: ['GPE', 'București'],
      ai: ['PERSON', 'Adina Ioniță'],
      oms: ['ORG', 'Organizația Mondială a Sănătății'],
      cnas: ['ORG', 'Casa Națională de Asigurări de Sănătate'],
    },
  },
  {
    topic: 'shouted labels',
    text: `SCANDAL LA PRIMĂRIA [CRAIOVA|cr]: VICEPRIMARUL A DEMISIONAT

[MIHAI STROE|ms], viceprimar: „Am luat această decizie pentru familia mea. Nu mai pot lucra cu primarul [Olguța Vasilescu|ov].”

[OLGUȚA VASILESCU|ov], primarul [Craiovei|cr]: „Domnul [Stroe|ms] nu a venit la serviciu două luni.”

Consilierii locali vor vota joi încetarea mandatului. [Stroe|ms] a fost ales în 2020 din partea [PNL Dolj|pnl].`,
    entities: {
      ms: ['PERSON', 'Mihai Stroe'],
      ov: ['PERSON', 'Olguța Vasilescu'],
      cr: ['GPE', 'Craiova'],
      pnl: ['ORG', 'PNL Dolj'],
    },
  },
  {
    topic: 'war abroad',
    text: `[Israelul|il] a bombardat sudul [Libanului|lb]. Cel puțin 12 morți

[Armata israeliană|arm] a lansat luni noi atacuri asupra sudului [Libanului|lb], vizând poziții ale grupării [Hezbollah|hz]. [Ministerul libanez al Sănătății|mls] a anunțat că cel puțin 12 persoane au fost ucise.

Premierul israelian [Benjamin Netanyahu|bn] a declarat că operațiunea va continua „cât va fi nevoie”. [Teheranul|ir|metonym] a condamnat atacul, iar secretarul general al [ONU|onu], [António Guterres|ag], a cerut o încetare a focului imediată. [Washingtonul|us|metonym] nu a reacționat încă, potrivit [Al Jazeera|aj].

Purtătorul de cuvânt al armatei, [Daniel Hagari|dh], a spus că [Hezbollahul|hz] a tras peste 60 de rachete spre [Haifa|hf] și [Galileea|ga].`,
    entities: {
      il: ['GPE', 'Israel'],
      lb: ['GPE', 'Liban'],
      hz: ['ORG', 'Hezbollah'],
      mls: ['ORG', 'Ministerul libanez al Sănătății'],
      arm: ['ORG', 'Armata israeliană'],
      bn: ['PERSON', 'Benjamin Netanyahu'],
      ir: ['GPE', 'Iran'],
      onu: ['ORG', 'ONU'],
      ag: ['PERSON', 'António Guterres'],
      us: ['GPE', 'Statele Unite ale Americii'],
      aj: ['ORG', 'Al Jazeera'],
      dh: ['PERSON', 'Daniel Hagari'],
      hf: ['GPE', 'Haifa'],
      ga: ['LOC', 'Galileea'],
    },
  },
  {
    topic: 'education law',
    text: `[Camera Deputaților|cd] a adoptat [Legea educației|le]. Ce se schimbă pentru elevi

Deputații au adoptat miercuri, cu 201 voturi pentru, [Legea educației|le]. Inițiatoarea proiectului, ministra [Ligia Deca|ld], spune că reforma va intra în vigoare din septembrie. Potrivit articolului 45 din [Constituție|const], președintele [Klaus Iohannis|ki] are 20 de zile la dispoziție pentru promulgare.

[Federația Sindicatelor Libere din Învățământ|fsli] amenință cu greva. „[Ordonanța de urgență 57/2023|oug] a fost încălcată”, a declarat liderul [FSLI|fsli], [Simion Hancescu|sh]. [Hancescu|sh] cere demisia ministrei.`,
    entities: {
      cd: ['ORG', 'Camera Deputaților'],
      le: ['LAW', 'Legea educației'],
      ld: ['PERSON', 'Ligia Deca'],
      const: ['LAW', 'Constituția'],
      ki: ['PERSON', 'Klaus Iohannis'],
      fsli: ['ORG', 'Federația Sindicatelor Libere din Învățământ'],
      oug: ['LAW', 'Ordonanța de urgență 57/2023'],
      sh: ['PERSON', 'Simion Hancescu'],
    },
  },
  {
    topic: 'technology',
    text: `[Apple|apple] a lansat [iPhone 17|iphone]. Cât costă noul telefon în [România|ro]

[Apple|apple] a prezentat marți, la [Cupertino|cu], noul [iPhone 17|iphone]. Directorul executiv [Tim Cook|tc] a promis „cea mai bună baterie de până acum”. Rivalii de la [Samsung|sam] au lansat în iulie [Galaxy Z Fold 7|fold].

[Comisia Europeană|com] a amendat compania americană cu 500 de milioane de euro pentru încălcarea [Regulamentului privind piețele digitale|dma]. [Apple|apple] va contesta decizia la [Curtea de Justiție a Uniunii Europene|cjue], scrie [Financial Times|ft]. Comisarul [Teresa Ribera|tr] a refuzat să comenteze.`,
    entities: {
      apple: ['ORG', 'Apple'],
      iphone: ['PRODUCT', 'iPhone 17'],
      ro: ['GPE', 'România'],
      cu: ['GPE', 'Cupertino'],
      tc: ['PERSON', 'Tim Cook'],
      sam: ['ORG', 'Samsung'],
      fold: ['PRODUCT', 'Galaxy Z Fold 7'],
      com: ['ORG', 'Comisia Europeană'],
      dma: ['LAW', 'Regulamentul privind piețele digitale'],
      cjue: ['ORG', 'Curtea de Justiție a Uniunii Europene'],
      ft: ['ORG', 'Financial Times'],
      tr: ['PERSON', 'Teresa Ribera'],
    },
  },
  {
    topic: 'local crime',
    text: `Un tânăr din [Suceava|sv] a fost reținut după ce și-a înjunghiat vecinul

Polițiștii din [Fălticeni|fa] au reținut un tânăr de 22 de ani, suspectat că și-ar fi înjunghiat vecinul în timpul unei petreceri. Suspectul a fugit, dar a fost prins după două ore în pădurea de lângă [Dolhasca|dh].

Victima, [Gheorghe Lungu|gl], de 56 de ani, a fost dusă cu elicopterul la [Iași|is]. Potrivit [Parchetului de pe lângă Judecătoria Fălticeni|pj], tânărul este cercetat pentru tentativă de omor. Judecătorul a dispus arestarea preventivă pentru 30 de zile, a transmis [Agerpres|ag].`,
    entities: {
      sv: ['GPE', 'Suceava'],
      fa: ['GPE', 'Fălticeni'],
      dh: ['GPE', 'Dolhasca'],
      gl: ['PERSON', 'Gheorghe Lungu'],
      is: ['GPE', 'Iași'],
      pj: ['ORG', 'Parchetul de pe lângă Judecătoria Fălticeni'],
      ag: ['ORG', 'Agerpres'],
    },
  },
  {
    topic: 'theatre',
    text: `[Teatrul „Bulandra”|tb] deschide stagiunea cu „[Livada de vișini|piesa]”

Regizoarea [Mona Chirilă|mc] pune în scenă, la [Teatrul „Bulandra”|tb], piesa „[Livada de vișini|piesa]” de [Anton Cehov|ac]. Premiera va avea loc pe 3 octombrie, la [Sala Liviu Ciulei|sala].

Scenografia îi aparține lui [Ștefan Caragiu|sc], iar muzica este compusă de [Vlaicu Golcea|vg]. Spectacolul este coprodus cu [Institutul Cultural Român|icr]. „Am visat zece ani la textul acesta”, a mărturisit [Chirilă|mc]. Anul trecut, regizoarea a primit [Premiul UNITER|pu] pentru romanul scenic „[Orlando|orl]”.

Biletele se găsesc pe [Eventim.ro|ev] și la casieria din [Bulevardul Schitu Măgureanu|bd].`,
    entities: {
      tb: ['ORG', 'Teatrul „Bulandra”'],
      piesa: ['WORK', 'Livada de vișini'],
      mc: ['PERSON', 'Mona Chirilă'],
      ac: ['PERSON', 'Anton Cehov'],
      sala: ['FACILITY', 'Sala Liviu Ciulei'],
      sc: ['PERSON', 'Ștefan Caragiu'],
      vg: ['PERSON', 'Vlaicu Golcea'],
      icr: ['ORG', 'Institutul Cultural Român'],
      pu: ['EVENT', 'Premiul UNITER'],
      orl: ['WORK', 'Orlando'],
      ev: ['ORG', 'Eventim.ro'],
      bd: ['FACILITY', 'Bulevardul Schitu Măgureanu'],
    },
  },
  {
    topic: 'schools',
    text: `Elevii din [Argeș|ag] au luat cele mai mari note la [Evaluarea Națională|en]

[Ministerul Educației|me] a publicat miercuri rezultatele de la [Evaluarea Națională|en]. La [Colegiul Național „I. C. Brătianu”|cn] din [Pitești|pt], trei eleve au obținut media 10. Inspectorul școlar general [Felicia Man|fm] a felicitat profesorii.

„Suntem mândri”, a scris [Man|fm] pe [Facebook|fb]. La [Școala Gimnazială nr. 3|sc] din [Topoloveni|tp], toți elevii au promovat. Contestațiile se depun la [Inspectoratul Școlar Județean Argeș|isj] până vineri. [Alianța Părinților|ap] reclamă însă subiecte prea grele la matematică, iar sindicatul [Spiru Haret|sh] cere salarii mai mari. [Universitatea Babeș-Bolyai|ubb] ([UBB|ubb]) începe înscrierile pe 10 iulie.`,
    entities: {
      ag: ['GPE', 'Argeș'],
      en: ['EVENT', 'Evaluarea Națională'],
      me: ['ORG', 'Ministerul Educației'],
      cn: ['ORG', 'Colegiul Național „I. C. Brătianu”'],
      pt: ['GPE', 'Pitești'],
      fm: ['PERSON', 'Felicia Man'],
      fb: ['ORG', 'Facebook'],
      sc: ['FACILITY', 'Școala Gimnazială nr. 3'],
      tp: ['GPE', 'Topoloveni'],
      isj: ['ORG', 'Inspectoratul Școlar Județean Argeș'],
      ap: ['ORG', 'Alianța Părinților'],
      sh: ['ORG', 'Spiru Haret'],
      ubb: ['ORG', 'Universitatea Babeș-Bolyai'],
    },
  },
  {
    topic: 'tennis and handball',
    text: `[Sorana Cîrstea|sc] s-a calificat în semifinale la [Miami|mi]

[Sorana Cîrstea|sc] (34 de ani, locul 61 [WTA|wta]) a învins-o joi pe [Aryna Sabalenka|as], scor 6-4, 6-4, în sferturile turneului de la [Miami|mi]. Românca o va întâlni pe [Petra Kvitova|pk] sau pe [Ekaterina Alexandrova|ea].

Antrenorul [Thomas Johansson|tj] a lăudat jocul elevei sale. În cealaltă semifinală joacă [Elena Rybakina|er], campioana de la [Wimbledon|w]. La handbal, [CSM București|csm] a pierdut la [Györ|gy] cu 28-31, în [Liga Campionilor|lc]. [Cristina Neagu|cn] a marcat de opt ori. [Federația Română de Handbal|frh] va anunța lotul pentru meciul cu [Danemarca|dk].`,
    entities: {
      sc: ['PERSON', 'Sorana Cîrstea'],
      mi: ['GPE', 'Miami'],
      wta: ['ORG', 'WTA'],
      as: ['PERSON', 'Aryna Sabalenka'],
      pk: ['PERSON', 'Petra Kvitova'],
      ea: ['PERSON', 'Ekaterina Alexandrova'],
      tj: ['PERSON', 'Thomas Johansson'],
      er: ['PERSON', 'Elena Rybakina'],
      w: ['EVENT', 'Wimbledon'],
      csm: ['ORG', 'CSM București'],
      gy: ['GPE', 'Györ'],
      lc: ['ORG', 'Liga Campionilor'],
      cn: ['PERSON', 'Cristina Neagu'],
      frh: ['ORG', 'Federația Română de Handbal'],
      dk: ['GPE', 'Danemarca'],
    },
  },
  {
    topic: 'defence',
    text: `[Ministerul Apărării Naționale|mapn] cumpără 54 de tancuri [Abrams|ab]

[MApN|mapn] a semnat contractul cu guvernul american pentru 54 de tancuri [Abrams|ab], a anunțat generalul [Gheorghiță Vlad|gv], șeful [Statului Major al Apărării|sma]. [Parlamentul|parl] aprobase achiziția în mai. Valoarea se ridică la 1,07 miliarde de euro.

Ambasadoarea [SUA|us] la [București|b], [Kathleen Kavalec|kk], a salutat decizia. „[România|ro] este un aliat de nădejde al [NATO|nato]”, a spus [Kavalec|kk]. Tancurile vor ajunge la [Brigada 2 Vânători de Munte|br] din [Brașov|bv]. [Rheinmetall|rh] va construi o fabrică de pulberi la [Victoria|vi], în județul [Brașov|bv]. [Kremlinul|kr] a criticat înarmarea flancului estic.`,
    entities: {
      mapn: ['ORG', 'Ministerul Apărării Naționale'],
      ab: ['PRODUCT', 'Abrams'],
      gv: ['PERSON', 'Gheorghiță Vlad'],
      sma: ['ORG', 'Statul Major al Apărării'],
      parl: ['ORG', 'Parlamentul'],
      us: ['GPE', 'Statele Unite ale Americii'],
      b: ['GPE', 'București'],
      kk: ['PERSON', 'Kathleen Kavalec'],
      ro: ['GPE', 'România'],
      nato: ['ORG', 'NATO'],
      br: ['ORG', 'Brigada 2 Vânători de Munte'],
      bv: ['GPE', 'Brașov'],
      rh: ['ORG', 'Rheinmetall'],
      vi: ['GPE', 'Victoria'],
      kr: ['ORG', 'Kremlin'],
    },
  },
  {
    topic: 'abroad',
    text: `Alegeri în [Bolivia|bo]: [Rodrigo Paz|rp] câștigă turul al doilea

Senatorul de centru-dreapta [Rodrigo Paz|rp] a câștigat duminică alegerile prezidențiale din [Bolivia|bo], cu 54,5% din voturi, potrivit [Tribunalului Suprem Electoral|tse]. Contracandidatul său, fostul președinte [Jorge Quiroga|jq], și-a recunoscut înfrângerea.

[Mișcarea pentru Socialism|mas] ([MAS|mas]) pierde puterea după aproape 20 de ani. La [La Paz|lp], mii de oameni au ieșit în stradă. [Paz|rp] a promis „capitalism pentru toți”, notează [El País|ep]. Președintele [Luis Arce|la] va preda mandatul pe 8 noiembrie. Secretarul de stat american [Marco Rubio|mr] l-a felicitat pe învingător, iar [Brasilia|br|metonym] a anunțat reluarea cooperării.`,
    entities: {
      bo: ['GPE', 'Bolivia'],
      rp: ['PERSON', 'Rodrigo Paz'],
      tse: ['ORG', 'Tribunalul Suprem Electoral'],
      jq: ['PERSON', 'Jorge Quiroga'],
      mas: ['ORG', 'Mișcarea pentru Socialism'],
      lp: ['GPE', 'La Paz'],
      ep: ['ORG', 'El País'],
      la: ['PERSON', 'Luis Arce'],
      mr: ['PERSON', 'Marco Rubio'],
      br: ['GPE', 'Brazilia'],
    },
  },
];
